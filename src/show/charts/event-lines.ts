import type { Axis, Mark } from '../drawing/drawing.ts';
import { place } from '../drawing/drawing.ts';
import { textWidth } from '../drawing/text-width.ts';
import type { Theme } from '../theme/colours.ts';
import type { NamedEvent } from './chart.ts';
import { label, textSize } from './frame.ts';

/** Width of the bar of an event that lasts, and the room between two beside one another, pixels. */
const barWidth = 3;
const barGap = 2;
const mostBars = 3;
/** Height that a name takes. */
const nameRoom = 14;

/** Bars of the events that last, from their first month to their last; those that overlap stand side by side. */
export function spanBars(events: readonly NamedEvent[], at: number, y: Axis, theme: Theme, side: 1 | -1): Mark[] {
  const taken: number[] = [];
  return [...events]
    .filter(({ month, to }) => to !== null && to + 1 > y.domain[0] && month < y.domain[1])
    .sort((a, b) => a.month - b.month)
    .flatMap(({ month, to }): Mark[] => {
      const free = taken.findIndex((until) => until <= month);
      const column = Math.min(free < 0 ? taken.length : free, mostBars - 1);
      const after = (to ?? month) + 1;
      taken[column] = after;
      const left = at + side * column * (barWidth + barGap) - (side < 0 ? barWidth : 0);
      const top = place(y, Math.max(month, y.domain[0]));
      const height = place(y, Math.min(after, y.domain[1])) - top;
      return [{ kind: 'rect', x: left, y: top, width: barWidth, height, fill: theme.quiet }];
    });
}

/** Events in view, in order of time. */
const shownEvents = (events: readonly NamedEvent[], y: Axis): readonly NamedEvent[] =>
  events.filter(({ month }) => month >= y.domain[0] && month < y.domain[1]).sort((a, b) => a.month - b.month);

interface EventLook {
  readonly ink: string;
  readonly paper: string;
  /** Where no lane beside the picture has their names: they stand on their lines, as far as they have room. */
  readonly areNamed: boolean;
}

/** Events as thin dotted lines across a picture. */
export function eventLines(
  events: readonly NamedEvent[],
  x: Axis,
  y: Axis,
  { ink, paper, areNamed }: EventLook,
): Mark[] {
  let free = y.range[0];
  const width = x.range[1] - x.range[0];
  return shownEvents(events, y).flatMap(({ month, name }): Mark[] => {
    const at = place(y, month);
    const line: Mark = {
      kind: 'line',
      points: [x.range[0], at, x.range[1], at],
      stroke: ink,
      width: 0.75,
      dash: [1, 3],
    };
    const hasRoom = areNamed && at - nameRoom >= free && textWidth(name, textSize) <= width - 16;
    if (!hasRoom) return [line];
    free = at;
    return [line, { ...label(name, x.range[1] - 6, at - 3, ink, 'end'), halo: paper }];
  });
}
