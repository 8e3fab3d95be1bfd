import { blockPermutations } from '../../../src/analyse/kernels/block-permutations.ts';
import { seededRng } from '../../../src/base/rng.ts';
import { drain } from '../../../src/base/steps.ts';
import type { BenchCase } from '../bench-case.ts';

const each = 5000;
export const permutations = 999;

/** Two samples of kilometres, the second 40 km to the east; each value is a block of its own. */
function makeSamples() {
  const rng = seededRng(3);
  const values = Array.from({ length: 2 * each }, (_, i) => ({
    km: 2300 * rng.nextUnit() + (i < each ? 0 : 40),
    label: i < each ? 0 : 1,
  })).sort((a, b) => a.km - b.km);
  return {
    sorted: Float64Array.from(values, ({ km }) => km),
    block: Uint32Array.from(values, (_, i) => i),
    label: Uint8Array.from(values, ({ label }) => label),
    stratum: new Uint32Array(2 * each),
    seed: 1,
    records: null,
  };
}

export const samples = makeSamples();

/** Shuffles the labels and adds the gap between the two step functions, over and over. */
function bareLoop(): Float64Array {
  const { sorted } = samples;
  const label = Uint8Array.from(samples.label);
  const distances = new Float64Array(permutations);
  for (let i = 0; i < permutations; i++) {
    const rng = seededRng(1, i);
    for (let k = label.length - 1; k > 0; k--) {
      const pick = rng.nextBelow(k + 1);
      const held = label[k];
      label[k] = label[pick];
      label[pick] = held;
    }
    let gap = 0;
    let sum = 0;
    for (let k = 1; k < sorted.length; k++) {
      gap += label[k - 1] === 1 ? 1 : -1;
      sum += Math.abs(gap) * (sorted[k] - sorted[k - 1]);
    }
    distances[i] = sum / each;
  }
  return distances;
}

const floorName = 'bare shuffle and sum';

export const wassersteinCase: BenchCase = {
  id: 'wasserstein',
  what: 'Wasserstein distance with 999 permutations on 2 x 5,000 values',
  peers: [],
  floor: { name: floorName, run: bareLoop },
  ours: { name: 'permutation of blocks', run: () => drain(blockPermutations.run(samples, 0, permutations)) },
  asked: [{ against: floorName, ratio: 1.5, kind: 'within' }],
};
