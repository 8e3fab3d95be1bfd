import { fiscalYear, fiscalYearStart } from '../../../base/month.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import type { RegionProfileResult } from '../../../disclose/disclosed.ts';

const yearMonths = 12;

/** The months that a profile draws: figures of its sectors, or incidents where no sector stands for it. */
export interface ProfileSeries {
  readonly of: 'figures' | 'incidents';
  readonly firstMonth: MonthIndex;
  readonly values: ReadonlyF64;
  /** Mean of the 12 months up to each one; NaN before there are so many, and where one lacks. */
  readonly mean: Float64Array;
  /** Where a fiscal year begins that the months do not fill; null for none. */
  readonly partialFrom: MonthIndex | null;
  readonly breaks: RegionProfileResult['breaks'];
}

/** Mean of the 12 values up to each one. */
export function meanOfYear(values: ReadonlyF64): Float64Array {
  return Float64Array.from({ length: values.length }, (_, m) => {
    if (m < yearMonths - 1) return Number.NaN;
    let sum = 0;
    for (let k = m - yearMonths + 1; k <= m; k++) sum += values[k] ?? Number.NaN;
    return sum / yearMonths;
  });
}

/** Null: no table has a month of it. */
export function seriesOf({ history, incidents, breaks }: RegionProfileResult): ProfileSeries | null {
  const isFigures = history.values.length > 0;
  const { firstMonth, values } = isFigures
    ? history
    : { firstMonth: incidents?.firstMonth ?? monthIndexOf(0), values: incidents?.records ?? new Float64Array(0) };
  if (values.length === 0) return null;
  const end = monthIndexOf(firstMonth + values.length);
  const begun = fiscalYearStart(fiscalYear(monthIndexOf(end - 1)));
  return {
    of: isFigures ? 'figures' : 'incidents',
    firstMonth,
    values,
    mean: meanOfYear(values),
    partialFrom: begun + yearMonths === end ? null : begun,
    breaks: isFigures ? breaks : [],
  };
}

/** Whether its history counts something else than what the Border Patrol's tables do. */
export const isOwnMeasure = ({ history }: Pick<RegionProfileResult, 'history'>): boolean =>
  !['apprehensions', 'encounters'].includes(history.measure);
