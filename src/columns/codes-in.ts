import { optionalColumn } from './column-of.ts';
import type { DecodedTable } from './source.ts';

/**
 * Code of each row's class among `wanted`; -1 where it is not one of them or the file has no such column.
 * @param classOf class of a text, asked once for each text that the column has
 */
export function codesIn(
  decoded: DecodedTable,
  id: string,
  wanted: readonly string[],
  classOf: (text: string) => string = (text) => text,
): (row: number) => number {
  const column = optionalColumn(decoded, id, 'category');
  if (column === undefined) return () => -1;
  const places = column.labels.map((label) => wanted.indexOf(classOf(label)));
  return (row) => places[column.codes[row] ?? -1] ?? -1;
}
