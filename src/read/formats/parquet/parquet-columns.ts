import type { SchemaTree } from 'hyparquet';
import type { NextValue } from './column-values.ts';
import { type GeometryColumn, geometryByType } from './geometry-of.ts';
import { BrokenParquet } from './open-parquet.ts';
import { type ValueText, valueText } from './value-text.ts';
import { wkbText } from './wkb-text.ts';

/** A column of the table, made of one column of the file, or of two for points. */
export interface ParquetColumn {
  readonly header: string;
  /** From the schema's root to each column of the file. */
  readonly paths: readonly (readonly SchemaTree[])[];
  /** The next cell; "" where it is empty. */
  cell(next: readonly NextValue[]): string | Uint8Array;
}

export interface ParquetColumns {
  readonly kept: readonly ParquetColumn[];
  /** Lists, structures and binary of unknown meaning: no cell can hold them. */
  readonly unread: readonly string[];
  /** The geometry that is kept, under the header "geometry". */
  readonly geometry: GeometryColumn | undefined;
}

/** The columns of a file in their order, its geometry first, as in GeoJSON. */
export function parquetColumns(tree: SchemaTree, described: GeometryColumn | undefined): ParquetColumns {
  const byType = tree.children.map(({ element }) => geometryByType(element)).find((one) => one !== undefined);
  const geometry = described ?? byType;
  const drawn: ParquetColumn[] = [];
  const kept: ParquetColumn[] = [];
  const unread: string[] = [];
  for (const child of tree.children) {
    const { name } = child.element;
    if (typeof name !== 'string') throw new BrokenParquet();
    const drawing = geometry?.name === name ? geometryCell(tree, child, geometry) : undefined;
    const text = child.children.length > 0 || isRepeated(child) ? undefined : valueText(child.element);
    if (drawing !== undefined) drawn.push(drawing);
    else if (text === undefined || name === geometry?.name) unread.push(name);
    else kept.push({ header: name, paths: [[tree, child]], cell: ([next]) => textOf(next, text) });
  }
  return { kept: [...drawn, ...kept], unread, geometry };
}

const isRepeated = ({ element }: SchemaTree): boolean => element.repetition_type === 'REPEATED';

function textOf(next: NextValue | undefined, text: ValueText): string | Uint8Array {
  const value = next?.();
  return value === null || value === undefined ? '' : text(value);
}

function geometryCell(tree: SchemaTree, child: SchemaTree, { encoding }: GeometryColumn): ParquetColumn | undefined {
  if (encoding === 'wkb' && child.children.length === 0) {
    return { header: 'geometry', paths: [[tree, child]], cell: ([next]) => textOf(next, asGeometry) };
  }
  const [x, y] = ['x', 'y'].map((axis) => child.children.find(({ element }) => element.name === axis));
  if (encoding !== 'point' || x === undefined || y === undefined) return undefined;
  return {
    header: 'geometry',
    paths: [
      [tree, child, x],
      [tree, child, y],
    ],
    cell: ([nextX, nextY]) => pointText(inside(nextX), inside(nextY)),
  };
}

/** A value inside a structure that may be missing comes in an array; the array of a missing one is empty. */
function inside(next: NextValue | undefined): unknown {
  let value = next?.();
  while (Array.isArray(value)) value = value[0];
  return value;
}

const pointText = (x: unknown, y: unknown): string =>
  Number.isFinite(x) && Number.isFinite(y) ? `{"type":"Point","coordinates":[${x},${y}]}` : '';

function asGeometry(value: unknown): string {
  if (!(value instanceof Uint8Array)) throw new BrokenParquet();
  try {
    return wkbText(value);
  } catch {
    // One broken outline breaks no file: its source says that the cell is no geometry.
    return '?';
  }
}
