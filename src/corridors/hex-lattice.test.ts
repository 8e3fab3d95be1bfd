import { cellToVertexes, latLngToCell, vertexToLatLng } from 'h3-js';
import { describe, expect, it } from 'vitest';
import { seededRng } from '../base/rng.ts';
import { HexLattice } from './hex-lattice.ts';

type Point = readonly [number, number];

/** Points for which the lattice puts two cells in one place. */
function mixedUp(resolution: number, points: readonly Point[]): readonly Point[] {
  const lattice = new HexLattice(resolution);
  const cells = new Map<number, string>();
  return points.filter(([lon, lat]) => {
    const place = lattice.placeOf(lon, lat);
    if (place < 0) return false;
    const id = latLngToCell(lat, lon, resolution);
    const before = cells.get(place) ?? id;
    cells.set(place, before);
    return before !== id;
  });
}

const rng = seededRng(11);
const overGlobe = Array.from(
  { length: 20_000 },
  (): Point => [360 * rng.nextUnit() - 180, (Math.asin(2 * rng.nextUnit() - 1) * 180) / Math.PI],
);
const alongBorder = Array.from({ length: 40_000 }, (): Point => [-118 + 21 * rng.nextUnit(), 25 + 9 * rng.nextUnit()]);

/** Points a hand's breadth to some metres from the corners of cells, where rounding matters. */
function besideCorners(resolution: number): readonly Point[] {
  return alongBorder.slice(0, 2000).flatMap(([lon, lat]) =>
    cellToVertexes(latLngToCell(lat, lon, resolution)).map((vertex): Point => {
      const [cornerLat, cornerLon] = vertexToLatLng(vertex);
      const away = 10 ** (-7 + 3 * rng.nextUnit());
      return [cornerLon + away * (rng.nextUnit() - 0.5), cornerLat + away * (rng.nextUnit() - 0.5)];
    }),
  );
}

describe('HexLattice', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'has no place with two cells of H3, over the globe and the border: resolution %i',
    (resolution) => {
      expect(mixedUp(resolution, overGlobe)).toEqual([]);
      expect(mixedUp(resolution, alongBorder)).toEqual([]);
    },
  );

  it.each([4, 5, 6, 7])('has none beside the corners of cells: resolution %i', (resolution) => {
    expect(mixedUp(resolution, besideCorners(resolution))).toEqual([]);
  });

  it('leaves a point on an edge to H3', () => {
    const [lat, lon] = vertexToLatLng(cellToVertexes(latLngToCell(29, -100.5, 5))[0] ?? '');
    expect(new HexLattice(5).placeOf(lon, lat)).toBe(-1);
  });
});
