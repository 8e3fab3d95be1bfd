import type { Problem } from '../base/problem.ts';
import type { ReadonlyF64, ReadonlyI8 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';
import type { Period } from '../select/periods.ts';
import type { PlaceTally } from '../select/tally-places.ts';
import type { Interval, MethodStamp, RunMeta } from './finding-shapes.ts';

/** Mann-Kendall, plain or seasonal. */
export interface TrendTest {
  readonly form: 'plain' | 'seasonal';
  readonly s: number;
  readonly variance: number;
  readonly tau: number;
  readonly z: number;
  readonly p: number;
  /** Units of the series a year; null where it cannot be told. */
  readonly slope: Interval;
  /** Value of the slope's line at the first and the last month. */
  readonly fitFirst: number;
  readonly fitLast: number;
  /** Without the correction for serial correlation, beside it. */
  readonly pUncorrected: number;
}

/** A change of level. */
export interface LevelChange {
  /** First month of the new level. */
  readonly month: MonthIndex;
  readonly before: number;
  readonly after: number;
}

export interface TrendSeries {
  /** "corridor", a sector's id, a side. */
  readonly id: string;
  readonly firstMonth: MonthIndex;
  /** NaN = no figure. */
  readonly values: ReadonlyF64;
  readonly test: TrendTest | null;
  /** p corrected over the series of the run. */
  readonly adjustedP: number | null;
  readonly changes: readonly LevelChange[];
  /** Level by month where changes were looked for; empty otherwise. */
  readonly level: ReadonlyF64;
  /** What each change had to save, serial correlation allowed for; null where none were looked for. */
  readonly penalty: number | null;
  readonly problems: readonly Problem[];
}

/** A series of months, its trend and its changes of level. */
export interface TrendResult {
  readonly shape: 'trend';
  readonly meta: RunMeta;
  readonly period: Period;
  readonly measure: string;
  readonly series: readonly TrendSeries[];
  /** Keys of breaks of the source that lie inside the period, and the month of each. */
  readonly breaks: readonly string[];
  readonly breakMonths: readonly MonthIndex[];
}

/** How far two maps of hot spots agree. */
export interface AgreementResult {
  readonly shape: 'agreement';
  readonly a: MethodStamp;
  readonly b: MethodStamp;
  readonly periodA: Period;
  readonly periodB: Period;
  /** Units classed in both: hot, neither, cold; 3 x 3, row-major, rows of a. */
  readonly table: readonly number[];
  readonly units: number;
  /** Share of units in the same class, Cohen's kappa, and the p of that kappa by permutation. */
  readonly share: number;
  readonly kappa: number;
  readonly p: number;
  readonly permutations: number;
  /** Corners and ids as in a CellResult. */
  readonly ids: readonly string[];
  readonly starts: Uint32Array;
  readonly lonLat: Float64Array;
  /** By unit: class of a and of b, -1, 0, 1; 2: not classed. */
  readonly classA: ReadonlyI8;
  readonly classB: ReadonlyI8;
  readonly problems: readonly Problem[];
}

/** What is known of a place that a person picked. */
export interface PickResult {
  readonly shape: 'pick';
  readonly basis: 'rows' | 'disclosed';
  readonly units: number;
  readonly records: number;
  readonly people: number;
  /** Records by month from `firstMonth`. */
  readonly firstMonth: MonthIndex;
  readonly months: ReadonlyF64;
  /** Records by value of each category column; empty for own data, as `precision` is. */
  readonly kinds: readonly { readonly column: string; readonly label: string; readonly records: number }[];
  /** Records exact, by place, by area. */
  readonly precision: readonly number[];
  /** Of what is marked on the map: all that it is a part of, and where its records stand. Left out: a picked place. */
  readonly among?: SelectedAmong;
}

/** What a selection is a part of, and the places that its records stand in, in the chosen months. */
export interface SelectedAmong {
  /** Of all that is shown under the same question. */
  readonly records: number;
  readonly people: number;
  /** Cells of the grid, or marked areas, that hold records of the selection; cells by id. */
  readonly places: readonly PlaceTally[];
  /** Border kilometres that were counted: whole bins where small figures are held back; null for other selections. */
  readonly stretch: { readonly from: number; readonly to: number } | null;
}
