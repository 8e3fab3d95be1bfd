import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspected } from '../../tests/support/mapped-text.ts';
import { drain } from '../base/steps.ts';
import { inMemory } from '../read/byte-source.ts';
import { formats } from '../read/formats/index.ts';
import { readTable } from './build-table.ts';
import { inspectFile } from './inspect.ts';
import { sources } from './sources/index.ts';

const iom =
  'Web ID,Reported Date,Total Dead and Missing,Cause of Death,Location Description,Location Coordinates,Name,Witness';
const rowOf = (date: string): string =>
  `1,${date},3,Drowning,"Río Bravo, near Villa Inventada","26.3, -98.7",Ana Cruz,Luz Paz`;
const inspectBytes = (bytes: Uint8Array) => drain(inspectFile(inMemory(bytes), 'f', { sources, formats }, {}));

describe('what a file is before it is read', () => {
  it('names the source, the fate of every column and the first rows as they will be read', () => {
    const found = inspected([iom, rowOf('2020-01-13'), rowOf('2020-02-31')]);
    expect([found.source, found.part, found.problem, found.proposal]).toEqual(['iom-missing-migrants', '', null, null]);
    expect(found.columns.map(({ column, dropped }) => [column, dropped])).toEqual([
      ['Web ID', 'not-used'],
      ['Reported Date', null],
      ['Total Dead and Missing', null],
      ['Cause of Death', null],
      ['Location Description', null],
      ['Location Coordinates', null],
      ['Name', 'personal'],
      ['Witness', 'personal-values'],
    ]);
    expect(found.sample?.rows.map(({ line, cells, rejected }) => [line, cells[0], cells.at(-1), rejected])).toEqual([
      [2, '2020-01-13', '26.3, -98.7', null],
      [3, '', '26.3, -98.7', 'bad-date'],
    ]);
    expect(found.years).toEqual({ from: 2020, to: 2020 });
    expect(JSON.stringify(found)).not.toMatch(/Ana|Luz|Villa/);
  });

  it('asks how dates are to be read where the whole column could be either, and shows them as they stand', () => {
    const lines = [iom, rowOf('01/02/2020'), rowOf('03/04/2020'), rowOf('03/03/2020'), rowOf('05/06/2021')];
    const open = inspected(lines);
    expect(open.dates).toEqual({
      column: 'Reported Date',
      examples: [
        { text: '01/02/2020', dayFirst: '2020-02-01', monthFirst: '2020-01-02' },
        { text: '03/04/2020', dayFirst: '2020-04-03', monthFirst: '2020-03-04' },
        { text: '05/06/2021', dayFirst: '2021-06-05', monthFirst: '2021-05-06' },
      ],
    });
    expect(open.problem?.code).toBe('source-ambiguous-dates');
    expect(open.sample?.rows[0]?.cells[0]).toBe('01/02/2020');
    const told = inspected(lines, { dayFirst: false });
    expect([told.dates, told.problem, told.sample?.rows[0]?.cells[0]]).toEqual([null, null, '2020-01-02']);
  });

  it('asks nothing where one date far down decides', () => {
    const many = Array.from({ length: 30_000 }, (_, row) => rowOf(row === 29_990 ? '13/02/2020' : '01/02/2020'));
    const found = inspected([iom, ...many]);
    expect([found.dates, found.problem]).toEqual([null, null]);
    expect(found.sample?.rows[0]?.cells[0]).toBe('2020-02-01');
    expect(found.estimate.rows).toBeGreaterThan(28_000);
    expect(found.estimate.rows).toBeLessThan(32_000);
  });

  it('decides the order of day and month by the whole column, and never guesses', () => {
    const two = (value: number): string => String(value).padStart(2, '0');
    const dates = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 })), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(dates, fc.boolean(), (days, isDayFirst) => {
        const texts = days.map(
          ([day, month]) => `${isDayFirst ? `${two(day)}/${two(month)}` : `${two(month)}/${two(day)}`}/2020`,
        );
        const found = inspected([iom, ...texts.map(rowOf)]);
        const isDecided = days.some(([day]) => day > 12);
        const shown = found.sample?.rows.map(({ cells }) => cells[0]);
        if (isDecided) expect(shown).toEqual(days.map(([day, month]) => `2020-${two(month)}-${two(day)}`));
        else if (found.dates !== null) expect(shown).toEqual(texts);
        else {
          // Either order says the same, or all are first days of months.
          const isSame = days.every(([day, month]) => day === month);
          expect(isSame || days.every(([day]) => day === 1) || days.every(([, month]) => month === 1)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says why a file cannot be read, and what a later header makes of it', () => {
    expect(inspectBytes(new Uint8Array(0)).problem?.code).toBe('file-empty');
    expect(inspectBytes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])).problem?.code).toBe('file-not-a-table');
    expect(inspected(['a,b', '1,2'], { part: 'Sheet 9' }).problem?.code).toBe('part-missing');
    expect(inspected(['a,b', 'x,y', 'z,w']).problem).toEqual({
      code: 'source-unknown',
      params: { file: 'made-up.csv', columns: 2 },
    });
  });

  it('puts a kept mapping beside what is proposed, and says what a broken one lacks', () => {
    const lines = ['fecha,lat,lon', '2020-01-15,31.75,-106.48'];
    const { proposal } = inspected(lines);
    if (proposal === null) throw new Error('nothing proposed');
    const under = inspected(lines, { mapping: proposal });
    expect([under.source, under.problem, under.proposal]).toEqual(['mapped', null, proposal]);
    const broken = inspected(lines, { mapping: { ...proposal, fields: proposal.fields.slice(1) } });
    expect(broken.problem?.code).toBe('mapping-without-date');
    const other = inspected(lines, { mapping: { ...proposal, fields: [{ column: 'gone', role: 'date', label: '' }] } });
    expect([other.problem?.code, other.proposal?.headers]).toEqual(['source-unknown', ['fecha', 'lat', 'lon']]);
  });

  it('never fails, whatever the bytes', () => {
    const seeds = [
      [iom, rowOf('2020-01-13'), rowOf('01/02/2020')].join('\n'),
      'Municipio,Año,Enero,Febrero,Marzo,Total\nAcuña,2020,1,2,3,6\n',
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[-106,31]},"properties":{"date":"2020-01-02"}}]}',
      'fecha;lat;lon\n2020-01-15;31,75;-106,48\n',
    ].map((text) => new TextEncoder().encode(text));
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(change, { maxLength: 20 }), fc.nat(), (seed, changes, cut) => {
        const bytes = seed.slice(0, changes.length % 3 === 0 ? (cut % seed.length) + 1 : seed.length);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const found = inspectBytes(bytes);
        expect(found.bytes).toBe(bytes.length);
      }),
      { numRuns: 400 },
    );
  });
});

describe('features that are points', () => {
  const feature = (date: string, at: readonly number[] | null) => ({
    type: 'Feature',
    geometry: at === null ? null : { type: 'Point', coordinates: at },
    properties: { fecha: date, quien: 'Juan Pérez' },
  });
  const features = [
    feature('2020-01-02', [-106.48, 31.75]),
    feature('2020-01-03', [-106.47, 31.76]),
    feature('2020-01-04', null),
  ];
  const lines = [JSON.stringify({ type: 'FeatureCollection', features })];

  it('are records of a person’s own table, not outlines of areas', () => {
    const found = inspected(lines);
    expect([found.source, found.parts[0]?.source, found.problem?.code]).toEqual([null, null, 'source-unknown']);
    expect(found.proposal?.fields.map(({ column, role }) => [column, role])).toEqual([
      ['geometry', 'position'],
      ['fecha', 'date'],
    ]);
    expect(found.sample?.rows.map(({ cells }) => cells[0])).toEqual(['31.75, -106.48', '31.76, -106.47', '']);
  });

  it('are asked about when they are read at once', () => {
    const read = drain(readTable(new TextEncoder().encode(lines[0]), 'points.geojson'));
    expect(read).toMatchObject({ ok: false, error: { code: 'source-unknown' } });
  });
});
