import { area, buffer, concave, convex, featureCollection, point, polygon } from '@turf/turf';
import type { StudyArea } from '../corridors/study-area.ts';
import { writtenArea, writtenRing } from './written-shape.ts';

export interface Hull {
  /** Degrees, closed; stands off the cells a little. */
  readonly ring: readonly (readonly [number, number])[];
  /** Area of the cells and the holes among them, without what the ring stands off. */
  readonly areaKm2: number;
}

/** Longer than any edge between two corners of one cell (twice its edge), shorter than the gap of a missing cell. */
const longestEdge = 2.2;
/** The hull stands off its cells by this share of their edge, so that its line does not cover theirs. */
const standOff = 0.1;

function edgeKm(study: StudyArea, cell: number): number {
  const k = study.starts[cell] * 2;
  const north = (study.lonLat[k + 3] - study.lonLat[k + 1]) * 110.9;
  const east = (study.lonLat[k + 2] - study.lonLat[k]) * 111.3 * Math.cos((study.lat[cell] * Math.PI) / 180);
  return Math.hypot(north, east);
}

/**
 * Concave hull of the corners of some cells, buffered, and the area before the buffer (Turf). Holes are filled. Where the corners give
 * Turf no concave hull, the convex one stands in for it.
 * @param cells indexes of the study area, neighbours of each other
 */
export function hullOf(study: StudyArea, cells: readonly number[]): Hull {
  const corners = cells.flatMap((cell) => {
    const list = [];
    for (let k = study.starts[cell]; k < study.starts[cell + 1]; k++) {
      list.push(point([study.lonLat[2 * k], study.lonLat[2 * k + 1]]));
    }
    return list;
  });
  const collection = featureCollection(corners);
  const edge = edgeKm(study, cells[0]);
  const shape = concave(collection, { maxEdge: longestEdge * edge, units: 'kilometers' });
  const outline = outlineOf(shape?.geometry) ?? outlineOf(convex(collection)?.geometry);
  if (outline === undefined) return { ring: [], areaKm2: Number.NaN };
  const wide = buffer(outline, standOff * edge, { units: 'kilometers', steps: 4 });
  const ring = (outlineOf(wide?.geometry) ?? outline).coordinates[0];
  return { ring: writtenRing(ring), areaKm2: writtenArea(area(outline)) };
}

interface Geometry {
  readonly type: string;
  readonly coordinates: number[][][] | number[][][][];
}

/** The outer ring of a polygon as a polygon of its own; undefined for several polygons, and for none. */
function outlineOf(geometry: Geometry | undefined) {
  const [ring] = geometry?.type === 'Polygon' ? geometry.coordinates : [];
  return ring === undefined ? undefined : polygon([ring as number[][]]).geometry;
}
