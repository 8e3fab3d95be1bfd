import { ok } from '../../base/result.ts';
import { cellText, type Encoding } from '../../read/raw-table.ts';
import type { AreaShape } from '../source.ts';
import type { ColumnDecoder } from './column-decoder.ts';
import { crossesItself } from './crosses-itself.ts';

const deepest = 8;
const nothing = { rings: [], unclosed: false, swapped: false, crossed: false };
const failed = (fault: AreaShape['fault']): AreaShape => ({ ...nothing, fault });

/** Polygons and multipolygons of GeoJSON, as flat rings; what is wrong with the others. */
export function geometryColumn(encoding: Encoding): ColumnDecoder {
  const shapes: AreaShape[] = [];
  return {
    take({ bytes, starts, ends, width, rows }, column) {
      for (let r = 0, cell = column; r < rows; r++, cell += width) {
        shapes.push(shapeOf(cellText(bytes, starts[cell], ends[cell], encoding)));
      }
    },
    finish: () => ok({ kind: 'geometry', shapes }),
  };
}

function shapeOf(text: string): AreaShape {
  if (text === '') return failed('no-place');
  let geometry: unknown;
  try {
    geometry = JSON.parse(text);
  } catch {
    return failed('bad-geometry');
  }
  const polygons = polygonsIn(geometry);
  if (polygons === undefined) return failed('not-an-area');
  const rings = polygons.flat().map(corners);
  if (rings.length === 0 || !rings.every((ring) => ring !== undefined)) return failed('bad-geometry');
  return placed(rings);
}

/**
 * Lists of rings; undefined for what is no area. A collection counts where all its members are areas; collections
 * deeper in one another than anybody draws them are none.
 */
function polygonsIn(geometry: unknown, depth = 0): readonly (readonly unknown[])[] | undefined {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry) || depth > deepest) return undefined;
  if (geometry.type === 'GeometryCollection' && 'geometries' in geometry && Array.isArray(geometry.geometries)) {
    const members = geometry.geometries.map((member: unknown) => polygonsIn(member, depth + 1));
    return members.every((member) => member !== undefined) ? members.flat() : undefined;
  }
  if (!('coordinates' in geometry) || !Array.isArray(geometry.coordinates)) return undefined;
  const { coordinates } = geometry;
  if (geometry.type === 'Polygon') return [coordinates];
  const isMulti = geometry.type === 'MultiPolygon' && coordinates.every(Array.isArray);
  return isMulti ? coordinates : undefined;
}

interface Corners {
  /** First and second number of each corner, in turn; not closed, none twice in a row; heights are left out. */
  readonly flat: readonly number[];
  readonly unclosed: boolean;
}

function corners(ring: unknown): Corners | undefined {
  if (!Array.isArray(ring)) return undefined;
  const flat: number[] = [];
  for (const place of ring as readonly unknown[]) {
    if (!Array.isArray(place)) return undefined;
    const [x, y]: readonly unknown[] = place;
    if (typeof x !== 'number' || typeof y !== 'number') return undefined;
    if (flat.at(-2) !== x || flat.at(-1) !== y) flat.push(x, y);
  }
  const isClosed = flat.length > 2 && flat[0] === flat.at(-2) && flat[1] === flat.at(-1);
  if (isClosed) flat.length -= 2;
  return { flat, unclosed: !isClosed };
}

const enclosesNothing = (flat: readonly number[]): boolean => {
  let twice = 0;
  for (let k = 0; k < flat.length; k += 2) {
    const next = (k + 2) % flat.length;
    twice += (flat[k] - flat[0]) * (flat[next + 1] - flat[1]) - (flat[next] - flat[0]) * (flat[k + 1] - flat[1]);
  }
  return flat.length < 6 || twice === 0;
};

const isWithin = (rings: readonly Corners[], most: readonly [number, number]): boolean =>
  rings.every(({ flat }) => flat.every((value, k) => Math.abs(value) <= most[k % 2]));

/** Latitude before longitude is certain only where one of them is beyond 90 degrees, as in this part of the world. */
function placed(rings: readonly Corners[]): AreaShape {
  const swapped = !isWithin(rings, [180, 90]);
  if (swapped && !isWithin(rings, [90, 180])) return failed('bad-position');
  const flats = rings.map(({ flat }) => (swapped ? flat.map((_, k) => flat[k % 2 === 0 ? k + 1 : k - 1]) : flat));
  const kept = flats.filter((flat) => !enclosesNothing(flat));
  if (kept.length === 0) return failed('bad-geometry');
  return {
    fault: null,
    rings: kept,
    swapped,
    unclosed: rings.some(({ unclosed }) => unclosed),
    crossed: kept.some(crossesItself),
  };
}
