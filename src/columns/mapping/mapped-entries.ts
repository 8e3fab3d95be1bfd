import type { MonthIndex } from '../../base/units.ts';
import type { Mapping } from '../../document/reading.ts';
import type { JoinedArea } from '../areas/join-area.ts';
import { optionalColumn } from '../column-of.ts';
import type { RejectionReason } from '../ledger.ts';
import type { DecodedTable, Rejecter } from '../source.ts';
import { fieldsOf } from './field-of.ts';
import { areasOf, isArea, type MappedArea } from './mapped-areas.ts';
import { type FigureCell, figureCells, measuresOf } from './mapped-cells.ts';
import { categoryId } from './mapped-columns.ts';
import { isTime, monthNumbers, monthOfYear, monthsOf, type Time, yearsOf } from './mapped-times.ts';
import { isTotalText } from './month-text.ts';

/** One figure of an area: `at` is a month, a year, or null for figures without a year. */
export interface Entry<At> {
  readonly area: JoinedArea;
  readonly at: At;
  readonly measure: string;
  /** NaN where the file says that there is none. */
  readonly value: number;
}

interface Fault {
  readonly reason: RejectionReason;
  readonly column: string;
  readonly unjoined?: string;
}

type TimeOf<At> = (row: number, cell: FigureCell) => Time<At>;

/** Month of a cell: its own header's, with the year of the row where the header has none. */
export function monthOfCells(decoded: DecodedTable, mapping: Mapping): TimeOf<MonthIndex> {
  const months = monthsOf(decoded);
  const numbers = monthNumbers(decoded);
  const years = yearsOf(decoded);
  const missing = { reason: 'missing-value', column: 'date' } as const;
  return (row, { meaning }) => {
    if (mapping.wide?.are === 'years') {
      const number = numbers?.(row) ?? missing;
      if (!isTime(number) || meaning.year === null) return isTime(number) ? missing : number;
      return { at: monthOfYear(meaning.year, number.at, meaning.isFiscal) };
    }
    const { month } = meaning;
    if (month === null) return mapping.wide?.are === 'months' ? missing : (months?.(row) ?? missing);
    if (month.year !== null) return { at: monthOfYear(month.year, month.month, false) };
    const year = years.yearAt?.(row) ?? missing;
    return isTime(year) ? { at: monthOfYear(year.at, month.month, years.isFiscal) } : year;
  };
}

/** Year of a cell; null where neither its header nor the row says one. */
export function yearOfCells(decoded: DecodedTable, mapping: Mapping): TimeOf<number | null> {
  const { yearAt } = yearsOf(decoded);
  return (row, { meaning }) => {
    if (mapping.wide?.are === 'years') return { at: meaning.year };
    return yearAt === null ? { at: null } : yearAt(row);
  };
}

/**
 * What each row says: all its figures, or why it is left out. A cell that is no number, an area that joins nothing or
 * a time that cannot be read leaves out the whole row, so that every row is either in the table or in the ledger.
 */
export function entriesOf<At>(
  decoded: DecodedTable,
  mapping: Mapping,
  timeOf: TimeOf<At>,
  rejecter: Rejecter,
): (row: number) => readonly Entry<At>[] {
  const areaOf = areasOf(decoded, mapping);
  const cells = figureCells(decoded, mapping);
  const measureOf = measuresOf(decoded);
  const isTotal = totalsIn(decoded, mapping);
  const hasFigures = mapping.wide !== null || mapping.each === 'figure';
  const areaIn = ({ meaning }: FigureCell, row: number): MappedArea => meaning.area ?? areaOf(row);
  const read = (row: number): readonly Entry<At>[] | Fault => {
    if (isTotal(row)) return { reason: 'total', column: categoryId(0) };
    const broken = cells.find((cell) => cell.isBroken(row));
    const measure = measureOf?.(row);
    if (measure === 'missing-value') return { reason: measure, column: 'measure' };
    const entries: Entry<At>[] = [];
    for (const cell of cells) {
      const area = areaIn(cell, row);
      if (!isArea(area)) {
        const isNote = hasFigures && cell.meaning.area === null && cells.every((one) => Number.isNaN(one.value(row)));
        const isUnjoined = area.unjoined !== undefined;
        return isNote && isUnjoined && broken === undefined
          ? { reason: 'not-a-record', column: 'area' }
          : { ...area, column: cell.meaning.area === null ? 'area' : cell.column };
      }
      const time = timeOf(row, cell);
      if (!isTime(time)) return time;
      entries.push({ area, at: time.at, measure: measure ?? cell.meaning.measure ?? 'value', value: cell.value(row) });
    }
    return broken === undefined ? entries : { reason: 'bad-number', column: broken.column };
  };
  return (row) => {
    const entries = read(row);
    if (!('reason' in entries)) return entries;
    if (entries.unjoined !== undefined) rejecter.unjoined(mapping.level, entries.unjoined);
    rejecter.reject(row, entries.reason, entries.column);
    return [];
  };
}

/** Whether a class of the row says that it sums others. */
function totalsIn(decoded: DecodedTable, mapping: Mapping): (row: number) => boolean {
  const columns = fieldsOf(mapping, 'category').flatMap((_, at) => {
    const column = optionalColumn(decoded, categoryId(at), 'category');
    return column === undefined ? [] : [{ codes: column.codes, totals: column.labels.map(isTotalText) }];
  });
  return (row) => columns.some(({ codes, totals }) => totals[codes[row] ?? -1] === true);
}
