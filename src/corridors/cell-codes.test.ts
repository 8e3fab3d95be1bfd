import { latLngToCell } from 'h3-js';
import { describe, expect, it } from 'vitest';
import { seededRng } from '../base/rng.ts';
import { drain } from '../base/steps.ts';
import { cellCodes } from './cell-codes.ts';

/** Points over a box, thick enough for squares to be used. */
function pointsIn(west: number, south: number, width: number, height: number, count: number) {
  const rng = seededRng(5);
  return {
    lon: Float64Array.from({ length: count }, () => west + width * rng.nextUnit()),
    lat: Float64Array.from({ length: count }, () => south + height * rng.nextUnit()),
  };
}

describe('cellCodes', () => {
  it.each([
    ['thick, cells of 26 km', 4, pointsIn(-101, 28, 3, 2, 60_000)],
    ['thick, cells of 10 km', 5, pointsIn(-100.6, 28.4, 1, 0.6, 60_000)],
    ['thick, cells of 1.4 km', 7, pointsIn(-100.5, 28.6, 0.1, 0.1, 40_000)],
    ['thin, along the whole border', 6, pointsIn(-117, 25.5, 20, 8, 5000)],
    ['across a face of the icosahedron', 4, pointsIn(-117, 25.5, 20, 8, 80_000)],
  ])('agrees with a look at every point: %s', (_, resolution, { lon, lat }) => {
    const { ids, codes } = drain(cellCodes(lon, lat, resolution));
    const wrong = [...codes].filter((code, i) => ids[code] !== latLngToCell(lat[i], lon[i], resolution));
    expect(wrong).toEqual([]);
  });

  it('gives no code to a point without coordinates, and takes a table of none, of one and of one place', () => {
    const gaps = drain(cellCodes(Float64Array.of(-100, Number.NaN), Float64Array.of(29, 29), 5));
    expect([...gaps.codes]).toEqual([0, -1]);
    expect(drain(cellCodes(new Float64Array(0), new Float64Array(0), 5)).ids).toEqual([]);
    const one = drain(cellCodes(new Float64Array(900).fill(-100), new Float64Array(900).fill(29), 5));
    expect(new Set(one.codes)).toEqual(new Set([0]));
  });
});
