import { firstDayOf } from '../../../base/month.ts';
import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import type { Period } from '../../shapes.ts';

export interface StepSettings {
  readonly stepMonths: number;
  /** Which end of the period a whole step ends at: the other end has the months that fill none. */
  readonly alignment: 'end' | 'start';
  /** Whether months that fill no step make a short one; otherwise they are dropped. */
  readonly incomplete: 'drop' | 'keep';
}

export interface TimeSteps {
  /** The first first, without gaps. */
  readonly steps: readonly Period[];
  readonly dropped: readonly MonthIndex[];
}

/** Cuts a period of months into steps of equal length. */
export function timeSteps({ from, to }: Period, { stepMonths, alignment, incomplete }: StepSettings): TimeSteps {
  const length = Math.max(0, to - from);
  const left = length % stepMonths;
  const isKept = incomplete === 'keep';
  const start = from + (alignment === 'end' && !isKept ? left : 0);
  const end = to - (alignment === 'start' && !isKept ? left : 0);
  const firstLength = alignment === 'end' && isKept && left > 0 ? left : stepMonths;
  const steps: Period[] = [];
  for (let at = start; at < end; ) {
    const next = Math.min(end, at + (steps.length === 0 ? firstLength : stepMonths));
    steps.push({ from: monthIndexOf(at), to: monthIndexOf(next) });
    at = next;
  }
  const dropped: MonthIndex[] = [];
  for (let month: number = from; month < to; month++) {
    if (month < start || month >= end) dropped.push(monthIndexOf(month));
  }
  return { steps, dropped };
}

/** First days of the steps, and the day after the last: step t holds days d with `bounds[t] <= d < bounds[t + 1]`. */
export function dayBounds(steps: readonly Period[]): readonly number[] {
  return steps.length === 0
    ? []
    : [...steps.map(({ from }) => firstDayOf(from)), firstDayOf(steps[steps.length - 1].to)];
}
