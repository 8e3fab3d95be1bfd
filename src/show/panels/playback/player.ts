import type { Playback } from '../../../document/document.ts';
import { type Frame, monthsInStep } from '../../../document/frames.ts';
import type { Results, Status } from '../../cockpit.ts';

const isSettled = (status: Status<unknown> | null): boolean => status === null || status.status !== 'running';

/** Months of a frame that a series has, as the desk cuts them. */
function within({ from, to }: { readonly from: number; readonly to: number }, first: number, months: number) {
  const start = Math.max(from, first);
  return [start, Math.max(start, Math.min(to, first + months))] as const;
}

/**
 * Whether the answers on display are those of a frame: playing waits for them, and never runs ahead.
 * @param incidents span of the table of incidents; undefined where there is none
 */
export function isFrameDrawn(
  frame: Frame,
  results: Pick<Results, 'areas' | 'bins' | 'cells' | 'frames'>,
  incidents: { readonly firstMonth: number; readonly months: number } | undefined,
): boolean {
  const { areas, bins, cells, frames } = results;
  if (![areas, bins, cells, frames].every(isSettled)) return false;
  const isOf = (period: { readonly from: number; readonly to: number }, first: number, months: number): boolean => {
    const [from, to] = within(frame, first, months);
    return period.from === from && period.to === to;
  };
  const segments = [areas, bins].every(
    (status) => status.status !== 'ready' || isOf(status.value, status.value.firstMonth, status.value.months),
  );
  if (cells.status !== 'ready' || incidents === undefined) return segments;
  return segments && isOf(cells.value.period, incidents.firstMonth, incidents.months);
}

/** Whether an answer of the frame did not come: there is nothing to wait for, and nothing to play on with. */
export const isFrameLost = ({
  areas,
  bins,
  cells,
  frames,
}: Pick<Results, 'areas' | 'bins' | 'cells' | 'frames'>): boolean =>
  [areas, bins, cells, frames].some((status) => status?.status === 'failed' || status?.status === 'cancelled');

/** Steps in a year; at least one. */
export const stepsInYear = (step: Playback['step']): number => 12 / monthsInStep[step];

/**
 * Index of the frame that a key leads to; null for a key that leads nowhere. Arrows go one frame, with Shift a year, as
 * the Page keys do.
 */
export function indexAfterKey(
  key: { readonly key: string; readonly shiftKey: boolean },
  index: number,
  count: number,
  year: number,
): number | null {
  const one = key.shiftKey ? year : 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: index + one,
    ArrowUp: index + one,
    ArrowLeft: index - one,
    ArrowDown: index - one,
    PageUp: index + year,
    PageDown: index - year,
    Home: 0,
    End: count - 1,
  };
  const next = moves[key.key];
  return next === undefined ? null : Math.min(count - 1, Math.max(0, next));
}
