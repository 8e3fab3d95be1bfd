import { firstDayOf } from '../../base/month.ts';
import { problem } from '../../base/problem.ts';
import { err, ok } from '../../base/result.ts';
import { monthIndexOf } from '../../base/units.ts';
import { saysNothing, skipBlanks, trimBlanks } from './blank.ts';
import { type ColumnDecoder, empty, fine, unreadable } from './column-decoder.ts';
import { type DateOrder, orderEvidence } from './date-order.ts';
import { grownI32 } from './growing.ts';
import { notCivil, openOrder, parseCivil } from './parse-civil.ts';
import { packedSerial, settleSerials } from './serial-day.ts';

/** Packed dates are 0 or more, `notCivil` is -1. */
const nothing = -2;
const examplesKept = 3;

/**
 * Days since 1970-01-01, or months since January 1970; 0 where the cell is empty or unreadable, as a day that the
 * calendar does not have is. A column of nothing but Excel's numbers of days is one of days. Problem source-ambiguous-dates, when both day-first and month-first would do.
 */
export function dateColumn(
  kind: 'day' | 'month',
  expectedRows: number,
  header: string,
  dayFirst?: boolean,
): ColumnDecoder {
  let packed = new Int32Array(expectedRows);
  let rows = 0;
  let hasSerials = false;
  const evidence = orderEvidence();
  const examples: string[] = [];
  return {
    take(chunk, column) {
      const { bytes, starts, ends, width } = chunk;
      packed = grownI32(packed, rows + chunk.rows);
      for (let r = 0, cell = column; r < chunk.rows; r++, cell += width, rows++) {
        const start = skipBlanks(bytes, starts[cell], ends[cell]);
        const end = trimBlanks(bytes, start, ends[cell]);
        let date = isoDay(bytes, start, end);
        if (date === notCivil && end > start) date = parseCivil(bytes, start, end, kind === 'month');
        if (date === notCivil && ends[cell] >= 0) {
          date = saysNothing(bytes, start, end) ? nothing : packedSerial(bytes, start, end);
          hasSerials ||= date !== nothing && date !== notCivil;
        }
        if (date >= openOrder) {
          evidence.note(date);
          if (examples.length < examplesKept) examples.push(String.fromCharCode(...bytes.subarray(start, end)));
        }
        packed[rows] = date;
      }
    },
    finish() {
      if (hasSerials) settleSerials(packed.subarray(0, rows), nothing);
      const order = evidence.decide() ?? statedOrder(dayFirst);
      if (order === null) {
        return err(problem('source-ambiguous-dates', { column: header, examples: examples.join(', ') }));
      }
      return ok({ kind, ...unpack(packed.subarray(0, rows), kind, order) });
    },
  };
}

/** What the person says, where the column itself does not. */
const statedOrder = (dayFirst: boolean | undefined): DateOrder | null =>
  dayFirst === undefined ? null : dayFirst ? 'day-first' : 'month-first';

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
  const isDayFirst = order === 'day-first';
  for (let row = 0; row < packed.length; row++) {
    const date = packed[row];
    packed[row] = 0;
    if (date < 0) {
      state[row] = date === nothing ? empty : unreadable;
      continue;
    }
    const isSwapped = isDayFirst && (date & openOrder) !== 0;
    const month = isSwapped ? date & 31 : (date >> 5) & 31;
    const day = isSwapped ? (date >> 5) & 31 : date & 31;
    const monthIndex = (((date >> 10) & 0x3fff) - 1970) * 12 + month - 1;
    const firstDay = month > 12 ? 0 : firstDayIn(monthIndex);
    if (month > 12 || firstDay + day > firstDayIn(monthIndex + 1)) state[row] = unreadable;
    else {
      state[row] = fine;
      packed[row] = kind === 'day' ? firstDay + day - 1 : monthIndex;
    }
  }
  return { values: packed, state };
}

/** First days of the months from January 1900 to December 2100, which all but a few dates lie in. */
const tabled = 201 * 12;
const tableStart = (1900 - 1970) * 12;
const firstDays = Int32Array.from({ length: tabled }, (_, month) => firstDayOf(monthIndexOf(tableStart + month)));

function firstDayIn(month: number): number {
  const entry = month - tableStart;
  return entry >= 0 && entry < tabled ? firstDays[entry] : firstDayOf(monthIndexOf(month));
}
