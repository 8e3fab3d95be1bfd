import type { Steps } from '../../base/steps.ts';
import type { PartKernel } from '../part.ts';
import { joinNumbers } from './join-numbers.ts';
import { mannKendall } from './mann-kendall.ts';

export interface SeriesToTest {
  /** Series by series, each of `length` values in the order of time; NaN is a gap. */
  readonly values: Float64Array;
  readonly length: number;
}

/** One number a series. */
export interface SeriesTrends {
  readonly z: Float64Array;
  readonly p: Float64Array;
}

/** Values between two steps: well under 10 ms. */
const valuesAtOnce = 50_000;

function* run({ values, length }: SeriesToTest, from: number, to: number): Steps<SeriesTrends> {
  const z = new Float64Array(to - from);
  const p = new Float64Array(to - from);
  const atOnce = Math.max(1, Math.floor(valuesAtOnce / Math.max(1, length)));
  for (let i = from; i < to; i++) {
    const test = mannKendall(values.subarray(i * length, (i + 1) * length));
    z[i - from] = test.z;
    p[i - from] = test.p;
    if ((i - from) % atOnce === atOnce - 1) yield { done: i - from, total: to - from };
  }
  return { z, p };
}

const join = (parts: readonly SeriesTrends[]): SeriesTrends => ({
  z: joinNumbers(parts.map(({ z }) => z)),
  p: joinNumbers(parts.map(({ p }) => p)),
});

const cut = ({ values, length }: SeriesToTest, from: number, to: number) => ({
  args: { values: values.slice(from * length, to * length), length },
  from: 0,
  to: to - from,
});

/** Mann-Kendall of many series, in parts by series. */
export const mannKendallSeries: PartKernel<SeriesToTest, SeriesTrends> = { id: 'mann-kendall-series', run, join, cut };
