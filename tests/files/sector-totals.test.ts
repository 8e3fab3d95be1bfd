import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { publishersFiles, readFile, readPanel } from '../../scripts/data/publishers-files.ts';
import { fiscalYear, fiscalYearStart, monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import { type MonthIndex, monthIndexOf } from '../../src/base/units.ts';
import { readTable } from '../../src/columns/build-table.ts';
import { joinSplit } from '../../src/columns/join-split.ts';
import { haveFiles, named, plainRecords, publishersFolder } from '../support/publishers-files.ts';
import { panelIn } from '../support/read-text.ts';

const shipped = (name: string) => {
  const read = drain(readTable(readFileSync(join('data/sector-months', name)), name, { shipped: true }));
  if (!read.ok) throw new Error(read.error.code);
  return panelIn(read.value);
};
const figures = shipped('figures.csv');

/** Figure of a sector in a fiscal year, as it is shown. */
function yearTotal(sector: string, year: number): number {
  const area = figures.areas.indexOf(sector) * figures.months;
  const from = fiscalYearStart(year) - figures.firstMonth;
  return Array.from(figures.total.subarray(area + from, area + from + 12)).reduce((sum, value) => sum + value, 0);
}
const borderTotal = (year: number): number => figures.areas.reduce((sum, sector) => sum + yearTotal(sector, year), 0);
const figureOf = (sector: string, month: MonthIndex): number =>
  figures.total[figures.areas.indexOf(sector) * figures.months + month - figures.firstMonth];
const idOf = (name: string): string => name.toLowerCase().replace(' sector', '').replaceAll(' ', '-');

describe('sector figures that come with the app', () => {
  it('hold the totals that are known by heart', () => {
    const fy2020to2024 = [2020, 2021, 2022, 2023, 2024];
    expect(fy2020to2024.map(borderTotal)).toEqual([400_651, 1_659_206, 2_206_436, 2_045_838, 1_530_523]);
    const known: Readonly<Record<string, readonly number[]>> = {
      'big-bend': [8_628, 37_266, 31_948, 11_823, 4_921],
      'el-paso': [54_396, 193_918, 307_844, 427_471, 256_102],
      laredo: [51_425, 112_241, 106_843, 45_644, 31_108],
      'rio-grande-valley': [90_206, 549_077, 468_124, 338_337, 135_099],
      'del-rio': [40_342, 259_294, 480_931, 393_226, 244_105],
    };
    for (const [sector, totals] of Object.entries(known)) {
      expect(fy2020to2024.map((year) => yearTotal(sector, year))).toEqual(totals);
    }
    expect([yearTotal('del-rio', 2000), yearTotal('del-rio', 2006), yearTotal('del-rio', 2007)]).toEqual([
      157_178, 42_636, 22_920,
    ]);
    expect([2018, 2019].map(borderTotal)).toEqual([396_579, 851_508]);
  });

  it('run from October 1999 to May 2025 without a gap, eight months of fiscal year 2025 at the end', () => {
    expect([figures.firstMonth, figures.months]).toEqual([monthIndex(1999, 10), 308]);
    expect(figures.total.length).toBe(9 * 308);
    expect(Array.from(figures.total).every((value) => value >= 0)).toBe(true);
    const sumOf = (areas: readonly string[]): number =>
      areas.reduce((sum, sector) => {
        for (let month = monthIndex(2024, 10); month <= monthIndex(2025, 5); month = monthIndexOf(month + 1)) {
          sum += figureOf(sector, month);
        }
        return sum;
      }, 0);
    expect([sumOf(figures.areas), sumOf(['del-rio'])]).toEqual([212_199, 30_125]);
  });

  it('are the sums of their joint split, in every month that has one', () => {
    const split = shipped('split.csv');
    const joined = joinSplit(figures, split);
    if (!joined.ok) throw new Error(joined.error.code);
    expect([split.firstMonth, split.months]).toEqual([monthIndex(2019, 10), 68]);
    expect(Array.from(joined.value.split?.value ?? []).reduce((sum, value) => sum + value, 0)).toBe(
      7_842_654 + 212_199,
    );
  });
});

describe.skipIf(!haveFiles)(named("the publishers' own totals"), () => {
  const monthly = haveFiles ? plainRecords(publishersFiles.usbp) : [];

  it('of USBP are met by every sector in every fiscal year 2000 to 2019, in both of its tables', () => {
    const yearly = monthly.filter(({ month }) => month === 'yearly total');
    const table = plainRecords('usbp/southwest_border_apprehensions_1960_2019.csv');
    let compared = 0;
    for (const { sector, fiscal_year: year, total_apprehensions: total } of [...yearly, ...table]) {
      if (Number(year) < 2000) continue;
      if (sector === 'southwest border') expect(borderTotal(Number(year)), `${sector} ${year}`).toBe(Number(total));
      else if (figures.areas.includes(idOf(sector))) {
        expect(yearTotal(idOf(sector), Number(year)), `${sector} ${year}`).toBe(Number(total));
      } else continue;
      compared += 1;
    }
    expect(compared).toBe(2 * 20 * 10);
  });

  it('of CBP are met by every sector in every fiscal year 2020 to 2024', () => {
    const sums = new Map<string, number>();
    const lines = gunzipSync(readFileSync(join(publishersFolder, publishersFiles.cbp)))
      .toString('utf8')
      .split('\n');
    for (const line of lines) {
      if (!line.includes('U.S. Border Patrol,Southwest Land Border')) continue;
      const year = line.slice(0, 4);
      const sector = /Border,([\w ]+ Sector),/.exec(line)?.[1] ?? '';
      const key = `${idOf(sector)} ${year}`;
      sums.set(key, (sums.get(key) ?? 0) + Number(line.slice(line.lastIndexOf(',') + 1)));
    }
    expect(sums.size).toBe(9 * 5);
    for (const [key, total] of sums) {
      const [sector, year] = key.split(' ');
      expect(yearTotal(sector, Number(year)), key).toBe(total);
    }
  });

  it('are met in all 540 sector-months that two files give', () => {
    const cbp = readPanel(publishersFolder, publishersFiles.cbp);
    const gdi = readPanel(publishersFolder, publishersFiles.gdi);
    expect([cbp.firstMonth, gdi.firstMonth]).toEqual([monthIndex(2019, 10), monthIndex(2019, 10)]);
    const months = cbp.areas.map((_, area) => gdi.total.subarray(area * gdi.months, area * gdi.months + 60));
    expect(months.flatMap((figure) => [...figure])).toEqual([...cbp.total]);
  });

  it('are counted once: total rows agree with their parts and are left out', () => {
    const { ledger } = readFile(publishersFolder, publishersFiles.usbp);
    expect([ledger.read, ledger.accepted]).toEqual([6487, 9 * 240]);
    expect(ledger.counts).toEqual({ total: 1459, 'other-area': 2868 });
    expect(ledger.notices).toEqual([{ key: 'notice.other-sectors', count: 2868 }]);
  });

  it('lie in the right months at both ends of a fiscal year', () => {
    const rows = monthly.filter(({ sector }) => sector === 'del rio');
    const published = (year: string, month: string): number =>
      Number(rows.find((row) => row.fiscal_year === year && row.month === month)?.total_apprehensions);
    expect(figureOf('del-rio', monthIndex(1999, 10))).toBe(published('2000', 'october'));
    expect(figureOf('del-rio', monthIndex(2006, 9))).toBe(published('2006', 'september'));
    expect(figureOf('del-rio', monthIndex(2006, 10))).toBe(published('2007', 'october'));
    expect(figureOf('del-rio', monthIndex(2007, 1))).toBe(published('2007', 'january'));
    expect(figureOf('del-rio', monthIndex(2019, 9))).toBe(published('2019', 'september'));
    expect([fiscalYear(monthIndex(2019, 9)), fiscalYear(monthIndex(2019, 10))]).toEqual([2019, 2020]);
  });
});
