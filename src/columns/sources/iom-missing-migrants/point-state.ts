import { civilOf } from '../../../base/month.ts';
import { dayIndexOf } from '../../../base/units.ts';
import { isInBorderBox } from '../../incidents/border-box.ts';
import type { PointState } from '../../table.ts';

/**
 * Fifteen records of 2016 whose descriptions say Piedras Negras, Acuña and places between on the river were all given
 * one point in the desert of Coahuila, 335 km away (fourteen of them in the releases since 2022).
 */
const misplaced = { lon: -103.434484, lat: 27.133491, year: 2016 };
const tolerance = 1e-5;

export interface PlacedRecord {
  readonly day: number;
  readonly lon: number;
  readonly lat: number;
  readonly isCumulative: boolean;
  /** The record names a country that is neither the United States nor Mexico. */
  readonly isElsewhere: boolean;
}

/** Whether a record takes part in point statistics, or why it does not. NaN for a record without a place. */
export function pointStateOf({ day, lon, lat, isCumulative, isElsewhere }: PlacedRecord): PointState {
  if (Number.isNaN(lon) || Number.isNaN(lat)) return 'not-located';
  if (isCumulative) return 'cumulative';
  const isAtThatPoint = Math.abs(lon - misplaced.lon) < tolerance && Math.abs(lat - misplaced.lat) < tolerance;
  if (isAtThatPoint && civilOf(dayIndexOf(day)).year === misplaced.year) return 'misplaced';
  return isElsewhere || !isInBorderBox(lon, lat) ? 'elsewhere' : 'point';
}
