import type { ReadonlyF64 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';
import type { Bilingual, ProgrammeEvent } from '../corridors/corridor.ts';
import type { Period } from '../select/periods.ts';
import type { Interval, RunMeta } from './finding-shapes.ts';

/** A place as a finding names it. */
export interface NamedPlace {
  /** As the parameter gives it; empty for the corridor whole, or for sectors that were suggested. */
  readonly value: string;
  /** Of a place that a person drew; null for others. */
  readonly name: Bilingual | null;
  /** Taken because the person named none. */
  readonly suggested: boolean;
  /** Sectors whose figures stand for it, or that a suggestion is made of; empty otherwise. */
  readonly sectors: readonly string[];
  /** Figures of sectors: whether those are all of the place. */
  readonly isWhole: boolean;
  /** Border kilometres of its parts; empty for an area that a person drew. */
  readonly stretches: readonly { readonly fromKm: number; readonly toKm: number }[];
}

/** One of the areas that are compared, with its figures. */
export interface ComparedArea extends NamedPlace {
  readonly role: 'treated' | 'buffer' | 'control' | 'buffer-control';
  /** Sums before and after; NaN where a month has no figure. */
  readonly before: number;
  readonly after: number;
  /** One figure a month, from the first of before to the last of after. */
  readonly months: ReadonlyF64;
  /** Variance over mean of the months before, calendar months apart; NaN where it was not looked at. */
  readonly dispersion: number;
  /** Coordinates of a GeoJSON MultiPolygon, degrees, closed rings. */
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** Change in a treated area, the buffer around it and a control, before and after a date. */
export interface NeighbourResult {
  readonly shape: 'neighbouring-areas';
  readonly meta: RunMeta;
  readonly measure: string;
  readonly figures: 'incidents' | 'areas';
  readonly date: MonthIndex;
  readonly event: ProgrammeEvent | null;
  /** Both windows: the months before and after the date. */
  readonly period: Period;
  readonly before: Period;
  readonly after: Period;
  /** Treated, buffer, control, and a control of the buffer where one was named. */
  readonly areas: readonly ComparedArea[];
  /** NaN where a control is 0. */
  readonly success: number;
  readonly buffer: number;
  /** Null where it has no meaning: no success, or a control of 0. Ends are NaN where there is no interval. */
  readonly quotient: Interval | null;
  /** Share of the draws in which the success quotient was negative; NaN where none were made. */
  readonly successful: number;
  /** Weighted displacement difference; all but its value are NaN for figures of areas. */
  readonly difference: {
    readonly value: number;
    readonly lower: number;
    readonly upper: number;
    readonly standardError: number;
    readonly z: number;
    readonly p: number;
    /** By exchange of months between the periods. */
    readonly permutationP: number;
    /** What the variance of independent counts was multiplied by for serial correlation. */
    readonly serial: number;
  } | null;
  /** The difference is larger than at `larger` of `of` other months, with windows as long; null where there are none. */
  readonly placebo: { readonly larger: number; readonly of: number } | null;
  readonly gross: number;
  readonly net: number;
  readonly totalNet: number;
  /** Keys of breaks of the series inside, and the month of each. */
  readonly breaks: readonly string[];
  readonly breakMonths: readonly MonthIndex[];
  /** Other events within 24 months of the date. */
  readonly others: readonly ProgrammeEvent[];
}

/** One term of a regression of months. */
export interface SeriesTerm {
  /** "constant", "step", "trend", "slope", "month-2" ... "month-12", "sin-1" ... */
  readonly id: string;
  /** Logarithm of a ratio. */
  readonly estimate: number;
  /** Standard errors: quasi-Poisson, and Newey-West. */
  readonly quasi: number;
  readonly neweyWest: number;
}

/** A monthly series before and after a date: regression of counts with trend and season. */
export interface InterruptedResult {
  readonly shape: 'interrupted-series';
  readonly meta: RunMeta;
  readonly measure: string;
  readonly figures: 'incidents' | 'areas';
  readonly place: NamedPlace;
  readonly date: MonthIndex;
  readonly event: ProgrammeEvent | null;
  readonly period: Period;
  /** One a month of the period; NaN = no figure. */
  readonly values: ReadonlyF64;
  /** What the model gives each month; empty without a fit. */
  readonly fitted: ReadonlyF64;
  /** What trend and season alone give after the date, and its band at 95 %; NaN before. */
  readonly without: ReadonlyF64;
  readonly lower: ReadonlyF64;
  readonly upper: ReadonlyF64;
  /** After over what trend and season alone would give, at the first month; null without a fit. */
  readonly ratio: Interval | null;
  /** The same with quasi-Poisson errors, months taken as independent. */
  readonly quasi: Interval | null;
  readonly p: number;
  readonly quasiP: number;
  /** Factor a year: of the trend before, and of the change of slope after (null where there is none). */
  readonly trend: Interval | null;
  readonly slope: Interval | null;
  readonly dispersion: number;
  readonly degrees: number;
  readonly deviance: number;
  /** Lags of the Newey-West variance, months. */
  readonly lags: number;
  /** What the variance of independent months was multiplied by for serial correlation, in the wider interval. */
  readonly serial: number;
  /** Months before and after that have a figure. */
  readonly monthsBefore: number;
  readonly monthsAfter: number;
  readonly terms: readonly SeriesTerm[];
  /** Farther from 1 than at `larger` of `of` other months. */
  readonly placebo: { readonly larger: number; readonly of: number } | null;
  readonly breaks: readonly string[];
  readonly breakMonths: readonly MonthIndex[];
  readonly others: readonly ProgrammeEvent[];
}
