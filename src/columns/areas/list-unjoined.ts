import type { Unjoined } from '../file-report.ts';
import { maskCell } from '../mask-cell.ts';

const mostListed = 200;

/** What joined nothing, the most frequent first, each with the names that come nearest. */
export function listUnjoined(given: readonly Pick<Unjoined, 'level' | 'text' | 'rows'>[]): readonly Unjoined[] {
  return [...given]
    .sort((a, b) => b.rows - a.rows)
    .slice(0, mostListed)
    .map((one) => ({ ...one, text: maskCell(one.text), nearest: [] }));
}
