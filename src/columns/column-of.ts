import type { DecodedColumn, DecodedTable } from './source.ts';

type Kind = DecodedColumn['kind'];
type Of<K extends Kind> = DecodedColumn & { readonly kind: K };

const isOf = <K extends Kind>(column: DecodedColumn, kind: K): column is Of<K> => column.kind === kind;

/** A decoded column of the kind that the source's rule asks for; undefined where the file does not have it. */
export function optionalColumn<K extends Kind>(decoded: DecodedTable, id: string, kind: K): Of<K> | undefined {
  const column = decoded.columns[id];
  if (column === undefined) return undefined;
  if (!isOf(column, kind)) throw new Error(`Column "${id}" is ${column.kind}, not ${kind}.`);
  return column;
}

/** A required column: the engine does not call `assemble` without it. */
export function requiredColumn<K extends Kind>(decoded: DecodedTable, id: string, kind: K): Of<K> {
  const column = optionalColumn(decoded, id, kind);
  if (column === undefined) throw new Error(`Column "${id}" is missing.`);
  return column;
}
