import type { Problem } from '../base/problem.ts';
import type { ReadonlyF64, ReadonlyU8 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';
import type { Bilingual } from '../corridors/corridor.ts';
import type { Stretch } from '../corridors/region.ts';
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

/** A region of the table. */
export interface RegionFact {
  readonly id: string;
  readonly kind: 'corridor' | 'sector' | 'county' | 'pair' | 'own';
  readonly name: Bilingual;
  readonly stretches: readonly Stretch[];
  readonly lengthKm: number;
  readonly sectors: readonly string[];
  readonly besidesKm: number;
  readonly states: readonly string[];
  readonly members: readonly string[];
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
  /** From the first to the last month of its criteria. */
  readonly period: Period;
  readonly regions: readonly { readonly id: string; readonly name: Bilingual; readonly coverage: CoverageState }[];
  /** Candidates that are not ranked: left out by the person, grouped, or without any figure; a key of why. */
  readonly notRanked: readonly { readonly id: string; readonly name: Bilingual; readonly why: string }[];
  readonly criteria: readonly { readonly id: string; readonly criterion: string; readonly weight: number }[];
  readonly method: 'weighted-sum' | 'topsis';
  /** candidates x criteria, row-major: normalised, more always better; NaN: missing. */
  readonly normalised: ReadonlyF64;
  /** candidates x criteria: its part of the score (weighted sum); for TOPSIS its share of the squared distance to the worst. */
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
  };
  /** The firmness of the ranking; null until it is asked for. */
  readonly firmness: FirmnessResult | null;
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
  /** Resampled months: candidates x ranks under the weights of the study; null where no criterion is made of months. */
  readonly bootstrap: {
    readonly resamples: number;
    readonly blockMonths: number;
    readonly acceptability: ReadonlyF64;
    /** Ids of criteria that were resampled. */
    readonly criteria: readonly string[];
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
  readonly cuts: readonly BackTestCut[];
  readonly basis: 'rows' | 'disclosed';
}

/** What each candidate adds to the coverage, and which k of them add most. */
export interface CoverageResult {
  readonly shape: 'coverage';
  readonly goal: string;
  readonly choose: number;
  /** Of what is covered now: kilometres, records, people, figures of sectors, hot spots. */
  readonly covered: Readonly<Record<CoverMeasure, number>>;
  readonly whole: Readonly<Record<CoverMeasure, number>>;
  readonly candidates: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly state: CoverageState;
    readonly adds: Readonly<Record<CoverMeasure, number>>;
    /** Kilometres that are covered already. */
    readonly overlapKm: number;
  }[];
  readonly greedy: CoverChoice;
  /** Null where there are too many choices to look at all. */
  readonly exact: CoverChoice | null;
  readonly combinations: number;
  readonly basis: 'rows' | 'disclosed';
  readonly problems: readonly Problem[];
}

export const coverMeasures = ['kilometres', 'records', 'people', 'figures', 'hot-spots'] as const;
export type CoverMeasure = (typeof coverMeasures)[number];

export interface CoverChoice {
  /** In the order in which they were taken. */
  readonly regions: readonly string[];
  /** What the goal gains with each. */
  readonly gains: readonly number[];
  readonly total: number;
}

/** A region's profile page. */
export interface RegionProfileResult {
  readonly shape: 'region-profile';
  readonly stamp: MethodStamp;
  readonly meta: RunMeta;
  /** Months that its tables span together. */
  readonly period: Period;
  readonly region: RegionFact;
  /** Figures of its sectors by month; NaN: none. Empty where none stand for it. */
  readonly history: { readonly firstMonth: MonthIndex; readonly values: ReadonlyF64; readonly measure: string };
  /** Keys of breaks of that series, with their months. */
  readonly breaks: readonly { readonly month: MonthIndex; readonly key: string }[];
  /** Incidents by month, NaN where held back, and sums by side. */
  readonly incidents: {
    readonly firstMonth: MonthIndex;
    readonly records: ReadonlyF64;
    readonly total: number;
    readonly people: number;
    readonly us: number;
    readonly mexico: number;
  } | null;
  readonly trend: {
    readonly period: Period;
    /** Sen's slope, figures a year, with its 95 % interval; p of the seasonal Mann-Kendall test. */
    readonly perYear: number;
    readonly lower: number;
    readonly upper: number;
    readonly p: number;
    readonly problems: readonly Problem[];
  } | null;
  /** Cells of the emerging hot spots inside, by category; and of Gi*. */
  readonly hotSpots: {
    readonly cells: number;
    readonly byCategory: Readonly<Record<string, number>>;
    readonly problems: readonly Problem[];
  } | null;
  /** By fiscal year, from the Border Patrol's own tables: deaths, rescues; NaN: none. Null where none stand for it. */
  readonly sectorYears: {
    readonly fiscalYears: readonly number[];
    readonly deaths: ReadonlyF64;
    readonly rescues: ReadonlyF64;
    /** Figures as published that look wrong, and are shown and left out of criteria: keys of words. */
    readonly doubtful: readonly string[];
  } | null;
  /** Change in adjoining regions beyond that of the rest, and this region's own. */
  readonly pressure: {
    readonly now: Period;
    readonly before: Period;
    readonly neighbours: readonly string[];
    readonly neighbourChange: number;
    readonly ownChange: number;
    readonly problems: readonly Problem[];
  } | null;
  /** Kilometres along the border to the nearest covered region, and which one. */
  readonly toCoverage: { readonly km: number; readonly region: string; readonly state: CoverageState } | null;
  readonly ports: readonly { readonly id: string; readonly name: string; readonly twin: string; readonly km: number }[];
  readonly towns: readonly { readonly name: string; readonly km: number; readonly side: 'us' | 'mexico' }[];
  /** The most alike regions by level and season, the most alike first. `distance` is of standardised profiles. */
  readonly alike: readonly { readonly id: string; readonly name: Bilingual; readonly distance: number }[];
  /** What the data do not have for it: keys of words. */
  readonly lacks: readonly string[];
  readonly basis: 'rows' | 'disclosed';
}

/** Cases from the programme's own case file, by stage, on either side. */
export interface CaseChainResult {
  readonly shape: 'case-chain';
  readonly regions: readonly { readonly id: string; readonly name: Bilingual }[];
  readonly fiscalYears: readonly number[];
  /** Sums of what is shown, by side and stage in the order of the procedure; `held` cells are of 1 to the threshold less 1. */
  readonly stages: readonly {
    readonly side: 'us' | 'mexico';
    readonly stage: string;
    readonly total: number;
    readonly held: number;
    /** years x regions; NaN: none or held back. */
    readonly byYear: ReadonlyF64;
  }[];
  readonly threshold: number | null;
  readonly basis: 'rows' | 'disclosed';
  readonly problems: readonly Problem[];
}
