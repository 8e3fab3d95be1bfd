import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slowWasserstein } from '../../../tests/support/oracles.ts';
import { expectRelative } from '../../../tests/support/tolerance.ts';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import reference from '../methods/period-shift/reference.json' with { type: 'json' };
import { kolmogorovSmirnov } from './kolmogorov-smirnov.ts';
import { labelAssignments } from './label-assignments.ts';
import { membersOfStrata } from './members-of-strata.ts';
import { monthBlocks } from './month-blocks.ts';
import { permuteMonthBlocks } from './permute-month-blocks.ts';
import { shuffleBlocks } from './shuffle-blocks.ts';
import { wasserstein } from './wasserstein.ts';
import { wassersteinByLabel } from './wasserstein-by-label.ts';

const f64 = (values: readonly number[]) => Float64Array.from(values);
const { data, expected, tolerance } = reference.distances;
const { before, after } = reference.distribution.data;
const sample = fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 40 });

describe('Wasserstein distance', () => {
  it('agrees with scipy and R', () => {
    const got = {
      doc1: wasserstein(f64(data.doc1.u), f64(data.doc1.v)),
      doc2: wasserstein(f64(data.doc2.u), f64(data.doc2.v), f64(data.doc2.u_weights), f64(data.doc2.v_weights)),
      doc3: wasserstein(f64(data.doc3.u), f64(data.doc3.v), f64(data.doc3.u_weights), f64(data.doc3.v_weights)),
      a_b: wasserstein(f64(data.a), f64(data.b)),
      tied: wasserstein(f64(data.tied1), f64(data.tied2)),
      hist: wasserstein(f64(data.bins), f64(data.bins), f64(data.hist1), f64(data.hist2)),
    };
    for (const [name, value] of Object.entries(expected.wasserstein)) {
      expectRelative(got[name as keyof typeof got], value, tolerance, name);
    }
    expectRelative(wasserstein(f64(before), f64(after)), reference.distribution.expected.wasserstein, tolerance);
  });

  it('equals the mean distance of quantiles, also by labels of blocks', () => {
    fc.assert(
      fc.property(sample, sample, (x, y) => {
        const slow = slowWasserstein(x, y);
        expect(wasserstein(f64(x), f64(y))).toBeCloseTo(slow, 9);
        const pooled = [...x.map((km) => [km, 0]), ...y.map((km) => [km, 1]), [5, 2]].sort((a, b) => a[0] - b[0]);
        const sorted = f64(pooled.map(([km]) => km));
        const block = Uint32Array.from(pooled, ([, of]) => of);
        expect(wassersteinByLabel(sorted, block, Uint8Array.of(0, 1, 2))).toBeCloseTo(slow, 9);
        expect(wassersteinByLabel(sorted, block, Uint8Array.of(1, 0, 2))).toBeCloseTo(slow, 9);
      }),
    );
  });

  it('is the distance of a pure move, and none for an empty sample', () => {
    expect(wasserstein(f64(before), f64(before.map((km) => km + 37)))).toBeCloseTo(37, 9);
    expect(wasserstein(f64([]), f64([1]))).toBeNaN();
    expect(() => wasserstein(f64([1]), f64([1]), f64([1, 2]))).toThrow('2 weights');
  });
});

describe('Kolmogorov-Smirnov', () => {
  it('agrees with scipy and R in size, place and sign', () => {
    const pairs = { a_b: [data.a, data.b], tied: [data.tied1, data.tied2] };
    for (const [name, [x, y]] of Object.entries(pairs)) {
      const want = expected.ks[name as keyof typeof pairs];
      const got = kolmogorovSmirnov(f64(x), f64(y));
      expectRelative(got.d, want.D, tolerance, name);
      expect([got.at, got.sign]).toEqual([want.location, want.sign]);
    }
    expectRelative(kolmogorovSmirnov(f64(before), f64(after)).d, reference.distribution.expected.ks, tolerance);
  });

  it('is 0 for equal samples, 1 for samples apart, NaN without one', () => {
    expect(kolmogorovSmirnov(f64([1, 2]), f64([2, 1]))).toMatchObject({ d: 0, sign: 0 });
    expect(kolmogorovSmirnov(f64([1, 2]), f64([5]))).toEqual({ d: 1, at: 2, sign: 1 });
    expect(kolmogorovSmirnov(f64([]), f64([5])).d).toBeNaN();
  });
});

describe('blocks of months', () => {
  it('exchanges like months with like months, each label as often as before', () => {
    const blocks = monthBlocks({ from: 24, to: 36 }, { from: 36, to: 60 }, 1);
    expect(blocks.label.length).toBe(36);
    expect(new Set(blocks.stratum).size).toBe(12);
    expect(labelAssignments(blocks)).toBe(3 ** 12);
    const members = membersOfStrata(blocks.stratum);
    expect(members.map((blocksOf) => [...blocksOf])).toEqual(
      Array.from({ length: 12 }, (_, month) => [month, 12 + month, 24 + month]),
    );
    const label = new Uint8Array(36);
    for (let i = 0; i < 50; i++) {
      shuffleBlocks(blocks.label, members, seededRng(4, i), label);
      for (const blocksOf of members) expect(blocksOf.reduce((sum, block) => sum + label[block], 0)).toBe(2);
    }
  });

  it('takes several months together, and any month for any other where no month is alike', () => {
    expect([...monthBlocks({ from: 0, to: 12 }, { from: 12, to: 24 }, 3).ofNow]).toEqual([
      4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7,
    ]);
    const summer = monthBlocks({ from: 0, to: 12 }, { from: 12, to: 24 }, 1, new Set([6, 7]));
    expect([...summer.label]).toEqual([0, 0, 1, 1]);
    expect([...summer.ofNow].slice(5, 7)).toEqual([2, 3]);
    expect(summer.stratum[0]).toBe(summer.stratum[2]);
    const unlike = monthBlocks({ from: 0, to: 3 }, { from: 6, to: 9 }, 1);
    expect(new Set(unlike.stratum).size).toBe(1);
    expect(labelAssignments(unlike)).toBe(20);
  });

  it('gives the same distances however the work is cut', () => {
    const sorted = Float64Array.from({ length: 600 }, (_, i) => i + (i % 7));
    sorted.sort();
    const block = Uint32Array.from(sorted, (_, i) => (i * 7) % 24);
    const blocks = monthBlocks({ from: 0, to: 12 }, { from: 12, to: 24 }, 1);
    const run = (m: number) => drain(permuteMonthBlocks(sorted, block, blocks, m, (stream) => seededRng(9, stream)));
    expect([...run(40).subarray(0, 15)]).toEqual([...run(15)]);
  });
});
