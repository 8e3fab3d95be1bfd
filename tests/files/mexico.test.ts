import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { municipalityNames, populationFile } from '../../scripts/data/municipality-names.ts';
import { fiscalYear, monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import { joinArea } from '../../src/columns/areas/join-area.ts';
import { knownAreas } from '../../src/columns/areas/known-areas.ts';
import { type ReadTable, readTable } from '../../src/columns/build-table.ts';
import { crimeWords } from '../../src/columns/mexico/crime-words.ts';
import { areaFigure, areaMonthsIn } from '../support/area-months.ts';
import { haveFiles, named, publishersFolder } from '../support/publishers-files.ts';
import { panelIn } from '../support/read-text.ts';

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(publishersFolder, file)));
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function readFile(file: string): ReadTable {
  const read = drain(readTable(bytesOf(file), file));
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
  const { ledger } = read.value;
  const rejected = Object.values(ledger.counts).reduce((sum, count) => sum + count, 0);
  expect(ledger.accepted + rejected, file).toBe(ledger.read);
  return read.value;
}

/** Records of a CSV the obvious way: cells in quotes, or up to the next comma. */
function records(file: string, encoding: 'latin1' | 'utf8'): readonly Readonly<Record<string, string>>[] {
  const [header, ...lines] = Buffer.from(bytesOf(file)).toString(encoding).trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))/g)].map(([, quoted, plain]) => quoted ?? plain);
    expect(cells.length).toBe(names.length);
    return Object.fromEntries(names.map((name, at) => [name, cells[at]]));
  });
}

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) if (!Number.isNaN(value)) total += value;
  return total;
};

const monthNames = 'Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre'.split(
  ' ',
);

describe.skipIf(!haveFiles)(named("the INM's tables"), () => {
  const files = {
    nationality: 'inm/irregular-events-by-nationality-2018-2025-04.csv',
    sexAge: 'inm/irregular-events-by-sex-age-2018-2025-04.csv',
    returns: 'inm/returns-by-nationality-2015-2025-04.csv',
  };
  /** The last cell of each line is the figure, the first one the month; ages hold commas. */
  const lines = (file: string) =>
    readFileSync(join(publishersFolder, file), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => ({
        line,
        year: Number(line.slice(1, 5)),
        month: Number(line.slice(6, 8)),
        n: Number(line.slice(line.lastIndexOf(',') + 1)),
      }));

  it('of events have a figure for every month that is the sum of its rows', () => {
    for (const [file, rows] of [
      [files.nationality, 5759],
      [files.sexAge, 704],
    ] as const) {
      const read = readFile(file);
      const plain = lines(file);
      expect([read.source, read.ledger.read, read.ledger.accepted, plain.length]).toEqual([
        'inm-events',
        rows,
        rows,
        rows,
      ]);
      const panel = panelIn(read);
      expect([panel.areas, panel.firstMonth, panel.months]).toEqual([['mexico'], monthIndex(2018, 1), 88]);
      [...panel.total].forEach((total, at) => {
        const mine = plain.filter(({ year, month }) => monthIndex(year, month) === panel.firstMonth + at);
        expect(total).toBe(sum(mine.map(({ n }) => n)));
      });
    }
  });

  it('of events agree in every year but 2024', () => {
    const [a, b] = [files.nationality, files.sexAge].map((file) => panelIn(readFile(file)));
    const ofYear = ({ total, firstMonth }: typeof a, year: number): number =>
      sum([...total].filter((_, at) => Math.floor((firstMonth + at) / 12) + 1970 === year));
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
    expect(years.filter((year) => ofYear(a, year) !== ofYear(b, year))).toEqual([2024]);
    expect([ofYear(a, 2024), ofYear(b, 2024)]).toEqual([1_231_320, 1_230_126]);
    expect(readFile(files.nationality).quirks?.en.text).toContain('2024');
  });

  it('of returns have each type apart', () => {
    const read = readFile(files.returns);
    const plain = lines(files.returns);
    expect([read.ledger.read, read.ledger.accepted, plain.length]).toEqual([5251, 5251, 5251]);
    const table = areaMonthsIn(read);
    expect(table.measures).toEqual(['assisted-return', 'assisted-return-of-children', 'deportation']);
    expect([table.ids, table.firstMonth, table.months]).toEqual([['mexico'], monthIndex(2015, 1), 124]);
    for (const measure of table.measures) {
      const type = `"${measure.replaceAll('-', ' ')}"`;
      for (let at = 0; at < table.months; at++) {
        const month = monthIndex(2015 + Math.floor(at / 12), (at % 12) + 1);
        const mine = plain.filter(
          ({ line, year, month: m }) => line.includes(`,${type},`) && monthIndex(year, m) === month,
        );
        expect(areaFigure(table, measure, 'mexico', month)).toBe(sum(mine.map(({ n }) => n)));
      }
    }
  });
});

describe.skipIf(!haveFiles)(named("SESNSP's tables"), () => {
  it('by state have three months of 2026, and no zero in those to come', () => {
    const file = 'sesnsp/estatal-delitos-2026-mar.latin1.csv';
    const read = readFile(file);
    const plain = records(file, 'latin1');
    expect([read.source, read.ledger.read, read.ledger.accepted, plain.length]).toEqual([
      'sesnsp-state',
      3648,
      3648,
      3648,
    ]);
    const table = areaMonthsIn(read);
    expect([table.ids.length, table.firstMonth, table.months]).toEqual([32, monthIndex(2026, 1), 3]);
    expect(table.ids.slice(0, 6)).toEqual(['01', '02', '03', '04', '05', '06']);
    expect(plain.filter((row) => row.Clave_Ent === '05').length).toBe(114);
    for (const name of monthNames.slice(3)) expect(plain.every((row) => row[name] === '')).toBe(true);
    expect(sum(table.values)).toBe(sum(plain.flatMap((row) => monthNames.map((name) => Number(row[name])))));
    for (const [measure, subtype] of [
      ['homicidio-doloso', 'Homicidio doloso'],
      ['lesiones-culposas', 'Lesiones culposas'],
    ]) {
      for (const id of table.ids) {
        monthNames.slice(0, 3).forEach((name, at) => {
          const mine = plain.filter((row) => row.Clave_Ent === id && row['Subtipo de delito'] === subtype);
          expect(areaFigure(table, measure, id, monthIndex(2026, at + 1))).toBe(
            sum(mine.map((row) => Number(row[name]))),
          );
        });
      }
    }
    for (const measure of table.measures) {
      for (const language of ['en', 'es'] as const) {
        expect(Object.keys(crimeWords[language]), measure).toContain(`measure.${measure}`);
      }
    }
    const kidnapping = plain.filter((row) => row['Tipo de delito'] === 'Secuestro');
    const at = table.measures.indexOf('secuestro') * table.ids.length * table.months;
    expect(sum(table.values.subarray(at, at + table.ids.length * table.months))).toBe(
      sum(kidnapping.flatMap((row) => monthNames.map((name) => Number(row[name])))),
    );
    expect(read.provenance).toMatchObject({ isPublic: true, from: '2026-01-01', to: '2026-03-31' });
    expect(read.provenance.breaks.map(({ month, refuses }) => [month, refuses])).toEqual([[monthIndex(2026, 1), true]]);
  });

  it('by municipality have whole numbers in a decimal December, and none where it is empty', () => {
    const file = 'sesnsp/municipal-homicidio-guanajuato-2020-2025.csv';
    const read = readFile(file);
    const plain = records(file, 'utf8');
    expect([read.source, read.ledger.read, read.ledger.accepted, plain.length]).toEqual([
      'sesnsp-municipal',
      2484,
      2484,
      2484,
    ]);
    const table = areaMonthsIn(read);
    expect([table.ids.length, table.ids[0], table.firstMonth, table.months]).toEqual([
      46,
      '11001',
      monthIndex(2020, 1),
      71,
    ]);
    expect(new Set(plain.map((row) => row.Diciembre).filter((text) => !/^\d+\.0$/.test(text)))).toEqual(new Set(['']));
    const sums = new Map<string, number>();
    for (const row of plain) {
      monthNames.forEach((name, at) => {
        if (row[name] === '') return;
        const measure = row['Subtipo de delito'] === 'Homicidio doloso' ? 'homicidio-doloso' : 'homicidio-culposo';
        const key = [measure, row['Cve. Municipio'], monthIndex(Number(row.Año), at + 1)].join(' ');
        sums.set(key, (sums.get(key) ?? 0) + Number(row[name]));
      });
    }
    expect(sums.size).toBe(table.values.length);
    for (const measure of table.measures) {
      for (const id of table.ids) {
        for (let month = table.firstMonth as number; month < table.firstMonth + table.months; month++) {
          const at = (table.measures.indexOf(measure) * table.ids.length + table.ids.indexOf(id)) * table.months;
          expect(table.values[at + month - table.firstMonth]).toBe(sums.get([measure, id, month].join(' ')));
        }
      }
    }
    expect(read.ledger.content.unjoined).toEqual([]);
  });
});

interface InegiRow {
  readonly code: string;
  readonly figures: readonly number[];
}

/** Rows of INEGI's form the obvious way: what stands in quotes. */
function inegiRows(bytes: Uint8Array): { municipal: InegiRow[]; states: InegiRow[]; total: InegiRow; rows: number } {
  const lines = latin(bytes)
    .split('\r\n')
    .slice(6)
    .filter((line) => line !== '');
  const parsed = lines.map((line) => {
    const [code = '', , ...figures] = [...line.matchAll(/"([^"]*)"/g)].map((match) => match[1]);
    return { code, figures: figures.slice(0, 13).map((text) => Number(text.replaceAll(',', ''))) };
  });
  const municipal = parsed.filter(({ code }) => /^ \d\d \d\d\d $/.test(code));
  const states = parsed.filter(({ code }) => code.startsWith('=CONCATENAR'));
  const [total] = parsed.filter(({ code }) => code === ' ');
  return { municipal, states, total, rows: lines.length };
}

const totalOf = (rows: readonly InegiRow[]): number => sum(rows.map(({ figures }) => figures[0]));

describe.skipIf(!haveFiles)(named("INEGI's deaths by homicide"), () => {
  it.each([
    [2010, 25_757, 1438],
    [2015, 20_762, 1559],
  ])('of %i are %i: rows of municipalities, of states and of the country give the same', (year, deaths, rows) => {
    const file = `inegi/homicidios-municipio-mes-${year}.csv`;
    const read = readFile(file);
    const plain = inegiRows(bytesOf(file));
    expect([totalOf(plain.municipal), totalOf(plain.states), totalOf([plain.total])]).toEqual([deaths, deaths, deaths]);
    expect([plain.municipal.length, read.ledger.accepted, read.ledger.read]).toEqual([rows, rows, plain.rows]);
    expect(read.ledger.counts).toEqual({ total: plain.states.length + 1, 'not-a-record': 1 });
    expect(read.ledger.notices.map(({ key }) => key)).toEqual(['notice.no-municipality']);
    const table = areaMonthsIn(read);
    expect([sum(table.values), table.firstMonth, table.months]).toEqual([deaths, monthIndex(year, 1), 12]);
    for (const { code, figures } of plain.municipal) {
      figures.slice(1).forEach((figure, at) => {
        expect(areaFigure(table, 'deaths-by-homicide', code.replaceAll(' ', ''), monthIndex(year, at + 1))).toBe(
          figure,
        );
      });
    }
    expect([read.dateMeans, read.provenance.isPublic]).toEqual(['registration', true]);
  });

  it('of 26 years in one archive are one table', () => {
    const file = 'inegi/homicidios-municipio-mes-1990-2015.zip';
    const read = readFile(file);
    const members = Object.entries(unzipSync(bytesOf(file))).map(([name, bytes]) => ({ name, ...inegiRows(bytes) }));
    expect([members.length, read.parts.length, read.part]).toEqual([26, 26, '*']);
    expect(read.ledger.read).toBe(sum(members.map(({ rows }) => rows)));
    expect(read.ledger.accepted).toBe(sum(members.map(({ municipal }) => municipal.length)));
    expect(read.ledger.notices.map(({ key }) => key)).toEqual(['notice.no-municipality']);
    const table = areaMonthsIn(read);
    const ofYear = (id: string, year: number): number =>
      sum(monthNames.map((_, at) => areaFigure(table, 'deaths-by-homicide', id, monthIndex(year, at + 1))));
    for (const { name, municipal, states, total } of members) {
      const year = Number(name.slice(0, 4));
      const from = monthIndex(year, 1) - table.firstMonth;
      const all = sum([...table.values].filter((_, at) => Math.floor(((at % table.months) - from) / 12) === 0));
      expect([totalOf(municipal), totalOf(states), totalOf([total])], name).toEqual([all, all, all]);
    }
    expect([2007, 2008, 2010].map((year) => ofYear('08037', year))).toEqual([192, 1589, 3766]);
    expect(table.names[table.ids.indexOf('08037')]).toBe('Juárez, Chihuahua');
    expect(fiscalYear(table.firstMonth)).toBe(1990);
  });
});

describe.skipIf(!haveFiles)(named("CONAPO's population"), () => {
  it('has every municipality and year, and its own code', () => {
    const read = readFile(populationFile);
    const { table } = read;
    if (table.kind !== 'area-figures') throw new Error(table.kind);
    expect([read.source, read.ledger.read, read.ledger.accepted, table.ids.length]).toEqual([
      'conapo-population',
      2475,
      2475,
      2475,
    ]);
    const [figure] = table.figures;
    expect([figure.name, figure.years.length, figure.years[0], figure.years.at(-1)]).toEqual([
      'population',
      51,
      1990,
      2040,
    ]);
    for (const record of records(populationFile, 'utf8')) {
      for (const [at, year] of figure.years.entries()) {
        expect(figure.values[table.ids.indexOf(record.CVE) * 51 + at]).toBe(Number(record[String(year)]));
      }
    }
    expect(table.ids.includes('05002')).toBe(true);
    expect(read.ledger.notices).toEqual([{ key: 'notice.projections', count: 20 }]);
  });

  it('gives the names that files are joined by', () => {
    const [path, text] = municipalityNames(publishersFolder);
    expect(readFileSync(join('data', path), 'utf8') === text).toBe(true);
    const known = knownAreas('municipality')?.areas ?? [];
    expect(known.map(({ id, name }) => `${id} ${name}`).sort()).toEqual(
      records(populationFile, 'utf8')
        .map((record) => `${record.CVE} ${record.Municipio}`)
        .sort(),
    );
    for (const record of records(populationFile, 'utf8')) {
      const text = `${record.Municipio}, ${record.Entidad}`;
      const same = known.filter(({ id, name }) => name === record.Municipio && id.startsWith(record.CVE.slice(0, 2)));
      expect(joinArea('municipality', text)?.id ?? null, text).toBe(same.length === 1 ? record.CVE : null);
    }
  });
});
