import type { ReadonlyF64 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';
import type { Bilingual } from '../corridors/corridor.ts';
import type { Period } from '../select/periods.ts';
import type { Interval, RunMeta } from './finding-shapes.ts';

/** What the table's periods are. */
export type RoutePeriods = 'two' | 'years' | 'fiscal-years' | 'quarters';

/** A named line that records were counted on. */
export interface CountedRoute {
  readonly id: string;
  readonly name: Bilingual;
  readonly schematic: boolean;
  /** Degrees. */
  readonly lonLat: readonly (readonly [number, number])[];
  /** It was there in some of the months only: a change of its share is then no shift, and is not tested. */
  readonly partly: boolean;
}

/** How the share of a column changed from the first period to the last. */
export interface ShareChange {
  /** Difference of shares, -1 to 1, with its 95 % interval by resampling blocks of months; NaN ends for too few. */
  readonly difference: Interval;
  /** Adjusted standardised residual of the last period in the table of the first and the last. */
  readonly residual: number;
  /**
   * What a claim stands on, by itself and after Benjamini-Hochberg over the columns: of two periods the largest of
   * `pMonths`, of the rank of the table's date and of the rank of the column's own; else `pMonths`. Null where one of them
   * is not known.
   */
  readonly p: number | null;
  readonly adjustedP: number | null;
  /** By exchange of blocks of months; null where it is not tested. */
  readonly pMonths: number | null;
  /** Of two periods: the residual is larger than at `larger` of `of` other dates of the series. */
  readonly placebo: { readonly larger: number; readonly of: number } | null;
}

/** Which share of the records lies nearest to which route, by period. Records off all routes are the last column. */
export interface RouteSharesResult {
  readonly shape: 'route-shares';
  readonly meta: RunMeta;
  readonly form: RoutePeriods;
  /** From the first month of the periods to the last. */
  readonly period: Period;
  readonly periods: readonly Period[];
  /** In the order in which ties are broken; those without a record in any period are in `unused`. */
  readonly routes: readonly CountedRoute[];
  readonly unused: readonly CountedRoute[];
  readonly toleranceKm: number;
  /** periods x (routes + 1), row-major. */
  readonly counts: ReadonlyF64;
  readonly shares: ReadonlyF64;
  /** Interval of each share, at `level`, of records taken as independent. */
  readonly lower: ReadonlyF64;
  readonly upper: ReadonlyF64;
  readonly level: number;
  /**
   * Adjusted standardised residual of each cell, its p and p after Benjamini-Hochberg over the table; NaN untested. Of two
   * periods those of the change of the column.
   */
  readonly residuals: ReadonlyF64;
  readonly p: ReadonlyF64;
  readonly adjustedP: ReadonlyF64;
  /** One a column; empty where the first or the last period has too few records. */
  readonly changes: readonly ShareChange[];
  /**
   * pMonths by exchange of blocks of months, null where those can be exchanged in too few ways; p what a claim stands on:
   * of two periods the larger of it and of the rank of their date, null where other dates are too few.
   */
  readonly chiSquare: {
    readonly statistic: number;
    readonly df: number;
    readonly p: number | null;
    readonly pMonths: number | null;
  } | null;
  /** Cells whose expected count is under 5. */
  readonly smallExpected: number;
  /** Of two periods: the table's chi-square is larger than at `larger` of `of` other dates of the series. */
  readonly placebo: { readonly larger: number; readonly of: number } | null;
  readonly sameSeason: boolean;
  readonly cut: readonly MonthIndex[];
  /** Keys of breaks of the source between the first month and the last. */
  readonly breaks: readonly string[];
}
