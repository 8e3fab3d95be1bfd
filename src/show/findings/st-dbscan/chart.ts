import { dayIso, firstDayOf } from '../../../base/month.ts';
import { dayIndexOf, monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { PointClustersResult } from '../../../disclose/disclosed.ts';
import { label, margin, yearTicks } from '../../charts/frame.ts';
import type { Axis, Drawing, Mark } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { bottomAxis, bottomRoom, headingRows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { clusterInk } from '../point-cluster-layer.ts';
import { clusterName } from '../point-cluster-names.ts';
import { words } from './words.ts';

type PointCluster = PointClustersResult['clusters'][number];

/** No cluster is drawn smaller than this: a day or a kilometre would not be seen. */
const leastPx = 4;
const fillAlpha = '66';
/** In the description at most this many are told one by one. */
const mostTold = 12;
/** How near a pixel must be to a cluster to mean it. */
const reachPx = 4;

interface Frame {
  readonly x: Axis;
  readonly y: Axis;
  readonly head: readonly Mark[];
}

function frameOf({ clusters, period }: PointClustersResult, { theme, language }: FindingContext, size: Size): Frame {
  const heading = headingRows(words[language].title, size.width, theme);
  const west = Math.min(...clusters.map(({ fromKm }) => fromKm));
  const east = Math.max(...clusters.map(({ toKm }) => toKm));
  const room = Math.max(5, (east - west) * 0.04);
  return {
    x: { domain: [west - room, east + room], range: [margin.left, size.width - margin.right] },
    y: {
      domain: [firstDayOf(period.from), firstDayOf(period.to)],
      range: [heading.bottom + 6, size.height - bottomRoom],
    },
    head: heading.marks,
  };
}

function boxOf({ fromKm, toKm, firstDay, lastDay }: PointCluster, { x, y }: Frame) {
  const [left, right] = [place(x, fromKm), place(x, toKm)];
  const [top, bottom] = [place(y, firstDay), place(y, lastDay + 1)];
  const width = Math.max(leastPx, right - left);
  const height = Math.max(leastPx, bottom - top);
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

function outline({ x, y, width, height }: ReturnType<typeof boxOf>, stroke: string, thick: number): Mark {
  const [right, bottom] = [x + width, y + height];
  return { kind: 'line', points: [x, y, right, y, right, bottom, x, bottom, x, y], stroke, width: thick };
}

/** January of years that have room, each with a faint rule. */
function yearMarks({ period }: PointClustersResult, { x, y }: Frame, theme: Theme): Mark[] {
  const months: Axis = { domain: [period.from, period.to], range: y.range };
  return yearTicks(months).flatMap((month): Mark[] => {
    const at = place(y, firstDayOf(monthIndexOf(month)));
    return [
      { kind: 'line', points: [x.range[0], at, x.range[1], at], stroke: theme.line, width: 0.5 },
      label(String(1970 + month / 12), margin.left - 6, at + 4, theme.quiet, 'end'),
    ];
  });
}

function describe({ clusters }: PointClustersResult, { language }: FindingContext): string {
  const format = formatOf(language);
  const list = clusters.slice(0, mostTold).map((cluster, at) =>
    say(words, language, 'one', {
      name: clusterName(at + 1, language),
      from: format.whole(cluster.fromKm),
      to: format.whole(cluster.toKm),
      first: dayIso(dayIndexOf(cluster.firstDay)),
      last: dayIso(dayIndexOf(cluster.lastDay)),
    }),
  );
  const count = format.whole(clusters.length);
  return say(words, language, 'description', { count, list: list.join('; ') });
}

/** Kilometres across, days downwards, as in the diagram of months. */
export function chart(result: PointClustersResult, context: FindingContext, size: Size): Drawing | null {
  if (result.clusters.length === 0) return null;
  const { theme, language, pick } = context;
  const frame = frameOf(result, context, size);
  const ink = clusterInk(theme);
  const { whole } = formatOf(language);
  const [top, bottom] = frame.y.range;
  const picked = result.clusters.filter(({ id }) => id === pick).map((cluster) => boxOf(cluster, frame));
  return {
    ...size,
    x: frame.x,
    y: frame.y,
    description: describe(result, context),
    marks: [
      ...yearMarks(result, frame, theme),
      { kind: 'line', points: [margin.left, top, margin.left, bottom], stroke: theme.quiet, width: 1 },
      ...bottomAxis(frame.x, bottom, theme, (value) => whole(value), words[language].axis),
      ...result.clusters.flatMap((cluster): Mark[] => {
        const box = boxOf(cluster, frame);
        return [{ kind: 'rect', ...box, fill: `${ink}${fillAlpha}` }, outline(box, ink, 1.25)];
      }),
      ...picked.flatMap((box) => [outline(box, theme.ink, 4), outline(box, theme.focus, 2.5)]),
      ...frame.head,
    ],
  };
}

/** The cluster at a pixel: the smallest of those that hold it, or nearly. */
export function clusterOnChart(
  result: PointClustersResult,
  context: FindingContext,
  size: Size,
  x: number,
  y: number,
): string | null {
  if (result.clusters.length === 0) return null;
  const frame = frameOf(result, context, size);
  const at = result.clusters
    .map((cluster) => ({ id: cluster.id, box: boxOf(cluster, frame) }))
    .filter(
      ({ box }) =>
        x >= box.x - reachPx &&
        x <= box.x + box.width + reachPx &&
        y >= box.y - reachPx &&
        y <= box.y + box.height + reachPx,
    )
    .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
  return at[0]?.id ?? null;
}
