import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fiscalYearStart, monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import { type ReadOptions, type ReadTable, readTable } from '../../src/columns/build-table.ts';
import { sectorIds } from '../../src/columns/sectors.ts';
import { areaFigure, areaMonthsIn, fiscalYearSum } from '../support/area-months.ts';
import { plainCsvRecords } from '../support/plain-workbook.ts';
import { haveFiles, named, publishersFolder } from '../support/publishers-files.ts';
import { figuresOf, panelIn } from '../support/read-text.ts';

const files = {
  states: 'cbp/cbp-nationwide-encounters-fy20-fy23-state.csv',
  areas: 'cbp/nationwide-encounters-fy20-fy24-aor.snake.csv.gz',
  cut: 'cbp/nationwide-encounters-fy23-fy24-aor.swb-usbp.csv',
  gdi: 'cbp/swb-encounters-by-area-2017-10-2025-05.gdi.csv.gz',
} as const;

function read(file: string, options: ReadOptions = {}): ReadTable {
  const made = drain(readTable(new Uint8Array(readFileSync(join(publishersFolder, file))), file, options));
  if (!made.ok) throw new Error(`${file}: ${made.error.code}`);
  return made.value;
}
const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
const noticeOf = ({ ledger }: ReadTable, key: string): number | undefined =>
  ledger.notices.find((notice) => notice.key === `notice.${key}`)?.count;

/** Sums of records by a key, the obvious way. */
function sums<R>(records: readonly R[], keyOf: (record: R) => string, figure: (record: R) => number) {
  const made = new Map<string, number>();
  for (const record of records) made.set(keyOf(record), (made.get(keyOf(record)) ?? 0) + figure(record));
  return made;
}
const southwest = 'Southwest Land Border';
const patrol = 'U.S. Border Patrol';
const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ (sector|field office)$/, '')
    .replaceAll(' ', '-');
/** Sum of a sector's panel over a fiscal year. */
function panelYear(table: ReadTable, sector: string, year: number): number {
  const from = fiscalYearStart(year) - panelIn(table).firstMonth;
  return sumOf(figuresOf(table, sector).slice(Math.max(0, from), from + 12));
}

describe.skipIf(!haveFiles)(named("CBP's encounters"), () => {
  const areaRecords = haveFiles ? plainCsvRecords(files.areas) : [];
  const countOf = (record: Readonly<Record<string, string>>): number => Number(record.encounter_count);
  const fy = (record: Readonly<Record<string, string>>): number => Number(record.fiscal_year);

  it('by area have 68,815 rows, the rest of the file told with its sums', () => {
    const whole = read(files.areas);
    expect([whole.source, whole.ledger.read, areaRecords.length]).toEqual(['cbp-encounters', 68_815, 68_815]);
    const inside = areaRecords.filter((one) => one.component === patrol && one.land_border_region === southwest);
    expect(whole.ledger.accepted).toBe(inside.length);
    expect(whole.ledger.counts).toEqual({ 'other-area': 68_815 - inside.length });
    const elsewhere = areaRecords.filter((one) => one.component === patrol && one.land_border_region !== southwest);
    expect(noticeOf(whole, 'other-sectors')).toBe(sumOf(elsewhere.map(countOf)));
    const atPorts = areaRecords.filter((one) => one.component !== patrol);
    expect(noticeOf(whole, 'at-ports')).toBe(sumOf(atPorts.map(countOf)));
    expect(
      [2020, 2021, 2022, 2023, 2024].map((year) => sumOf(sectorIds.map((id) => panelYear(whole, id, year)))),
    ).toEqual([400_651, 1_659_206, 2_206_436, 2_045_838, 1_530_523]);
    expect([2020, 2021, 2022, 2023, 2024].map((year) => panelYear(whole, 'del-rio', year))).toEqual([
      40_342, 259_294, 480_931, 393_226, 244_105,
    ]);
    expect(whole.ledger.notices.map(({ key }) => key)).not.toContain('notice.unknown-citizenship');
    expect(areaRecords.some((one) => one.citizenship === 'CHINA, PEOPLES REPUBLIC OF')).toBe(true);
  });

  it("under the publisher's own header and in its cut are the same figures", () => {
    const [whole, cut] = [read(files.areas), read(files.cut)];
    expect([cut.ledger.read, cut.ledger.accepted, plainCsvRecords(files.cut).length]).toEqual([9_292, 9_292, 9_292]);
    expect([whole.provenance.isPublic, cut.provenance.isPublic]).toEqual([true, false]);
    for (const sector of sectorIds) expect(figuresOf(cut, sector)).toEqual(figuresOf(whole, sector).slice(36));
  });

  it('by land border hold the totals of the nation and of the southwest, ports included', () => {
    const table = areaMonthsIn(read(files.areas, { source: 'cbp-land-borders' }));
    const ofRegion = sums(areaRecords, (one) => `${one.land_border_region} ${one.fiscal_year}`, countOf);
    for (const [key, total] of ofRegion) {
      const id = idOf(key.slice(0, -5));
      expect(fiscalYearSum(table, 'encounters', Number(key.slice(-4)), [id]), key).toBe(total);
    }
    const years = [2021, 2022, 2023, 2024];
    expect(sumOf(years.map((year) => fiscalYearSum(table, 'encounters', year)))).toBe(10_825_387);
    expect([2020, ...years].map((year) => fiscalYearSum(table, 'encounters', year, ['southwest-land-border']))).toEqual(
      [458_088, 1_734_686, 2_378_944, 2_475_669, 2_135_005],
    );
    const measures = ['title_8', 'title_42'];
    expect(sumOf(measures.map((measure) => fiscalYearSum(table, measure, 2022)))).toBe(
      fiscalYearSum(table, 'encounters', 2022),
    );
  });

  it('by field office are those at ports, and with the Border Patrol make the southwest', () => {
    const offices = read(files.areas, { source: 'cbp-field-offices' });
    const table = areaMonthsIn(offices);
    const atPorts = areaRecords.filter((one) => one.component !== patrol);
    expect([offices.ledger.accepted, table.ids.length]).toEqual([atPorts.length, 20 + 1]);
    const byOffice = sums(atPorts, (one) => `${idOf(one.area_of_responsibility)} ${one.fiscal_year}`, countOf);
    for (const [key, total] of byOffice) {
      const [id, year] = key.split(' ');
      expect(fiscalYearSum(table, 'encounters', Number(year), [id]), key).toBe(total);
    }
    const whole = read(files.areas);
    for (const [year, total] of [
      [2021, 1_734_686],
      [2024, 2_135_005],
    ]) {
      const between = sumOf(sectorIds.map((id) => panelYear(whole, id, year)));
      expect(between + fiscalYearSum(table, 'southwest_land_border', year)).toBe(total);
    }
  });

  it('by state are all 42,532 rows, and in every region and year those by area', () => {
    const states = read(files.states);
    const records = plainCsvRecords(files.states);
    expect([states.source, states.ledger.read, states.ledger.accepted, records.length]).toEqual([
      'cbp-states',
      42_532,
      42_532,
      42_532,
    ]);
    const table = areaMonthsIn(states);
    expect(table.ids.length).toBe(new Set(records.map((one) => one.State)).size);
    const ids = { TX: '48', AZ: '04', CA: '06', GU: '66', DC: '11' } as const;
    for (const [state, id] of Object.entries(ids)) {
      const own = records.filter((one) => one.State === state);
      for (const year of [2020, 2023]) {
        const mine = own.filter((one) => Number(one['Fiscal Year']) === year);
        const total = sumOf(mine.map((one) => Number(one['Encounter Count'])));
        expect(fiscalYearSum(table, 'encounters', year, [id]), `${state} ${year}`).toBe(total);
      }
    }
    for (const [region, measure] of [
      [southwest, 'southwest_land_border'],
      ['Northern Land Border', 'northern_land_border'],
      ['Other', 'other_border'],
    ]) {
      for (const year of [2020, 2021, 2022, 2023]) {
        const byArea = areaRecords.filter((one) => one.land_border_region === region && fy(one) === year);
        expect(fiscalYearSum(table, measure, year), `${region} ${year}`).toBe(sumOf(byArea.map(countOf)));
      }
    }
  });

  it("in the Global Data Institute's form go back to October 2017 for the border, and have no area in two years", () => {
    const records = plainCsvRecords(files.gdi);
    const sectors = read(files.gdi);
    expect([records.length, sectors.ledger.read]).toEqual([36_676, 36_676]);
    const without = records.filter((one) => one.area === '' && one.component === patrol).length;
    const atPorts = records.filter((one) => one.component !== patrol).length;
    expect(sectors.ledger.counts).toEqual({ 'no-area': without, 'other-area': atPorts });
    expect(sectors.ledger.accepted).toBe(36_676 - without - atPorts);
    expect([noticeOf(sectors, 'without-area-2018'), noticeOf(sectors, 'without-area-2019')]).toEqual([
      396_579, 851_508,
    ]);
    expect(noticeOf(sectors, 'part-years')).toBe(1);
    const border = read(files.gdi, { source: 'cbp-land-borders' });
    expect(border.ledger.accepted).toBe(36_676);
    const table = areaMonthsIn(border);
    expect([2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => fiscalYearSum(table, 'encounters', year))).toEqual([
      521_090, 977_509, 458_088, 1_734_686, 2_378_944, 2_475_669, 2_135_005,
    ]);
    expect([2018, 2019, 2025].map((year) => fiscalYearSum(table, 'border_patrol', year))).toEqual([
      396_579, 851_508, 212_199,
    ]);
    const first = records.filter((one) => one.t === '2017-10');
    expect(new Set(first.map((one) => one.t_fy))).toEqual(new Set(['2018-10']));
    expect(areaFigure(table, 'encounters', 'southwest-land-border', monthIndex(2017, 10))).toBe(
      sumOf(first.map((one) => Number(one.n))),
    );
  });
});
