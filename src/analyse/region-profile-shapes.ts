import type { Problem } from '../base/problem.ts';
import type { ReadonlyF64 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';
import type { Bilingual } from '../corridors/corridor.ts';
import type { CoverageState } from '../document/regions.ts';
import type { Period } from '../select/periods.ts';
import type { MethodStamp, RunMeta } from './finding-shapes.ts';
import type { RegionFact } from './region-shapes.ts';

/** A region's profile page. */
export interface RegionProfileResult {
  readonly shape: 'region-profile';
  readonly stamp: MethodStamp;
  readonly meta: RunMeta;
  /** Months that its tables span together. */
  readonly period: Period;
  readonly region: RegionFact;
  /** Figures of its sectors by month, under whatever law; NaN: none. Empty where none stand for it. */
  readonly history: { readonly firstMonth: MonthIndex; readonly values: ReadonlyF64; readonly measure: string };
  /** Keys of breaks of that series, with their months. */
  readonly breaks: readonly { readonly month: MonthIndex; readonly key: string }[];
  /** Incidents of whole months, NaN where held back, and their sums by side. */
  readonly incidents: {
    readonly firstMonth: MonthIndex;
    readonly records: ReadonlyF64;
    readonly total: number;
    readonly people: number;
    readonly us: number;
    readonly mexico: number;
  } | null;
  /** Law under which trend and change are counted: Title 8 alone where the table tells it apart, else all its figures. */
  readonly counted: 'title-8' | 'all';
  /** NaN where its problems say that there is none. */
  readonly trend: {
    readonly period: Period;
    /** Sen's slope, figures a month each year, with its 95 % interval; p of the seasonal Mann-Kendall test. */
    readonly perYear: number;
    readonly lower: number;
    readonly upper: number;
    readonly p: number;
    readonly problems: readonly Problem[];
  } | null;
  /** Cells of the emerging hot spots inside, by category: "hot:new", "cold:persistent", "none". */
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
  /**
   * Change in adjoining sectors, in all others and in its own, as shares: 0.2 is a fifth more.
   * NaN where its problems say that there is none.
   */
  readonly pressure: {
    readonly now: Period;
    readonly before: Period;
    readonly neighbours: readonly string[];
    readonly neighbourChange: number;
    readonly restChange: number;
    readonly ownChange: number;
    readonly problems: readonly Problem[];
  } | null;
  /** Kilometres along the border to the nearest covered region, and which one; it may be this one. */
  readonly toCoverage: {
    readonly km: number;
    readonly region: string;
    readonly name: Bilingual;
    readonly state: CoverageState;
  } | null;
  readonly ports: readonly { readonly id: string; readonly name: string; readonly twin: string; readonly km: number }[];
  readonly towns: readonly { readonly name: string; readonly km: number; readonly side: 'us' | 'mexico' }[];
  /** The most alike regions by level and season, the most alike first; those of the very same sectors are not among them. */
  readonly alike: readonly {
    readonly id: string;
    readonly name: Bilingual;
    /** Of standardised profiles. */
    readonly distance: number;
    /** Sectors whose figures are in both: they are alike in that for this reason alone. */
    readonly shares: readonly string[];
  }[];
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
