import type { ReadonlyF64, ReadonlyU32 } from '../../base/typed-array.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import type { Plane } from './plane.ts';
import { isOwnPlane, warp, writeEdge } from './warp.ts';

interface Places {
  readonly starts: Uint32Array;
  readonly lonLat: Float64Array;
}

/** One set of places, warped: for the plane of this key. */
interface Kept extends Places {
  readonly key: string;
}

/** The last plane of each set: the pictures of a series share their places, and what the engine made of them. */
const warped = new WeakMap<ReadonlyF64, Kept>();
const warpedDrawings = new WeakMap<LayerDrawing, { readonly key: string; readonly drawing: LayerDrawing }>();

function warpPoints(plane: Plane, lonLat: ReadonlyF64): Places {
  const places = new Float64Array(lonLat.length);
  for (let k = 0; k + 1 < lonLat.length; k += 2) places.set(warp(plane, lonLat[k] ?? 0, lonLat[k + 1] ?? 0), k);
  return { starts: new Uint32Array(0), lonLat: places };
}

/** Paths with vertices between those of long edges; the edge that closes a ring is one too. */
function warpPaths(plane: Plane, starts: ReadonlyU32, lonLat: ReadonlyF64, isClosed: boolean): Places {
  const cuts = new Uint32Array(starts.length);
  const places: number[] = [];
  const placeAt = (k: number) => [lonLat[k * 2] ?? 0, lonLat[k * 2 + 1] ?? 0] as const;
  for (let i = 0; i + 1 < starts.length; i++) {
    const [first, end] = [starts[i] ?? 0, starts[i + 1] ?? 0];
    for (let k = first; k < end; k++) {
      // A ring begins with its closing edge, and so ends where it began.
      const before = k > first ? k - 1 : isClosed ? end - 1 : k;
      writeEdge(plane, placeAt(before), placeAt(k), places);
    }
    cuts[i + 1] = places.length / 2;
  }
  return { starts: cuts, lonLat: Float64Array.from(places) };
}

function placesOf(plane: Plane, drawing: LayerDrawing): Places {
  const key = `${plane.key} ${drawing.kind}`;
  const known = warped.get(drawing.lonLat);
  if (known?.key === key && (drawing.kind === 'circles' || known.starts.length === drawing.starts.length)) return known;
  const made =
    drawing.kind === 'circles'
      ? warpPoints(plane, drawing.lonLat)
      : warpPaths(plane, drawing.starts, drawing.lonLat, drawing.kind === 'polygons');
  warped.set(drawing.lonLat, { key, ...made });
  return made;
}

/** Drawings in degrees that Web Mercator draws where the plane has their places. */
export function warpDrawings(plane: Plane, drawings: readonly LayerDrawing[]): readonly LayerDrawing[] {
  if (isOwnPlane(plane)) return drawings;
  return drawings.map((drawing) => {
    const known = warpedDrawings.get(drawing);
    if (known?.key === plane.key) return known.drawing;
    const { starts, lonLat } = placesOf(plane, drawing);
    const made: LayerDrawing = drawing.kind === 'circles' ? { ...drawing, lonLat } : { ...drawing, starts, lonLat };
    warpedDrawings.set(drawing, { key: plane.key, drawing: made });
    return made;
  });
}
