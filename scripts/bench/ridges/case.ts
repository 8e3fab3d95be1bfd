import { distanceBetweenLines } from '../../../src/analyse/kernels/distance-between-lines.ts';
import { type RidgeEnds, ridgeEnds } from '../../../src/analyse/kernels/ridge-ends.ts';
import { ridgeField } from '../../../src/analyse/kernels/ridge-field.ts';
import { ridgeLines } from '../../../src/analyse/kernels/ridge-lines.ts';
import { ridgeStarts } from '../../../src/analyse/kernels/ridge-starts.ts';
import { drain } from '../../../src/base/steps.ts';
import type { BenchCase } from '../bench-case.ts';
import { bareRidges } from './bare-loop.ts';
import { periods } from './routes.ts';

const bandwidth = 20;
const reach = 5;
const step = 0.5;
const leastShare = 0.0125;
const climb = { steps: 60, tolerance: 0.001 };

type Points = (typeof periods)[number];

const bareEnds = ({ x, y }: Points) =>
  bareRidges(x, y, bandwidth, reach, step, leastShare, climb.tolerance, climb.steps);

function ends({ x, y }: Points): RidgeEnds {
  const starts = drain(ridgeStarts(ridgeField(x, y, null, bandwidth, reach), step * bandwidth, leastShare));
  const search = { x, y, weight: null, startX: starts.x, startY: starts.y, bandwidth, reach, climb };
  return drain(ridgeEnds.run(search, 0, starts.x.length));
}

/** Ridges of both periods as lines, and how far they lie apart. */
function ridges() {
  const [before, now] = periods.map((points) => ridgeLines(ends(points), bandwidth, 0.05, 3));
  return distanceBetweenLines(before, now, bandwidth / 4);
}

/** A floor that does other work is none: both find the same places. */
async function prepare(): Promise<void> {
  for (const points of periods) {
    const [bare, own] = [bareEnds(points), ends(points)];
    const isSame = bare.x.length === own.x.length && own.x.every((x, k) => Math.abs(x - bare.x[k]) < 1e-6);
    if (!isSame) throw new Error('the bare loop finds other ridges');
  }
}

const floorName = 'bare climbs in one flat loop';

export const ridgesCase: BenchCase = {
  id: 'ridges',
  what: 'density ridges of 50,000 points in two periods, as lines, and their distance',
  prepare,
  peers: [],
  floor: { name: floorName, run: () => periods.map(bareEnds) },
  ours: { name: 'ridges, joined and compared', run: ridges },
  asked: [{ against: floorName, ratio: 1.5, kind: 'within' }],
};
