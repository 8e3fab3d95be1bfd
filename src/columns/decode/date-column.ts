import { firstDayOf } from '../../base/month.ts';
import { problem } from '../../base/problem.ts';
import { err, ok } from '../../base/result.ts';
import { monthIndexOf } from '../../base/units.ts';
import type { RawChunk } from '../../read/raw-table.ts';
import { saysNothing, skipBlanks, trimBlanks } from './blank.ts';
import { type ColumnDecoder, empty, fine, unreadable } from './column-decoder.ts';
import { type DateDecision, type DateEvidence, dateEvidence } from './date-evidence.ts';
import type { DateOrder } from './date-order.ts';
import { grownI32 } from './growing.ts';
import { notCivil, openOrder, parseCivil } from './parse-civil.ts';
import { isPackedSerial, nothing, packedSerial, settleSerials } from './serial-day.ts';

const rowsAtATime = 8192;

/**
 * Days since 1970-01-01, or months since January 1970; 0 where the cell is empty or unreadable, as a day that the
 * calendar does not have is. A column of nothing but Excel's numbers of days is one of days. Problem source-ambiguous-dates, when both day-first and month-first would do.
 * @param decided what the whole column decided, where these rows are a part of it
 */
export function dateColumn(
  kind: 'day' | 'month',
  expectedRows: number,
  header: string,
  dayFirst?: boolean,
  decided?: DateDecision,
): ColumnDecoder {
  let packed = new Int32Array(expectedRows);
  let rows = 0;
  let hasSerials = false;
  const evidence = dateEvidence();
  return {
    take(chunk, column) {
      packed = grownI32(packed, rows + chunk.rows);
      const noted = decided === undefined ? evidence : null;
      if (takeDates(chunk, column, packed.subarray(rows), kind === 'month', noted)) hasSerials = true;
      rows += chunk.rows;
    },
    finish() {
      const column = packed.subarray(0, rows);
      const decision = decided ?? evidence.decide(dayFirst);
      if (decision === null) {
        return err(problem('source-ambiguous-dates', { column: header, examples: evidence.examples.join(', ') }));
      }
      if (hasSerials) settleSerials(column, nothing, decided?.areSerials);
      return ok({ kind, ...unpack(column, kind, decision.order) });
    },
  };
}

/**
 * Packs the dates of a chunk. No part of a column: engines compile a function of one column anew for the next.
 * @returns whether one is a serial number
 */
function takeDates(
  chunk: RawChunk,
  column: number,
  packed: Int32Array,
  takesMonths: boolean,
  evidence: DateEvidence | null,
): boolean {
  const { bytes, starts, ends, width } = chunk;
  let hasSerials = false;
  for (let r = 0, cell = column; r < chunk.rows; r++, cell += width) {
    const start = skipBlanks(bytes, starts[cell], ends[cell]);
    const end = trimBlanks(bytes, start, ends[cell]);
    const date = packedDate(bytes, start, end, ends[cell] >= 0, takesMonths);
    packed[r] = date;
    if (date < openOrder && date >= 0) continue;
    hasSerials ||= isPackedSerial(date);
    evidence?.note(date, bytes, start, end);
  }
  return hasSerials;
}

/** A trimmed cell as a packed date or serial number of a day; `nothing` where it says so, `notCivil` where it is neither. */
export function packedDate(
  bytes: Uint8Array,
  start: number,
  end: number,
  isPlain: boolean,
  takesMonths: boolean,
): number {
  const iso = isoDay(bytes, start, end);
  if (iso !== notCivil) return iso;
  const civil = end > start ? parseCivil(bytes, start, end, takesMonths) : notCivil;
  if (civil !== notCivil || !isPlain) return civil;
  return saysNothing(bytes, start, end) ? nothing : packedSerial(bytes, start, end);
}

/** The commonest form, 2014-01-17 and nothing after it, without the detour over tokens. */
function isoDay(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 10 || bytes[start + 4] !== 45 || bytes[start + 7] !== 45) return notCivil;
  const century = two(bytes, start);
  const year = two(bytes, start + 2);
  const month = two(bytes, start + 5);
  const day = two(bytes, start + 8);
  if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1 || day > 31) return notCivil;
  return ((century * 100 + year) << 10) | (month << 5) | day;
}

function two(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] - 48;
  const ones = bytes[at + 1] - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1000;
}

function unpack(
  packed: Int32Array,
  kind: 'day' | 'month',
  order: DateOrder,
): { values: Int32Array; state: Uint8Array } {
  const state = new Uint8Array(packed.length);
  for (let from = 0; from < packed.length; from += rowsAtATime)
    unpackRows(packed, state, from, Math.min(from + rowsAtATime, packed.length), kind === 'day', order === 'day-first');
  return { values: packed, state };
}

function unpackRows(
  packed: Int32Array,
  state: Uint8Array,
  from: number,
  to: number,
  asDays: boolean,
  isDayFirst: boolean,
): void {
  // Most files are in order of day: a date is looked at once for all rows that it comes in together.
  let last = nothing;
  let value = 0;
  let found = empty;
  for (let row = from; row < to; row++) {
    const date = packed[row];
    if (date !== last) {
      last = date;
      const isSwapped = isDayFirst && (date & openOrder) !== 0;
      const month = isSwapped ? date & 31 : (date >> 5) & 31;
      const day = isSwapped ? (date >> 5) & 31 : date & 31;
      const monthIndex = (((date >> 10) & 0x3fff) - 1970) * 12 + month - 1;
      const firstDay = date < 0 || month > 12 ? 0 : firstDayIn(monthIndex);
      const isFine = date >= 0 && month <= 12 && firstDay + day <= firstDayIn(monthIndex + 1);
      value = !isFine ? 0 : asDays ? firstDay + day - 1 : monthIndex;
      found = isFine ? fine : date === nothing ? empty : unreadable;
    }
    packed[row] = value;
    state[row] = found;
  }
}

/** First days of the months from January 1900 to December 2100, which all but a few dates lie in. */
const tabled = 201 * 12;
const tableStart = (1900 - 1970) * 12;
const firstDays = Int32Array.from({ length: tabled }, (_, month) => firstDayOf(monthIndexOf(tableStart + month)));

function firstDayIn(month: number): number {
  const entry = month - tableStart;
  return entry >= 0 && entry < tabled ? firstDays[entry] : firstDayOf(monthIndexOf(month));
}
