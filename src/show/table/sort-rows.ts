import type { Cell, Figures } from './figures.ts';

export interface Order {
  /** Index of the column. */
  readonly by: number;
  readonly direction: 'ascending' | 'descending';
}

function compare(a: Cell, b: Cell): number {
  if (a.kind === 'text' && b.kind === 'text') return a.text.localeCompare(b.text);
  if (a.kind === 'month' && b.kind === 'month') return a.month - b.month;
  if (a.kind === 'number' && b.kind === 'number') return a.value - b.value;
  return 0;
}

/** Rows in order; figures that are not there come last either way. */
export function sortRows(rows: Figures['rows'], order: Order | null): Figures['rows'] {
  if (order === null) return rows;
  const sign = order.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [left, right] = [a[order.by], b[order.by]];
    if (left === undefined || right === undefined) return 0;
    const absent = Number(left.kind === 'absent') - Number(right.kind === 'absent');
    return absent === 0 ? sign * compare(left, right) : absent;
  });
}
