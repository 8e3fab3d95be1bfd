import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../base/steps.ts';
import { choicesOf, exactCover } from './exact-cover.ts';
import { type CoverSet, greedyCover } from './greedy-cover.ts';

const set = (id: string, ...elements: number[]): CoverSet => ({ id, elements });
const ones = (n: number): Float64Array => new Float64Array(n).fill(1);
const coveredBy = (sets: readonly CoverSet[], weights: ArrayLike<number>): number =>
  [...new Set(sets.flatMap(({ elements }) => elements))].reduce((sum, element) => sum + weights[element], 0);

/** The largest weight of any choice, over all subsets by their bits. */
function bruteForce(sets: readonly CoverSet[], weights: ArrayLike<number>, choose: number): number {
  let best = 0;
  for (let bits = 0; bits < 1 << sets.length; bits++) {
    const chosen = sets.filter((_, s) => (bits >> s) & 1);
    if (chosen.length === Math.min(choose, sets.length)) best = Math.max(best, coveredBy(chosen, weights));
  }
  return best;
}

/** Whole weights, so that sums are exact in any order. */
const problems = fc.integer({ min: 1, max: 9 }).chain((elements) =>
  fc.record({
    weights: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: elements, maxLength: elements }),
    sets: fc
      .array(fc.uniqueArray(fc.integer({ min: 0, max: elements - 1 })), { minLength: 1, maxLength: 7 })
      .map((lists) => lists.map((list, s) => set(`r${s}`, ...list))),
    choose: fc.integer({ min: 0, max: 8 }),
  }),
);

describe('choice of sets that cover most', () => {
  it('takes the largest set first where two others together cover more', () => {
    // Hand-worked: 0-3 hold four of six; two sets of three cover all six.
    const sets = [set('a', 0, 1, 3, 4), set('b', 0, 1, 2), set('c', 3, 4, 5)];
    expect(greedyCover(sets, ones(6), 2)).toEqual({ chosen: ['a', 'b'], gains: [4, 1], total: 5 });
    expect(drain(exactCover(sets, ones(6), 2, 1000))).toEqual({ chosen: ['b', 'c'], gains: [3, 3], total: 6 });
  });

  it('reaches 1 - (1 - 1/k)^k of the best, its worst for two, on the case built for it', () => {
    // Two sets of the best choice with 4 elements each, against sets that cut both in halves: 3/4 of it for k = 2.
    const rows = [set('x', 0, 1, 2, 3), set('y', 4, 5, 6, 7)];
    const cutting = [set('a', 0, 1, 4, 5), set('b', 2, 6)];
    const { total } = greedyCover([...rows, ...cutting], ones(8), 2);
    expect(total).toBe(6);
    expect(drain(exactCover([...rows, ...cutting], ones(8), 2, 1000))?.total).toBe(8);
    expect(total / 8).toBe(1 - (1 - 1 / 2) ** 2);
  });

  it('takes the first id of sets that add the same, and those that add nothing at the end', () => {
    const sets = [set('d', 0), set('b', 0, 1), set('c', 2, 3), set('a')];
    expect(greedyCover(sets, ones(4), 9).chosen).toEqual(['b', 'c', 'a', 'd']);
    expect(drain(exactCover([set('z', 0), set('y', 1)], ones(2), 1, 10))?.chosen).toEqual(['y']);
  });

  it('gives up where there are too many choices', () => {
    const sets = Array.from({ length: 30 }, (_, s) => set(`r${s}`, s));
    expect(drain(exactCover(sets, ones(30), 15, 200_000))).toBeNull();
    expect(choicesOf(30, 15)).toBe(155_117_520);
    expect([choicesOf(6, 2), choicesOf(4, 0), choicesOf(2, 3)]).toEqual([15, 1, 0]);
  });

  it('refuses a weight below zero', () => {
    expect(() => greedyCover([set('a', 0)], Float64Array.of(-1), 1)).toThrow(RangeError);
    expect(() => greedyCover([set('a', 0)], Float64Array.of(Number.NaN), 1)).toThrow(RangeError);
  });

  it('is exact, and greedily never below 1 - 1/e of it', () => {
    fc.assert(
      fc.property(problems, ({ sets, weights, choose }) => {
        const figures = Float64Array.from(weights);
        const exact = drain(exactCover(sets, figures, choose, 1e6));
        const greedy = greedyCover(sets, figures, choose);
        expect(exact?.total).toBe(bruteForce(sets, weights, choose));
        expect(greedy.total).toBeLessThanOrEqual(exact?.total ?? 0);
        expect(greedy.total).toBeGreaterThanOrEqual((exact?.total ?? 0) * (1 - 1 / Math.E) - 1e-9);
      }),
    );
  });

  it('gives what its own choice covers, with gains that never rise', () => {
    fc.assert(
      fc.property(problems, ({ sets, weights, choose }) => {
        const { chosen, gains, total } = greedyCover(sets, Float64Array.from(weights), choose);
        expect(chosen.length).toBe(Math.min(choose, sets.length));
        expect(
          coveredBy(
            sets.filter(({ id }) => chosen.includes(id)),
            weights,
          ),
        ).toBe(total);
        for (let i = 1; i < gains.length; i++) expect(gains[i]).toBeLessThanOrEqual(gains[i - 1]);
      }),
    );
  });

  it('does not depend on the order of the sets', () => {
    fc.assert(
      fc.property(problems, fc.nat(), ({ sets, weights, choose }, seed) => {
        const figures = Float64Array.from(weights);
        const turned = sets.map((_, s) => sets[(s + seed) % sets.length]).reverse();
        expect(greedyCover(turned, figures, choose)).toEqual(greedyCover(sets, figures, choose));
        expect(drain(exactCover(turned, figures, choose, 1e6))).toEqual(drain(exactCover(sets, figures, choose, 1e6)));
      }),
    );
  });
});
