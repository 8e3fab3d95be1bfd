import type { ReadonlyF64 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';
import type { SegmentTally } from '../select/tally-areas.ts';

/** Figures by stretch of the border and month. */
export type SegmentResult = SegmentTally;

/** One figure a month, of an area that has no place along the border (a whole country). NaN = no figure. */
export interface SeriesResult {
  readonly shape: 'series';
  readonly measure: string;
  readonly firstMonth: MonthIndex;
  readonly values: ReadonlyF64;
}

export type ShapedResult = SegmentResult | SeriesResult;
export type ShapeName = ShapedResult['shape'];
