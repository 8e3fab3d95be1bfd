import { describe, expect, it } from 'vitest';
import { type Rng, seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import { contingency } from './contingency.ts';
import { labelAssignments } from './label-assignments.ts';
import { monthBlocks } from './month-blocks.ts';
import { periodBlocks } from './period-blocks.ts';
import { permuteShares } from './permute-shares.ts';

const streams = (seed: number) => (stream: number) => seededRng(seed, stream);

function poisson(rng: Rng, mean: number): number {
  const limit = Math.exp(-mean);
  let product = rng.nextUnit();
  let count = 0;
  while (product > limit) {
    product *= rng.nextUnit();
    count += 1;
  }
  return count;
}

describe('blocks of several periods', () => {
  it('are those of two periods where there are two', () => {
    for (const [before, now, size] of [
      [{ from: 12, to: 24 }, { from: 24, to: 36 }, 1],
      [{ from: 0, to: 7 }, { from: 12, to: 19 }, 3],
      [{ from: 0, to: 3 }, { from: 5, to: 8 }, 1],
    ] as const) {
      const two = monthBlocks(before, now, size);
      const several = periodBlocks([before, now], size);
      expect([...several.label]).toEqual([...two.label]);
      expect([...several.stratum]).toEqual([...two.stratum]);
      expect(several.of.map((blocks) => [...blocks])).toEqual([[...two.ofBefore], [...two.ofNow]]);
    }
  });

  it('exchange a calendar month of one year with the same of the others', () => {
    const years = [0, 1, 2].map((year) => ({ from: year * 12, to: year * 12 + 12 }));
    const { label, stratum } = periodBlocks(years, 1);
    expect(label).toHaveLength(36);
    expect(stratum[0]).toBe(stratum[12]);
    expect(stratum[0]).not.toBe(stratum[1]);
    expect(labelAssignments({ label, stratum })).toBe(6 ** 12);
  });
});

describe('permutation of shares by blocks', () => {
  const two = periodBlocks(
    [
      { from: 0, to: 12 },
      { from: 12, to: 24 },
    ],
    1,
  );

  /** Records of 24 months on three routes, the share of the first moved by `shift` in the later year. */
  function madeSums(seed: number, shift: number): Float64Array {
    const rng = seededRng(seed, 0);
    return Float64Array.from({ length: 24 * 3 }, (_, at) => {
      const [block, column] = [Math.floor(at / 3), at % 3];
      const busy = 6 + 4 * Math.sin((block * Math.PI) / 6);
      const moved = block < 12 ? 0 : column === 0 ? shift : -shift / 2;
      return poisson(rng, busy * (1 + moved));
    });
  }

  it('gives one p for a change and its mirror, the same again for the same seed, never zero', () => {
    const sums = madeSums(1, 0.6);
    const run = () => drain(permuteShares(sums, 3, two, 99, streams(5)));
    const { table, cells, changes } = run();
    expect(run()).toEqual({ table, cells, changes });
    expect(Math.min(table, ...cells)).toBeGreaterThanOrEqual(0.01);
    for (let column = 0; column < 3; column++) {
      expect(cells[column]).toBe(cells[3 + column]);
      expect(changes[column]).toBe(cells[column]);
    }
  });

  it('agrees with all exchanges of a few blocks, one by one', () => {
    const few = periodBlocks(
      [
        { from: 0, to: 4 },
        { from: 12, to: 16 },
      ],
      1,
    );
    const sums = madeSums(3, 0.5).slice(0, 8 * 3);
    const observed = contingencyOf(sums, few.label);
    let atLeast = 0;
    for (let mask = 0; mask < 16; mask++) {
      const label = few.label.map((period, block) => ((mask >> (block % 4)) & 1 ? 1 - period : period));
      if (contingencyOf(sums, label) >= observed * (1 - 1e-9)) atLeast += 1;
    }
    const { table } = drain(permuteShares(sums, 3, few, 9999, streams(2)));
    expect(Math.abs(table - atLeast / 16)).toBeLessThan(3 * Math.sqrt((table * (1 - table)) / 9999) + 2e-4);
  });

  it('finds a planted change, and no change more often than chance', () => {
    let found = 0;
    const p: number[] = [];
    for (let seed = 0; seed < 40; seed++) {
      if (drain(permuteShares(madeSums(seed, 0.7), 3, two, 199, streams(seed))).changes[0] <= 0.05) found += 1;
    }
    for (let seed = 0; seed < 200; seed++)
      p.push(drain(permuteShares(madeSums(seed, 0), 3, two, 99, streams(seed))).table);
    expect(found).toBeGreaterThanOrEqual(36);
    // Of 200 uniform p, 10 are at most 0.05, give or take three standard errors of 3.1; about half are at most 0.5.
    expect(p.filter((value) => value <= 0.05).length).toBeLessThanOrEqual(19);
    const half = p.filter((value) => value <= 0.5).length;
    expect(Math.abs(half - 100)).toBeLessThan(22);
  });

  it('a column without records has no p', () => {
    const sums = madeSums(1, 0).map((value, at) => (at % 3 === 1 ? 0 : value));
    const { cells, changes } = drain(permuteShares(sums, 3, two, 19, streams(1)));
    expect([cells[1], changes[1]]).toEqual([Number.NaN, Number.NaN]);
    expect(changes[0]).toBeGreaterThan(0);
  });
});

function contingencyOf(sums: Float64Array, label: Uint8Array): number {
  const counts = new Float64Array(6);
  sums.forEach((value, at) => {
    counts[label[Math.floor(at / 3)] * 3 + (at % 3)] += value;
  });
  return contingency(counts, 2, 3).statistic;
}
