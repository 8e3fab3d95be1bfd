import {
  area,
  bbox,
  bboxClip,
  buffer,
  distance,
  featureCollection,
  intersect,
  length,
  lineString,
  multiPolygon,
  polygon,
  simplify,
  union,
} from '@turf/turf';
import type { Steps } from '../base/steps.ts';
import type { BorderLine } from './border-line.ts';
import type { Geography, Land } from './geography.ts';
import { landPolygons } from './land-polygons.ts';
import { nearestZone } from './nearest-zone.ts';
import { pointAt } from './point-at.ts';

/** The land of a corridor as polygons in degrees, and its measures by Turf. */
export interface CorridorOutline {
  readonly fromKm: number;
  readonly toKm: number;
  readonly depthKm: number;
  /** Coordinates of a GeoJSON MultiPolygon: of each polygon its outer ring, then its waters; closed. */
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
  readonly areaKm2: number;
  /** Length of the stretch along the border, and in a straight line from end to end. */
  readonly borderKm: number;
  readonly straightKm: number;
  /** How far the outline may run beside where it should. */
  readonly toleranceKm: number;
}

export type OutlineSpec = Pick<CorridorOutline, 'fromKm' | 'toKm' | 'depthKm'>;

/** Corners of the line that move it by no more are left out, degrees: half a kilometre. */
const simplifiedBy = 0.005;
/** What leaving corners out, and Turf's round ends of a few corners, add up to, km. */
const toleranceKm = 1;
/** The line is buffered in pieces of this length: a piece takes some milliseconds, the whole some seconds, km. */
const pieceKm = 100;
/** Corners of a quarter of a circle. */
const roundness = 16;
/** Land farther than this from the outline's box is none of it, degrees. */
const margin = 0.2;

function cornersOf(line: BorderLine, fromKm: number, toKm: number): [number, number][] {
  const at = (km: number): [number, number] => {
    const { lon, lat } = pointAt(line, km);
    return [lon, lat];
  };
  const corners = [at(fromKm)];
  for (let i = line.landFirst; i <= line.landLast; i++) {
    if (line.km[i] > fromKm && line.km[i] < toKm) corners.push([line.lon[i], line.lat[i]]);
  }
  return [...corners, at(toKm)];
}

type Shape = ReturnType<typeof multiPolygon>;
type Part = NonNullable<ReturnType<typeof intersect>>;
type Rings = Shape['geometry']['coordinates'];
type Box = [number, number, number, number];

const shapeOf = ({ geometry }: Part): Shape =>
  multiPolygon(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

/** All within the depth of the stretch, land and water, with round ends. */
function* within(line: BorderLine, { fromKm, toKm, depthKm }: OutlineSpec): Steps<Shape | null> {
  const pieces = Math.max(1, Math.ceil((toKm - fromKm) / pieceKm));
  const long = (toKm - fromKm) / pieces;
  let whole: Shape | null = null;
  for (let k = 0; k < pieces; k++) {
    yield { done: k, total: 2 * pieces };
    const piece = lineString(cornersOf(line, fromKm + k * long, fromKm + (k + 1) * long));
    const wide = buffer(simplify(piece, { tolerance: simplifiedBy }), depthKm, {
      units: 'kilometers',
      steps: roundness,
    });
    if (wide === undefined) continue;
    yield { done: k, total: 2 * pieces };
    const joined: Part | null = whole === null ? wide : union(featureCollection<Part['geometry']>([whole, wide]));
    whole = joined === null ? whole : shapeOf(joined);
  }
  return whole;
}

function cut(shape: Shape, by: Part): Shape | null {
  const part = intersect(featureCollection<Part['geometry']>([shape, by]));
  return part === null ? null : shapeOf(part);
}

/** Rings of a polygon inside a box; none where it lies outside, or touches it alone. */
function inBox(rings: readonly (readonly [number, number])[][], box: Box): Rings | null {
  const { geometry } = bboxClip(polygon(rings.map((ring) => ring.map(([lon, lat]) => [lon, lat]))), box);
  const clipped = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const whole = (clipped as number[][][][]).map((one) => one.filter((ring) => ring.length > 3));
  const kept = whole.filter((one) => one.length > 0);
  return kept.length === 0 ? null : kept;
}

/** The parts of a shape that lie on land. */
function* onLand(shape: Shape, land: Land): Steps<Rings> {
  const [west, south, east, north] = bbox(shape);
  const box: Box = [west - margin, south - margin, east + margin, north + margin];
  const parts: Rings = [];
  for (const rings of landPolygons(land)) {
    yield { done: 0, total: 0 };
    const near = inBox(rings, box);
    const found = near === null ? null : cut(shape, multiPolygon(near));
    if (found !== null) parts.push(...found.geometry.coordinates);
  }
  return parts;
}

/**
 * The outline of a corridor: the land within a depth of a stretch of the border, without what lies nearer to a
 * kilometre outside the stretch. The line is simplified and buffered in pieces, and they are put together and
 * cut by Turf; areas and lengths are Turf's too. Null where nothing is left.
 */
export function* corridorOutline({ index, land }: Geography, spec: OutlineSpec): Steps<CorridorOutline | null> {
  const { line } = index;
  const { fromKm, toKm } = spec;
  const wide = yield* within(line, spec);
  if (wide === null) return null;
  const zone = nearestZone(line, fromKm, toKm);
  yield { done: 0, total: 0 };
  const own = zone === null ? wide : cut(wide, multiPolygon(zone));
  if (own === null) return null;
  const polygons = yield* onLand(own, land);
  if (polygons.length === 0) return null;
  const stretch = cornersOf(line, fromKm, toKm);
  const [first, last] = [stretch[0], stretch[stretch.length - 1]];
  return {
    ...spec,
    polygons: polygons.map((rings) =>
      rings.map((ring) => ring.map(([lon, lat]): readonly [number, number] => [lon, lat])),
    ),
    areaKm2: area(multiPolygon(polygons)) / 1e6,
    borderKm: length(lineString(stretch), { units: 'kilometers' }),
    straightKm: distance(first, last, { units: 'kilometers' }),
    toleranceKm,
  };
}
