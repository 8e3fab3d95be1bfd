import { simplexWeights } from '../../../src/analyse/kernels/simplex-weights.ts';
import { smaa } from '../../../src/analyse/kernels/smaa.ts';
import { seededRng } from '../../../src/base/rng.ts';
import { drain } from '../../../src/base/steps.ts';
import type { BenchCase } from '../bench-case.ts';

const regions = 60;
const criteria = 8;
const draws = 10_000;
const floorName = 'bare loop of the same arithmetic';

/** criteria x regions, normalised. */
const figures = new Float64Array(criteria * regions);
const rng = seededRng(5);
for (let at = 0; at < figures.length; at++) figures[at] = rng.nextUnit();

/** The same weightings, sums, ranks and tallies in one flat loop: no steps, no callbacks, nothing chosen at run time. */
function bareLoop(): readonly Float64Array[] {
  const weights = new Float64Array(criteria);
  const scores = new Float64Array(regions);
  const ranks = new Uint32Array(regions);
  const taken = new Float64Array(regions * regions);
  const wins = new Float64Array(regions * regions);
  const central = new Float64Array(regions * criteria);
  for (let draw = 0; draw < draws; draw++) {
    const own = seededRng(1, draw);
    let sum = 0;
    for (let j = 0; j < criteria; j++) {
      weights[j] = -Math.log(1 - own.nextUnit());
      sum += weights[j];
    }
    for (let j = 0; j < criteria; j++) weights[j] /= sum;
    for (let i = 0; i < regions; i++) {
      let score = 0;
      for (let j = 0; j < criteria; j++) score += weights[j] * figures[j * regions + i];
      scores[i] = score;
      ranks[i] = 0;
    }
    for (let i = 0; i < regions; i++) {
      for (let k = i + 1; k < regions; k++) {
        if (scores[i] > scores[k]) {
          ranks[k] += 1;
          wins[i * regions + k] += 1;
        } else if (scores[i] < scores[k]) {
          ranks[i] += 1;
          wins[k * regions + i] += 1;
        }
      }
    }
    for (let i = 0; i < regions; i++) {
      taken[i * regions + ranks[i]] += 1;
      if (ranks[i] > 0) continue;
      for (let j = 0; j < criteria; j++) central[i * criteria + j] += weights[j];
    }
  }
  return [taken, wins, central];
}

const weigh = (draw: number, into: Float64Array): void => simplexWeights(seededRng(1, draw), into);

export const smaaCase: BenchCase = {
  id: 'smaa',
  what: 'SMAA-2 with 10,000 draws of weights, 60 regions and 8 criteria',
  peers: [],
  floor: { name: floorName, run: bareLoop },
  ours: {
    name: 'SMAA-2 in steps',
    run: () => drain(smaa({ candidates: regions, criteria, draws, ends: null, figures, weigh, redraw: null })),
  },
  asked: [{ against: floorName, ratio: 2, kind: 'within' }],
};
