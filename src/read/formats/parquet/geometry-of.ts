import type { SchemaElement } from 'hyparquet';
import { isDegrees } from '../../is-degrees.ts';

/** A column that is drawn: how its geometries are stored. */
export interface GeometryColumn {
  readonly name: string;
  /** "wkb", or "point": x and y in two columns of their own. */
  readonly encoding: 'wkb' | 'point' | 'other';
  /** Its coordinate system as one name, where it is not degrees; null where it is. */
  readonly otherSystem: string | null;
}

interface Described {
  readonly encoding?: unknown;
  readonly crs?: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The geometry that a file says is its first (GeoParquet 1.0 and 1.1, https://geoparquet.org), or undefined.
 * A system that is left out is OGC:CRS84; null is one that nobody knows, and is taken for it.
 * Throws SyntaxError where the description is no JSON.
 */
export function geometryOf(geo: string | undefined): GeometryColumn | undefined {
  if (geo === undefined) return undefined;
  const said: unknown = JSON.parse(geo);
  if (!isObject(said) || !isObject(said.columns)) return undefined;
  const name = typeof said.primary_column === 'string' ? said.primary_column : 'geometry';
  const described: unknown = Object.hasOwn(said.columns, name) ? said.columns[name] : undefined;
  if (!isObject(described)) return undefined;
  const { encoding, crs }: Described = described;
  const how = typeof encoding === 'string' ? encoding.toLowerCase() : '';
  return { name, encoding: how === 'wkb' || how === 'point' ? how : 'other', otherSystem: otherSystem(crs) };
}

/** A geometry by the column's own type (Parquet's GEOMETRY and GEOGRAPHY). */
export function geometryByType({ name, logical_type: logical }: SchemaElement): GeometryColumn | undefined {
  if (logical?.type !== 'GEOMETRY' && logical?.type !== 'GEOGRAPHY') return undefined;
  const { crs } = logical;
  return { name, encoding: 'wkb', otherSystem: crs === undefined || crs === '' || isDegrees(crs) ? null : crs };
}

/** The name of a system in PROJJSON: its authority's code, else what it calls itself. */
function otherSystem(crs: unknown): string | null {
  if (!isObject(crs)) return typeof crs === 'string' && !isDegrees(crs) ? crs : null;
  const id = isObject(crs.id) ? crs.id : Array.isArray(crs.ids) && isObject(crs.ids[0]) ? crs.ids[0] : undefined;
  const text = id === undefined ? String(crs.name ?? crs.type ?? '') : `${String(id.authority)}:${String(id.code)}`;
  return isDegrees(text) ? null : text;
}
