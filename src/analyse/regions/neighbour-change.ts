import { monthIndexOf } from '../../base/units.ts';
import { sectors } from '../../corridors/corridor.ts';
import type { Period } from '../../select/periods.ts';
import { type SectorMonths, sumOver } from './title-8-months.ts';

/** Two windows of equal length, one right after the other. */
export interface ChangeWindows {
  readonly now: Period;
  readonly before: Period;
}

/** Change between two windows, as shares: 0.2 is a fifth more, -0.2 a fifth less; NaN without a figure. */
export interface NeighbourChange {
  readonly own: number;
  readonly neighbours: number;
  readonly rest: number;
  /** Change of the neighbours' figures over that of the rest's, less one: 0 where both changed alike. */
  readonly beyondRest: number;
  /** Figures behind it, of the window now and the one before. */
  readonly neighboursNow: number;
  readonly neighboursBefore: number;
  readonly restNow: number;
  readonly restBefore: number;
}

/** What is compared: three groups of sectors that share none. */
export interface SectorGroups {
  readonly own: readonly string[];
  /** Sectors next to the region's own along the line, west to east. */
  readonly neighbours: readonly string[];
  readonly rest: readonly string[];
}

const yearMonths = 12;

/** A region's sectors, those next to them, and all others. No neighbours: none is next to them, or none stands for it. */
export function sectorGroups(own: readonly string[]): SectorGroups {
  const isOwn = sectors.map(({ id }) => own.includes(id));
  const isNext = isOwn.map((mine, s) => !mine && (isOwn[s - 1] === true || isOwn[s + 1] === true));
  const idsOf = (which: readonly boolean[]) => sectors.filter((_, s) => which[s]).map(({ id }) => id);
  return {
    own: idsOf(isOwn),
    neighbours: idsOf(isNext),
    rest: idsOf(isOwn.map((mine, s) => !mine && !isNext[s])),
  };
}

/**
 * The window asked for, or the last 12 months of the series, and the window of the same length right before it.
 * Windows of whole years hold the same months of the year; of other lengths they do not.
 */
export function changeWindows({ firstMonth, months }: SectorMonths, asked: Period | null): ChangeWindows {
  const end = monthIndexOf(firstMonth + months);
  const now = asked ?? { from: monthIndexOf(end - yearMonths), to: end };
  return { now, before: { from: monthIndexOf(2 * now.from - now.to), to: now.from } };
}

/**
 * How the figures next to a region changed beyond those of the rest: where the first rise and the second do not, more
 * was recorded beside the region than the whole border's change would leave. It is a description of area totals: it
 * does not say that anyone went elsewhere.
 */
export function neighbourChange(
  figures: SectorMonths,
  { own, neighbours, rest }: SectorGroups,
  { now, before }: ChangeWindows,
): NeighbourChange {
  const sums = (taken: readonly string[]) => [sumOver(figures, taken, now), sumOver(figures, taken, before)] as const;
  const change = ([later, earlier]: readonly [number, number]): number =>
    earlier > 0 ? later / earlier - 1 : Number.NaN;
  const beside = sums(neighbours);
  const others = sums(rest);
  const byRest = 1 + change(others);
  return {
    own: change(sums(own)),
    neighbours: change(beside),
    rest: change(others),
    beyondRest: byRest > 0 ? (1 + change(beside)) / byRest - 1 : Number.NaN,
    neighboursNow: beside[0],
    neighboursBefore: beside[1],
    restNow: others[0],
    restBefore: others[1],
  };
}
