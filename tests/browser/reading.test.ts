import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mappingsKey } from '../../src/app/keep.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { readingOf } from './drivers/reading.ts';

const headers = [
  'Folio',
  'Nombre del migrante',
  'Fecha de atención',
  'Latitud',
  'Longitud',
  'Personas atendidas',
  'Tipo de atención',
  'Observaciones',
];

const firstNames = ['María', 'José Luis', 'Juan', 'Guadalupe', 'Miguel', 'Rosa', 'Pedro'];
const lastNames = ['Quiroga', 'Velasco', 'Ramírez', 'Montes', 'Hernández'];
const nights = ['lluvia', 'frío', 'calor', 'viento', 'niebla', 'luna llena', 'cielo claro'];
const two = (number: number): string => String(number).padStart(2, '0');

/** A register of a shelter that does not exist: decimal commas, dates that can be read either way, a row without a place. */
function register(rows: number): string {
  const body = Array.from({ length: rows }, (_, n) =>
    [
      `F-${1000 + n}`,
      `${firstNames[n % 7]} ${lastNames[n % 5]}`,
      `${two(1 + (n % 12))}/${two(1 + ((n + 3) % 12))}/2019`,
      n === 4 ? 's/d' : `28,7${two(n)}1`,
      `-100,5${two(n)}1`,
      String(1 + (n % 3)),
      n % 2 === 0 ? 'Médica' : 'Alimentación',
      `Llegó de noche con ${nights[n % 7]} y dijo que venía caminando desde hace ${n + 2} días por la orilla del río`,
    ].join(';'),
  );
  return `${[headers.join(';'), ...body].join('\r\n')}\r\n`;
}

describe('a file of no known source, dropped', () => {
  let analyst: Analyst;
  let reading: ReturnType<typeof readingOf>;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true });
    reading = readingOf(analyst.app);
    await analyst.drop({ name: 'registro.csv', bytes: register(60) });
    await reading.rest();
  });
  afterAll(() => analyst.app.close());

  it('is shown with what its columns could be; what is personal is dropped, with no way to keep it', async () => {
    expect(await reading.roles()).toMatchObject({
      'Nombre del migrante': null,
      Observaciones: null,
      'Fecha de atención': 'date',
      Latitud: 'lat',
      Longitud: 'lon',
      'Tipo de atención': 'category',
    });
    await reading.choose('reading-decimal', 'comma');
    await reading.give('Personas atendidas', 'figure');
    const text = await reading.text();
    expect(text).toContain('dropped before a value is read');
    expect(text).not.toContain('Quiroga');
    expect(text).not.toContain('Llegó');
  });

  it('waits for which of day and month stands first, with nothing chosen', async () => {
    expect(await reading.picked('reading-day-first')).toEqual([]);
    expect(await reading.isDisabled('reading-read')).toBe(true);
    expect(await reading.text()).toContain('01/04/2019 April 1, 2019 January 4, 2019');
    await reading.pick('reading-day-first', 'day');
    expect(await reading.isDisabled('reading-read')).toBe(false);
  });

  it('shows its first rows as they will be read, and says of a row why it is not', async () => {
    const rows = await reading.sample();
    expect(rows).toHaveLength(20);
    expect(rows[0]).toMatchObject({ line: '2', fate: 'Read' });
    expect(rows[0]?.cells).toMatchObject({ 'Fecha de atención': '2019-04-01', 'Tipo de atención': 'Médica' });
    expect(rows[4]?.fate).toMatch(/^Left out: /);
    expect(await reading.text()).toContain('19 of the 20 rows shown will be read.');
  });

  it('takes steps back by keys and buttons, and leaves the study behind it as it was', async () => {
    const before = await analyst.study();
    await reading.give('Tipo de atención', 'none');
    expect((await reading.sample())[0]?.cells).not.toHaveProperty('Tipo de atención');
    await analyst.key('Control+z');
    await reading.rest();
    expect((await reading.roles())['Tipo de atención']).toBe('category');
    await reading.press('reading-redo');
    expect((await reading.roles())['Tipo de atención']).toBe('none');
    await reading.press('reading-undo');
    expect(await analyst.study()).toEqual(before);
  });

  it('is not closed without asking when something was decided', async () => {
    await analyst.key('Escape');
    expect(await reading.text()).toContain('Close without reading?');
    expect(await analyst.focused()).toBe('reading-stay');
    await analyst.key('Enter');
    expect(await reading.isThere('reading-leave')).toBe(false);
    expect(await reading.isOpen()).toBe(true);
  });

  it('has no fault that axe or an eye finds, wide and narrow', async () => {
    for (const size of [
      { width: 1280, height: 800 },
      { width: 390, height: 800 },
    ]) {
      await analyst.app.page.setViewportSize(size);
      expect.soft(await analyst.textFaults(), String(size.width)).toEqual([]);
      expect.soft(await analyst.seriousFaults(), String(size.width)).toEqual([]);
    }
    await analyst.app.page.setViewportSize({ width: 1280, height: 800 });
  });

  it('keeps its mapping under a name, is read by it, and stands in the data panel', async () => {
    await reading.label('Personas atendidas', 'People');
    await reading.type('reading-publisher', 'Albergue inventado');
    await reading.press('reading-kept');
    await reading.type('reading-mapping-name', 'Albergue');
    await reading.press('reading-save-mapping');
    expect(await reading.text()).toContain('Saved as “Albergue”.');
    const kept = (await analyst.keptByBrowser())[mappingsKey] ?? '';
    expect(kept).toContain('Personas atendidas');
    expect(kept).not.toMatch(/Quiroga|F-1000|Llegó/);
    await reading.read();
    expect(await analyst.dataSets()).toContain('registro.csv');
    const { read, accepted, rejected } = await analyst.report('s1');
    expect([read, accepted, rejected]).toEqual([60, 59, 1]);
    const [source] = (await analyst.study()).sources;
    expect(source?.reading).toMatchObject({ dayFirst: true, mapping: { publisher: 'Albergue inventado' } });
  });

  it('opens again as it is read, and is read otherwise in one step to undo', async () => {
    await analyst.touch('report-s1');
    await analyst.touch('report-read-again');
    await reading.rest();
    expect(await reading.text()).toContain('How registro.csv is read');
    expect(await reading.picked('reading-day-first')).toEqual(['day']);
    expect((await reading.sample())[0]?.cells).toMatchObject({ 'Fecha de atención': '2019-04-01' });
    await reading.pick('reading-years', 'some');
    await reading.type('reading-year-from', '2018');
    await reading.type('reading-year-to', '2018');
    await reading.press('reading-undo');
    await reading.give('Tipo de atención', 'none');
    await reading.read();
    const { sources } = await analyst.study();
    expect(sources.map(({ name }) => name)).toEqual(['registro.csv']);
    const fields = sources[0]?.reading?.mapping?.fields.map(({ column }) => column);
    expect(fields).not.toContain('Tipo de atención');
    await analyst.undo();
    const before = (await analyst.study()).sources[0]?.reading?.mapping?.fields.map(({ column }) => column);
    expect(before).toContain('Tipo de atención');
  });

  it('is offered to the next file with these columns, in Spanish too', async () => {
    await analyst.switchLanguage('es');
    await analyst.drop({ name: 'registro-2.csv', bytes: register(30) });
    await reading.rest();
    expect(await reading.text()).toContain('Una asignación guardada corresponde a este archivo: «Albergue».');
    await reading.press('reading-use-offered');
    expect(await analyst.valueOf('reading-publisher')).toBe('Albergue inventado');
    expect(await reading.isThere('reading-use-offered')).toBe(false);
    expect(await reading.isDisabled('reading-read')).toBe(true);
    await reading.pick('reading-day-first', 'month');
    expect((await reading.sample())[0]?.cells).toMatchObject({ 'Fecha de atención': '2019-01-04' });
    expect.soft(await analyst.textFaults()).toEqual([]);
    expect.soft(await analyst.seriousFaults()).toEqual([]);
    await reading.read();
    expect(await analyst.dataSets()).toContain('registro-2.csv');
    expect(analyst.app.errors).toEqual([]);
  });

  it('asks which file of an archive, and begins anew with each', async () => {
    const text = (file: string): Uint8Array => new TextEncoder().encode(file);
    const places = 'Sitio;Día;Lat;Lon\nPresa;2019-04-03;28,7512;-100,5012\nVado;2019-04-17;28,7613;-100,5113\n';
    const bytes = zipSync({ 'registro.csv': text(register(10)), 'sitios.csv': text(places) });
    await analyst.drop({ name: 'paquete.zip', bytes });
    await reading.rest();
    expect(await reading.picked('reading-part')).toEqual(['registro.csv']);
    expect(await reading.isThere('reading-day-first')).toBe(true);
    await reading.pick('reading-part', 'sitios.csv');
    expect(await reading.roles()).toMatchObject({ Día: 'date', Lat: 'lat', Lon: 'lon' });
    expect(await reading.isThere('reading-day-first')).toBe(false);
    await reading.press('reading-undo');
    expect(await reading.picked('reading-part')).toEqual(['registro.csv']);
    await analyst.key('Escape');
    await reading.gone();
    expect(await analyst.dataSets()).not.toContain('paquete.zip');
  });
});
