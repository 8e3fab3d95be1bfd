import type { ReadonlyF64, ReadonlyU8, ReadonlyU32 } from '../../base/typed-array.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import { isConvex, triangulateRing } from './triangulate-ring.ts';

interface BinaryAttribute {
  readonly value: Float64Array | Float32Array | Uint32Array | Uint8Array;
  readonly size: number;
  readonly normalized?: true;
}

/** What deck.gl takes as a layer's data when its attributes are finished. */
export interface BinaryData {
  readonly length: number;
  readonly startIndices?: Uint32Array;
  readonly attributes: Readonly<Record<string, BinaryAttribute>>;
}

interface Paths {
  readonly starts: ReadonlyU32;
  readonly lonLat: ReadonlyF64;
  readonly colour: ReadonlyU8;
}

/** What the engine needs of places, whatever their colours. */
interface Places {
  readonly length: number;
  readonly startIndices: Uint32Array;
  readonly places: BinaryAttribute;
  /** Corners of the triangles that closed paths are filled with; null for open ones. */
  readonly indices: BinaryAttribute | null;
}

/** Made once for each set of places: the engine copies an attribute only when it is another object. */
const placed = new WeakMap<ReadonlyF64, Places>();

function placesOf({ starts, lonLat }: Paths, isClosed: boolean): Places {
  const known = placed.get(lonLat);
  if (known !== undefined && known.length === starts.length - 1 && (known.indices !== null) === isClosed) return known;
  const length = Math.max(0, starts.length - 1);
  const extra = isClosed ? 1 : 0;
  const startIndices = new Uint32Array(length + 1);
  for (let i = 0; i <= length; i++) startIndices[i] = (starts[i] ?? 0) + i * extra;
  const places = new Float64Array((startIndices[length] ?? 0) * 2);
  for (let i = 0; i < length; i++) {
    const [from, to, at] = [starts[i] ?? 0, starts[i + 1] ?? 0, startIndices[i] ?? 0];
    for (let k = 0; k < 2 * (to - from); k++) places[at * 2 + k] = lonLat[from * 2 + k] ?? 0;
    for (let k = 0; k < 2 * extra; k++) places[(at + to - from) * 2 + k] = lonLat[from * 2 + k] ?? 0;
  }
  const indices = isClosed ? { value: trianglesOf(startIndices, places), size: 1 } : null;
  const made = { length, startIndices, places: { value: places, size: 2 }, indices };
  placed.set(lonLat, made);
  return made;
}

/** Corners of the triangles that fill each closed ring. */
function trianglesOf(startIndices: Uint32Array, places: Float64Array): Uint32Array {
  const corners = new Uint32Array((places.length / 2) * 3);
  let filled = 0;
  for (let i = 0; i + 1 < startIndices.length; i++) {
    const first = startIndices[i] ?? 0;
    const count = (startIndices[i + 1] ?? 0) - 1 - first;
    if (isConvex(places, first, count)) {
      // Cells, thousands at once: a fan, written where it belongs.
      for (let k = 1; k + 1 < count; k++) {
        corners[filled++] = first;
        corners[filled++] = first + k;
        corners[filled++] = first + k + 1;
      }
    } else for (const k of triangulateRing(places, first, count)) corners[filled++] = first + k;
  }
  return corners.slice(0, filled);
}

/** Copies paths into arrays of the engine's own; closed ones get their first vertex at their end again. */
function copyPaths(paths: Paths, isClosed: boolean, names: readonly [string, string]): BinaryData {
  const { length, startIndices, places, indices } = placesOf(paths, isClosed);
  const colours = new Uint8Array((startIndices[length] ?? 0) * 4);
  for (let i = 0; i < length; i++) {
    for (let at = (startIndices[i] ?? 0) * 4; at < (startIndices[i + 1] ?? 0) * 4; at++) {
      colours[at] = paths.colour[i * 4 + (at & 3)] ?? 0;
    }
  }
  const [placeName, colourName] = names;
  const attributes: BinaryData['attributes'] = {
    [placeName]: places,
    [colourName]: { value: colours, size: 4, normalized: true },
    ...(indices === null ? {} : { indices }),
  };
  return { length, startIndices, attributes };
}

/** Cuts paths into dashes of a length in degrees, a gap of the same length after each; every dash has its line's colour. */
export function dashesOf({ starts, lonLat, colour }: Paths, dashDegrees: number): Paths {
  const places: number[] = [];
  const cuts = [0];
  const colours: number[] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    let gone = 0;
    for (let k = starts[i] ?? 0; k + 1 < (starts[i + 1] ?? 0); k++) {
      const [x, y] = [lonLat[k * 2] ?? 0, lonLat[k * 2 + 1] ?? 0];
      const [dx, dy] = [(lonLat[k * 2 + 2] ?? 0) - x, (lonLat[k * 2 + 3] ?? 0) - y];
      const length = Math.hypot(dx, dy);
      const firstDash = Math.floor(gone / dashDegrees / 2) * dashDegrees * 2;
      for (let dash = firstDash; dash < gone + length; dash += dashDegrees * 2) {
        const from = Math.max(0, dash - gone) / length;
        const to = Math.min(length, dash + dashDegrees - gone) / length;
        if (!(to > from)) continue;
        places.push(x + dx * from, y + dy * from, x + dx * to, y + dy * to);
        cuts.push(places.length / 2);
        for (let c = 0; c < 4; c++) colours.push(colour[i * 4 + c] ?? 0);
      }
      gone += length;
    }
  }
  return { starts: Uint32Array.from(cuts), lonLat: Float64Array.from(places), colour: Uint8Array.from(colours) };
}

/** The attributes of a drawing, in arrays that the engine may keep. */
export function binaryOf(drawing: LayerDrawing, dashDegrees: number): BinaryData {
  switch (drawing.kind) {
    case 'polygons':
      return copyPaths({ ...drawing, colour: drawing.fill }, true, ['getPolygon', 'getFillColor']);
    case 'lines':
      return copyPaths(drawing.dashed ? dashesOf(drawing, dashDegrees) : drawing, false, ['getPath', 'getColor']);
    case 'circles':
      return {
        length: drawing.radiusPx.length,
        attributes: {
          getPosition: { value: Float64Array.from(drawing.lonLat), size: 2 },
          getRadius: { value: Float32Array.from(drawing.radiusPx), size: 1 },
          getFillColor: { value: Uint8Array.from(drawing.fill), size: 4, normalized: true },
          getLineColor: { value: Uint8Array.from(drawing.outline), size: 4, normalized: true },
        },
      };
  }
}
