import { firstDayOf, monthOfDay } from '../base/month.ts';
import type { ReadonlyI32 } from '../base/typed-array.ts';
import { dayIndexOf, type MonthIndex, monthIndexOf } from '../base/units.ts';
import type { ContentReport } from './file-report.ts';
import type { IncidentTable, Table } from './table.ts';

/** Which months of a table have a row or a figure, from its first month on. */
interface Filled {
  readonly firstMonth: MonthIndex;
  readonly has: Uint8Array;
}

/** Months between the first and the last that has anything, and that have nothing, as half-open runs. */
export function gapsOf(table: Table): ContentReport['gaps'] {
  const { firstMonth, has } = filledMonths(table);
  const gaps: ContentReport['gaps'][number][] = [];
  let last = has.indexOf(1);
  if (last < 0) return gaps;
  for (let month = last + 1; month < has.length; month++) {
    if (has[month] === 0) continue;
    if (month > last + 1) {
      gaps.push({ from: monthIndexOf(firstMonth + last + 1), to: monthIndexOf(firstMonth + month) });
    }
    last = month;
  }
  return gaps;
}

function filledMonths(table: Table): Filled {
  switch (table.kind) {
    case 'incidents':
      return monthsOfDays(daysIn(table));
    case 'panel':
      return monthsOfFigures(table, table.total, (figure) => !Number.isNaN(figure));
    case 'area-months':
      return monthsOfFigures(table, table.values, (figure) => !Number.isNaN(figure));
    case 'cases':
      // A month without cases and a month without rows are one in this table.
      return monthsOfFigures(table, table.values, (figure) => figure !== 0);
    default:
      return { firstMonth: monthIndexOf(0), has: new Uint8Array(0) };
  }
}

/** Days of records, and the first of each month that a cube's file holds back: there is something in it. */
function daysIn({ day, cube }: IncidentTable): ReadonlyI32 {
  const held = cube?.held.month ?? [];
  if (held.length === 0) return day;
  return Int32Array.from([...day, ...Array.from(held, (month) => firstDayOf(monthIndexOf(month)))]);
}

/** Days are marked first: there are few of them, and a month is worked out once for each. */
function monthsOfDays(days: ReadonlyI32): Filled {
  if (days.length === 0) return { firstMonth: monthIndexOf(0), has: new Uint8Array(0) };
  let [first, last] = [days[0], days[0]];
  for (let row = 1; row < days.length; row++) {
    const day = days[row];
    if (day < first) first = day;
    else if (day > last) last = day;
  }
  const seen = new Uint8Array(last - first + 1);
  for (let row = 0; row < days.length; row++) seen[days[row] - first] = 1;
  const firstMonth = monthOfDay(dayIndexOf(first));
  const has = new Uint8Array(monthOfDay(dayIndexOf(last)) - firstMonth + 1);
  for (let day = 0; day < seen.length; day++) {
    if (seen[day] === 1) has[monthOfDay(dayIndexOf(first + day)) - firstMonth] = 1;
  }
  return { firstMonth, has };
}

/** @param values rows of months, whatever the rows are of */
function monthsOfFigures(
  { firstMonth, months }: { readonly firstMonth: MonthIndex; readonly months: number },
  values: ArrayLike<number>,
  isFigure: (value: number) => boolean,
): Filled {
  const has = new Uint8Array(months);
  for (let at = 0, month = 0; at < values.length; at++, month = month + 1 === months ? 0 : month + 1) {
    if (isFigure(values[at])) has[month] = 1;
  }
  return { firstMonth, has };
}
