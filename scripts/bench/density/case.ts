import { contourDensity } from 'd3';
import { kernelDensityExact } from '../../../src/analyse/kernels/kernel-density-exact.ts';
import { kernelDensityPlane } from '../../../src/analyse/kernels/kernel-density-plane.ts';
import type { DensityKernel, PlaneGrid, PlanePoints } from '../../../src/analyse/kernels/plane-grid.ts';
import { seededRng } from '../../../src/base/rng.ts';
import { drain } from '../../../src/base/steps.ts';
import type { BenchCase, Contender } from '../bench-case.ts';

declare module 'd3-contour' {
  interface ContourDensity<Datum> {
    /** Bins and blurs alone; contours are drawn when the answer is called. The published types leave it out. */
    contours(data: Datum[]): (value: number) => unknown;
  }
}

const size = 1024;
/** Of the Gaussian, in grid steps: what d3 blurs by when nothing is said. The quartic of its like has sqrt 8 times it. */
const sigma = 20;
const grid: PlaneGrid = { west: 0, south: 0, step: 1, columns: size, rows: size };
const peerName = 'd3 contourDensity, grid alone';

/** Half the points in twelve clusters, half scattered. */
function makePoints(n: number): PlanePoints {
  const rng = seededRng(7);
  const normal = (): number => Array.from({ length: 12 }, () => rng.nextUnit()).reduce((a, b) => a + b, -6);
  const centres = Array.from({ length: 12 }, () => [rng.nextUnit() * size, rng.nextUnit() * size] as const);
  const [x, y] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const [cx, cy] = centres[i % 12];
    x[i] = i % 2 === 0 ? cx + 25 * normal() : rng.nextUnit() * size;
    y[i] = i % 2 === 0 ? cy + 25 * normal() : rng.nextUnit() * size;
  }
  return { x, y, weight: null };
}

interface Input {
  readonly points: PlanePoints;
  /** The same as d3 takes them. */
  readonly pairs: [number, number][];
}

let made: Input | null = null;

/** Made when the first of the two cases is prepared, and not where neither runs. */
function input(): Input {
  if (made === null) {
    const points = makePoints(1_000_000);
    made = { points, pairs: Array.from(points.x, (x, i): [number, number] => [x, points.y[i]]) };
  }
  return made;
}

/** Largest error of what is timed, over the largest exact value, at every 16th point of the grid; over 1 % stops the bench. */
async function checkError(kernel: DensityKernel): Promise<void> {
  const { points } = input();
  const fast = drain(kernelDensityPlane(points, grid, kernel));
  const thin: PlaneGrid = { west: 0, south: 0, step: 16, columns: size / 16, rows: size / 16 };
  const exact = drain(kernelDensityExact(points, thin, kernel));
  let [worst, largest] = [0, 0];
  for (let at = 0; at < exact.length; at++) {
    const [row, column] = [Math.floor(at / thin.columns) * 16, (at % thin.columns) * 16];
    worst = Math.max(worst, Math.abs(exact[at] - fast[row * size + column]));
    largest = Math.max(largest, exact[at]);
  }
  const share = worst / largest;
  if (!(share <= 0.01)) throw new Error(`the ${kernel.kind} density is off by ${(100 * share).toFixed(2)} %`);
  process.stdout.write(`\n${kernel.kind} density: largest error ${(100 * share).toFixed(3)} % of the largest value\n`);
}

const peer: Contender = {
  name: peerName,
  run: () => contourDensity().size([size, size]).cellSize(1).bandwidth(sigma).contours(input().pairs),
};

function densityCase(id: string, kernel: DensityKernel): BenchCase {
  return {
    id,
    what: `${kernel.kind} kernel density of 1,000,000 points on 1024 x 1024`,
    prepare: () => checkError(kernel),
    peers: [peer],
    floor: null,
    ours: { name: `${kernel.kind} density`, run: () => drain(kernelDensityPlane(input().points, grid, kernel)) },
    asked: [{ against: peerName, ratio: 1, kind: 'at-least' }],
  };
}

export const gaussianDensityCase = densityCase('density', { kind: 'gaussian', radius: sigma });

export const quarticDensityCase = densityCase('density-quartic', { kind: 'quartic', radius: sigma * Math.sqrt(8) });
