import { latLngToCell } from 'h3-js';
import { seededRng } from '../../../src/base/rng.ts';
import { drain } from '../../../src/base/steps.ts';
import { cellCodes } from '../../../src/corridors/cell-codes.ts';
import type { BenchCase } from '../bench-case.ts';

const resolution = 5;

/** Points of one corridor, thicker in its middle. */
export function corridorPoints(count: number) {
  const rng = seededRng(1);
  const spread = (): number => rng.nextUnit() + rng.nextUnit() - 1;
  return {
    lon: Float64Array.from({ length: count }, () => -101 + 4 * spread()),
    lat: Float64Array.from({ length: count }, () => 29 + 2 * spread()),
  };
}

const { lon, lat } = corridorPoints(1_000_000);

/** What a person writes with h3-js: the cell of each point, and a number for each cell. */
function plain(): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(lon, (_, i) => {
    const id = latLngToCell(lat[i], lon[i], resolution);
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  });
}

const peer = 'h3-js, point by point';

export const cellsCase: BenchCase = {
  id: 'cells',
  what: 'H3 cells of 1,000,000 points of one corridor',
  peers: [{ name: peer, run: plain }],
  floor: null,
  ours: { name: 'cell codes', run: () => drain(cellCodes(lon, lat, resolution)) },
  asked: [{ against: peer, ratio: 1, kind: 'at-least' }],
};
