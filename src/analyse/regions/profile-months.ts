import { problem } from '../../base/problem.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import type { Region } from '../../corridors/region.ts';
import { breaksCrossed } from '../../select/breaks-crossed.ts';
import type { Period } from '../../select/periods.ts';
import { seasonalMannKendall } from '../kernels/seasonal-mann-kendall.ts';
import { sensSlope } from '../kernels/sens-slope.ts';
import type { RegionProfileResult } from '../region-profile-shapes.ts';
import { lastTenYears } from './last-ten-years.ts';
import { changeWindows, neighbourChange, sectorGroups } from './neighbour-change.ts';
import type { RegionGround } from './region-ground.ts';
import { type SectorMonths, sumInMonth } from './title-8-months.ts';

const yearMonths = 12;
/** Under these the normal approximation of S is poor. */
const leastMonths = 36;
const alpha = 0.05;

/** All figures of a region's sectors by month, whatever law they were recorded under. */
export function historyOf({ panel }: Pick<RegionGround, 'panel'>, { sectors }: Pick<Region, 'sectors'>) {
  if (panel === null || sectors.length === 0) {
    return { firstMonth: panel?.firstMonth ?? monthIndexOf(0), values: new Float64Array(0), measure: '' };
  }
  const { areas, months, firstMonth, total, measure } = panel;
  const rows = sectors.map((id) => areas.indexOf(id));
  const values = Float64Array.from({ length: months }, (_, m) =>
    rows.reduce((sum, row) => (row < 0 ? Number.NaN : sum + total[row * months + m]), 0),
  );
  return { firstMonth, values, measure };
}

/** Months that trend, level and season are of: the last ten whole fiscal years. */
export const recentOf = ({
  firstMonth,
  months,
}: {
  readonly firstMonth: MonthIndex;
  readonly months: number;
}): Period => lastTenYears({ from: firstMonth, to: monthIndexOf(firstMonth + months) });

/** Sums of some sectors over the months of a period. */
export const monthsOf = (figures: SectorMonths, sectors: readonly string[], { from, to }: Period): Float64Array =>
  Float64Array.from({ length: to - from }, (_, m) => sumInMonth(figures, sectors, from - figures.firstMonth + m));

/** Sen's seasonal slope a year with its 95 % interval, and p of the seasonal test with its covariance between months. */
export function seasonalTrend(values: ReadonlyF64) {
  const { variance, p } = seasonalMannKendall(values, yearMonths, 'hirsch-slack');
  const line = sensSlope(values, { every: yearMonths, variance, alpha, rule: 'interpolated' });
  return {
    perYear: line.slope * yearMonths,
    lower: line.lower * yearMonths,
    upper: line.upper * yearMonths,
    p,
  };
}

const noTrend = { perYear: Number.NaN, lower: Number.NaN, upper: Number.NaN, p: Number.NaN };

/** Trend of the last ten whole fiscal years; no number across a break that refuses, of too few months or of months all alike. */
export function trendOf(figures: SectorMonths, sectors: readonly string[]): RegionProfileResult['trend'] {
  if (sectors.length === 0) return null;
  const period = recentOf(figures);
  const crossed = breaksCrossed(figures.breaks, period, period, {});
  if (!crossed.ok) return { period, ...noTrend, problems: [crossed.error] };
  const values = monthsOf(figures, sectors, period);
  const there = values.filter((value) => !Number.isNaN(value));
  if (there.length < leastMonths) {
    return {
      period,
      ...noTrend,
      problems: [problem('too-few-steps', { steps: there.length, needed: leastMonths })],
    };
  }
  if (there.every((value) => value === there[0])) return { period, ...noTrend, problems: [problem('no-variance')] };
  return { period, ...seasonalTrend(values), problems: [] };
}

/** Change beside a region and in the rest, over the last twelve months; null where no sector is beside it. */
export function pressureOf(figures: SectorMonths, sectors: readonly string[]): RegionProfileResult['pressure'] {
  const groups = sectorGroups(sectors);
  if (groups.own.length === 0 || groups.neighbours.length === 0 || groups.rest.length === 0) return null;
  const windows = changeWindows(figures, null);
  const { now, before } = windows;
  const { neighbours } = groups;
  const crossed = breaksCrossed(figures.breaks, now, before, {});
  if (!crossed.ok) {
    const none = { neighbourChange: Number.NaN, restChange: Number.NaN, ownChange: Number.NaN };
    return { now, before, neighbours, ...none, problems: [crossed.error] };
  }
  const { own, neighbours: beside, rest } = neighbourChange(figures, groups, windows);
  const problems = [own, beside, rest].some(Number.isNaN) ? [problem('figures-missing')] : [];
  return { now, before, neighbours, neighbourChange: beside, restChange: rest, ownChange: own, problems };
}
