import { dayIso, monthIso, parseMonthIso } from '../../../base/month.ts';
import { dayIndexOf } from '../../../base/units.ts';
import type { GridRow } from '../../../read/format.ts';
import { crossingMeasure } from '../../crossings/measures.ts';
import type { Layout, TidyTable } from '../../source.ts';

export const fixedHeaders = ['Measure', 'Port', 'Bridge'] as const;
const [portAt, bridgeAt, firstFigure] = [0, 1, 2];

/** Days from Excel's day 0 to 1970-01-01. */
const excelEpoch = 25_569;
/** Serial numbers of 1990 to 2099: smaller numbers are figures. */
const [firstSerial, lastSerial] = [32_874, 73_050];

/** "2025-01" of a date, or of Excel's number of one; "" for what is no first day of a month. */
function monthText(cell: string): string {
  const text = cell.trim();
  const serial = /^\d{5}(\.0+)?$/.test(text) ? Number(text) : 0;
  const isSerial = serial >= firstSerial && serial <= lastSerial;
  const iso = isSerial ? dayIso(dayIndexOf(serial - excelEpoch)) : text.slice(0, 10);
  const [, month, day = '01'] = /^(\d{4}-\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  const known = month === undefined || day !== '01' ? undefined : parseMonthIso(month);
  return known === undefined ? '' : monthIso(known);
}

interface Head {
  readonly measure: string;
  /** Month of each column, "" where it is none. */
  readonly months: readonly string[];
}

/** The first line of a table: what it counts in the first cell, and at least two months from the third on. */
function headOf({ cells }: GridRow): Head | null {
  const measure = (cells[portAt] ?? '').trim();
  const months = cells.map((cell, at) => (at < firstFigure ? '' : monthText(cell)));
  const isHead = crossingMeasure(measure) !== undefined && (cells[bridgeAt] ?? '').trim() === '';
  return isHead && months.filter((month) => month !== '').length > 1 ? { measure, months } : null;
}

const isBlank = ({ cells }: GridRow): boolean => cells.every((cell) => cell.trim() === '');

/** Tables one under another become one, with a column a month; each line under a head is a row. */
function tidy(grid: readonly GridRow[]): TidyTable {
  const heads = grid.map(headOf);
  const months = [...new Set(heads.flatMap((head) => head?.months ?? []))].filter((month) => month !== '').sort();
  const rows: GridRow[] = [];
  let head: Head | null = null;
  grid.forEach((row, at) => {
    if (heads[at] !== null) head = heads[at] ?? null;
    else if (!isBlank(row)) rows.push({ line: row.line, cells: cellsOf(row, head, months) });
  });
  return { headers: [...fixedHeaders, ...months], rows };
}

function cellsOf({ cells }: GridRow, head: Head | null, months: readonly string[]): readonly string[] {
  const at = (month: string): string => cells[head?.months.indexOf(month) ?? -1] ?? '';
  const [port, bridge] = [portAt, bridgeAt].map((place) => (cells[place] ?? '').trim());
  return [head?.measure ?? '', port ?? '', bridge ?? '', ...months.map(at)];
}

export const layout: Layout = { fits: (head) => head.some((row) => headOf(row) !== null), tidy };
