import { monthOf } from '../base/month.ts';
import { type MonthIndex, monthIndexOf } from '../base/units.ts';
import type { Document, Playback } from './document.ts';
import { seasonChosen } from './season-chosen.ts';
import { type Filled, type Months, wholeMonths } from './whole-months.ts';

/** The months on display while time is played, half-open. */
export interface Frame extends Months {
  /** First month of the newest step: `playback.at` names it. */
  readonly at: MonthIndex;
}

/** What says which steps there are, and which of them a frame holds. */
export type Pace = Pick<Playback, 'mode' | 'step' | 'window'>;

export const monthsInStep = { month: 1, quarter: 3, 'fiscal-year': 12 } as const satisfies Record<
  Playback['step'],
  number
>;

/** October 1969: quarters and U.S. fiscal years begin at whole multiples of their length from here. */
const origin = -3;
const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** First months of the steps that lie within some months wholly, ascending. */
function wholeSteps({ from, to }: Months, step: Playback['step']): readonly number[] {
  const length = monthsInStep[step];
  const first = from + modulo(origin - from, length);
  const count = Math.max(0, Math.floor((to - first) / length));
  return Array.from({ length: count }, (_, i) => first + i * length);
}

function holdsMonthOf(season: ReadonlySet<number> | null, first: number, length: number): boolean {
  if (season === null) return true;
  return Array.from({ length }, (_, m) => monthOf(monthIndexOf(first + m))).some((month) => season.has(month));
}

/**
 * The frames of a playback, in order of time. Steps that the months hold only in part are left out, and so are those
 * without a month of the season, which would show nothing new. A window is full in every frame, unless it is longer than
 * all the months: then there is one frame, of all of them. What grows starts at the first month, in a step or not.
 * @param season months of the year that count, 1 to 12; null: all
 */
export function framesOf(pace: Pace, months: Months, season: ReadonlySet<number> | null = null): readonly Frame[] {
  const length = monthsInStep[pace.step];
  const steps = wholeSteps(months, pace.step);
  const first = steps[0] ?? months.from;
  const wide = Math.min(pace.window, steps.length) * length;
  const fromOf = {
    step: (at: number) => at,
    cumulative: () => months.from,
    window: (at: number) => at + length - wide,
  };
  return steps
    .filter((at) => holdsMonthOf(season, at, length))
    .map((at) => ({ at, from: fromOf[pace.mode](at), to: at + length }))
    .filter(({ from }) => pace.mode !== 'window' || from >= first)
    .map(({ at, from, to }) => ({ at: monthIndexOf(at), from: monthIndexOf(from), to: monthIndexOf(to) }));
}

/** Months at either end that no frame shows, because they fill no step. */
export function leftOutOf(pace: Pace, months: Months): readonly Months[] {
  const length = monthsInStep[pace.step];
  const steps = wholeSteps(months, pace.step);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return months.to > months.from ? [months] : [];
  const before = { from: months.from, to: monthIndexOf(first) };
  const after = { from: monthIndexOf(last + length), to: months.to };
  return [...(pace.mode === 'cumulative' ? [] : [before]), after].filter(({ from, to }) => to > from);
}

/** Index of the frame that shows a month as its newest, or of the one before it; the first where none is; -1 of none. */
export function frameIndex(frames: readonly Frame[], at: number): number {
  if (frames.length === 0) return -1;
  return Math.max(
    0,
    frames.findLastIndex((frame) => frame.at <= at),
  );
}

type Study = Pick<Document, 'playback' | 'grid' | 'clauses'>;
type Chosen = { readonly now: Months };

/** The months that can be played: those chosen of the figures along the border, as far as their records fill them. */
export function playedMonths(
  { grid }: Pick<Study, 'grid'>,
  periods: { readonly areas: Chosen; readonly incidents: Chosen },
  dataSets: readonly (Filled & { readonly table: string })[],
): Months {
  const { now } = periods[grid.figures];
  const set = dataSets.find(({ table }) => table === grid[grid.figures]);
  return set === undefined ? now : wholeMonths(now, set);
}

/** All frames of a study, whether one is on display or not. */
export function framesOfStudy(
  study: Study,
  periods: { readonly areas: Chosen; readonly incidents: Chosen },
  dataSets: readonly (Filled & { readonly table: string })[],
): readonly Frame[] {
  return framesOf(study.playback, playedMonths(study, periods, dataSets), seasonChosen(study.clauses));
}

/** The frame on display; null while nothing is played. */
export function shownFrame(
  study: Study,
  periods: { readonly areas: Chosen; readonly incidents: Chosen },
  dataSets: readonly (Filled & { readonly table: string })[],
): Frame | null {
  const { at } = study.playback;
  if (at === null) return null;
  const frames = framesOfStudy(study, periods, dataSets);
  return frames[frameIndex(frames, at)] ?? null;
}

/** The months that a map shows: those of the frame while time is played, else those chosen. */
export const shownPeriod = (
  study: Study,
  periods: { readonly areas: Chosen; readonly incidents: Chosen },
  dataSets: readonly (Filled & { readonly table: string })[],
): Months => shownFrame(study, periods, dataSets) ?? periods[study.grid.figures].now;
