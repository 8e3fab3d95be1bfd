import type { MonthIndex } from '../base/units.ts';
import type { Period } from '../select/periods.ts';
import type { Interval, RunMeta } from './finding-shapes.ts';

type Ring = readonly (readonly [number, number])[];

/** Standard deviational ellipse of the records of a step. */
export interface CentreEllipse {
  readonly semiMajorKm: number;
  readonly semiMinorKm: number;
  /** Of the long axis, degrees clockwise from north, 0 to below 180. */
  readonly azimuth: number;
  /** Degrees, closed. */
  readonly ring: Ring;
}

/** The mean centre of one step of time and what goes with it; null under 30 records. */
export interface MeanCentre {
  /** Degrees. */
  readonly lonLat: readonly [number, number];
  /** Official kilometre of the border point nearest to it, and how far it is from there: positive on the U.S. side. */
  readonly borderKm: number;
  readonly acrossKm: number;
  /** Mean of its records' kilometres, river bends smoothed; 95 % interval, NaN where there are too few months. */
  readonly along: Interval;
  /** Standard deviation of those kilometres. */
  readonly spreadKm: number;
  readonly ellipse: CentreEllipse;
  /** 95 % of resampled centres, degrees, closed; empty where there are too few months. */
  readonly uncertainty: Ring;
}

export interface CentreStep {
  readonly period: Period;
  readonly records: number;
  /** Share of them on the Mexican side, 0 to 1; NaN without records. */
  readonly mexicanShare: number;
  readonly centre: MeanCentre | null;
}

/** From one step that has a centre to the next that has one, as indexes of steps. */
export interface CentreMove {
  readonly from: number;
  readonly to: number;
  /** Geodesic length, and direction in degrees clockwise from north. */
  readonly km: number;
  readonly bearing: number;
}

/** From the first centre to the last. */
export interface CentreDrift extends CentreMove {
  /**
   * Interval (95 %) of the distance in the direction found: it can reach below 0, where resampled centres went the other
   * way. NaN where there are too few months.
   */
  readonly lower: number;
  readonly upper: number;
  /** Difference of the mean kilometres, river bends smoothed; positive to the east. */
  readonly along: Interval;
  /** Of the distance, by exchange of months over all steps; null where there are too few. */
  readonly p: number | null;
  /** Both are whole years, or hold the same months. */
  readonly sameSeason: boolean;
}

/** Mean centre and standard deviational ellipse over time. */
export interface MeanCentresResult {
  readonly shape: 'mean-centres';
  /** `headlineP`: whether the centre moves among the steps at all. */
  readonly meta: RunMeta;
  readonly period: Period;
  readonly steps: readonly CentreStep[];
  readonly moves: readonly CentreMove[];
  /** Mean direction of the moves, and how far they agree in it, 0 to 1; null without a move. */
  readonly direction: { readonly bearing: number; readonly concentration: number } | null;
  readonly drift: CentreDrift | null;
  /** Months of the period that fill no step. */
  readonly dropped: readonly MonthIndex[];
  /** Keys of breaks of the source that lie inside the period, and the month of each. */
  readonly breaks: readonly string[];
  readonly breakMonths: readonly MonthIndex[];
}
