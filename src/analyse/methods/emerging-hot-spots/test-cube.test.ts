import { describe, expect, it } from 'vitest';
import { csrOf, hexagonNeighbours } from '../../../../tests/support/oracles.ts';
import { type Hands, noHands } from '../../../base/hands.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain, type Steps } from '../../../base/steps.ts';
import { partKernels } from '../../part-kernels.ts';
import { testBins, testTrends } from './test-cube.ts';

/** Hands that work a part on a copy of what they are sent, as another worker does, and have it at the second look. */
const twoHands: Hands = {
  count: 2,
  start(id, args, from, to) {
    const kernel = partKernels.find((one) => one.id === id)!;
    const run = kernel.run as (args: unknown, from: number, to: number) => Steps<unknown>;
    const out = drain(run(structuredClone(args), from, to));
    let looks = 0;
    return { result: () => (looks++ === 0 ? undefined : out), hasFailed: () => false, cancel: () => undefined };
  },
};

const side = 60;
const steps = 60;
const weights = csrOf(hexagonNeighbours(side, side), true);
const rng = seededRng(2, 0);
const counts = new Float64Array(side * side * steps);
for (let event = 0; event < 20_000; event++) counts[rng.nextBelow(counts.length)] += 1;
for (let step = 50; step < steps; step++)
  for (const cell of weights.targets.subarray(14_000, 14_007)) counts[cell * steps + step] += 4;

function* tested(hands: Hands) {
  const settings = { significance: 'exact', stepsBack: 1, hands } as const;
  const bins = yield* testBins(counts, steps, weights, settings);
  return { bins, trends: yield* testTrends(bins, steps, settings) };
}

describe('a small cube', () => {
  it('is not tested where most cells are neighbours of one another', () => {
    const lists = hexagonNeighbours(6, 5);
    const [near, wide] = [
      csrOf(lists, true),
      csrOf(
        lists.map((_, cell) => lists.flatMap((__, i) => (i === cell ? [] : [i]))),
        true,
      ),
    ];
    const few = new Float64Array(30 * 6).fill(1);
    few[0] = 9;
    const codes = (of: typeof near) =>
      drain(testBins(few, 6, of, { significance: 'exact', stepsBack: 1, hands: noHands })).problems.map(
        ({ code }) => code,
      );
    expect(codes(near)).toEqual([]);
    expect(codes(wide)).toEqual(['radius-too-wide']);
  });
});

describe('a large cube', () => {
  it('is the same whether further workers take parts of it or not', () => {
    const alone = drain(tested(noHands));
    expect(alone.trends.category.some((category) => category === 2)).toBe(true);
    expect(drain(tested(twoHands))).toEqual(alone);
  });

  it('comes in steps, so that it can be watched and stopped', () => {
    const work = tested(noHands);
    for (let k = 0; k < 5; k++) expect(work.next().done).toBe(false);
    work.return(drain(tested(noHands)));
    expect(work.next().done).toBe(true);
  });
});
