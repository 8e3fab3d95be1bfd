import { plainHeader } from './plain-header.ts';
import type { ColumnRule } from './source.ts';

/** True where every wanted header is there, each in any one of its spellings. */
export function hasHeaders(headers: readonly string[], wanted: readonly (readonly string[])[]): boolean {
  const plain = new Set(headers.map(plainHeader));
  return wanted.every((spellings) => spellings.some((spelling) => plain.has(plainHeader(spelling))));
}

/** How sure a source is whose columns are all its own: 1 where the file has every one of them, else 0. */
export const sureOfColumns = (headers: readonly string[], columns: readonly ColumnRule[]): 0 | 1 =>
  hasHeaders(
    headers,
    columns.map((column) => column.headers),
  )
    ? 1
    : 0;
