import type { ReadonlyF64 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';
import type { Period } from '../select/periods.ts';
import type { Interval, RunMeta } from './finding-shapes.ts';

/** A line along which records lie closest together. */
export interface Ridge {
  /** "now-1", "before-2": the longest of its period first. */
  readonly id: string;
  /** Corners: degrees in pairs, border kilometre, kilometres across (positive on the U.S. side). */
  readonly lonLat: ReadonlyF64;
  readonly borderKm: ReadonlyF64;
  readonly acrossKm: ReadonlyF64;
  /** Records per 100 km2 and period at each corner. */
  readonly density: ReadonlyF64;
  /** By corner, km: in 95 of 100 resamples a ridge lies within this. Empty where there were no resamples. */
  readonly bandKm: ReadonlyF64;
  /** Geodesic length on a sphere, as Turf has it. */
  readonly lengthKm: number;
  /** Share of its length that lies beyond two bandwidths from every ridge of the other period; NaN without one. */
  readonly apartShare: number;
}

export interface RidgePeriod {
  readonly period: Period;
  readonly records: number;
  readonly people: number;
  readonly ridges: readonly Ridge[];
  readonly lengthKm: number;
}

/** Distance of two periods' ridges in km, with a 95 % interval by resampled months. */
export interface RidgeDistance {
  readonly mean: Interval;
  readonly hausdorff: Interval;
  readonly hausdorff95: Interval;
  /** Mean distance that no change would give, 2.5 to 97.5 %, and its p; null where months are too few to be exchanged. */
  readonly usual: readonly [number, number] | null;
  readonly pMonths: number | null;
  /** Larger than at `larger` of `of` other dates, which are those looked at of the `dates` that the series has. */
  readonly placebo: { readonly larger: number; readonly of: number; readonly dates: number } | null;
  /** What a claim stands on: the larger of pMonths and of the rank of the date; null where one of them is not known. */
  readonly p: number | null;
}

/** Routes found from the data: ridges of the density, of one period or of two. */
export interface RidgesResult {
  readonly shape: 'ridges';
  readonly meta: RunMeta;
  readonly period: Period;
  /** Standard deviation of the kernel. */
  readonly bandwidthKm: number;
  readonly now: RidgePeriod;
  /** Null where nothing is compared. */
  readonly before: RidgePeriod | null;
  /** Null where nothing is compared, or a period has no ridge. */
  readonly distance: RidgeDistance | null;
  /** Exchanges that had ridges in both periods, and to how many records these were thinned; 0 without a test. */
  readonly exchanges: number;
  readonly thinnedTo: number;
  /** Resamples for bands and intervals. */
  readonly resamples: number;
  readonly cut: readonly MonthIndex[];
  readonly sameSeason: boolean;
  /** Keys of the breaks of the series inside. */
  readonly breaks: readonly string[];
}
