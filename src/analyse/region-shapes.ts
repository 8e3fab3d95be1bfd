import type { Problem } from '../base/problem.ts';
import type { ReadonlyF64, ReadonlyU8 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';
import type { Bilingual } from '../corridors/corridor.ts';
import type { Region, Stretch } from '../corridors/region.ts';
import type { CoverageState, Normalisation } from '../document/regions.ts';
import type { Period } from '../select/periods.ts';
import type { MethodStamp, RunMeta } from './finding-shapes.ts';

/** What has to be known of a figure of a region; words of each stand in the criteria's catalogue. */
export const regionFlags = [
  /** Figures of whole sectors that reach beyond the region. */
  'whole-sectors',
  /** Two regions share sectors or records: their figures are never added. */
  'overlaps',
  /** The definition of the series changes inside the period. */
  'break-inside',
  /** Figures of the two countries that differ in definition, period or suppression. */
  'not-comparable',
  /** Made from figures of which some are held back. */
  'suppressed',
  /** Fewer than 20 events. */
  'unstable',
  /** A count of regions of unequal size. */
  'raw-count',
  /** Rests on a state of coverage that is not verified. */
  'unverified-coverage',
  /** The period ends where the table does, before the one asked for. */
  'cut-period',
] as const;
export type RegionFlag = (typeof regionFlags)[number];

/** Why a region has no figure; words of each stand in the criteria's catalogue. */
export const missingReasons = [
  'no-table',
  'not-at-this-level',
  'not-in-period',
  'held-back',
  'too-few',
  'no-denominator',
  'crosses-break',
  'unverified',
  'not-brought',
  'no-neighbour',
  /** Counts of regions of unequal size, and no reason given. */
  'not-confirmed',
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** One criterion over all regions. */
export interface CriterionColumn {
  /** "k1" of the study, and its registry id. */
  readonly id: string;
  readonly criterion: string;
  /** Key of the unit in the criterion's words, or empty where the person typed one. */
  readonly unit: string;
  readonly direction: 'more' | 'less';
  readonly normalisation: Normalisation;
  /** Months that its figures are of; null for what has no period. */
  readonly period: Period | null;
  /** Tables that it is made from, by name. */
  readonly tables: readonly string[];
  /** By region; NaN: no figure. */
  readonly values: ReadonlyF64;
  /** By region: between which the figure lies where it is missing or held back; NaN: nothing is known. Equal to the value elsewhere. */
  readonly low: ReadonlyF64;
  readonly high: ReadonlyF64;
  /** Records or events behind each figure; NaN where that is no number. */
  readonly n: ReadonlyF64;
  /** What a figure is made of: both parts of a ratio. `key` has words in the criterion's catalogue. */
  readonly parts: readonly { readonly key: string; readonly values: ReadonlyF64 }[];
  readonly flags: readonly (readonly RegionFlag[])[];
  readonly missing: readonly (MissingReason | null)[];
  /** A p beside each figure where its method has one (a trend's); NaN elsewhere, null for criteria without. */
  readonly p: ReadonlyF64 | null;
  /** Why it has no figures at all, or what weakens them. */
  readonly problems: readonly Problem[];
}

type RegionKey = 'id' | 'kind' | 'name' | 'stretches' | 'lengthKm' | 'sectors' | 'besidesKm' | 'states' | 'members';

/** A region of the table. */
export interface RegionFact extends Pick<Region, RegionKey> {
  readonly coverage: { readonly state: CoverageState; readonly date: string; readonly source: Bilingual };
  /** Polygons to draw it with, degrees; empty: it is drawn as its stretches along the line. */
  readonly rings: readonly (readonly (readonly [number, number])[])[];
}

/** Criteria by region: what a ranking is made from. */
export interface RegionTableResult {
  readonly shape: 'region-table';
  /** West to east; those left out are among them. */
  readonly regions: readonly RegionFact[];
  readonly criteria: readonly CriterionColumn[];
  /** Pairs of criteria of which the absolute rank correlation (Spearman) over regions with both is above 0.9. */
  readonly correlated: readonly { readonly a: string; readonly b: string; readonly r: number; readonly n: number }[];
  readonly basis: 'rows' | 'disclosed';
  readonly problems: readonly Problem[];
}

/** A ranking of the candidates under one set of weights. Arrays are by candidate, in the order of `regions`. */
export interface RankingResult {
  readonly shape: 'ranking';
  readonly stamp: MethodStamp;
  readonly meta: RunMeta;
  /** From the first to the last month of its criteria; empty where none has months. */
  readonly period: Period;
  /** The first of the ranking first: by the middle of the bounds of their scores. */
  readonly regions: readonly { readonly id: string; readonly name: Bilingual; readonly coverage: CoverageState }[];
  /** Candidates that are not ranked: left out by the person, grouped, or without any figure; a key of why. */
  readonly notRanked: readonly { readonly id: string; readonly name: Bilingual; readonly why: string }[];
  readonly criteria: readonly {
    readonly id: string;
    readonly criterion: string;
    readonly weight: number;
    /** The person's own name for it; left out where it has the registry's. */
    readonly name?: Bilingual;
  }[];
  readonly method: 'weighted-sum' | 'topsis';
  /** candidates x criteria, row-major: normalised, more always better; NaN: missing. */
  readonly normalised: ReadonlyF64;
  /** candidates x criteria: its part of the score; TOPSIS splits the score as the squared distance to the worst is. */
  readonly contributions: ReadonlyF64;
  /** NaN where a figure is missing; then the bounds hold. */
  readonly score: ReadonlyF64;
  readonly scoreLow: ReadonlyF64;
  readonly scoreHigh: ReadonlyF64;
  /** Best and worst rank that bounds of missing figures allow, from 1; equal where nothing is missing. */
  readonly rankBest: ReadonlyF64;
  readonly rankWorst: ReadonlyF64;
  /** 1: no other candidate is as good in all criteria and better in one. */
  readonly pareto: ReadonlyU8;
  /** Ranks with one criterion left out each: criteria x candidates, row-major; NaN where unranked. */
  readonly without: ReadonlyF64;
  /** The difference between two candidates, criterion by criterion; null where the study has no such pair. */
  readonly why: RankedPair | null;
  /** Ranks by U.S. fiscal year under the same weights, and which criteria each year has. */
  readonly years: {
    readonly fiscalYears: readonly number[];
    /** years x candidates; NaN: not ranked. */
    readonly ranks: ReadonlyF64;
    /** Ids of criteria that are recomputed by year; the others do not take part. */
    readonly criteria: readonly string[];
    /** years x these criteria: 1 where the year has figures of it, so that it takes part. */
    readonly takes: ReadonlyU8;
  };
  /** The firmness of the ranking; null until it is asked for. */
  readonly firmness: FirmnessResult | null;
  /** Figures and places that it was made from, so that it can be drawn by itself; left out where ranks alone are wanted. */
  readonly table?: RegionTableResult;
}

export interface RankedPair {
  readonly a: string;
  readonly b: string;
  /** By criterion: a's contribution minus b's. */
  readonly differences: ReadonlyF64;
  /**
   * By criterion: its share of all weights (0 to 1), the others keeping their proportions, at which the order of the
   * two turns; NaN: no share turns it.
   */
  readonly turnsAt: ReadonlyF64;
  /** By criterion: its share now. */
  readonly share: ReadonlyF64;
}

/** How often a ranking holds. */
export interface FirmnessResult {
  readonly shape: 'firmness';
  readonly regions: readonly { readonly id: string; readonly name: Bilingual }[];
  readonly criteria: readonly string[];
  readonly draws: number;
  readonly seed: number;
  /** candidates x ranks: shares of weightings in which the candidate takes the rank (SMAA-2). */
  readonly acceptability: ReadonlyF64;
  /** candidates x criteria: mean of the weightings that put it first; NaN for one that none does. */
  readonly centralWeights: ReadonlyF64;
  /** By candidate: share of first places under its central weights, where figures are uncertain. */
  readonly confidence: ReadonlyF64;
  /** candidates x candidates: share of weightings in which the one of the row scores higher than the one of the column. */
  readonly beats: ReadonlyF64;
  /** Resampled months: candidates x ranks under the weights of the study; null where no criterion is made of months. */
  readonly bootstrap: {
    readonly resamples: number;
    readonly acceptability: ReadonlyF64;
    /** Ids of criteria that were resampled; the others keep their figures. */
    readonly criteria: readonly string[];
    /** Of each of these: months a block, 12 where its period has three years or more, else 3. */
    readonly blockMonths: readonly number[];
  } | null;
  readonly basis: 'rows' | 'disclosed';
  readonly problems: readonly Problem[];
}

/** One decision, and the ranking from what was known before it. */
export interface BackTestCut {
  readonly id: '2007' | '2008';
  /** Figures of this month and later were not read. */
  readonly cut: MonthIndex;
  readonly decided: string;
  readonly candidates: readonly { readonly id: string; readonly name: Bilingual }[];
  readonly table: RegionTableResult;
  readonly ranking: RankingResult;
  /** Criteria of the study's catalogue that did not exist yet, with why. */
  readonly missing: readonly { readonly criterion: string; readonly since: string }[];
  /** Rank of what was decided, its best and worst, and the chance of at least that rank by lot. */
  readonly rankBest: number;
  readonly rankWorst: number;
  readonly byLot: number;
  /** Share of equal chances of weightings in which it takes each rank. */
  readonly acceptability: ReadonlyF64;
  /** "as-released" where figures as first released are held, else "revised-since". */
  readonly figures: 'as-released' | 'revised-since';
}

export interface BackTestResult {
  readonly shape: 'back-test';
  /** Weightings that were drawn for each. */
  readonly draws: number;
  readonly cuts: readonly BackTestCut[];
  readonly basis: 'rows' | 'disclosed';
}

/** What each candidate adds to the coverage, and which k of them add most. A measure is NaN where nothing gives it. */
export interface CoverageResult {
  readonly shape: 'coverage';
  readonly goal: string;
  readonly choose: number;
  /** Months that records and people, and figures of sectors, are of; null where there are none. */
  readonly periods: { readonly incidents: Period | null; readonly figures: Period | null };
  /** Figures are of Title 8 alone; else they are all that the table counts. */
  readonly isTitle8: boolean;
  /** Of what is covered now, by regions whose state is active: each thing counts once, however many cover it. */
  readonly covered: CoverAmounts;
  /** Beside that, of what is covered if regions are whose state is not verified. */
  readonly notVerified: CoverAmounts;
  readonly whole: CoverAmounts;
  /** Regions that the two rest on, those of other kinds that the person spoke of among them. */
  readonly coveredBy: readonly Omit<CoverCandidate, 'adds' | 'addsAtMost' | 'overlapKm' | 'unverifiedKm'>[];
  /** Regions that may be new or resumed, and those that are not verified: these add nothing for certain. */
  readonly candidates: readonly CoverCandidate[];
  /** Choices among candidates whose state is verified, on top of all that is covered or may be. */
  readonly greedy: CoverChoice;
  /** Null where there are too many choices to look at all. */
  readonly exact: CoverChoice | null;
  readonly combinations: number;
  /** Candidates that could not be chosen, for want of what the goal counts. */
  readonly without: readonly string[];
  readonly basis: 'rows' | 'disclosed';
  readonly problems: readonly Problem[];
}

export interface CoverCandidate {
  readonly id: string;
  readonly name: Bilingual;
  readonly state: CoverageState;
  /** ISO date or month; empty: not known. */
  readonly date: string;
  readonly source: Bilingual;
  readonly stretches: readonly Stretch[];
  /** What it adds to all that is covered or may be; zero for a region that is not verified itself. */
  readonly adds: CoverAmounts;
  /** What it adds if every region that is not verified turns out not to be covered, itself among them. */
  readonly addsAtMost: CoverAmounts;
  /** Its kilometres that are covered already, and those that only regions that are not verified hold. */
  readonly overlapKm: number;
  readonly unverifiedKm: number;
}

export type CoverAmounts = Readonly<Record<CoverMeasure, number>>;

export const coverMeasures = ['kilometres', 'records', 'people', 'figures', 'hot-spots'] as const;
export type CoverMeasure = (typeof coverMeasures)[number];

export interface CoverChoice {
  /** In the order in which they were taken. */
  readonly regions: readonly string[];
  /** What the goal gains with each. */
  readonly gains: readonly number[];
  readonly total: number;
}
