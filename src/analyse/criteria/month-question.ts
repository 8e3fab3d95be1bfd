import { monthIndexOf } from '../../base/units.ts';
import { breaksCrossed } from '../../select/breaks-crossed.ts';
import type { Period } from '../../select/periods.ts';
import type { MissingReason, RegionFlag } from '../region-shapes.ts';
import type { FigureMonths, FiguresAsked } from '../regions/figure-months.ts';
import { isHeldIn, type RegionGround } from '../regions/region-ground.ts';
import type { CriterionFigures, CriterionQuestion } from './criterion.ts';
import { figuresOf, lacking } from './made-figures.ts';
import { recordMarks, sectorMarks } from './region-marks.ts';

/** What the parameters of a question ask for; those that it does not have at their first values. */
export function askedOf({ params }: CriterionQuestion): FiguresAsked {
  const { figures, authority, side } = params;
  return {
    figures: figures === 'incidents' || figures === 'people' ? figures : 'sector-figures',
    authority: authority === 'all' ? 'all' : 'title-8',
    side: side === 'us' || side === 'mexico' ? side : 'both',
  };
}

/** The months that a figure is of, and what weakens or prevents it. */
export interface MonthsMeant {
  readonly period: Period;
  /** The table ends before the period asked for, or begins after it. */
  readonly isCut: boolean;
  /** No region has a figure, and why. */
  readonly missing: MissingReason | null;
  /** The definition changes inside. */
  readonly hasBreak: boolean;
}

/** @param own the criterion's own months of the whole table */
export function monthsMeant(
  { whole, breaks }: FigureMonths,
  { period }: CriterionQuestion,
  own: (whole: Period) => Period,
): MonthsMeant {
  const wanted = period ?? own(whole);
  const cut = {
    from: monthIndexOf(Math.max(wanted.from, whole.from)),
    to: monthIndexOf(Math.min(wanted.to, whole.to)),
  };
  const isCut = cut.from !== wanted.from || cut.to !== wanted.to;
  if (cut.to <= cut.from) return { period: wanted, isCut, missing: 'not-in-period', hasBreak: false };
  const crossed = breaksCrossed(breaks, cut, cut, {});
  return {
    period: cut,
    isCut,
    missing: crossed.ok ? null : 'crosses-break',
    hasBreak: !crossed.ok || crossed.value.length > 0,
  };
}

/** What has to be said of each region's figure by month, whatever its amount. */
export function monthFlags(
  ground: RegionGround,
  { figures, side }: FiguresAsked,
  { isCut, hasBreak }: MonthsMeant,
): readonly (readonly RegionFlag[])[] {
  const { regions } = ground;
  const isSectors = figures === 'sector-figures';
  const isHeld = isHeldIn(ground, isSectors ? 'panel' : 'incidents');
  const whole: readonly RegionFlag[] = [
    ...(hasBreak ? (['break-inside'] as const) : []),
    ...(isCut ? (['cut-period'] as const) : []),
    ...(!isSectors && side === 'both' ? (['not-comparable'] as const) : []),
    ...(isHeld ? (['suppressed'] as const) : []),
  ];
  return (isSectors ? sectorMarks(regions) : recordMarks(regions)).map((marks) => [...marks, ...whole]);
}

/** A region's months of a period. */
export const monthsIn = ({ firstMonth }: FigureMonths, values: Float64Array, { from, to }: Period): Float64Array =>
  values.subarray(from - firstMonth, to - firstMonth);

/** Figures of a question whose table is not there. */
export const withoutTable = (
  { regions }: RegionGround,
  whole: { readonly unit: string; readonly parts?: readonly string[]; readonly hasP?: boolean },
): CriterionFigures =>
  figuresOf(
    regions.map(() => lacking('no-table')),
    { ...whole, period: null, tables: [] },
  );
