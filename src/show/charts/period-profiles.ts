import { fiscalYear, monthOf, yearOf } from '../../base/month.ts';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import { straightFromMarks } from '../../corridors/straight-from-marks.ts';
import type { SegmentResult } from '../../disclose/disclosed.ts';
import { spreadOf } from '../scale.ts';
import type { ChartInput } from './chart.ts';
import { leastForShares } from './month-shares.ts';
import { type Places, smoothProfile } from './smooth-profile.ts';
import { shownMonths } from './zoom.ts';

/** The border in one year or quarter. */
export interface PeriodProfile {
  readonly from: MonthIndex;
  /** The month after its last. */
  readonly to: MonthIndex;
  /** What stands beside it: a year, or a quarter by its number. */
  readonly year: number;
  /** 1 to 4; null for a whole year. */
  readonly quarter: number | null;
  /** Months of it that have figures, and how many there would be. */
  readonly months: number;
  readonly isWhole: boolean;
  /** For each stretch: records or people, NaN where there is no figure. */
  readonly figures: readonly number[];
  /** For each stretch: how many months are held back and left out. */
  readonly held: readonly number[];
  /** Sum of the figures. */
  readonly total: number;
  /** What is drawn: per km of an area, per bin, or the share in percent; smoothed where bins are. */
  readonly heights: readonly number[];
  /** Too few records for shares, where shares are drawn. */
  readonly isFew: boolean;
}

export interface PeriodProfiles {
  readonly rows: readonly PeriodProfile[];
  readonly rowMonths: 12 | 3;
  /** Years of areas begin in October. */
  readonly isFiscal: boolean;
  /** Standard deviation of the smoothing that was done, km; 0 for none. */
  readonly smoothedKm: number;
  /** Stretch-months left out because they are held back. */
  readonly held: number;
}

/** At most so many months in view are told apart by quarters. */
const quartersUpTo = 48;

/** First months of the rows: of years or of quarters. */
function startsOf(from: number, to: number, rowMonths: number, isFiscal: boolean): readonly number[] {
  const shift = isFiscal && rowMonths === 12 ? 9 : 0;
  const out: number[] = [];
  for (let start = Math.floor((from - shift) / rowMonths) * rowMonths + shift; start < to; start += rowMonths) {
    out.push(start);
  }
  return out;
}

interface Sums {
  readonly figures: readonly number[];
  readonly held: readonly number[];
  readonly records: number;
  readonly months: number;
}

function sumsOf(result: SegmentResult, heldAt: ReadonlySet<number>, from: number, to: number): Sums {
  const { values, months, incidents } = result;
  const records = incidents?.records ?? values;
  const seen = new Uint8Array(to - from);
  const held = result.segments.map(() => 0);
  let all = 0;
  const figures = result.segments.map((_, s) => {
    let sum = Number.NaN;
    for (let m = from; m < to; m++) {
      const at = s * months + m;
      const value = values[at] ?? Number.NaN;
      if (!Number.isNaN(value)) {
        sum = Number.isNaN(sum) ? value : sum + value;
        all += records[at] ?? 0;
      } else if (heldAt.has(at)) held[s] = (held[s] ?? 0) + 1;
      else continue;
      seen[m - from] = 1;
    }
    return sum;
  });
  return { figures, held, records: all, months: seen.reduce((count, one) => count + one, 0) };
}

/** Whether each stretch has a figure in each month that the row has any for: shares among fewer would mislead. */
const isGappy = ({ figures, held }: Sums): boolean =>
  figures.some((value, s) => Number.isNaN(value) && (held[s] ?? 0) === 0);

function heightsOf(sums: Sums, total: number, result: SegmentResult, input: ChartInput): readonly number[] {
  const { figures, picture } = input;
  if (picture.figure === 'shares') {
    if (sums.records < leastForShares || isGappy(sums)) return sums.figures.map(() => Number.NaN);
    return sums.figures.map((value) => (value / total) * 100);
  }
  return sums.figures.map((value, s) => value / spreadOf(result, figures, s));
}

/** Where bins stand and how long they are, with the bends of the river smoothed. */
function straightOf({ segments }: SegmentResult): Places {
  const ends = segments.map(({ fromKm, toKm }) => [straightFromMarks(fromKm), straightFromMarks(toKm)] as const);
  return { at: ends.map(([from, to]) => (from + to) / 2), width: ends.map(([from, to]) => to - from) };
}

function made(input: ChartInput, result: SegmentResult): PeriodProfiles {
  const view = shownMonths(result, input.picture);
  const end = view.firstMonth + view.months;
  const isFiscal = input.figures === 'areas';
  const rowMonths = view.months <= quartersUpTo ? 3 : 12;
  const heldAt = new Set(result.suppressed);
  const smoothedKm = isFiscal ? 0 : input.picture.smoothKm;
  const places = straightOf(result);
  const off = new Set(result.offSeason);
  const last = result.firstMonth + result.months;
  const rows = startsOf(view.firstMonth, end, rowMonths, isFiscal).flatMap((start): PeriodProfile[] => {
    const [from, to] = [Math.max(start, result.firstMonth), Math.min(start + rowMonths, last)];
    // A year that the zoom cuts is left out: it would look like one with fewer.
    if (from < view.firstMonth || to > end) return [];
    const sums = sumsOf(result, heldAt, from - result.firstMonth, to - result.firstMonth);
    const total = sums.figures.reduce((sum, value) => sum + (value || 0), 0);
    const wanted = Array.from({ length: rowMonths }, (_, m) => start + m - result.firstMonth).filter(
      (m) => !off.has(m),
    );
    const isCut = input.partialMonth !== null && input.partialMonth >= from && input.partialMonth < to;
    const index = monthIndexOf(start);
    return [
      {
        from: monthIndexOf(from),
        to: monthIndexOf(to),
        year: rowMonths === 12 && isFiscal ? fiscalYear(index) : yearOf(index),
        quarter: rowMonths === 3 ? Math.ceil(monthOf(index) / 3) : null,
        months: sums.months,
        isWhole: sums.months >= wanted.length && !isCut,
        figures: sums.figures,
        held: sums.held,
        total,
        heights: smoothProfile(heightsOf(sums, total, result, input), places, smoothedKm),
        isFew: input.picture.figure === 'shares' && sums.records < leastForShares,
      },
    ];
  });
  const held = rows.reduce((sum, row) => sum + row.held.reduce((all, one) => all + one, 0), 0);
  return { rows, rowMonths, isFiscal, smoothedKm, held };
}

const known = new WeakMap<ChartInput, PeriodProfiles>();

/**
 * The border year by year, or quarter by quarter where at most four years are in view: all of the result's stretches,
 * whatever is chosen or in view along the border. Years of areas are fiscal years.
 */
export function periodProfiles(input: ChartInput, result: SegmentResult): PeriodProfiles {
  const profiles = known.get(input) ?? made(input, result);
  known.set(input, profiles);
  return profiles;
}

/** Index of the row that holds a month; -1 for none. */
export const rowAt = ({ rows }: PeriodProfiles, month: number): number =>
  rows.findIndex(({ from, to }) => month >= from && month < to);
