import type { ColumnSample } from './inspecting/column-sample.ts';
import type { DropReason } from './ledger.ts';

/** Columns whose cells look like those of persons, by place among the headers. */
export function personalValues(samples: readonly ColumnSample[]): ReadonlyMap<number, DropReason> {
  const judged = new Map<number, DropReason>();
  for (const { column, cells } of samples) if (cells.some((text) => text.length > 200)) judged.set(column, 'free-text');
  return judged;
}
