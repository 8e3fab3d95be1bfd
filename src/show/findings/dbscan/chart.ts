import { type Language, say } from '../../../base/words.ts';
import type { PointClustersResult } from '../../../disclose/disclosed.ts';
import { label, margin, valueAxis } from '../../charts/frame.ts';
import type { Axis, Drawing, Mark } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import { bottomAxis, bottomRoom, headingRows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { clusterInk } from '../point-cluster-layer.ts';
import { words } from './words.ts';

/** The curve is drawn up to here: the few records far from all others would press the rest flat. */
const shownShare = 0.95;
/** The radius is no higher in the picture than this. */
const radiusAt = 0.6;

function highest({ kDistance }: PointClustersResult, radiusKm: number): number {
  const top = kDistance[Math.floor(shownShare * (kDistance.length - 1))] ?? 0;
  return Math.max(top, radiusKm / radiusAt);
}

/** The curve as far as it stays in the picture, its last piece cut at the top. */
function curvePoints({ kDistance }: PointClustersResult, x: Axis, y: Axis): number[] {
  const [, top] = y.domain;
  const points: number[] = [];
  const step = 100 / Math.max(1, kDistance.length - 1);
  for (let k = 0; k < kDistance.length; k++) {
    const [here = 0, before = 0] = [kDistance[k], kDistance[k - 1]];
    if (here > top) {
      const share = here === before ? 0 : (top - before) / (here - before);
      if (k > 0) points.push(place(x, (k - 1 + share) * step), place(y, top));
      break;
    }
    points.push(place(x, k * step), place(y, here));
  }
  return points;
}

/** Share of the records that have the k-th nearest within the radius, 0 to 1. */
function shareWithin({ meta, core }: PointClustersResult): number {
  return meta.n === 0 ? 0 : core / meta.n;
}

function ordinals(result: PointClustersResult, language: Language) {
  const format = formatOf(language);
  return {
    k: format.whole(Number(result.meta.stamp.params.minPts)),
    km: format.figure(Number(result.meta.stamp.params.radiusKm)),
    share: format.share(shareWithin(result)),
  };
}

/** The radius across the picture, with what it says above it, or below where there is no room. */
function radiusMarks(result: PointClustersResult, x: Axis, y: Axis, { theme, language }: FindingContext): Mark[] {
  const at = place(y, Number(result.meta.stamp.params.radiusKm));
  const text = say(words, language, 'radius', ordinals(result, language));
  const [left, right] = x.range;
  const fits = textWidth(text, 11) <= right - left - 4;
  const marks: Mark[] = [{ kind: 'line', points: [left, at, right, at], stroke: theme.ink, width: 1.25, dash: [5, 3] }];
  if (fits) marks.push({ ...label(text, left + 4, at - 5, theme.ink), halo: theme.panel });
  return marks;
}

export function chart(result: PointClustersResult, context: FindingContext, size: Size): Drawing | null {
  if (result.kDistance.length < 2) return null;
  const { language, theme } = context;
  const format = formatOf(language);
  const told = ordinals(result, language);
  const head = headingRows(say(words, language, 'title', told), size.width, theme);
  const x: Axis = { domain: [0, 100], range: [margin.left, size.width - margin.right] };
  const top = highest(result, Number(result.meta.stamp.params.radiusKm));
  const y: Axis = { domain: [0, top], range: [size.height - bottomRoom, head.bottom + 6] };
  const longest = result.kDistance[result.kDistance.length - 1] ?? 0;
  const above = longest > top ? ` ${say(words, language, 'above', { km: format.figure(longest) })}` : '';
  return {
    ...size,
    x,
    y,
    description: `${say(words, language, 'description', { ...told, n: format.whole(result.meta.n) })}${above}`,
    marks: [
      ...valueAxis(y, size.width - margin.right, theme, (value) => format.figure(value)),
      ...bottomAxis(x, y.range[0], theme, (value) => format.whole(value), words[language].axis),
      { kind: 'line', points: curvePoints(result, x, y), stroke: clusterInk(theme), width: 2 },
      ...radiusMarks(result, x, y, context),
      ...head.marks,
    ],
  };
}
