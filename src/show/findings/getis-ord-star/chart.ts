import { say } from '../../../base/words.ts';
import type { Cluster } from '../../../disclose/disclosed.ts';
import { label, margin, valueAxis } from '../../charts/frame.ts';
import { type Axis, type Drawing, type Mark, place, valueAt } from '../../drawing/drawing.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { bottomAxis, bottomRoom, headingRows, keyRows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { type BorderBins, borderBins } from './border-bins.ts';
import { clustersShown, type HotSpotResult } from './hot-spot-result.ts';
import { words } from './words.ts';

/** Room for the marks of groups between the bars and the edge of the plot. */
const groupRoom = 12;
/** Least height of a side, in which its name stands clear of the line between them, pixels. */
const nameRoom = 18;

/** Bars of one stretch: hot cells next to the line between the sides, what lies elsewhere beyond them. */
function barsOf({ bins, binKm }: BorderBins, x: Axis, y: Axis, theme: Theme): readonly Mark[] {
  return bins.flatMap(({ fromKm, hot, other }) => {
    const left = place(x, fromKm);
    const width = Math.max(1, place(x, fromKm + binKm) - left - 1);
    return ([0, 1] as const).flatMap((side): Mark[] => {
      const sign = side === 0 ? 1 : -1;
      const box = (from: number, to: number, fill: string): Mark => {
        const [a, b] = [place(y, sign * from), place(y, sign * to)];
        return { kind: 'rect', x: left, y: Math.min(a, b), width, height: Math.abs(b - a), fill };
      };
      const all = hot[side] + other[side];
      if (all === 0) return [];
      const top = place(y, sign * all);
      const edge: Mark = { kind: 'line', points: [left, top, left + width, top], stroke: theme.quiet, width: 1 };
      const rest = other[side] > 0 ? [box(hot[side], all, theme.neutral), edge] : [];
      return hot[side] > 0 ? [box(0, hot[side], theme.hot[1]), ...rest] : rest;
    });
  });
}

interface Span {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** A group's place at the outer edge of its side. */
function spanOf({ fromKm, toKm, side }: Cluster, x: Axis, y: Axis): Span {
  const [left, right] = [place(x, fromKm), place(x, toKm)];
  const short = Math.max(0, 4 - (right - left)) / 2;
  const [bottom, top] = y.range;
  return { left: left - short, right: right + short, y: side === 'us' ? top - groupRoom / 2 : bottom + groupRoom / 2 };
}

/** Hot groups are whole lines, cold ones broken. */
function groupMarks(clusters: readonly Cluster[], x: Axis, y: Axis, { theme, pick }: FindingContext): readonly Mark[] {
  return clusters.flatMap((cluster): Mark[] => {
    const { left, right, y: at } = spanOf(cluster, x, y);
    const points = [left, at, right, at];
    const ink = (cluster.hot ? theme.hot : theme.cold)[2];
    const line: Mark = { kind: 'line', points, stroke: ink, width: 4, ...(cluster.hot ? {} : { dash: [3, 2] }) };
    const around: Mark = { kind: 'line', points: [left - 3, at, right + 3, at], stroke: theme.focus, width: 10 };
    return cluster.id === pick ? [around, line] : [line];
  });
}

/** Whether the bars of a side are lower in the first third than in the last: its name then stands over those. */
function isLowAtLeft({ bins, fromKm, toKm }: BorderBins, side: 0 | 1): boolean {
  const third = (toKm - fromKm) / 3;
  const highest = (from: number, to: number): number =>
    bins.reduce((most, bin) => {
      const isThere = bin.fromKm >= from && bin.fromKm < to;
      return isThere ? Math.max(most, bin.hot[side] + bin.other[side]) : most;
    }, 0);
  return highest(fromKm, fromKm + third) < highest(toKm - third, toKm);
}

interface Frame {
  readonly bins: BorderBins;
  readonly x: Axis;
  readonly y: Axis;
  readonly title: string;
  readonly marks: readonly Mark[];
}

function frameOf(result: HotSpotResult, context: FindingContext, { width, height }: Size): Frame {
  const { language, theme, measure } = context;
  const range = [margin.left, width - margin.right] as const;
  const bins = borderBins(result, context, range[1] - range[0]);
  const isPeople = result.hotSpots.stamp.params.count === 'people';
  const title = say(words, language, isPeople ? 'chartTitlePeople' : 'chartTitle', {
    measure,
    km: formatOf(language).whole(bins.binKm),
  });
  const head = headingRows(title, width, theme);
  const key = keyRows(
    [
      { label: words[language].inHot, fill: theme.hot[1] },
      { label: words[language].notInHot, fill: theme.neutral },
    ],
    head.bottom,
    width,
    theme,
  );
  const sums = bins.bins.map(({ hot, other }) => [hot[0] + other[0], hot[1] + other[1]] as const);
  const [us, mexico] = [Math.max(...sums.map(([one]) => one)), Math.max(...sums.map(([, two]) => two))];
  const [bottom, top] = [height - bottomRoom - groupRoom, key.bottom + groupRoom];
  const share = Math.min(1, Math.max(0.12, nameRoom / Math.max(1, bottom - top - nameRoom)));
  const least = share * Math.max(us, mexico, 1);
  return {
    bins,
    title,
    x: { domain: [bins.fromKm, bins.toKm], range },
    y: {
      domain: [-Math.max(mexico, least), Math.max(us, least)],
      range: [bottom, top],
    },
    marks: [...head.marks, ...key.marks],
  };
}

/** Counts along the border, what hot cells hold set apart: the U.S. side up, the Mexican down; groups at their kilometres. */
export function hotSpotChart(result: HotSpotResult, context: FindingContext, size: Size): Drawing | null {
  if (result.ids.length === 0) return null;
  const { language, theme, significance } = context;
  const { bins, x, y, title, marks } = frameOf(result, context, size);
  if (y.range[0] - y.range[1] < 30) return null;
  const { whole, compact } = formatOf(language);
  const clusters = clustersShown(result, significance);
  const hot = clusters.filter((cluster) => cluster.hot).length;
  const [left, right] = x.range;
  const zero = place(y, 0);
  const name = (side: 0 | 1, at: number): Mark => {
    const isLeft = isLowAtLeft(bins, side);
    const text = words[language][side === 0 ? 'us' : 'mexico'];
    return { ...label(text, isLeft ? left + 2 : right, at, theme.quiet, isLeft ? 'start' : 'end'), halo: theme.panel };
  };
  return {
    ...size,
    x,
    y,
    description: say(words, language, 'description', { title, hot: whole(hot), cold: whole(clusters.length - hot) }),
    marks: [
      ...valueAxis(y, right, theme, (value) => compact(Math.abs(value))),
      ...barsOf(bins, x, y, theme),
      { kind: 'line', points: [left, zero, right, zero], stroke: theme.ink, width: 1 },
      ...groupMarks(clusters, x, y, context),
      name(0, y.range[1] + 10),
      name(1, y.range[0] - 3),
      ...bottomAxis(x, size.height - bottomRoom, theme, whole, words[language].axis),
      ...marks,
    ],
  };
}

/** Pixels beside a group that still mean it. */
const slack = 5;

/** The group at a place of the chart: the narrowest of those at its kilometre, on its side. */
export function itemOnChart(
  result: HotSpotResult,
  context: FindingContext,
  size: Size,
  px: number,
  py: number,
): string | null {
  const { x, y } = frameOf(result, context, size);
  const side = valueAt(y, py) >= 0 ? 'us' : 'mexico';
  const there = clustersShown(result, context.significance)
    .filter((cluster) => cluster.side === side)
    .map((cluster) => ({ id: cluster.id, ...spanOf(cluster, x, y) }))
    .filter(({ left, right }) => px >= left - slack && px <= right + slack)
    .sort((a, b) => a.right - a.left - (b.right - b.left));
  return there[0]?.id ?? null;
}
