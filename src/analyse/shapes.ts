import type { Problem } from '../base/problem.ts';
import type { ReadonlyF32, ReadonlyF64, ReadonlyI8, ReadonlyU8, ReadonlyU32 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';
import type { LeftOut } from '../select/left-out.ts';
import type { Period } from '../select/periods.ts';
import type { SegmentTally } from '../select/tally-areas.ts';
import type { CheckResult } from './check-shape.ts';
import type { InterruptedResult, NeighbourResult } from './displacement-shapes.ts';
import type { CellFinding, Cluster, Interval, MethodStamp, RunMeta, Unit } from './finding-shapes.ts';
import type { Flow } from './flow-shapes.ts';
import type { FramesResult } from './frame-shapes.ts';
import type { MeanCentresResult } from './mean-centres-shapes.ts';
import type { DensityResult, LineDensityResult, PairsResult, PointClustersResult } from './point-shapes.ts';
import type { CaseChainResult, RegionProfileResult } from './region-profile-shapes.ts';
import type {
  BackTestResult,
  CoverageResult,
  FirmnessResult,
  RankingResult,
  RegionTableResult,
} from './region-shapes.ts';
import type { RidgesResult } from './ridge-shapes.ts';
import type { RouteSharesResult } from './route-shapes.ts';
import type { AgreementResult, PickResult, TrendResult } from './trend-shapes.ts';

export type { LeftOut } from '../select/left-out.ts';
export type { CheckColumn, CheckNeighbours, CheckResult } from './check-shape.ts';
export * from './displacement-shapes.ts';
export * from './finding-shapes.ts';
export * from './flow-shapes.ts';
export type { FramesResult } from './frame-shapes.ts';
export * from './mean-centres-shapes.ts';
export * from './point-shapes.ts';

import type { AreaMonthsResult, ReconciliationResult, ReleaseDiffResult } from './release-shapes.ts';

export * from './region-profile-shapes.ts';
export * from './region-shapes.ts';
export * from './release-shapes.ts';
export * from './ridge-shapes.ts';
export * from './route-shapes.ts';
export * from './trend-shapes.ts';

/** Figures by stretch of the border and month. */
export type SegmentResult = SegmentTally;

/** One figure a month, of an area that has no place along the border (a whole country). NaN = no figure. */
export interface SeriesResult {
  readonly shape: 'series';
  readonly measure: string;
  readonly firstMonth: MonthIndex;
  readonly values: ReadonlyF64;
}

export type { Period };

/** What a cell's figure is. "not-observed": nobody records there, which is no zero. */
export const cellFigures = ['shown', 'zero', 'suppressed', 'not-observed'] as const;

export interface HotSpots {
  readonly stamp: MethodStamp;
  readonly meta: RunMeta;
  /** Bits of `markBits`. */
  readonly marks: ReadonlyU8;
  /** 3, 2, 1: hot at FDR 1, 5, 10 %; negative: cold; 0: not significant. */
  readonly classes: ReadonlyI8;
  /** Empty for the person's own data: their z leaves the worker as classes alone. */
  readonly z: ReadonlyF64;
  readonly p: ReadonlyF64;
  /** One family of tests for each side of the border. */
  readonly families: readonly {
    readonly side: 'us' | 'mexico' | 'both';
    readonly cells: number;
    readonly records: number;
    /** Cells of class 3, 2, 1, -1, -2, -3. */
    readonly counts: readonly number[];
    /** Why there is no answer for this side, or what weakens it. */
    readonly problems: readonly Problem[];
  }[];
  readonly clusters: readonly Cluster[];
}

/** Rates of areas: records per a chosen denominator. */
export interface Rates {
  /** "border-km", "area-km2", or the name of a loaded table's figure. */
  readonly denominator: string;
  /** Rates are per this many of the denominator. */
  readonly per: number;
  /** By unit; NaN where the denominator is zero or missing. */
  readonly value: ReadonlyF64;
  /** Empirical Bayes estimate (Marshall 1991), global; empty for the person's own data. */
  readonly smoothed: ReadonlyF64;
  /** 1: fewer than 20 events. */
  readonly unstable: ReadonlyU8;
  /** The denominator by unit; NaN where it is zero or missing. */
  readonly base: ReadonlyF64;
}

/** Figures by H3 cell, or by area, for the chosen months. */
export interface CellResult {
  readonly shape: 'cells';
  readonly measure: string;
  readonly unit: Unit;
  /** Names of areas; empty for H3 cells. */
  readonly names: readonly string[];
  /** Of H3 cells; 0 for areas. */
  readonly resolution: number;
  /** H3 indexes, or codes of areas. */
  readonly ids: readonly string[];
  /** Corners of cell i: `lonLat[2 k]`, `lonLat[2 k + 1]` for k from `starts[i]` to `starts[i + 1] - 1`; degrees. */
  readonly starts: ReadonlyU32;
  readonly lonLat: ReadonlyF64;
  /** 1: centre on the U.S. side, 0: on the Mexican. */
  readonly side: ReadonlyU8;
  /** Border kilometre of each centre. */
  readonly borderKm: ReadonlyF32;
  /** NaN where the figure is not shown. */
  readonly records: ReadonlyF64;
  readonly people: ReadonlyF64;
  /** Index into `cellFigures`. */
  readonly figure: ReadonlyU8;
  readonly period: Period;
  /** Sums of the figures shown. */
  readonly totalRecords: number;
  readonly totalPeople: number;
  /** Records of the chosen months that stand in no cell, by reason. */
  readonly left: LeftOut;
  readonly hotSpots: HotSpots | null;
  /** What a method other than Gi* found. */
  readonly finding: CellFinding | null;
  readonly rates: Rates | null;
}

/** Has the distribution along the border moved between two periods? Kilometres with the river's bends smoothed. */
export interface ShiftResult {
  readonly shape: 'shift';
  readonly stamp: MethodStamp;
  readonly figures: 'incidents' | 'areas';
  readonly now: Period;
  readonly before: Period;
  /** Records counted; for areas, the sum of their figures. */
  readonly nNow: number;
  readonly nBefore: number;
  /** Bins or sectors, west to east: border kilometres, shares of each period, their difference and its band. */
  readonly fromKm: ReadonlyF64;
  readonly toKm: ReadonlyF64;
  readonly ids: readonly string[];
  readonly shareNow: ReadonlyF64;
  readonly shareBefore: ReadonlyF64;
  readonly difference: ReadonlyF64;
  /** Simultaneous band over all bins, at 95 %. */
  readonly lower: ReadonlyF64;
  readonly upper: ReadonlyF64;
  /** First Wasserstein distance, km; `lower` and `upper` are what no change would give (2.5 and 97.5 %). */
  readonly wasserstein: Interval | null;
  /** Kolmogorov-Smirnov D, and the border kilometre where it is attained. */
  readonly ks: { readonly d: number; readonly km: number } | null;
  /**
   * Signed difference of means, km, positive to the east; 95 % interval. For areas no interval: the move of the centre
   * of the totals from sector midpoints, and the bounds that everyone at either end of each sector gives.
   */
  readonly meanShift: Interval | null;
  /** Permutation p of the Wasserstein distance, by blocks of months: small also where records drift for years. */
  readonly pMonths: number | null;
  /** The larger of `pMonths` and the placebo rank as a p; null where other dates are too few to say. */
  readonly p: number | null;
  /** Larger than at `larger` of `of` other dates of the series: the distance, for areas the move of the centre. */
  readonly placebo: { readonly larger: number; readonly of: number } | null;
  /** Middle of each bin: `straightKm`, and longitude and latitude on the border line in pairs; empty for areas. */
  readonly middleKm: ReadonlyF64;
  readonly middleLonLat: ReadonlyF64;
  /** What moved from where to where, as far as it stands above noise; null without a test that finds a change. */
  readonly flows: readonly Flow[] | null;
  readonly centres: {
    readonly now: readonly [number, number];
    readonly before: readonly [number, number];
    readonly driftKm: number;
    /** Degrees clockwise from north. */
    readonly bearing: number;
    /** Bootstrap ellipse of the centre now, degrees ring. */
    readonly ellipse: readonly (readonly [number, number])[];
  } | null;
  /** Months cut from either period because they are partial or not whole in the series. */
  readonly cut: readonly MonthIndex[];
  /** True when both periods are whole years or the same months. */
  readonly sameSeason: boolean;
  /** Breaks of the series between the two periods, as keys of the source's words. */
  readonly breaks: readonly string[];
  /** Conditions that fail: then there is no number. */
  readonly problems: readonly Problem[];
}

/** What a run of a method gives. */
export type AnalysisResult =
  | CellResult
  | DensityResult
  | LineDensityResult
  | PointClustersResult
  | PairsResult
  | TrendResult
  | RidgesResult
  | RouteSharesResult
  | NeighbourResult
  | InterruptedResult
  | MeanCentresResult
  | RankingResult
  | RegionProfileResult;

/** What judging regions gives beside a ranking and a profile. */
export type RegionResult =
  | RegionTableResult
  | RankingResult
  | FirmnessResult
  | BackTestResult
  | CoverageResult
  | RegionProfileResult
  | CaseChainResult;

/** What files say beside methods. */
export type FileResult = ReleaseDiffResult | ReconciliationResult | AreaMonthsResult;

export type ShapedResult =
  | SegmentResult
  | SeriesResult
  | ShiftResult
  | AnalysisResult
  | AgreementResult
  | PickResult
  | CheckResult
  | FramesResult
  | RegionResult
  | FileResult;
export type ShapeName = ShapedResult['shape'];
