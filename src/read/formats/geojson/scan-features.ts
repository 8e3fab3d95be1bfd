import type { Steps } from '../../../base/steps.ts';
import { type CellWriter, cellWriter, type FeatureCells } from './cell-writer.ts';
import { afterValue, code, eachMember, endOfValue, enter, firstSign, memberAt, skipSpace } from './json-bytes.ts';

/** The features of a file, their members as ranges of its bytes. Column 0 is the geometry. */
export interface ScannedFeatures extends FeatureCells {
  /** The file, or a copy of it in which texts with escapes are written out where they stood. */
  readonly bytes: Uint8Array;
  readonly headers: readonly string[];
  /** Name of the coordinate system that an old file states; null where it states none. */
  readonly crs: string | null;
}

const featuresInStep = 64;
/** What only a feature or only a geometry has, beside "type". */
const featureMembers = ['geometry', 'properties'];
const geometryMembers = ['coordinates', 'geometries'];

/** One member of a feature; returns the offset after it. */
function readMember(bytes: Uint8Array, name: string, at: number, cells: CellWriter): number {
  if (name === 'properties' && bytes[at] === code.brace) {
    return eachMember(bytes, at, ({ name: property, value }) => {
      const end = endOfValue(bytes, value);
      if (property !== 'geometry') cells.put(property, value, end);
      return end;
    });
  }
  const end = endOfValue(bytes, at);
  if (name === 'geometry' || name === 'id') cells.put(name, at, end);
  return end;
}

function* readFeatures(bytes: Uint8Array, at: number, cells: CellWriter): Steps<number> {
  let i = enter(bytes, at, code.open);
  let count = 0;
  while (bytes[i] !== code.close) {
    const end = eachMember(bytes, i, ({ name, value }) => readMember(bytes, name, value, cells));
    cells.endFeature();
    if (++count % featuresInStep === 0) yield { done: i, total: bytes.length };
    i = afterValue(bytes, end, code.close);
  }
  return i + 1;
}

/** What an object of the file is told by, when its members are read. */
interface Found {
  crs: string | null;
  isFeature: boolean;
  isGeometry: boolean;
}

/** A collection, a feature or a bare geometry; returns the offset after it. */
function* readObject(bytes: Uint8Array, at: number, cells: CellWriter, found: Found): Steps<number> {
  let isCollection = false;
  found.isFeature = false;
  found.isGeometry = false;
  let i = enter(bytes, at, code.brace);
  for (let member = memberAt(bytes, i); member !== null; member = memberAt(bytes, i)) {
    const { name, value } = member;
    let end: number;
    if (name === 'features') {
      isCollection = true;
      cells.drop();
      end = yield* readFeatures(bytes, value, cells);
    } else end = isCollection ? endOfValue(bytes, value) : readMember(bytes, name, value, cells);
    if (name === 'crs') found.crs ??= crsName(new TextDecoder().decode(bytes.subarray(value, end)));
    found.isFeature ||= featureMembers.includes(name);
    found.isGeometry ||= geometryMembers.includes(name);
    i = afterValue(bytes, end, code.endBrace);
  }
  if (isCollection || !(found.isFeature || found.isGeometry)) {
    cells.drop();
    return i + 1;
  }
  if (found.isGeometry && !found.isFeature) cells.put('geometry', at, i + 1);
  cells.endFeature();
  return i + 1;
}

/**
 * Finds the features of a FeatureCollection, of a lone Feature or geometry, or of one after the other (a line each, RFC
 * 8142 too), and the ranges of their geometry, id and properties. No value is parsed. Throws `RefusedJson`.
 */
export function* scanFeatures(bytes: Uint8Array): Steps<ScannedFeatures> {
  const cells = cellWriter(bytes);
  const found: Found = { crs: null, isFeature: false, isGeometry: false };
  let i = firstSign(bytes);
  let count = 0;
  do {
    i = skipSpace(bytes, yield* readObject(bytes, i, cells, found));
    if (++count % featuresInStep === 0) yield { done: i, total: bytes.length };
  } while (i < bytes.length);
  return { ...cells.close(), crs: found.crs };
}

/** The name in `{"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}`. */
const crsName = (text: string): string | null => /"name"\s*:\s*"([^"]*)"\s*}/.exec(text)?.[1] ?? null;
