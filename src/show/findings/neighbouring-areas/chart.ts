import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { ComparedArea, NeighbourResult } from '../../../disclose/disclosed.ts';
import { label, margin } from '../../charts/frame.ts';
import { type Axis, type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import { placeName } from '../before-after-text.ts';
import { headingRows, keyRows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { seriesMarks, yearMarks } from '../month-panels.ts';
import { areaTitle, headlineOf, letters } from './text.ts';
import { words } from './words.ts';

const axisRoom = 20;
const nameRoom = 15;
const roomForKey = 240;

interface Panel {
  readonly area: ComparedArea;
  readonly x: Axis;
  readonly y: Axis;
  readonly top: number;
}

/** One panel an area, in rows that share the months; each has its own scale, as the areas are of many sizes. */
function panelsOf({ areas, before, after }: NeighbourResult, { width, height }: Size, top: number): readonly Panel[] {
  const rowHeight = (height - axisRoom - top) / Math.max(1, areas.length);
  const x: Axis = { domain: [before.from, after.to], range: [margin.left, width - margin.right] };
  return areas.map((area, i) => {
    const rowTop = top + i * rowHeight;
    const figures = Array.from(area.months).filter((value) => Number.isFinite(value));
    const bottom = rowTop + rowHeight - (i < areas.length - 1 ? 4 : 0);
    return {
      area,
      x,
      y: { domain: [0, Math.max(1, ...figures) * 1.06], range: [bottom, rowTop + nameRoom] },
      top: rowTop,
    };
  });
}

function frameOf(result: NeighbourResult, context: FindingContext, size: Size) {
  const { language, theme, measure } = context;
  const texts = words[language];
  const title = headingRows(
    say(words, language, 'chartTitle', { measure, date: formatOf(language).shortMonth(result.date) }),
    size.width,
    theme,
  );
  const entries = [
    { label: texts.figure, fill: theme.quiet },
    { label: texts.mean, fill: theme.accent },
  ];
  const key = size.height < roomForKey ? title : keyRows(entries, title.bottom, size.width, theme);
  const marks = key === title ? title.marks : [...title.marks, ...key.marks];
  return { marks, panels: panelsOf(result, size, key.bottom) };
}

/** Zero and a round number near the top, with the rule that they stand on. */
function scaleMarks({ x, y }: Panel, { theme, language }: FindingContext): Mark[] {
  const most = y.domain[1];
  const power = 10 ** Math.floor(Math.log10(most));
  const round = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return [0, round].flatMap((value): Mark[] => [
    {
      kind: 'line',
      points: [x.range[0], place(y, value), x.range[1], place(y, value)],
      stroke: theme.line,
      width: 0.5,
    },
    label(formatOf(language).compact(value), x.range[0] - 6, place(y, value) + 4, theme.quiet, 'end'),
  ]);
}

function meanMarks({ area, x, y }: Panel, { before, after }: NeighbourResult, theme: FindingContext['theme']): Mark[] {
  const mean = (sum: number, from: number, to: number): Mark => {
    const at = place(y, sum / (to - from));
    return { kind: 'line', points: [place(x, from), at, place(x, to), at], stroke: theme.accent, width: 2.2 };
  };
  return [mean(area.before, before.from, before.to), mean(area.after, after.from, after.to)];
}

/** The name as long as there is room for it, else its letter and its role. */
function nameOf(area: ComparedArea, room: number, { language }: FindingContext): string {
  const long = areaTitle(area, language);
  if (textWidth(long, 11) <= room) return long;
  const role = words[language][`role.${area.role}`];
  return textWidth(role, 11) <= room ? role : letters[area.role];
}

function panelMarks(panel: Panel, isLowest: boolean, result: NeighbourResult, context: FindingContext): Mark[] {
  const { theme, pick } = context;
  const { area, x, y, top } = panel;
  const [bottom, plotTop] = y.range;
  const date = place(x, result.date);
  const room = x.range[1] - x.range[0];
  return [
    ...scaleMarks(panel, context),
    ...yearMarks(x, bottom, isLowest, theme.quiet),
    ...seriesMarks({ series: { firstMonth: result.before.from }, x, y }, area.months, theme.quiet),
    ...meanMarks(panel, result, theme),
    { kind: 'line', points: [date, bottom, date, plotTop], stroke: theme.ink, width: 1.2, dash: [4, 3] },
    {
      ...label(nameOf(area, room, context), x.range[0], top + 11, area.role === pick ? theme.accent : theme.ink),
      weight: 600,
    },
  ];
}

export function chartOf(result: NeighbourResult, context: FindingContext, size: Size): Drawing | null {
  const { language, measure } = context;
  const { marks, panels } = frameOf(result, context, size);
  const [first] = panels;
  if (first === undefined || result.difference === null) return null;
  const { month, list } = formatOf(language);
  return {
    ...size,
    x: first.x,
    y: first.y,
    description: say(words, language, 'description', {
      measure,
      list: list(result.areas.map((area) => placeName(area, language))),
      from: month(result.before.from),
      to: month(monthIndexOf(result.after.to - 1)),
      date: month(result.date),
      headline: headlineOf(result, language),
    }),
    marks: [...marks, ...panels.flatMap((panel, i) => panelMarks(panel, i === panels.length - 1, result, context))],
  };
}

/** The area whose panel a pixel lies in. */
export function areaOnChart(result: NeighbourResult, context: FindingContext, size: Size, px: number, py: number) {
  const panel = frameOf(result, context, size).panels.find(
    ({ x, y, top }) => px >= x.range[0] && px <= x.range[1] && py >= top && py <= y.range[0],
  );
  return panel?.area.role ?? null;
}
