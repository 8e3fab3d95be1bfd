import { viewChart } from '../../show/charts/view-chart.ts';
import type { Legend } from '../../show/drawing/legend.ts';
import { type PlannedLegends, planLegends } from './plan-legends.ts';
import type { Box, SheetChart, SheetContent, SheetPlan } from './sheet-plan.ts';
import type { Measure } from './text-block.ts';

const legendWidth = 226;
const columnGap = 16;
/** Of the months beside the diagram. */
const besideWidth = 204;
/** Of Mexico's national series, beside the months on the same axis of time. */
const nationalWidth = 124;
const gap = 10;
const underLegends = 14;

/** `room`: what the legends leave of their column. */
type Body = Pick<SheetPlan, 'map' | 'legends' | 'charts'> & {
  readonly room: Box;
  readonly legendHeight: number;
  /** The legends are higher than their column. */
  readonly overflows: boolean;
};

/**
 * The pictures at the left, the legends at the right.
 * @param columns of legends
 * @param least height that the legends take at least
 */
export function planBody(content: SheetContent, body: Box, measure: Measure, columns: number, least: number): Body {
  const rightWidth = columns * legendWidth + (columns - 1) * columnGap;
  const left = { ...body, width: body.width - rightWidth - 2 * gap };
  const right = { ...body, x: left.x + left.width + 2 * gap, width: rightWidth };
  if (content.what === 'map') {
    return { map: left, charts: [], ...legendsIn(right, content.legends, measure, columns, least) };
  }
  const { scene, legends } = content;
  const isCompared = scene.charts.shift !== null;
  const hasNational = scene.charts.national !== null;
  const mapHeight = Math.round(left.height * (isCompared ? 0.3 : 0.38));
  const below = { ...left, y: left.y + mapHeight + gap, height: left.height - mapHeight - gap };
  const charts = chartsIn(below, viewChart(scene.charts.picture), isCompared, hasNational);
  const corner = cornerOf(charts);
  const [key] = legends.slice(-1).map((legend) => planLegends([legend], corner.width, 1, measure));
  const isCornerTaken = key !== undefined && legends.length > 1 && key.height <= corner.height;
  const others = legendsIn(right, isCornerTaken ? legends.slice(0, -1) : legends, measure, columns, least);
  return {
    map: { ...left, height: mapHeight },
    charts,
    room: others.room,
    legendHeight: others.legendHeight,
    overflows: others.overflows,
    legends: isCornerTaken ? joined(others.legends, key, corner) : others.legends,
  };
}

/** Legends at the top of a column, and what is left of it. */
function legendsIn(
  box: Box,
  legends: readonly Legend[],
  measure: Measure,
  columns: number,
  least: number,
): Pick<Body, 'legends' | 'room' | 'legendHeight' | 'overflows'> {
  const planned = planLegends(legends, legendWidth, columns, measure, box.height);
  const legendHeight = Math.max(planned.height, least);
  const taken = legendHeight + underLegends;
  return {
    legends: { ...planned, x: box.x, y: box.y },
    room: { ...box, y: box.y + taken, height: box.height - taken },
    legendHeight,
    overflows: planned.height > box.height,
  };
}

/** The key of the diagram among the other legends, at its own place. */
function joined(others: Body['legends'], key: PlannedLegends, { x, y }: Box): Body['legends'] {
  const [dx, dy] = [x - others.x, y - others.y];
  const moved = <T extends { readonly x: number; readonly y: number }>(item: T): T => ({
    ...item,
    x: item.x + dx,
    y: item.y + dy,
  });
  return {
    ...others,
    texts: [...others.texts, ...key.texts.map(moved)],
    swatches: [...others.swatches, ...key.swatches.map(moved)],
  };
}

/** Pictures along the border one under the other, of one width; the series by month beside the diagram, as high as it is. */
function chartsIn(box: Box, view: View, isCompared: boolean, hasNational: boolean): Body['charts'] {
  const series: readonly (readonly [SheetChart, number])[] = hasNational
    ? [
        ['months', besideWidth],
        ['national', nationalWidth],
      ]
    : [['months', besideWidth]];
  const width = series.reduce((left, [, taken]) => left - taken - gap, box.width);
  let y = box.y;
  const stacked = stacks[isCompared ? 'compared' : 'plain'].map(([what, share]) => {
    const chart = what === 'view' ? view : what;
    const placed = { chart, x: box.x, y, width, height: box.height * share };
    y += placed.height;
    return placed;
  });
  const [diagram] = stacked.filter(({ chart }) => chart === view);
  if (diagram === undefined) return stacked;
  let x = box.x + width + gap;
  const beside = series.map(([chart, wide]) => {
    const placed = { ...diagram, chart, x, width: wide };
    x += wide + gap;
    return placed;
  });
  return [...stacked, ...beside];
}

/** What is free over the months, beside the profile. */
function cornerOf(charts: Body['charts']): Box {
  const top = Math.min(...charts.map(({ y }) => y));
  const [months] = charts.filter(({ chart }) => chart === 'months');
  return { x: (months?.x ?? 0) + gap, y: top + 4, width: besideWidth - gap, height: (months?.y ?? top) - top - gap };
}

type View = ReturnType<typeof viewChart>;

/** Shares of the height that the pictures along the border take; the view is the one that was chosen. */
const stacks: Readonly<Record<'plain' | 'compared', readonly (readonly [SheetChart | 'view', number])[]>> = {
  plain: [
    ['profile', 0.3],
    ['view', 0.7],
  ],
  compared: [
    ['profile', 0.22],
    ['difference', 0.18],
    ['view', 0.6],
  ],
};
