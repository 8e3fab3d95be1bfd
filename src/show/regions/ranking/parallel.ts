import { scaleLinear } from 'd3';
import { type Language, say } from '../../../base/words.ts';
import { label, textSize } from '../../charts/frame.ts';
import { spreadLabels } from '../../charts/spread-labels.ts';
import type { Axis, Mark } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import { wrapText } from '../../drawing/text-width.ts';
import { headingRows } from '../../findings/chart-axes.ts';
import type { Size } from '../../findings/finding-view.ts';
import { fitText } from '../../findings/region-ranking/chart.ts';
import type { NamedCriterion } from '../../findings/region-ranking/named-criteria.ts';
import { rankText } from '../../findings/region-ranking/ranked.ts';
import { plainFigure } from '../../findings/region-ranking/share-text.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import type { LinkedDrawing } from '../pictures/linked-chart.tsx';
import { extentOf, isWithin } from './brush-ranges.ts';
import { figuresSaid } from './figures-said.ts';
import { nearestLine, type RegionLine } from './nearest-line.ts';
import type { ParallelInput } from './parallel-input.ts';
import { words } from './words.ts';

/** An axis of a criterion: up speaks for a region. */
export interface CriterionAxis {
  readonly criterion: NamedCriterion;
  readonly x: number;
  readonly y: Axis;
}

interface Layout {
  readonly top: number;
  readonly bottom: number;
  readonly axes: readonly CriterionAxis[];
  readonly isNarrow: boolean;
  /** Lines over each axis, from the top. */
  readonly heads: readonly (readonly { readonly text: string; readonly isName: boolean }[])[];
}

const lineHeight = 14;
const rowHeight = 15;
/** A chart that is narrower has its criteria by their numbers, and says what they are under it. */
export const narrowWidth = 560;
/** Room left of the first axis, and right of the last for names. */
const roomsOf = ({ width }: Size) => (width < narrowWidth ? { left: 50, right: 122 } : { left: 74, right: 236 });
/** Under the axes: the row of missing figures. */
const gapRow = 20;
const mostHead = 7;

const rowsOf = ({ ranked, rowOf }: ParallelInput): readonly number[] => ranked.flatMap(({ id }) => rowOf.get(id) ?? []);

export const drawable = (input: ParallelInput): readonly NamedCriterion[] =>
  input.criteria.filter((criterion) => extentOf(criterion, rowsOf(input)) !== null);

function headOf(criterion: NamedCriterion, at: number, width: number, language: Language) {
  const { name, unit, column, share } = criterion;
  const lines = (text: string, most: number) =>
    wrapText(text, textSize, width)
      .slice(0, most)
      .map((line) => fitText(line, width));
  const weight = say(words, language, 'weightOf', { share: formatOf(language).whole(share * 100) });
  const direction = words[language][column?.direction === 'less' ? 'less' : 'more'];
  return [
    ...lines(`${at + 1} ${name}`, 2).map((text) => ({ text, isName: true })),
    ...[...lines(unit, 3), ...lines(weight, 2), ...lines(direction, 2)].map((text) => ({ text, isName: false })),
  ].slice(0, mostHead + 2);
}

export function parallelLayout(input: ParallelInput, size: Size): Layout | null {
  const { language, theme, criteria } = input;
  const shown = drawable(input);
  if (shown.length === 0 || input.ranked.length === 0) return null;
  const title = headingRows(words[language].parallelTitle, size.width, theme);
  const { left, right } = roomsOf(size);
  const room = Math.max(60, size.width - left - right);
  const apart = shown.length === 1 ? room : room / (shown.length - 1);
  const isNarrow = size.width < narrowWidth;
  const heads = shown.map((criterion) => {
    const at = criteria.indexOf(criterion);
    return isNarrow ? [{ text: String(at + 1), isName: true }] : headOf(criterion, at, apart - 10, language);
  });
  const top = title.bottom + Math.max(...heads.map((lines) => lines.length)) * lineHeight + 10;
  const bottom = size.height - gapRow - 12;
  const axes = shown.map((criterion, i): CriterionAxis => {
    const domain = scaleLinear()
      .domain(extentOf(criterion, rowsOf(input)) ?? [0, 1])
      .nice(4)
      .domain();
    const [from = 0, to = 1] = domain;
    const range: [number, number] = criterion.column?.direction === 'less' ? [top, bottom] : [bottom, top];
    return { criterion, x: left + i * apart, y: { domain: [from, to], range } };
  });
  return { top, bottom, axes, heads, isNarrow };
}

/** Height at which the names of so many regions have room beside the axes. */
export const parallelHeight = (regions: number): number => 180 + Math.max(170, regions * rowHeight);

/** Ticks of an axis; its two ends where the axes are close to each other. */
function ticksOf({ domain }: Axis, isNarrow: boolean, language: Language) {
  const { compact } = formatOf(language);
  if (isNarrow) return domain.map((value) => ({ value, text: compact(value) }));
  const values = scaleLinear()
    .domain([...domain])
    .ticks(4);
  return values.map((value) => ({ value, text: plainFigure(value, language) }));
}

function axisMarks({ axes, heads, top, bottom, isNarrow }: Layout, theme: Theme, language: Language): Mark[] {
  return axes.flatMap(({ x, y }, i): Mark[] => {
    const head = heads[i] ?? [];
    const first = top - 12 - (head.length - 1) * lineHeight;
    const isAtEdge = i === 0 && !isNarrow;
    const anchor = isAtEdge ? 'start' : 'middle';
    const headX = isAtEdge ? 10 : x;
    return [
      ...head.map(
        ({ text, isName }, k): Mark => ({
          ...label(text, headX, first + k * lineHeight, isName ? theme.ink : theme.quiet, anchor),
          weight: isName ? 600 : 400,
        }),
      ),
      { kind: 'line', points: [x, top, x, bottom], stroke: theme.quiet, width: 1.2 },
      ...ticksOf(y, isNarrow, language).map(
        ({ value }): Mark => ({
          kind: 'line',
          points: [x - 4, place(y, value), x, place(y, value)],
          stroke: theme.quiet,
          width: 1,
        }),
      ),
    ];
  });
}

/** The numbers of the ticks, which stand over the lines. */
const tickMarks = ({ axes, isNarrow }: Layout, theme: Theme, language: Language): Mark[] =>
  axes.flatMap(({ x, y }) =>
    ticksOf(y, isNarrow, language).map(
      ({ value, text }): Mark => ({
        ...label(text, x - 11, place(y, value) + 4, theme.quiet, 'end'),
        halo: theme.panel,
      }),
    ),
  );

/** The points of a region, axis by axis; a missing figure lies in the row under the axes. */
function pointsOf(row: number, { axes, bottom }: Layout): RegionLine['points'] {
  return axes.map(({ criterion, x, y }) => {
    const value = criterion.column?.values[row] ?? Number.NaN;
    const isMissing = Number.isNaN(value);
    return { x, y: isMissing ? bottom + gapRow - 6 : place(y, value), isMissing };
  });
}

interface Look {
  readonly stroke: string;
  readonly width: number;
}

function lineMarks({ points }: RegionLine, { stroke, width }: Look): Mark[] {
  return points.flatMap((to, i): Mark[] => {
    const from = points[i - 1];
    const line: Mark[] =
      from === undefined
        ? []
        : [
            {
              kind: 'line',
              points: [from.x, from.y, to.x, to.y],
              stroke,
              width: from.isMissing || to.isMissing ? Math.max(1, width - 1) : width,
              ...(from.isMissing || to.isMissing ? { dash: [3, 3] } : {}),
            },
          ];
    const half = to.isMissing ? 3.5 : width + 0.6;
    const corners = [to.x - half, to.y, to.x, to.y - half, to.x + half, to.y, to.x, to.y + half];
    const dot: Mark = to.isMissing
      ? { kind: 'line', points: [...corners, to.x - half, to.y], stroke, width: 1.2 }
      : { kind: 'area', points: corners, fill: stroke };
    return [...line, dot];
  });
}

/** Between which a missing figure lies, along its axis. */
function boundMarks(row: number, { axes }: Layout, { stroke, width }: Look): Mark[] {
  return axes.flatMap(({ criterion: { column }, x, y }): Mark[] => {
    const [low, high] = [column?.low[row] ?? Number.NaN, column?.high[row] ?? Number.NaN];
    if (!Number.isNaN(column?.values[row] ?? 0) || Number.isNaN(low) || Number.isNaN(high)) return [];
    const ends = [place(y, low), place(y, high)] as const;
    return [{ kind: 'line', points: [x + 4, ends[0], x + 4, ends[1]], stroke, width: width + 1, dash: [2, 2] }];
  });
}

/** The drawing of the figures by criterion. @param marked the region that is pointed at */
export function parallelOf(input: ParallelInput, size: Size, marked: string | null): LinkedDrawing | null {
  const { ranked, rowOf, criteria, ranges, language, theme } = input;
  const layout = parallelLayout(input, size);
  const last = layout?.axes.at(-1);
  if (layout === null || last === undefined) return null;
  const title = headingRows(words[language].parallelTitle, size.width, theme);
  const lines = ranked.flatMap((region) => {
    const row = rowOf.get(region.id);
    if (row === undefined) return [];
    const isIn = isWithin(row, criteria, ranges);
    return [{ id: region.id, region, row, isIn, points: pointsOf(row, layout) }];
  });
  const lookOf = ({ id, isIn, region }: (typeof lines)[number]): Look => {
    if (id === marked) return { stroke: theme.accent, width: 3.2 };
    if (!isIn) return { stroke: theme.line, width: 1 };
    return region === ranked[0] ? { stroke: theme.ink, width: 2.2 } : { stroke: theme.quiet, width: 1.3 };
  };
  // The one that is pointed at lies over the others.
  const drawn = [...lines].sort((a, b) => Number(a.id === marked) - Number(b.id === marked));
  const byEnd = [...lines].sort((a, b) => (a.points.at(-1)?.y ?? 0) - (b.points.at(-1)?.y ?? 0));
  const tops = spreadLabels(
    byEnd.map(({ points }) => ({ top: (points.at(-1)?.y ?? 0) - 7, height: rowHeight })),
    Math.min(layout.top - 6, layout.bottom - byEnd.length * rowHeight),
    size.height - 2,
  );
  const labels = byEnd.flatMap((line, i) => {
    const top = tops[i];
    return top == null ? [] : [{ ...line, top }];
  });
  const hasGaps = lines.some(({ points }) => points.some(({ isMissing }) => isMissing));
  const nameX = last.x + (layout.isNarrow ? 18 : 26);
  const said = (id: string) => figuresSaid(id, input);
  return {
    drawing: {
      ...size,
      x: { domain: [0, 1], range: [layout.axes[0]?.x ?? 0, last.x] },
      y: { domain: [0, 1], range: [layout.bottom, layout.top] },
      description: say(words, language, 'parallelSaid', {
        count: ranked.length,
        criteria: layout.axes.length,
        list: ranked.map(({ name, best, worst }) => `${rankText({ best, worst })} ${name}`).join('; '),
      }),
      marks: [
        ...title.marks,
        ...axisMarks(layout, theme, language),
        ...(hasGaps ? [label(words[language].gap, 10, layout.bottom + gapRow - 2, theme.quiet)] : []),
        ...drawn.flatMap((line) => [
          ...lineMarks(line, lookOf(line)),
          ...(line.isIn || line.id === marked ? boundMarks(line.row, layout, lookOf(line)) : []),
        ]),
        ...tickMarks(layout, theme, language),
        ...labels.flatMap((line): Mark[] => {
          const end = line.points.at(-1);
          const look = lookOf(line);
          const ink = line.isIn || line.id === marked ? theme.ink : theme.quiet;
          const text = fitText(`${rankText(line.region)} ${line.region.name}`, size.width - nameX - 4);
          const rule = [end?.x ?? 0, end?.y ?? 0, nameX - 4, line.top + 7];
          return [
            { kind: 'line', points: rule, stroke: look.stroke, width: Math.min(1, look.width) },
            { ...label(text, nameX, line.top + 11, ink), weight: line.id === marked ? 600 : 400 },
          ];
        }),
      ],
    },
    spots: labels
      .toSorted((a, b) => ranked.indexOf(a.region) - ranked.indexOf(b.region))
      .map(({ id, top }) => ({
        id,
        x: nameX - 4,
        y: top,
        width: Math.max(20, size.width - nameX),
        height: rowHeight,
        said: said(id),
      })),
    regionAt: (x, y) => nearestLine(lines, x, y),
  };
}
