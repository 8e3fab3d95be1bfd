import { dbscanPlane } from '../../../src/analyse/kernels/dbscan-plane.ts';
import { kernelDensityPlane } from '../../../src/analyse/kernels/kernel-density-plane.ts';
import { seededRng } from '../../../src/base/rng.ts';
import { drain } from '../../../src/base/steps.ts';
import { cellCodes } from '../../../src/corridors/cell-codes.ts';
import type { BenchCase } from '../bench-case.ts';
import { corridorPoints } from '../cells/case.ts';

const small = 100_000;
const large = 1_000_000;
const mostGrowth = 12;

/** Ten times the rows, and no more than twelve times the time. */
function growthCase<Input>(
  id: string,
  what: string,
  inputOf: (count: number) => Input,
  work: (input: Input) => unknown,
): BenchCase {
  let inputs: { readonly small: Input; readonly large: Input } | null = null;
  const of = (size: 'small' | 'large') => () => (inputs === null ? null : work(inputs[size]));
  const peer = 'a tenth of the rows';
  return {
    id: `growth-${id}`,
    what: `${what}: 100,000 and 1,000,000 rows`,
    prepare: () => {
      inputs = { small: inputOf(small), large: inputOf(large) };
      of('small')();
      return Promise.resolve();
    },
    peers: [{ name: peer, run: of('small') }],
    floor: null,
    ours: { name: 'all rows', run: of('large') },
    asked: [{ against: peer, ratio: mostGrowth, kind: 'within' }],
  };
}

/** Points on a plane, as thick whatever their number: metres. */
function planePoints(count: number) {
  const rng = seededRng(2);
  const side = 1000 * Math.sqrt(count);
  const axis = (): Float64Array => Float64Array.from({ length: count }, () => side * rng.nextUnit());
  return { x: axis(), y: axis() };
}

const grid = { west: -105, south: 27, step: 8 / 512, columns: 512, rows: 256 };

export const growthCases: readonly BenchCase[] = [
  growthCase('cells', 'H3 cells', corridorPoints, ({ lon, lat }) => drain(cellCodes(lon, lat, 5))),
  growthCase('density', 'Kernel density', corridorPoints, ({ lon, lat }) =>
    drain(kernelDensityPlane({ x: lon, y: lat, weight: null }, grid, { kind: 'gaussian', radius: 0.3 })),
  ),
  growthCase('dbscan', 'DBSCAN', planePoints, ({ x, y }) => drain(dbscanPlane(x, y, 1200, 5))),
];
