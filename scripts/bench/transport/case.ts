import { optimalTransportLine } from '../../../src/analyse/kernels/optimal-transport-line.ts';
import { transportCost } from '../../../src/analyse/kernels/transport-cost.ts';
import { seededRng } from '../../../src/base/rng.ts';
import type { BenchCase } from '../bench-case.ts';

const bins = 2400;
/** One plan is made in a few hundredths of a millisecond: as many are made in turn. */
const pairs = 400;

const km = Float64Array.from({ length: bins }, (_, bin) => bin + 0.5);

/** Counts of records by kilometre, many of them none. */
function makeCounts(stream: number): Float64Array {
  const rng = seededRng(12, stream);
  return Float64Array.from({ length: bins }, () => Math.max(0, rng.nextBelow(40) - 15));
}
const counts = Array.from({ length: pairs + 1 }, (_, stream) => makeCounts(stream));

/** Two pointers and a plan with what it costs, for one pair. */
function barePair(x: Float64Array, y: Float64Array): number {
  let sumX = 0;
  let sumY = 0;
  for (let k = 0; k < bins; k++) {
    sumX += x[k];
    sumY += y[k];
  }
  const from = new Uint32Array(2 * bins);
  const to = new Uint32Array(2 * bins);
  const mass = new Float64Array(2 * bins);
  let i = 0;
  let j = 0;
  let parts = 0;
  let haveX = x[0] * sumY;
  let haveY = y[0] * sumX;
  for (;;) {
    const moved = haveX < haveY ? haveX : haveY;
    if (moved > 0) {
      from[parts] = i;
      to[parts] = j;
      mass[parts++] = moved;
    }
    haveX -= moved;
    haveY -= moved;
    if (haveX === 0) {
      if (++i === bins) break;
      haveX = x[i] * sumY;
    } else {
      if (++j === bins) break;
      haveY = y[j] * sumX;
    }
  }
  let cost = 0;
  for (let k = 0; k < parts; k++) cost += mass[k] * Math.abs(km[from[k]] - km[to[k]]);
  return cost / (sumX * sumY);
}

function bareLoop(): number {
  let cost = 0;
  for (let pair = 0; pair < pairs; pair++) cost += barePair(counts[pair], counts[pair + 1]);
  return cost;
}

function ours(): number {
  let cost = 0;
  for (let pair = 0; pair < pairs; pair++) {
    cost += transportCost(optimalTransportLine(counts[pair], counts[pair + 1]), km, km, 1);
  }
  return cost;
}

const floorName = 'bare loop over two sorted lists';

export const transportCase: BenchCase = {
  id: 'transport',
  what: 'optimal transport on 2,400 bins of a kilometre, 400 pairs of distributions',
  peers: [],
  floor: { name: floorName, run: bareLoop },
  ours: { name: 'optimalTransportLine and its cost', run: ours },
  asked: [{ against: floorName, ratio: 1.5, kind: 'within' }],
};
