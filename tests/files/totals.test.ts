import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fiscalYearStart, monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import { dayIndexOf } from '../../src/base/units.ts';
import { type ReadOptions, type ReadTable, readTable } from '../../src/columns/build-table.ts';
import { sourceCards } from '../../src/columns/sources/all-cards.ts';
import { precisions } from '../../src/columns/table.ts';
import type { SegmentResult } from '../../src/disclose/disclosed.ts';
import { type Answer, answerTo, type Held } from '../../src/workers/answers.ts';
import { areaFigure, areaMonthsIn } from '../support/area-months.ts';
import { fileTools } from '../support/file-tools.ts';
import { plainCsvRecords, plainSheet } from '../support/plain-workbook.ts';
import { haveFiles, named, plainRecords, publishersFolder } from '../support/publishers-files.ts';
import { figuresOf, incidentsIn, panelIn } from '../support/read-text.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

const files = {
  iom2020: 'iom/missing-migrants-2014-2020-01.csv',
  iom2025: 'iom/mmp-border-box-2014-2025-04.gdi.csv',
  states: 'cbp/cbp-nationwide-encounters-fy20-fy23-state.csv',
  areas: 'cbp/nationwide-encounters-fy20-fy24-aor.snake.csv.gz',
  gdi: 'cbp/swb-encounters-by-area-2017-10-2025-05.gdi.csv.gz',
  monthly: 'usbp/family_child_total_monthly_2000_2019.csv',
  deaths: 'usbp/southwest_border_deaths_1998_2019.csv',
  ohss: 'ohss/khsm-encounters-usbp-fy25m11.xlsx',
} as const;

const bytesOf = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(publishersFolder, file)));
function read(file: string, options: ReadOptions = {}): ReadTable {
  const made = drain(readTable(bytesOf(file), file, options));
  if (!made.ok) throw new Error(`${file}: ${made.error.code}`);
  return made.value;
}
const sumOf = (figures: Iterable<number>): number => [...figures].reduce((sum, figure) => sum + figure, 0);

/** A file dropped into an empty study, and the figures that its pictures are drawn from. */
function shownOf(file: string, options: { readonly corridor?: string; readonly kind?: 'areas' | 'bins' } = {}) {
  const held: Held = new Map();
  const geography = shippedGeography();
  const answer = (question: Parameters<typeof answerTo>[0], bytes = new Uint8Array()): Answer => {
    const given = drain(answerTo(question, held, geography, bytes, fileTools));
    if (!given.ok) throw new Error(`${file}: ${given.error.code}`);
    return given.value;
  };
  const from = { kind: 'file', file: new Blob() } as const;
  answer({ kind: 'open', table: 's1', name: file, from, known: [] }, bytesOf(file));
  const scope = {
    ...{ table: 's1', corridor: options.corridor ?? 'whole-border', clauses: {}, asPublished: true },
    disclosure: { threshold: 5, reason: '', suppressPublic: false },
  };
  const shown = answer(
    options.kind === 'bins' ? { kind: 'bins', count: 'people', ...scope } : { kind: 'areas', ...scope },
  );
  return shown as SegmentResult;
}

/** What a person sees of a fiscal year, over all sectors of a corridor or over one. */
function shownYear({ segments, values, months, firstMonth }: SegmentResult, year: number, sector?: string): number {
  const from = Math.max(0, fiscalYearStart(year) - firstMonth);
  const to = fiscalYearStart(year + 1) - firstMonth;
  return sumOf(
    segments.flatMap(({ id }, at) =>
      sector === undefined || id === sector
        ? [...values.subarray(at * months + from, at * months + Math.min(months, to))]
        : [],
    ),
  );
}

const known: Readonly<Record<string, readonly number[]>> = {
  'big-bend': [8_628, 37_266, 31_948, 11_823, 4_921],
  'el-paso': [54_396, 193_918, 307_844, 427_471, 256_102],
  laredo: [51_425, 112_241, 106_843, 45_644, 31_108],
  'rio-grande-valley': [90_206, 549_077, 468_124, 338_337, 135_099],
  'del-rio': [40_342, 259_294, 480_931, 393_226, 244_105],
};
const years = [2020, 2021, 2022, 2023, 2024];

describe.skipIf(!haveFiles)(named('figures that a person sees of a dropped file'), () => {
  it.each([files.areas, files.gdi])('of %s are the known sums of fiscal years, by sector and of the border', (file) => {
    const shown = shownOf(file);
    expect(years.map((year) => shownYear(shown, year))).toEqual([400_651, 1_659_206, 2_206_436, 2_045_838, 1_530_523]);
    for (const [sector, sums] of Object.entries(known)) {
      expect(
        years.map((year) => shownYear(shown, year, sector)),
        sector,
      ).toEqual(sums);
    }
    if (file === files.areas) return;
    expect([shownYear(shown, 2025), shownYear(shown, 2025, 'del-rio')]).toEqual([212_199, 30_125]);
  });

  it('of a corridor are those of its own sectors, and of no other', () => {
    const shown = shownOf(files.areas, { corridor: 'el-paso-eagle-pass-coahuila' });
    const chosen = shown.segments.filter((_, at) => shown.chosen[at]).map(({ id }) => id);
    expect(chosen.toSorted()).toEqual(['big-bend', 'del-rio', 'el-paso']);
    const sums = chosen.map((id) => sumOf(years.map((year) => shownYear(shown, year, id))));
    expect(sumOf(sums)).toBe(sumOf(chosen.flatMap((id) => known[id] ?? [])));
    expect(shown.total).toBe(sumOf(sums));
  });

  it('of USBP’s months are its own yearly totals, and fall in El Paso and Del Rio before August 2007', () => {
    const shown = shownOf(files.monthly);
    const total = (sector: string, year: string): number =>
      Number(
        plainRecords(files.monthly).find(
          (row) => row.sector === sector && row.fiscal_year === year && row.month === 'yearly total',
        )?.total_apprehensions,
      );
    for (const year of [2000, 2009, 2019]) {
      expect(shownYear(shown, year)).toBe(total('southwest border', String(year)));
    }
    expect([2000, 2006, 2007].map((year) => shownYear(shown, year, 'del-rio'))).toEqual([157_178, 42_636, 22_920]);
    expect([2006, 2007, 2008].map((year) => shownYear(shown, year, 'el-paso'))).toEqual([122_256, 75_464, 30_312]);
  });

  it('of OHSS are rounded to 10, and its Del Rio of 2000 is not USBP’s', () => {
    const shown = shownOf(files.ohss);
    expect([...shown.values].every((value) => value % 10 === 0)).toBe(true);
    expect(shownYear(shown, 2000, 'del-rio')).toBe(145_820);
  });

  it('of IOM’s deaths are those at points of their own near the line, of 6,628 people in all', () => {
    const isEvent = ({ type, lon, lat, geo }: Readonly<Record<string, string>>): boolean =>
      !(type.includes('Cumulative') || (lon === '-103.434484' && lat === '27.133491') || geo === 'LBY');
    const events = plainCsvRecords(files.iom2025).filter(isEvent);
    const people = sumOf(events.map(({ dead }) => Number(dead)));
    expect([events.length, people]).toEqual([5468, 6050]);
    const shown = shownOf(files.iom2025, { kind: 'bins' });
    expect(shown.grandTotal).toBe(6628);
    // 633 people lie over 100 km from the line, some of them within the depth of the whole border.
    expect(shown.total).toBeGreaterThan(people - 633);
    expect(shown.total).toBeLessThan(people);
  });
});

describe.skipIf(!haveFiles)(named('traps of single files'), () => {
  it('dates as "13-Jan-20" are days in the right century', () => {
    const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    const days = plainCsvRecords(files.iom2020).map((record) => {
      const [day, month, year] = record['Reported Date'].split('-');
      return Date.UTC(2000 + Number(year), months.indexOf(month), Number(day)) / 86_400_000;
    });
    const { day } = incidentsIn(read(files.iom2020));
    expect([...day]).toEqual(days.toSorted((a, b) => a - b));
  });

  it('exact places and whole areas are told by the wording of IOM’s descriptions', () => {
    const table = incidentsIn(read(files.iom2025));
    const places = plainCsvRecords(files.iom2025).map(({ location }) => location.toLowerCase());
    const exact = places.filter((text) => /see (the )?(coordinates|spreadsheet)/.test(text)).length;
    const areas = places.filter((text) => !text.includes('see ') && /unspecified|various|jurisdiction/.test(text));
    const kept = precisions.map((_, code) => [...table.precision].filter((one) => one === code).length);
    expect(kept[precisions.indexOf('exact')]).toBe(exact);
    expect(kept[precisions.indexOf('area')]).toBeGreaterThanOrEqual(areas.length);
  });

  it('a release adds old cases: 3,924 rows up to May 2022 where the release of that month has 2,793', () => {
    const { day } = incidentsIn(read(files.iom2025));
    const end = dayIndexOf(Date.UTC(2022, 5, 1) / 86_400_000);
    expect([...day].filter((one) => one < end)).toHaveLength(3924);
    expect(plainCsvRecords(files.iom2025).filter(({ t }) => t < '2022-06')).toHaveLength(3924);
  });

  it('rows that repeat another are told and kept', () => {
    const { ledger } = read(files.iom2025);
    // 35 rows repeat another in all columns of the file; of the columns that are kept some more do.
    const kept = ['t', 'dead', 'type', 'cause', 'geo', 'lon', 'lat'];
    const texts = plainCsvRecords(files.iom2025).map((record) => kept.map((column) => record[column]).join('|'));
    expect(ledger.content.duplicates).toBeGreaterThanOrEqual(35);
    expect(ledger.content.duplicates).toBeLessThanOrEqual(texts.length - new Set(texts).size);
    expect(ledger.accepted).toBe(5515);
  });

  it('rows by state are in the calendar month of their fiscal year', () => {
    const table = areaMonthsIn(read(files.states));
    const of = (year: string, month: string): number =>
      sumOf(
        plainCsvRecords(files.states)
          .filter((row) => row.State === 'TX' && row['Fiscal Year'].startsWith(year) && row['Month (abbv)'] === month)
          .map((row) => Number(row['Encounter Count'])),
      );
    expect(areaFigure(table, 'encounters', '48', monthIndex(2019, 10))).toBe(of('2020', 'OCT'));
    expect(areaFigure(table, 'encounters', '48', monthIndex(2020, 9))).toBe(of('2020', 'SEP'));
    expect(areaFigure(table, 'encounters', '48', monthIndex(2023, 1))).toBe(of('2023', 'JAN'));
  });

  it('a sector without figures in some years is no broken number: Livermore’s NA', () => {
    const rows = plainRecords(files.monthly).filter(({ sector }) => sector === 'livermore');
    expect(new Set(rows.filter((row) => row.total_apprehensions === 'NA').map((row) => row.fiscal_year)).size).toBe(13);
    expect(Object.keys(read(files.monthly).ledger.counts).toSorted()).toEqual(['other-area', 'total']);
  });

  it('groups that OHSS and CBP did not tell apart have no figure, and after that no row is zero', () => {
    const table = areaMonthsIn(read(files.ohss, { reading: { part: 'Monthly Rgn and Fam Status' } }));
    const rows = plainSheet(files.ohss, 14).slice(1);
    const firstYear = (status: string): number =>
      Math.min(...rows.filter((row) => row[3] === status).map(([year]) => Number(year)));
    expect([firstYear('Unaccompanied Children'), firstYear('Family Unit Individuals')]).toEqual([2008, 2012]);
    const figure = (measure: string, year: number): number =>
      areaFigure(table, measure, 'coastal-border', monthIndex(year, 9));
    expect([figure('unaccompanied_children', 2007), figure('family_units', 2011)]).toEqual([Number.NaN, Number.NaN]);
    const border = areaMonthsIn(read(files.gdi, { source: 'cbp-land-borders' }));
    const first = plainCsvRecords(files.gdi).filter(({ demog }) => demog === 'Accompanied Minors');
    expect(first.map(({ t }) => t).toSorted()[0]).toBe('2018-10');
    const minors = (month: number): number =>
      areaFigure(border, 'accompanied_minors', 'southwest-land-border', monthIndex(2018, month));
    expect([minors(9), minors(10) > 0]).toEqual([Number.NaN, true]);
    const whole = areaFigure(table, 'encounters', 'southwest-land-border', monthIndex(2005, 3));
    expect(areaFigure(table, 'single_adults', 'southwest-land-border', monthIndex(2005, 3))).toBe(whole);
  });

  it('deaths by sector and year are small counts, whole', () => {
    const { table } = read(files.deaths);
    if (table.kind !== 'area-figures') throw new Error(table.kind);
    const own = plainRecords(files.deaths).filter(({ sector }) => sector !== 'southwest border');
    const [deaths] = table.figures;
    expect(sumOf(deaths.values)).toBe(sumOf(own.map((row) => Number(row.deaths))));
    expect([deaths.years[0], deaths.years.at(-1), table.ids.length]).toEqual([1998, 2019, 9]);
  });

  it('sectors and field offices of one name are two measures', () => {
    const offices = areaMonthsIn(read(files.areas, { source: 'cbp-field-offices' }));
    const month = monthIndex(2022, 3);
    const sectors = read(files.areas);
    for (const id of ['laredo', 'el-paso', 'tucson', 'san-diego']) {
      expect(areaFigure(offices, 'encounters', id, month)).not.toBe(
        figuresOf(sectors, id)[month - panelIn(sectors).firstMonth],
      );
    }
  });
});

describe.skipIf(!haveFiles)(named('releases that are known by their fingerprint'), () => {
  it('are whole files as published: none that was cut, stripped or sampled', () => {
    const knownReleases = sourceCards.flatMap(({ citation }) => citation.knownReleases);
    const isKnown = (file: string): boolean =>
      knownReleases.includes(createHash('sha256').update(bytesOf(file)).digest('hex'));
    const parts = [
      files.iom2025,
      'cbp/nationwide-encounters-fy23-fy24-aor.swb-usbp.csv',
      'humane-borders/arizona-deaths-2021-04.stripped.csv',
      'bts/border-crossing-entry-2024-01.sample.csv',
      'sesnsp/municipal-homicidio-guanajuato-2020-2025.csv',
      'usbp/monthly-pdf-text-fy2007.txt',
      'usbp/monthly-pdf-text-fy2020.txt',
    ];
    expect(parts.filter(isKnown)).toEqual([]);
    const whole = Object.values(files).filter((file) => file !== files.iom2025);
    expect(whole.filter((file) => !isKnown(file))).toEqual([]);
  });
});
