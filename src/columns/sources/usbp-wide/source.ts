import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { MonthIndex } from '../../../base/units.ts';
import { assembleAreaMonths } from '../../area-months/assemble-area-months.ts';
import { joinArea } from '../../areas/join-area.ts';
import { figureIn as countIn } from '../../border-patrol/figure-in.ts';
import { optionalColumn, requiredColumn } from '../../column-of.ts';
import { figureWriter } from '../../figure-writer.ts';
import { calendarMonth, monthText } from '../../fiscal-month.ts';
import { fiscalSpan, isFiscalYear } from '../../fiscal-span.ts';
import type { RejectionReason } from '../../ledger.ts';
import { assemblePanel } from '../../panel/assemble-panel.ts';
import { sectorIds, sectorOf } from '../../sectors.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';
import { fewestSectors, figureHeader, isBorderTotal, isMonthHeader, isYearHeader, layout, noteMark } from './layout.ts';
import { quirks } from './words.ts';

const yearClass = (text: string): string => {
  if (text === noteMark) return noteMark;
  if (/total|average/i.test(text)) return 'total';
  return /^\s*(?:fy\s*)?(\d{4})\b/i.exec(text)?.[1] ?? '';
};

/** A column a sector, the first of each name; the southwest total; and what the table's title says. */
function columns(headers: readonly string[]): readonly ColumnRule[] {
  const one = (id: string, is: (header: string) => boolean, rule: Partial<ColumnRule>): readonly ColumnRule[] => {
    const header = headers.find(is);
    return header === undefined ? [] : [{ id, headers: [header], kind: 'category', required: false, ...rule }];
  };
  return [
    ...one('year', isYearHeader, { required: true, classify: yearClass }),
    ...one('month', isMonthHeader, { classify: monthText }),
    ...sectorIds.flatMap((id) => one(id, (header) => sectorOf(header) === id, { kind: 'number' })),
    ...one('border', isBorderTotal, { kind: 'number' }),
    ...one('figure', (header) => header === figureHeader, {}),
  ];
}

function recognise(headers: readonly string[]): number {
  const rules = columns(headers);
  const sectors = rules.filter(({ id }) => sectorIds.some((sector) => sector === id)).length;
  return rules.some(({ id }) => id === 'year') && sectors >= fewestSectors ? 0.9 : 0;
}

interface WideRow {
  readonly year: number;
  readonly month: MonthIndex | undefined;
  readonly figures: readonly { readonly sector: string; readonly value: number }[];
  /** NaN where the table has none. */
  readonly border: number;
  readonly fault: { readonly reason: RejectionReason; readonly column: string } | null;
}

function rowsOf(decoded: DecodedTable): (row: number) => WideRow {
  const years = requiredColumn(decoded, 'year', 'category');
  const months = optionalColumn(decoded, 'month', 'category');
  const border = optionalColumn(decoded, 'border', 'number');
  const given = sectorIds.flatMap((sector) => {
    const column = optionalColumn(decoded, sector, 'number');
    return column === undefined ? [] : [{ sector, column }];
  });
  return (row) => {
    const label = years.labels[years.codes[row] ?? -1] ?? '';
    const month = months === undefined ? undefined : calendarMonth(label, months.labels[months.codes[row] ?? -1] ?? '');
    const read = given.map(({ sector, column }) => ({ sector, value: countIn(column.values[row], column.state[row]) }));
    const figures = read.flatMap(({ sector, value }) => (typeof value === 'number' ? [{ sector, value }] : []));
    const broken = read.find(({ value }) => typeof value !== 'number');
    const fault = (): WideRow['fault'] => {
      if (label === noteMark) return { reason: 'not-a-record', column: 'year' };
      if (label === 'total') return { reason: 'total', column: 'year' };
      if (label === '' || !isFiscalYear(Number(label))) return { reason: 'bad-date', column: 'year' };
      if (months !== undefined && month === undefined) return { reason: 'bad-date', column: 'month' };
      return typeof broken?.value === 'string' ? { reason: broken.value, column: broken.sector } : null;
    };
    return { year: Number(label), month, figures, border: border?.values[row] ?? Number.NaN, fault: fault() };
  };
}

/** The rows that are taken, once each year or month; the others are rejected, and what disagrees is told. */
function takenRows(decoded: DecodedTable, rejecter: Rejecter): readonly WideRow[] {
  const rowAt = rowsOf(decoded);
  const seen = new Set<number>();
  const taken: WideRow[] = [];
  let disagreements = 0;
  for (let row = 0; row < decoded.rows; row++) {
    const record = rowAt(row);
    const key = record.month ?? record.year;
    if (record.fault !== null) rejecter.reject(row, record.fault.reason, record.fault.column);
    else if (seen.has(key)) rejecter.reject(row, 'repeated-area', 'year');
    else {
      seen.add(key);
      taken.push(record);
      const sum = record.figures.reduce((all, { value }) => all + value, 0);
      if (record.figures.length === sectorIds.length && Math.abs(sum - record.border) > 0) disagreements++;
    }
  }
  if (disagreements > 0) rejecter.notice('notice.totals-disagree', disagreements);
  return taken;
}

/** A panel of apprehensions by month; other figures by month; or figures by fiscal year. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const taken = takenRows(decoded, rejecter);
  const said = optionalColumn(decoded, 'figure', 'category')?.labels[0] ?? '';
  if (said === '' && taken.length > 0) rejecter.notice('notice.not-said', taken.length);
  const figure = said === '' ? 'apprehensions' : said;
  const isMonthly = decoded.columns.month !== undefined;
  if (!isMonthly) return ok(yearsOf(taken, figure));
  if (figure !== 'apprehensions') return yield* monthsOf(taken, figure);
  const areas: readonly string[] = sectorIds;
  const panel = yield* assemblePanel({
    areas,
    measure: figure,
    groups: [],
    absentIsZero: false,
    rows: taken.length,
    read(at, put) {
      const { month, figures = [] } = taken[at] ?? {};
      if (month !== undefined) for (const { sector, value } of figures) put(areas.indexOf(sector), month, value);
    },
  });
  return ok(panel);
}

const monthsOf = (taken: readonly WideRow[], measure: string): Steps<Result<Assembled, Problem>> =>
  assembleAreaMonths({
    level: 'sector',
    measures: [measure],
    absentIsZero: false,
    rows: taken.length,
    read(at, put) {
      const { month, figures = [] } = taken[at] ?? {};
      if (month === undefined) return;
      for (const { sector, value } of figures) {
        put(sector, joinArea('sector', sector)?.name ?? sector, month, measure, value);
      }
    },
  });

function yearsOf(taken: readonly WideRow[], name: string): Assembled {
  const writer = figureWriter();
  for (const { year, figures } of taken) {
    for (const { sector, value } of figures) writer.put(sector, '', [{ name, year, value }]);
  }
  const years = new Set(taken.map(({ year }) => year));
  return { table: { kind: 'area-figures', coding: 'own', ...writer.close(true) }, ...fiscalSpan(years) };
}

/** Tables with a column for each sector, by fiscal year or by month of it. */
export const usbpWide: Source = { ...card, quirks, layout, recognise, columns, assemble };
