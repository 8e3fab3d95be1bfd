import type { Problem } from '../base/problem.ts';
import type { ReadonlyF64, ReadonlyI8, ReadonlyU8 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';
import type { Period } from '../select/periods.ts';

/** Method, version, parameters and seed as they were used: pictures print them from here, never from a form. */
export interface MethodStamp {
  readonly method: string;
  readonly version: number;
  readonly params: Readonly<Record<string, string | number | boolean>>;
  readonly seed: number;
}

/** What figures stand in: H3 cells, or areas that the app or a loaded file has. */
export type Unit = 'cells' | 'sectors' | 'counties' | 'states' | 'loaded';

/** A number with an interval. */
export interface Interval {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** What every finding tells of its run. */
export interface RunMeta {
  readonly stamp: MethodStamp;
  /** Records (or area-months of a panel) that were tested, and people where they are known. */
  readonly n: number;
  readonly people: number;
  /** Records or months that have no figure, and those held back before the run. */
  readonly missing: number;
  /** How many tests the run made. */
  readonly tests: number;
  /**
   * One p for the whole run, corrected for its own tests: the scan's most likely cluster, a trend, the smallest
   * Benjamini-Hochberg value of a map (Simes 1986) times its families. Null for a description.
   */
  readonly headlineP: number | null;
  /** From the records themselves, or from figures that had passed the threshold already. */
  readonly basis: 'rows' | 'disclosed';
  /** Conditions that fail: then there is no number; and what weakens the answer. */
  readonly problems: readonly Problem[];
}

/** Bits of a unit's significance, so that a filter never runs a method again. */
export const markBits = { p05: 1, p01: 2, p001: 4, q10: 8, q05: 16, q01: 32, q001: 64 } as const;

/** A place that a method singles out: neighbouring cells, a cylinder of the scan, points that lie together. */
export interface Cluster {
  readonly id: string;
  readonly hot: boolean;
  readonly side: 'us' | 'mexico';
  /** Indexes of its units; empty for clusters of points. */
  readonly cells: readonly number[];
  /** NaN where suppressed. */
  readonly records: number;
  readonly people: number;
  /** Share of the largest incident in the people, 0 to 1. */
  readonly largestShare: number;
  /** Whether the cluster is still there when its largest incident is left out. */
  readonly holdsWithoutLargest: boolean;
  /** Concave hull as a GeoJSON polygon ring in degrees, buffered, and its area before the buffer. */
  readonly hull: readonly (readonly [number, number])[];
  readonly areaKm2: number;
  readonly fromKm: number;
  readonly toKm: number;
}

/** Global Moran's I, with its variance under randomisation and a permutation p. */
export interface GlobalMoran {
  readonly i: number;
  readonly expected: number;
  readonly variance: number;
  readonly z: number;
  /** Two-sided, normal. */
  readonly p: number;
  /** Two-sided, by permutation. */
  readonly permutationP: number;
}

/** Local Moran's I by unit. */
export interface LocalMoranFinding {
  readonly kind: 'local-moran';
  readonly meta: RunMeta;
  /** 0: not tested; 1 high-high, 2 low-low, 3 high-low, 4 low-high: the quadrant, significant or not. */
  readonly quadrant: ReadonlyU8;
  /** Bits of `markBits`. */
  readonly marks: ReadonlyU8;
  /** Empty for the person's own data. */
  readonly statistic: ReadonlyF64;
  readonly p: ReadonlyF64;
  readonly families: readonly {
    readonly side: 'us' | 'mexico' | 'both';
    readonly cells: number;
    readonly records: number;
    readonly global: GlobalMoran | null;
    readonly problems: readonly Problem[];
  }[];
  /** Neighbouring units of one quadrant at FDR 5 %. `hot`: high-high. */
  readonly clusters: readonly (Cluster & { readonly quadrant: number })[];
}

/** Emerging hot spot categories in their order; hot is positive, cold the same number negative, 0 none. */
export const emergingCategories = [
  'none',
  'new',
  'consecutive',
  'intensifying',
  'persistent',
  'diminishing',
  'sporadic',
  'oscillating',
  'historical',
] as const;

export interface EmergingFinding {
  readonly kind: 'emerging';
  readonly meta: RunMeta;
  /** Index into `emergingCategories`, negative for cold. */
  readonly category: ReadonlyI8;
  /** Time steps, the first first; and months that fill no step. */
  readonly steps: readonly Period[];
  readonly dropped: readonly MonthIndex[];
  /** Keys of breaks of the source that lie inside the steps. */
  readonly breaks: readonly string[];
  /** units x steps, row-major by unit: 3, 2, 1 hot at FDR 1, 5, 10 %, negative cold. */
  readonly binClass: ReadonlyI8;
  /** z of the last step, z and p of the Mann-Kendall test on each unit's z-series: descriptive. Empty for own data. */
  readonly lastZ: ReadonlyF64;
  readonly trendZ: ReadonlyF64;
  readonly trendP: ReadonlyF64;
  readonly families: readonly {
    readonly side: 'us' | 'mexico' | 'both';
    readonly cells: number;
    readonly records: number;
    /** Units of each category: `hot[c]`, `cold[c]` for index c of `emergingCategories`. */
    readonly hot: readonly number[];
    readonly cold: readonly number[];
    readonly problems: readonly Problem[];
  }[];
  /** Neighbouring units of one sign that have a category. */
  readonly clusters: readonly (Cluster & { readonly category: number })[];
}

/** A cylinder of the space-time scan. */
export interface ScanCluster extends Cluster {
  /** Index of the unit at its centre. */
  readonly centre: number;
  readonly radiusKm: number;
  /** Months, half-open. */
  readonly from: MonthIndex;
  readonly to: MonthIndex;
  readonly observed: number;
  readonly expected: number;
  readonly relativeRisk: number;
  readonly logLikelihoodRatio: number;
  readonly p: number;
  /** Months between two such clusters if nothing happened, for the monthly question; null in the retrospective scan. */
  readonly recurrenceMonths: number | null;
  /** Still going on in the last month. */
  readonly ongoing: boolean;
  /** p of the same cylinder without its largest incident, against the same replications. */
  readonly pWithoutLargest: number;
  /** Records in its cells and what is expected there, by month of the finding's `months`. */
  readonly observedByMonth: ReadonlyF64;
  readonly expectedByMonth: ReadonlyF64;
}

export interface ScanFinding {
  readonly kind: 'scan';
  readonly meta: RunMeta;
  /** The most likely first; the others do not overlap it. */
  readonly clusters: readonly ScanCluster[];
  /**
   * Largest ratios of the replications: what chance reaches in 5 and 1 of 100, in the scan of the most likely cluster;
   * NaN without an answer.
   */
  readonly critical05: number;
  readonly critical01: number;
  readonly replications: number;
  /** Months that were scanned, and keys of breaks of the source inside them. */
  readonly months: Period;
  readonly breaks: readonly string[];
  /** One scan for each side of the border, or one of both; `p` of its most likely cluster, null without an answer. */
  readonly families: readonly {
    readonly side: 'us' | 'mexico' | 'both';
    readonly cells: number;
    readonly records: number;
    readonly p: number | null;
    readonly critical05: number;
    readonly critical01: number;
    readonly problems: readonly Problem[];
  }[];
}

/** How concentrated events are; shares NaN and curves empty where a part has too few records. */
export interface ConcentrationPeriod {
  readonly from: MonthIndex;
  readonly to: MonthIndex;
  readonly units: number;
  readonly records: number;
  /** Share of the units that holds 50 and 80 % of the records. */
  readonly share50: number;
  readonly share80: number;
  readonly gini: Interval;
  /** What as many records would give if they fell on these units at random. */
  readonly giniByChance: number;
  /** Cumulative shares: of units (ascending), of records; both from 0 to 1, of equal length. */
  readonly lorenzUnits: ReadonlyF64;
  readonly lorenzRecords: ReadonlyF64;
}

export interface ConcentrationFinding {
  readonly kind: 'concentration';
  readonly meta: RunMeta;
  readonly of: 'cells' | 'kilometres';
  /** The whole period first, then its parts. */
  readonly periods: readonly ConcentrationPeriod[];
  /** By unit: 2 among the fewest that hold 50 %, 1 among those that hold 80 %, 0 the rest. */
  readonly rank: ReadonlyU8;
}

export type CellFinding = LocalMoranFinding | EmergingFinding | ScanFinding | ConcentrationFinding;
