import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import { type ReadOptions, type ReadTable, readTable } from '../../src/columns/build-table.ts';
import { sectorIds } from '../../src/columns/sectors.ts';
import type { AreaFigureTable } from '../../src/columns/table.ts';
import { areaFigure, areaMonthsIn, fiscalYearSum } from '../support/area-months.ts';
import { plainSheet } from '../support/plain-workbook.ts';
import { haveFiles, named, plainRecords, publishersFolder } from '../support/publishers-files.ts';
import { figuresOf, panelIn } from '../support/read-text.ts';

const files = {
  monthly: 'usbp/family_child_total_monthly_2000_2019.csv',
  yearly: 'usbp/southwest_border_apprehensions_1960_2019.csv',
  deaths: 'usbp/southwest_border_deaths_1998_2019.csv',
  profiles: 'usbp/sector_profile_2011_2019.csv',
  pdf2007: 'usbp/monthly-pdf-text-fy2007.txt',
  pdf2020: 'usbp/monthly-pdf-text-fy2020.txt',
  cbp: 'cbp/nationwide-encounters-fy20-fy24-aor.snake.csv.gz',
  ohss: 'ohss/khsm-encounters-usbp-fy25m11.xlsx',
} as const;

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(publishersFolder, file)));
function readBytes(bytes: Uint8Array, name: string, options: ReadOptions = {}): ReadTable {
  const made = drain(readTable(bytes, name, options));
  if (!made.ok) throw new Error(`${name}: ${made.error.code}`);
  return made.value;
}
const read = (file: string, options: ReadOptions = {}): ReadTable => readBytes(bytesOf(file), file, options);
const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
const isSouthwest = (name: string): boolean => sectorIds.some((id) => id === idOf(name));
const totals = ['southwest border', 'northern border', 'coastal border', 'nationwide total'];

function yearFigures({ table }: ReadTable): AreaFigureTable {
  if (table.kind !== 'area-figures') throw new Error(table.kind);
  return table;
}
function yearFigure({ ids, figures }: AreaFigureTable, name: string, id: string, year: number): number {
  const figure = figures.find((one) => one.name === name);
  if (figure === undefined) throw new Error(name);
  return figure.values[ids.indexOf(id) * figure.years.length + figure.years.indexOf(year)];
}

describe.skipIf(!haveFiles)(named("the Border Patrol's yearly tables"), () => {
  const names = { total_apprehensions: 'apprehensions', number_of_agents: 'agents' } as Readonly<
    Record<string, string>
  >;

  it('hold every figure of the nine sectors, and leave out totals and other sectors', () => {
    const rows = { [files.yearly]: 600, [files.deaths]: 220, [files.profiles]: 216 };
    for (const [file, count] of Object.entries(rows)) {
      const records = plainRecords(file);
      const table = read(file);
      expect([table.source, table.ledger.read, records.length]).toEqual(['usbp-sector-years', count, count]);
      const own = records.filter(({ sector }) => isSouthwest(sector));
      expect(table.ledger.accepted).toBe(own.length);
      expect(table.ledger.counts.total).toBe(records.filter(({ sector }) => totals.includes(sector)).length);
      const figures = Object.keys(records[0]).slice(2);
      for (const { sector, fiscal_year: year, ...given } of own) {
        const mine = figures.map((name) =>
          yearFigure(yearFigures(table), names[name] ?? name, idOf(sector), Number(year)),
        );
        expect(mine, `${sector} ${year}`).toEqual(figures.map((name) => Number(given[name])));
      }
    }
  });

  it('have one total that is not the sum of its sectors, and two rescues that look exchanged', () => {
    expect(read(files.yearly).ledger.notices).toEqual([]);
    expect(read(files.deaths).ledger.notices).toEqual([]);
    const records = plainRecords(files.profiles);
    const apart = Object.keys(records[0])
      .slice(2)
      .filter((name) => !/agents|pounds/.test(name))
      .flatMap((name) =>
        records
          .filter(({ sector }) => sector === 'southwest border')
          .filter(({ fiscal_year: year, [name]: total }) => {
            const own = records.filter((one) => isSouthwest(one.sector) && one.fiscal_year === year);
            return sumOf(own.map((one) => Number(one[name]))) !== Number(total);
          })
          .map(({ fiscal_year: year }) => `${name} ${year}`),
      );
    expect(apart).toEqual(['total_adults 2018']);
    expect(read(files.profiles).ledger.notices).toEqual([
      { key: 'notice.totals-disagree', count: 1 },
      { key: 'notice.other-sectors', count: 216 - 81 - 36 },
      { key: 'notice.rescues-exchanged', count: 2 },
    ]);
    const profiles = yearFigures(read(files.profiles));
    expect([
      yearFigure(profiles, 'rescues', 'big-bend', 2018),
      yearFigure(profiles, 'rescues', 'laredo', 2018),
    ]).toEqual([1622, 13]);
    const share = (sector: string, year: number): number =>
      yearFigure(profiles, 'accepted_prosecutions', sector, year) / yearFigure(profiles, 'apprehensions', sector, year);
    expect([share('tucson', 2019).toFixed(2), share('del-rio', 2018).toFixed(2)]).toEqual(['0.50', '0.69']);
  });
});

describe.skipIf(!haveFiles)(named("the Border Patrol's monthly release"), () => {
  it('has children and families as they were kept, and NA before', () => {
    const groups = read(files.monthly, { source: 'usbp-monthly-groups' });
    const records = plainRecords(files.monthly);
    expect([groups.ledger.read, groups.ledger.accepted]).toEqual([6_487, 9 * 240]);
    const table = areaMonthsIn(groups);
    const own = records.filter(({ sector, month }) => isSouthwest(sector) && month !== 'yearly total');
    const headers = {
      apprehensions: 'total_apprehensions',
      unaccompanied_children: 'unaccompanied_child_apprehension',
      family_units: 'family_apprehensions',
    };
    for (const [measure, header] of Object.entries(headers)) {
      for (const year of [2000, 2010, 2013, 2019]) {
        for (const id of sectorIds) {
          const mine = own.filter(({ sector, fiscal_year: fy }) => idOf(sector) === id && Number(fy) === year);
          const figures = mine.map((one) => Number(one[header])).filter((figure) => !Number.isNaN(figure));
          expect(fiscalYearSum(table, measure, year, [id]), `${measure} ${id} ${year}`).toBe(sumOf(figures));
        }
      }
    }
    const october = (year: number): number => areaFigure(table, 'family_units', 'del-rio', monthIndex(year - 1, 10));
    expect([october(2012), october(2013)].map(Number.isNaN)).toEqual([true, false]);
    expect(Number.isNaN(areaFigure(table, 'unaccompanied_children', 'del-rio', monthIndex(2009, 9)))).toBe(true);
  });

  it('is what the pasted tables of fiscal years 2007 and 2020 say, months, totals and all', () => {
    const lines = (file: string): readonly string[] =>
      new TextDecoder()
        .decode(bytesOf(file))
        .split('\n')
        .filter((line) => line.trim() !== '');
    for (const [file, year, other] of [
      [files.pdf2007, 2007, files.monthly],
      [files.pdf2020, 2020, files.cbp],
    ] as const) {
      const [pasted, months] = [read(file), read(other)];
      expect(pasted.source).toBe('usbp-month-tables');
      const header = lines(file).findIndex((line) => line.startsWith('SECTOR'));
      const below = lines(file).slice(header + 1);
      const records = below.filter((line) => line.split('|').length >= 12).length;
      const notes = below.filter((line) => line.startsWith('*')).length;
      expect([pasted.ledger.read, pasted.ledger.accepted]).toEqual([records + notes, 9]);
      expect([pasted.ledger.counts.total, pasted.ledger.counts['not-a-record'] ?? 0]).toEqual([4, notes]);
      expect(pasted.ledger.notices.map(({ key }) => key)).toEqual(['notice.other-sectors']);
      expect(panelIn(pasted).firstMonth).toBe(monthIndex(year - 1, 10));
      const from = panelIn(pasted).firstMonth - panelIn(months).firstMonth;
      for (const id of sectorIds) expect(figuresOf(pasted, id)).toEqual(figuresOf(months, id).slice(from, from + 12));
    }
  });

  it('is the same table pasted with tabs or blanks between its cells', () => {
    for (const file of [files.pdf2007, files.pdf2020]) {
      const text = new TextDecoder().decode(bytesOf(file));
      const whole = read(file);
      for (const mark of ['\t', '   ', ' ']) {
        const other = readBytes(new TextEncoder().encode(text.replaceAll('|', mark)), 'pasted.txt');
        expect(panelIn(other).total).toEqual(panelIn(whole).total);
        expect(other.ledger.counts).toEqual(whole.ledger.counts);
      }
    }
  });
});

describe.skipIf(!haveFiles)(named("OHSS's workbook"), () => {
  const rows = haveFiles ? plainSheet(files.ohss, 10).slice(1) : [];

  it('is read from the sheet of sectors by month, of sixteen, every figure of the nine sectors', () => {
    const table = read(files.ohss);
    expect([table.source, table.part, table.parts.length]).toEqual(['ohss-monthly-sectors', 'Monthly Sector', 16]);
    expect([table.ledger.read, rows.length]).toEqual([5_830, 5_830]);
    const own = rows.filter(([, , sector]) => isSouthwest(sector.replace(/, [A-Z]{2}$/, '')));
    expect(table.ledger.accepted).toBe(own.length);
    expect(table.ledger.counts).toEqual({ 'other-area': 5_830 - own.length });
    const names = 'October November December January February March April May June July August September'.split(' ');
    for (const [year, month, sector, quantity] of own) {
      const at = names.indexOf(month.slice(3));
      const index = monthIndex(Number(year) - (at < 3 ? 1 : 0), ((at + 9) % 12) + 1) - panelIn(table).firstMonth;
      const figure = figuresOf(table, idOf(sector.replace(/, [A-Z]{2}$/, '')))[index];
      if (figure !== Number(quantity)) throw new Error(`${year} ${month} ${sector}: ${figure}, not ${quantity}`);
    }
    expect(sumOf(figuresOf(table, 'del-rio').slice(0, 12))).toBe(145_820);
    expect(yearFigure(yearFigures(read(files.yearly)), 'apprehensions', 'del-rio', 2000)).toBe(157_178);
    expect([table.provenance.rounding, panelIn(table).months]).toEqual([10, 25 * 12 + 2]);
    expect(table.ledger.notices[0]).toEqual({ key: 'notice.part-years', count: 1 });
  });

  it('is CBP’s months of fiscal years 2020 to 2024, rounded to 10, in all 540', () => {
    const [rounded, exact] = [read(files.ohss), read(files.cbp)];
    const from = panelIn(exact).firstMonth - panelIn(rounded).firstMonth;
    const far = sectorIds.flatMap((id) =>
      figuresOf(exact, id).map((figure, at) => Math.abs(figure - figuresOf(rounded, id)[from + at])),
    );
    expect(far.length).toBe(540);
    expect(Math.max(...far)).toBeLessThan(10);
  });

  it('has other sheets that a person can pick, and some that are of no source', () => {
    const regions = read(files.ohss, { reading: { part: 'Monthly Rgn and Fam Status' } });
    expect([regions.source, regions.part]).toEqual(['ohss-monthly-regions', 'Monthly Rgn and Fam Status']);
    const sheet = plainSheet(files.ohss, 14).slice(1);
    expect([regions.ledger.read, regions.ledger.accepted]).toEqual([sheet.length, sheet.length]);
    const families = sheet.filter((row) => row[0] === '2019' && row[3] === 'Family Unit Individuals');
    expect(fiscalYearSum(areaMonthsIn(regions), 'family_units', 2019)).toBe(
      sumOf(families.map((row) => Number(row[4]))),
    );
    expect(() => read(files.ohss, { reading: { part: 'Annual Sector' } })).toThrow('source-unknown');
  });
});
