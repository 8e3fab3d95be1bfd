import type { Axis, Mark } from '../drawing/drawing.ts';
import { place } from '../drawing/drawing.ts';
import { sure, textWidth, wrapText } from '../drawing/text-width.ts';
import type { Theme } from '../theme/colours.ts';
import type { NamedEvent } from './chart.ts';
import { label, textSize } from './frame.ts';
import { spreadLabels } from './spread-labels.ts';

export interface EventsDown {
  readonly events: readonly NamedEvent[];
  /** Whether their names stand beside the bars. */
  readonly areNamed: boolean;
  readonly theme: Theme;
}

/** Where names stand, pixels across; of no width where they are left to the tooltip. */
interface Lane {
  readonly from: number;
  readonly to: number;
}

const lineHeight = 13;
/** Length of an event's line where its name has no room. */
const unnamed = 8;
/** Least widths of the bars and of the names beside them, pixels. */
const leastBars = 70;
const leastLane = 56;

/** As many words of a name as fit a line; "…" stands for the others. */
function onOneLine(name: string, width: number): string {
  if (textWidth(name, textSize) * sure <= width) return name;
  const [first = ''] = wrapText(name, textSize, width / sure - textWidth('…', textSize));
  return `${first.replace(/ \([^)]*$|[:,]$/, '')}…`;
}

/** Events as lines at their months; their names in a lane of their own where there is one, else by pointing. */
export function eventMarks({ events, theme }: EventsDown, x: Axis, y: Axis, lane: Lane): Mark[] {
  const shown = events
    .filter(({ month }) => month >= y.domain[0] && month <= y.domain[1])
    .sort((a, b) => a.month - b.month)
    .map(({ month, name }) => ({ at: place(y, month), name }));
  const wanted = shown.map(({ at }) => ({ top: at - lineHeight / 2, height: lineHeight }));
  const tops = lane.from >= lane.to ? [] : spreadLabels(wanted, y.range[0] - 8, y.range[1] + 8);
  return shown.flatMap(({ at, name }, i): Mark[] => {
    const top = tops[i] ?? null;
    const tick = [x.range[0], at, x.range[0] + unnamed, at];
    const leader = top === null ? tick : [x.range[0], at, x.range[1], at, lane.from - 3, top + lineHeight / 2];
    const rule: Mark = { kind: 'line', points: leader, stroke: theme.quiet, width: 0.5 };
    if (top === null) return [rule];
    return [rule, label(onOneLine(name, lane.to - lane.from), lane.from, top + 10, theme.ink)];
  });
}

/** Room for the names of events beside the bars; none where too little would be left of either. */
export function nameRoom({ events, areNamed }: EventsDown, width: number): number {
  if (!areNamed) return 0;
  const widest = Math.max(0, ...events.map(({ name }) => textWidth(name, textSize)));
  const room = Math.min(widest, width - leastBars);
  return room < leastLane ? 0 : room;
}
