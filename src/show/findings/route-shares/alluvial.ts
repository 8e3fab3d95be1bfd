import type { RouteSharesResult } from '../../../disclose/disclosed.ts';
import { label, valueAxis } from '../../charts/frame.ts';
import { type Axis, type Mark, place } from '../../drawing/drawing.ts';
import { formatOf } from '../../format.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { endLabel, type Frame, frameOf, isWide, routesByRecords, spread, totalOf } from './chart-frame.ts';
import { at, type Column, columnsOf, directionOf, inkOf } from './columns.ts';

const bandAlpha = '38';

export interface Alluvial {
  readonly frame: Frame;
  readonly y: Axis;
  /** Columns from the top: routes with the most records first, what lies off all of them last. */
  readonly shown: readonly Column[];
  /** Upper and lower edge of a column in a period, shares from the top. */
  readonly edges: (column: Column, period: number) => readonly [number, number];
  readonly barWidth: number;
}

export function alluvialOf(result: RouteSharesResult, context: FindingContext, size: Size, title: string): Alluvial {
  const off = columnsOf(result).filter((column) => column.route === null && totalOf(result, column) > 0);
  const shown = [...routesByRecords(result), ...off];
  const frame = frameOf(result, context, size, shown, title, 0);
  const starts = result.periods.map((_, period) => {
    let from = 0;
    return new Map(
      shown.map(({ index }) => {
        const share = at(result, 'shares', period, index);
        const edge = [from, from + (Number.isNaN(share) ? 0 : share)] as const;
        from = edge[1];
        return [index, edge];
      }),
    );
  });
  return {
    frame,
    shown,
    // Shares go down from the top, so that the largest route stands there.
    y: { domain: [1, 0], range: [frame.bottom, frame.top] },
    edges: ({ index }, period) => starts[period]?.get(index) ?? [0, 0],
    barWidth: isWide(size) ? 18 : Math.min(10, 120 / Math.max(1, result.periods.length)),
  };
}

/** A band from one bar to the next, its edges straight. */
function bandOf({ frame, y, edges, barWidth }: Alluvial, column: Column, period: number, fill: string): Mark {
  const [from = 0, to = 0] = [frame.xs[period], frame.xs[period + 1]];
  const [left, right] = [from + barWidth / 2, to - barWidth / 2];
  const [topBefore, lowBefore] = edges(column, period);
  const [topAfter, lowAfter] = edges(column, period + 1);
  const points = [left, topBefore, right, topAfter, right, lowAfter, left, lowBefore].map((value, i) =>
    i % 2 === 0 ? value : place(y, value),
  );
  return { kind: 'area', points, fill };
}

function barsOf(drawn: Alluvial, column: Column, { theme, significance, pick }: FindingContext): readonly Mark[] {
  const { frame, y, edges, barWidth } = drawn;
  const ink = inkOf(directionOf(column, significance), theme);
  const bands = frame.xs.slice(1).map((_, period) => bandOf(drawn, column, period, `${ink}${bandAlpha}`));
  const bars = frame.xs.flatMap((x, period): Mark[] => {
    const [from, to] = edges(column, period).map((share) => place(y, share));
    const height = Math.max(0, (to ?? 0) - (from ?? 0) - 1);
    if (height === 0) return [];
    const bar = { kind: 'rect', x: x - barWidth / 2, y: from ?? 0, width: barWidth, height } as const;
    return [{ ...bar, fill: ink, ...(column.route === null ? { pattern: 'hatch' } : {}) }];
  });
  const edge = (which: 0 | 1, stroke: string, width: number): Mark => ({
    kind: 'line',
    points: frame.xs.flatMap((x, period) => [x, place(y, edges(column, period)[which])]),
    stroke,
    width,
  });
  // Bands that neither rose nor fell have one ink: a line keeps them apart.
  const parted = [...bands, edge(1, theme.panel, 1), ...bars];
  return column.id === pick ? [...parted, edge(0, theme.focus, 2), edge(1, theme.focus, 2)] : parted;
}

/** Names beside the last bar, and lines to those that stand off their own. */
function namesOf(drawn: Alluvial, result: RouteSharesResult, context: FindingContext, size: Size): readonly Mark[] {
  const { frame, shown, edges, y, barWidth } = drawn;
  const last = result.periods.length - 1;
  const wanted = shown.map((column) => {
    const [from, to] = edges(column, last);
    // What lies off all routes is always named.
    return { y: place(y, (from + to) / 2) + 4, weight: column.route === null ? 1 : to - from };
  });
  const heights = spread(wanted, frame.top + 8, frame.bottom);
  return shown.flatMap((column, i): Mark[] => {
    const height = heights[i];
    if (height === null || height === undefined) return [];
    const text = label(endLabel(result, column, context, size), frame.namesAt, height, context.theme.ink);
    const from = (frame.xs[last] ?? 0) + barWidth / 2;
    const rule = [from + 1, (wanted[i]?.y ?? 0) - 4, frame.namesAt - 3, height - 4];
    return [{ kind: 'line', points: rule, stroke: context.theme.line, width: 1 }, text];
  });
}

export function alluvialMarks(
  drawn: Alluvial,
  result: RouteSharesResult,
  context: FindingContext,
  size: Size,
): readonly Mark[] {
  const { share } = formatOf(context.language);
  const right = (drawn.frame.xs.at(-1) ?? 0) + drawn.barWidth / 2;
  return [
    ...valueAxis(drawn.y, right, context.theme, share),
    ...drawn.shown.flatMap((column) => barsOf(drawn, column, context)),
    ...namesOf(drawn, result, context, size),
  ];
}
