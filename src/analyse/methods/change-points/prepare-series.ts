import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { quantile } from '../../kernels/quantile.ts';
import { robustScale } from '../../kernels/robust-scale.ts';
import { seasonOf } from '../../kernels/season-of.ts';

const yearMonths = 12;

/**
 * What a series is cut on. "poisson": counts, their season as exposure. "plain" and "log": normal means of the figures
 * or of ln(x + 1). Of x out of n, "logit": ln((x + 1/2) / (n - x + 1/2)), the empirical logit (Anscombe 1956), for
 * totals that vary by factors; "arcsine": asin sqrt((x + 3/8) / (n + 3/4)) with variance 1 / (4 n + 2) (Anscombe 1948),
 * for counts of records.
 */
export type LevelScale = 'poisson' | 'plain' | 'log' | 'logit' | 'arcsine';

/** A series of months; NaN is a gap. */
export interface LevelSeries {
  readonly values: ReadonlyF64;
  /** What each month is out of, of shares; null for figures. */
  readonly of: ReadonlyF64 | null;
}

/** A series without gaps, ready to be cut. */
export interface Prepared {
  /** Place of each value in the series. */
  readonly at: readonly number[];
  /** Counts; null where stretches have normal means. */
  readonly counts: Float64Array | null;
  /** On a scale whose spread does not change with the level, season taken out. */
  readonly steady: Float64Array;
  /** Of counts their exposure, of arcsines one over their variance; null for 1 each. */
  readonly weights: Float64Array | null;
  /** Standard deviation of `steady` from one month to the next, over sqrt 2, in units that the weights give. */
  readonly scale: number;
}

function scaledValue(value: number, of: number, scale: LevelScale): number {
  switch (scale) {
    case 'log':
      return Math.log1p(value);
    case 'logit':
      return Math.log((value + 0.5) / (of - value + 0.5));
    case 'arcsine':
      return Math.asin(Math.sqrt((value + 3 / 8) / (of + 3 / 4)));
    default:
      return value;
  }
}

/** A mean of scaled values, in the units of the figures or as a share. */
export function unscaledValue(mean: number, scale: LevelScale): number {
  switch (scale) {
    case 'log':
      return Math.expm1(mean);
    case 'logit':
      return 1 / (1 + Math.exp(-mean));
    case 'arcsine':
      return Math.sin(Math.min(Math.max(mean, 0), Math.PI / 2)) ** 2;
    default:
      return mean;
  }
}

/** About the middle value: weights that differ would turn the level itself into spread. */
function spreadOf(steady: Float64Array, weights: Float64Array | null): number {
  const middle = quantile(steady, 0.5);
  return robustScale(steady.map((value, i) => (value - middle) * Math.sqrt(weights?.[i] ?? 1)));
}

/** @param season whether the usual course of the year is taken out */
export function prepareSeries({ values, of }: LevelSeries, scale: LevelScale, season: boolean): Prepared {
  const all = Float64Array.from(values, (value, i) => scaledValue(value, of?.[i] ?? Number.NaN, scale));
  const at = Array.from(all.keys()).filter((i) => !Number.isNaN(all[i]));
  const there = Float64Array.from(at, (i) => all[i]);
  const pattern = season ? seasonOf(all, yearMonths, scale === 'poisson' ? 'product' : 'sum') : null;
  const phase = at.map((i) => i % yearMonths);
  if (scale === 'poisson') {
    const weights = pattern === null ? null : Float64Array.from(phase, (month) => pattern[month]);
    // Anscombe's root has variance 1 under Poisson, over the exposure: more is overdispersion.
    const steady = there.map((count, i) => 2 * Math.sqrt((count + 3 / 8) / (weights?.[i] ?? 1)));
    return { at, counts: there, steady, weights, scale: spreadOf(steady, weights) };
  }
  const steady = there.map((value, i) => value - (pattern?.[phase[i]] ?? 0));
  const weights = scale === 'arcsine' ? Float64Array.from(at, (i) => 4 * (of?.[i] ?? 0) + 2) : null;
  return { at, counts: null, steady, weights, scale: spreadOf(steady, weights) };
}
