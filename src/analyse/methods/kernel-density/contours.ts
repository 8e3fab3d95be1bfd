import { area, featureCollection, isobands, multiPolygon, point } from '@turf/turf';
import type { Steps } from '../../../base/steps.ts';
import { borderPlane } from '../../../corridors/albers.ts';
import type { PlaneGrid } from '../../kernels/plane-grid.ts';
import type { DensityResult } from '../../shapes.ts';

type Contour = DensityResult['contours'][number];

/** Grid points that outlines are drawn from at most; of a larger grid every second, third ... is taken. */
const mostPoints = 40_000;
/** Turf takes degrees: a grid step is this many, so that the grid stays on the globe. */
const stepDegrees = 0.01;

/** A grid as Turf takes it, one ring of zeros around it, so that every outline closes. */
function pointsOf({ columns, rows }: PlaneGrid, values: Float64Array, every: number) {
  const points = [];
  for (let r = -every; r < rows + every; r += every) {
    for (let c = -every; c < columns + every; c += every) {
      const isInside = r >= 0 && c >= 0 && r < rows && c < columns;
      const density = isInside ? values[r * columns + c] : 0;
      points.push(point([(c / every) * stepDegrees, (r / every) * stepDegrees], { density }));
    }
  }
  return featureCollection(points);
}

/**
 * Bands of density between levels as polygons in degrees, by Turf's isobands, with Turf's areas.
 * @param levels ascending; the last band ends at `largest`
 */
export function* contoursOf(
  grid: PlaneGrid,
  values: Float64Array,
  levels: readonly number[],
  largest: number,
): Steps<Contour[]> {
  const every = Math.ceil(Math.sqrt((grid.columns * grid.rows) / mostPoints));
  const points = pointsOf(grid, values, every);
  const place = new Float64Array(2);
  const degrees = ([c, r]: readonly number[]): [number, number] => {
    const [column, row] = [c, r].map((at) => (at / stepDegrees) * every);
    borderPlane.inverse(grid.west + column * grid.step, grid.south + row * grid.step, place, 0);
    return [place[0], place[1]];
  };
  const contours: Contour[] = [];
  for (const [i, from] of levels.entries()) {
    yield { done: i, total: levels.length };
    const to = levels[i + 1] ?? largest;
    if (!(to > from)) continue;
    // The highest point belongs to the last band.
    const upper = i + 1 === levels.length ? to * 1.001 : to;
    const [band] = isobands(points, [from, upper], { zProperty: 'density' }).features;
    const polygons = band.geometry.coordinates.map((rings) => rings.map((ring) => ring.map(degrees)));
    const areaKm2 = polygons.length === 0 ? 0 : area(multiPolygon(polygons)) / 1e6;
    contours.push({ from, to, rings: polygons.flat(), areaKm2 });
  }
  return contours;
}
