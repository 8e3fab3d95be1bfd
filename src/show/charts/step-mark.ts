import type { SegmentResult } from '../../disclose/disclosed.ts';
import type { Hover } from '../cockpit.ts';
import type { Chart } from './chart.ts';
import { stretchAt } from './reading.ts';

type Shown = Pick<SegmentResult, 'segments' | 'firstMonth' | 'months' | 'from'>;

/** Rows that a key goes on by; a page is a year of months, or five of longer rows. */
const rowSteps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
const pageSteps: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };
const stretchSteps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The middle of a stretch, which a mark moved by keys stands on. */
function kmOf(result: Shown, s: number): number | null {
  const segment = result.segments[s];
  return segment === undefined ? null : (segment.fromKm + segment.toKm) / 2;
}

/** Months that a key goes on by. */
function monthsBy(key: string, rowMonths: number): number | undefined {
  const page = pageSteps[key];
  if (page !== undefined) return page * (rowMonths === 1 ? 12 : 5 * rowMonths);
  const step = rowSteps[key];
  return step === undefined ? undefined : step * rowMonths;
}

/**
 * Where the mark is after a key, or null for a key that does not move it. A first key sets it on the first stretch.
 * @param rowMonths months of a row of the chart
 */
export function stepMark(chart: Chart, result: Shown, hover: Hover, key: string, rowMonths = 1): Hover | null {
  const byStretch = chart.across === 'kilometres';
  const byMonth = chart.down === 'months';
  const stretch = byStretch ? stretchSteps[key] : undefined;
  const endKey = stretchSteps[key] !== undefined && Math.abs(stretchSteps[key]) > 1;
  const month = byMonth
    ? (monthsBy(key, rowMonths) ?? (byStretch || !endKey ? undefined : stretchSteps[key]))
    : undefined;
  if (stretch === undefined && month === undefined) return null;
  const isSet = (!byStretch || hover.km !== null) && (!byMonth || hover.month !== null);
  const s = hover.km === null ? 0 : Math.max(0, stretchAt(result, hover.km));
  const at = hover.month ?? Math.max(result.from, result.firstMonth);
  const nextStretch = clamp(s + (isSet ? (stretch ?? 0) : 0), 0, result.segments.length - 1);
  const nextMonth = clamp(at + (isSet ? (month ?? 0) : 0), result.firstMonth, result.firstMonth + result.months - 1);
  return { km: byStretch ? kmOf(result, nextStretch) : null, month: byMonth ? nextMonth : null };
}
