import { say } from '../../../base/words.ts';
import type { RouteSharesResult } from '../../../disclose/disclosed.ts';
import { type Drawing, place, valueAt } from '../../drawing/drawing.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { alluvialMarks, alluvialOf } from './alluvial.ts';
import { bumpMarks, bumpOf } from './bump.ts';
import { type Column, columnsOf } from './columns.ts';
import { againstText, headlineOf } from './text.ts';
import { words } from './words.ts';

/** How far from a line of the ranks a pointer may be, pixels. */
const near = 10;

/** Bands for two periods and ranks for more, unless the person chose. */
function pictureOf({ meta, periods }: RouteSharesResult): 'bump' | 'alluvial' {
  const { picture } = meta.stamp.params;
  if (picture === 'bump' || picture === 'alluvial') return picture;
  return periods.length > 2 ? 'bump' : 'alluvial';
}

const titleOf = (result: RouteSharesResult, { language, measure }: FindingContext): string =>
  say(words, language, `title.${pictureOf(result)}`, { measure });

export function chartOf(result: RouteSharesResult, context: FindingContext, size: Size): Drawing | null {
  if (columnsOf(result).length === 0) return null;
  const { language } = context;
  const title = titleOf(result, context);
  const description = say(words, language, 'description', {
    title,
    periods: againstText(result, language),
    headline: headlineOf(result, context),
  });
  if (pictureOf(result) === 'bump') {
    const bump = bumpOf(result, context, size, title);
    const { frame, shown } = bump;
    const marks = [...frame.marks, ...bumpMarks(bump, result, context, size)];
    const y = { domain: [shown.length, 1], range: [frame.bottom, frame.top] } as const;
    return { ...size, description, x: frame.x, y, marks };
  }
  const drawn = alluvialOf(result, context, size, title);
  const marks = [...drawn.frame.marks, ...alluvialMarks(drawn, result, context, size)];
  return { ...size, description, x: drawn.frame.x, y: drawn.y, marks };
}

/** The period whose line or bar is nearest to a pixel. */
const periodAt = (xs: readonly number[], x: number): number =>
  xs.reduce((best, here, i) => (Math.abs(here - x) < Math.abs((xs[best] ?? 0) - x) ? i : best), 0);

/** The column at a pixel of the chart; null where there is none. */
export function columnOnChart(
  result: RouteSharesResult,
  context: FindingContext,
  size: Size,
  x: number,
  y: number,
): string | null {
  if (columnsOf(result).length === 0) return null;
  const title = titleOf(result, context);
  if (pictureOf(result) === 'bump') {
    const { frame, shown, heightAt } = bumpOf(result, context, size, title);
    const period = periodAt(frame.xs, x);
    const away = (column: Column): number => Math.abs(heightAt(column, period) - y);
    const nearest = shown.toSorted((a, b) => away(a) - away(b))[0];
    return nearest !== undefined && away(nearest) <= near ? nearest.id : null;
  }
  const { frame, shown, edges, y: axis } = alluvialOf(result, context, size, title);
  const inside = y >= place(axis, 0) && y <= place(axis, 1);
  const period = periodAt(frame.xs, x);
  const share = valueAt(axis, y);
  const found = shown.find((column) => {
    const [from, to] = edges(column, period);
    return share >= from && share < to;
  });
  return inside ? (found?.id ?? null) : null;
}
