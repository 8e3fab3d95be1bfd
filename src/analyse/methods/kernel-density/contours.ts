import { area, featureCollection, isobands, multiPolygon, point } from '@turf/turf';
import type { Steps } from '../../../base/steps.ts';
import { borderPlane } from '../../../corridors/albers.ts';
import type { PlaneGrid } from '../../kernels/plane-grid.ts';
import type { DensityResult } from '../../shapes.ts';
import { type Patch, patchesOf } from './patches.ts';

type Contour = DensityResult['contours'][number];
type Polygons = [number, number][][][];

/**
 * Grid points that outlines are drawn from at most; of a larger grid every second, third ... is taken. At the narrowest
 * bandwidth along the whole border that is every second: half a bandwidth apart.
 */
const mostPoints = 90_000;
/** Turf takes degrees: a grid step is this many, so that the grid stays on the globe. */
const stepDegrees = 0.01;

interface Thinned extends PlaneGrid {
  readonly values: Float64Array;
}

/** Every k-th point, with a ring of zeros around, so that every outline closes. */
function thinned(grid: PlaneGrid, values: Float64Array): Thinned {
  const every = Math.ceil(Math.sqrt((grid.columns * grid.rows) / mostPoints));
  const columns = Math.ceil(grid.columns / every) + 2;
  const rows = Math.ceil(grid.rows / every) + 2;
  const thin = new Float64Array(columns * rows);
  for (let r = 1; r < rows - 1; r++) {
    for (let c = 1; c < columns - 1; c++)
      thin[r * columns + c] = values[(r - 1) * every * grid.columns + (c - 1) * every];
  }
  const step = grid.step * every;
  return { west: grid.west - step, south: grid.south - step, step, columns, rows, values: thin };
}

/** A patch with one point around it, as Turf takes it; other patches count as nothing. */
function pointsOf({ columns, values }: Thinned, label: Uint32Array, patch: Patch) {
  const points = [];
  for (let r = patch.south - 1; r <= patch.north + 1; r++) {
    for (let c = patch.west - 1; c <= patch.east + 1; c++) {
      const at = r * columns + c;
      const density = label[at] === 0 || label[at] === patch.id ? values[at] : 0;
      points.push(point([c * stepDegrees, r * stepDegrees], { density }));
    }
  }
  return featureCollection(points);
}

/** Turf's degrees back to the plane, and from there to true ones. */
function degreesOf({ west, south, step }: PlaneGrid): (corner: readonly number[]) => [number, number] {
  const place = new Float64Array(2);
  return ([c, r]) => {
    borderPlane.inverse(west + (c / stepDegrees) * step, south + (r / stepDegrees) * step, place, 0);
    return [place[0], place[1]];
  };
}

/**
 * Bands of density between levels as polygons in degrees, by Turf's isobands, with Turf's areas. Patches apart are
 * given to Turf one by one: it holds every piece of outline against every other.
 * @param levels ascending; the last band ends at `largest`
 */
export function* contoursOf(
  grid: PlaneGrid,
  values: Float64Array,
  levels: readonly number[],
  largest: number,
): Steps<Contour[]> {
  const bands = levels
    .map((from, i) => ({ from, to: levels[i + 1] ?? largest, polygons: [] as Polygons }))
    .filter(({ from, to }) => to > from);
  // The highest point belongs to the last band.
  const breaks = [...bands.map(({ from }) => from), largest * 1.001];
  const thin = thinned(grid, values);
  const { label, patches } = patchesOf(thin.values, thin.columns, thin.rows, levels[0]);
  const degrees = degreesOf(thin);
  for (const [done, patch] of patches.entries()) {
    yield { done, total: patches.length };
    const points = pointsOf(thin, label, patch);
    for (const [i, band] of bands.entries()) {
      const [found] = isobands(points, [breaks[i], breaks[i + 1]], { zProperty: 'density' }).features;
      for (const rings of found.geometry.coordinates) band.polygons.push(rings.map((ring) => ring.map(degrees)));
    }
  }
  return bands.map(({ from, to, polygons }) => ({
    from,
    to,
    rings: polygons.flat(),
    areaKm2: polygons.length === 0 ? 0 : area(multiPolygon(polygons)) / 1e6,
  }));
}
