import type { Steps } from '../../base/steps.ts';
import type { TablePart } from '../../read/format.ts';
import type { RawTable } from '../../read/raw-table.ts';
import { monthHeader, yearIn } from '../mapping/month-text.ts';
import { numberOf } from '../mapping/number-text.ts';
import { identifies } from '../personal-values.ts';
import { isDateText } from './column-looks.ts';
import type { ColumnSample } from './column-sample.ts';
import { headOf } from './head-of.ts';

const looked = 60;
const mostDates = 2;

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/**
 * Lines above the header: 0 where the first line can be it. Lines of title have fewer cells than the table below them;
 * the header is the first line that is nearly as wide as most, and is no record.
 */
export function* linesAboveHeader(part: TablePart, plain: RawTable | null): Steps<number> {
  if (plain !== null && !isDoubtful(plain)) return 0;
  const grid = yield* part.grid();
  if (!grid.ok) return 0;
  const head = grid.value.slice(0, looked).map(({ cells }) => cells);
  const widths = head.map(filled);
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length * 0.6)] ?? 0;
  const at = head.findIndex((cells, line) => {
    const width = widths[line] ?? 0;
    return width >= Math.max(2, usual * 0.7) && cells.filter(isValue).length <= width / 2;
  });
  return Math.max(0, at);
}

/** The first line has gaps, or hardly any row is as wide as it. */
function isDoubtful(plain: RawTable): boolean {
  const named = filled(plain.headers);
  if (named < 2 || named < plain.headers.length * 0.6) return true;
  const chunks = headOf(plain, looked).chunks();
  let [rows, wrong] = [0, 0];
  for (let next = chunks.next(); !next.done; next = chunks.next()) {
    rows += next.value.rows;
    wrong += next.value.wrong.length;
  }
  return wrong > rows;
}

const isYearOrMonth = (text: string): boolean => yearIn(text) !== null || monthHeader(text) !== null;
const isNumber = (text: string): boolean =>
  !Number.isNaN(numberOf(text, 'point')) || !Number.isNaN(numberOf(text, 'comma'));
const isValue = (text: string): boolean => isNumber(text) && !isYearOrMonth(text);

/** A class stands in the first line as in rows below it: no header does, unless all of them come again together. */
function repeatsBelow(samples: readonly ColumnSample[]): boolean {
  const named = samples.filter(({ header, cells }) => header !== '' && cells.length > 0);
  const headers = new Map(named.map(({ column, header }) => [column, header]));
  const again = new Map<number, number>();
  const filled = new Map<number, number>();
  for (const { column, cells, rows } of named) {
    rows.forEach((row, at) => {
      filled.set(row, (filled.get(row) ?? 0) + 1);
      if (cells[at] === headers.get(column)) again.set(row, (again.get(row) ?? 0) + 1);
    });
  }
  return [...again].some(([row, times]) => times < (filled.get(row) ?? 0) / 2);
}

/**
 * Whether the first line is a record, so that nothing of it may be shown: a number or a day stands where the column
 * below has them. Years and months may name columns.
 */
export function isWithoutHeader(samples: readonly ColumnSample[]): boolean {
  const dates = samples.filter(({ header }) => isDateText(header));
  const isRecord = ({ header, cells }: ColumnSample): boolean => {
    const below = cells.slice(0, 20);
    if (below.length === 0) return false;
    if (isValue(header)) return below.filter(isNumber).length >= below.length * 0.8;
    const isDay = isDateText(header) && monthHeader(header) === null;
    return isDay && below.filter(isDateText).length >= below.length * 0.8;
  };
  if (samples.some(({ header }) => identifies(header)) || repeatsBelow(samples)) return true;
  return samples.some(isRecord) && (dates.length <= mostDates || samples.some(({ header }) => isValue(header)));
}
