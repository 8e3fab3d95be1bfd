import type { Hover } from '../cockpit.ts';
import { type Axis, type Drawing, type Mark, type Panel, place } from '../drawing/drawing.ts';
import type { Theme } from '../theme/colours.ts';
import type { Choice } from './brush.ts';
import type { Chart } from './chart.ts';

const inside = (axis: Axis, value: number): boolean => value >= axis.domain[0] && value <= axis.domain[1];

/** The small picture of a month; the first one where none has it. */
const panelOf = ({ panels = [] }: Drawing, month: number | null): Panel | undefined =>
  panels.find(({ from, to }) => month !== null && month >= from && month < to) ?? panels[0];

/** Where on a chart the mark stands, pixels; an axis that the mark does not speak of gives null. */
export function markAt(chart: Chart, drawing: Drawing, { km, month }: Hover): { x: number | null; y: number | null } {
  const { x, y } = drawing;
  const panel = panelOf(drawing, month);
  if (panel !== undefined) {
    return { x: km !== null && inside(panel.x, km) ? place(panel.x, km) : null, y: Math.min(...panel.y.range) };
  }
  return {
    x: chart.across === 'kilometres' && km !== null && inside(x, km) ? place(x, km) : null,
    y: chart.down === 'months' && month !== null && inside(y, month) ? place(y, month + 0.5) : null,
  };
}

/** The same kilometre in a small picture; a frame round the one of the mark's month, and what is being chosen. */
function crossIn({ x, y, from, to }: Panel, { km, month }: Hover, choice: Choice | null, theme: Theme): Mark[] {
  const [top, bottom] = [Math.min(...y.range), Math.max(...y.range)];
  const marks: Mark[] = [];
  const { months = null, kilometres = null } = choice ?? {};
  const isHit = choice !== null && (months === null || (months.from < to && months.to > from));
  if (isHit) {
    const left = kilometres === null ? x.range[0] : place(x, Math.max(kilometres.from, x.domain[0]));
    const right = kilometres === null ? x.range[1] : place(x, Math.min(kilometres.to, x.domain[1]));
    marks.push({ kind: 'rect', x: left, y: top, width: right - left, height: bottom - top, fill: `${theme.focus}33` });
  }
  if (km !== null && inside(x, km)) {
    const at = place(x, km);
    marks.push({ kind: 'line', points: [at, top, at, bottom], stroke: theme.ink, width: 0.75 });
  }
  if (month !== null && month >= from && month < to) {
    const [left, right] = x.range;
    const frame = [left, top, right, top, right, bottom, left, bottom, left, top];
    marks.push({ kind: 'line', points: frame, stroke: theme.ink, width: 1 });
  }
  return marks;
}

/** A thin cross at the mark, and the frame of what is being chosen. */
export function crosshair(
  chart: Chart,
  drawing: Drawing,
  hover: Hover,
  choice: Choice | null,
  theme: Theme,
): readonly Mark[] {
  const { x, y, panels } = drawing;
  if (panels !== undefined) return panels.flatMap((panel) => crossIn(panel, hover, choice, theme));
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
