import { expect, it } from 'vitest';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import { bootstrapInterval } from './bootstrap-interval.ts';
import { quantile } from './quantile.ts';
import { resampleBlocks } from './resample-blocks.ts';
import { simultaneousBand } from './simultaneous-band.ts';
import { smallSampleFactor } from './small-sample-factor.ts';

const streams = (seed: number) => (stream: number) => seededRng(seed, stream);

/** Sum of twelve uniform numbers: near enough to normal. */
function normal(rng: ReturnType<typeof seededRng>): number {
  let sum = -6;
  for (let k = 0; k < 12; k++) sum += rng.nextUnit();
  return sum;
}

it('quantiles are those of R, type 7', () => {
  expect(quantile(Float64Array.of(4, 1, 3, 2, Number.NaN), 0.25)).toBe(1.75);
  expect(quantile(Float64Array.of(7), 0.9)).toBe(7);
  expect(quantile(Float64Array.of(), 0.5)).toBeNaN();
});

it('draws as many blocks as a period has, and never those of the other', () => {
  const sums = Float64Array.of(1, 10, 1, 20, 1, 1000);
  const [before, now] = drain(resampleBlocks(sums, 2, Uint8Array.of(0, 0, 1), 200, streams(1)));
  for (let i = 0; i < 200; i++) {
    expect(before[i * 2]).toBe(2);
    expect([20, 30, 40]).toContain(before[i * 2 + 1]);
    expect([now[i * 2], now[i * 2 + 1]]).toEqual([1, 1000]);
  }
  const few = drain(resampleBlocks(sums, 2, Uint8Array.of(0, 0, 1), 50, streams(1)))[0];
  expect([...before.subarray(0, 100)]).toEqual([...few]);
});

it('the factor is that of a t interval: 1 for many blocks', () => {
  expect(smallSampleFactor(3)).toBeCloseTo((Math.sqrt(1.5) * 4.302652729911275) / 1.959963984540054, 9);
  expect(smallSampleFactor(100_000)).toBeCloseTo(1, 4);
  expect(() => smallSampleFactor(1)).toThrow('1 blocks');
});

it('intervals from eight blocks, and bands over eight columns, cover about 95 times in 100', () => {
  const runs = 300;
  let inside = 0;
  let bands = 0;
  for (let run = 0; run < runs; run++) {
    const rng = seededRng(77, run);
    const sums = Float64Array.from({ length: 16 * 8 }, () => normal(rng));
    const label = Uint8Array.from({ length: 16 }, (_, block) => (block < 8 ? 0 : 1));
    const [before, now] = drain(resampleBlocks(sums, 8, label, 199, streams(run)));
    const observed = new Float64Array(8);
    sums.forEach((value, k) => {
      observed[k % 8] += k < 64 ? -value : value;
    });
    const draws = now.map((value, k) => value - before[k]);
    const factor = smallSampleFactor(8);
    const band = simultaneousBand(observed, draws, factor);
    if (band.lower.every((low, c) => low <= 0 && band.upper[c] >= 0)) bands++;
    const first = draws.filter((_, k) => k % 8 === 0);
    const interval = bootstrapInterval(observed[0], first, factor);
    if (interval.lower <= 0 && interval.upper >= 0) inside++;
  }
  // Three standard errors of 95 % in 300 runs are 3.8 points; the t factor of the smaller period errs to the wide side.
  expect(inside / runs).toBeGreaterThan(0.91);
  expect(bands / runs).toBeGreaterThan(0.91);
});

it('a column that never varies has no width, and keeps the others as they are', () => {
  const { lower, upper } = simultaneousBand(Float64Array.of(0, 0), Float64Array.of(0, 1, 0, -1, 0, 2, 0, -2), 1);
  expect([lower[0], upper[0]]).toEqual([0, 0]);
  expect(upper[1]).toBeGreaterThan(1);
  expect(lower[1]).toBe(-upper[1]);
});
