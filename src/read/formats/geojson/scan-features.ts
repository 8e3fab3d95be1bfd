import type { Steps } from '../../../base/steps.ts';
import { type CellWriter, cellWriter } from './cell-writer.ts';
import { afterValue, code, eachMember, endOfValue, enter, memberAt, skipSpace } from './json-bytes.ts';

/** The features of a file, their members as ranges of its bytes. Column 0 is the geometry. */
export interface ScannedFeatures {
  /** The file, or a copy of it in which texts with escapes are written out where they stood. */
  readonly bytes: Uint8Array;
  readonly headers: readonly string[];
  /** Column, start and end of each cell of a feature, in turn. */
  readonly features: readonly (readonly number[])[];
  /** Name of the coordinate system that an old file states; null where it states none. */
  readonly crs: string | null;
}

const featuresInStep = 64;

/** One member of a feature; returns the offset after it. */
function readMember(bytes: Uint8Array, name: string, at: number, cells: CellWriter, feature: number[]): number {
  if (name === 'properties' && bytes[at] === code.brace) {
    return eachMember(bytes, at, ({ name: property, value }) => {
      const end = endOfValue(bytes, value);
      if (property !== 'geometry') cells.put(feature, property, value, end);
      return end;
    });
  }
  const end = endOfValue(bytes, at);
  if (name === 'geometry' || name === 'id') cells.put(feature, name, at, end);
  return end;
}

function* readFeatures(bytes: Uint8Array, at: number, cells: CellWriter, features: number[][]): Steps<number> {
  let i = enter(bytes, at, code.open);
  while (bytes[i] !== code.close) {
    const feature: number[] = [];
    const end = eachMember(bytes, i, ({ name, value }) => readMember(bytes, name, value, cells, feature));
    features.push(feature);
    if (features.length % featuresInStep === 0) yield { done: i, total: bytes.length };
    i = afterValue(bytes, end, code.close);
  }
  return i + 1;
}

/**
 * Finds the features of a FeatureCollection, or of a lone Feature, and the ranges of their geometry, id and properties.
 * No value is parsed. Throws `BrokenJson`.
 */
export function* scanFeatures(bytes: Uint8Array): Steps<ScannedFeatures> {
  const cells = cellWriter(bytes);
  const features: number[][] = [];
  const lone: number[] = [];
  let crs: string | null = null;
  let isCollection = false;
  let i = enter(bytes, skipSpace(bytes, bytes[0] === 0xef ? 3 : 0), code.brace);
  for (let member = memberAt(bytes, i); member !== null; member = memberAt(bytes, i)) {
    const { name, value } = member;
    let end: number;
    if (name === 'features') {
      isCollection = true;
      end = yield* readFeatures(bytes, value, cells, features);
    } else end = readMember(bytes, name, value, cells, lone);
    if (name === 'crs') crs = crsName(new TextDecoder().decode(bytes.subarray(value, end)));
    i = afterValue(bytes, end, code.endBrace);
  }
  if (!isCollection && lone.length > 0) features.push(lone);
  return { ...cells.close(), features, crs };
}

/** The name in `{"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}`. */
const crsName = (text: string): string | null => /"name"\s*:\s*"([^"]*)"\s*}/.exec(text)?.[1] ?? null;
