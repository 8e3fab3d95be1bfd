import type { Hover } from '../cockpit.ts';
import { type Axis, type Drawing, type Mark, place } from '../drawing/drawing.ts';
import type { Theme } from '../theme/colours.ts';
import type { Choice } from './brush.ts';
import type { Chart } from './chart.ts';

const inside = (axis: Axis, value: number): boolean => value >= axis.domain[0] && value <= axis.domain[1];

/** Where on a chart the mark stands, pixels; an axis that the mark does not speak of gives null. */
export function markAt(chart: Chart, drawing: Drawing, { km, month }: Hover): { x: number | null; y: number | null } {
  const { x, y } = drawing;
  return {
    x: chart.across === 'kilometres' && km !== null && inside(x, km) ? place(x, km) : null,
    y: chart.down === 'months' && month !== null && inside(y, month) ? place(y, month + 0.5) : null,
  };
}

/** A thin cross at the mark, and the frame of what is being chosen. */
export function crosshair(
  chart: Chart,
  drawing: Drawing,
  hover: Hover,
  choice: Choice | null,
  theme: Theme,
): readonly Mark[] {
  const { x, y } = drawing;
  const mark = markAt(chart, drawing, hover);
  const [top, bottom] = [Math.min(...y.range), Math.max(...y.range)];
  const line = (points: readonly number[]): Mark => ({ kind: 'line', points, stroke: theme.ink, width: 0.75 });
  const marks: Mark[] = [];
  if (mark.x !== null) marks.push(line([mark.x, top, mark.x, bottom]));
  if (mark.y !== null) marks.push(line([x.range[0], mark.y, x.range[1], mark.y]));
  if (choice === null) return marks;
  const { kilometres, months } = choice;
  const left = kilometres === null ? x.range[0] : place(x, kilometres.from);
  const right = kilometres === null ? x.range[1] : place(x, kilometres.to);
  const from = months === null ? top : place(y, months.from);
  const to = months === null ? bottom : place(y, months.to);
  marks.push({ kind: 'rect', x: left, y: from, width: right - left, height: to - from, fill: `${theme.focus}33` });
  const frame = [left, from, right, from, right, to, left, to, left, from];
  marks.push({ kind: 'line', points: frame, stroke: theme.ink, width: 1 });
  return marks;
}
