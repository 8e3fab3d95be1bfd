import type { RouteSharesResult } from '../../../disclose/disclosed.ts';
import { label } from '../../charts/frame.ts';
import type { Mark } from '../../drawing/drawing.ts';
import { symbolCorners } from '../../drawing/symbol-form.ts';
import { formatOf } from '../../format.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { endLabel, type Frame, frameOf, routesByRecords, rowHeight, totalOf } from './chart-frame.ts';
import { at, type Column, columnsOf, directionOf, inkOf } from './columns.ts';

/** How far below the last rank stands what lies off all routes, rows. */
const offBelow = 1.4;
/** Room above the first row and below the last, together. */
const around = 12;

export interface Bump {
  readonly frame: Frame;
  /** Routes in the picture, and what lies off all of them, last. */
  readonly shown: readonly Column[];
  /** Height of a column in a period, pixels. */
  readonly heightAt: (column: Column, period: number) => number;
  readonly ranks: number;
  readonly yOfRank: (rank: number) => number;
}

/** Rank of each shown route in a period: the largest share first, of two alike the one listed first. */
function ranksIn(result: RouteSharesResult, routes: readonly Column[], period: number): ReadonlyMap<number, number> {
  const order = routes.toSorted(
    (a, b) => at(result, 'shares', period, b.index) - at(result, 'shares', period, a.index) || a.index - b.index,
  );
  return new Map(order.map(({ index }, rank) => [index, rank]));
}

/** Routes that have a row each, and what lies off all of them, with the frame that they leave. */
function fitted(result: RouteSharesResult, context: FindingContext, size: Size, title: string) {
  const all = routesByRecords(result);
  const off = columnsOf(result).filter((column) => column.route === null && totalOf(result, column) > 0);
  const frameFor = (count: number): Frame =>
    frameOf(result, context, size, [...all.slice(0, count), ...off], title, all.length - count);
  const roomIn = ({ top, bottom }: Frame): number =>
    Math.floor((bottom - top - around) / rowHeight - (off.length > 0 ? offBelow : 0)) + 1;
  const first = frameFor(all.length);
  if (roomIn(first) >= all.length) return { frame: first, routes: all, off };
  // A note says how many are left out, and takes room itself.
  const count = Math.max(1, roomIn(frameFor(Math.max(1, Math.min(all.length - 1, roomIn(first))))));
  return { frame: frameFor(Math.min(count, all.length)), routes: all.slice(0, count), off };
}

/** Where the ranks stand; as many routes as have a row each. */
export function bumpOf(result: RouteSharesResult, context: FindingContext, size: Size, title: string): Bump {
  const { frame, routes, off } = fitted(result, context, size, title);
  const shown = [...routes, ...off];
  const ranks = result.periods.map((_, period) => ranksIn(result, routes, period));
  // What lies off all routes has no rank: it stands below them, a little apart.
  const slots = routes.length - 1 + (off.length > 0 ? offBelow : 0);
  const step = slots === 0 ? 0 : (frame.bottom - frame.top - around) / slots;
  const yOfRank = (rank: number): number => frame.top + around / 2 + rank * step;
  return {
    frame,
    shown,
    ranks: routes.length,
    yOfRank,
    heightAt: ({ route, index }, period) => yOfRank(route === null ? slots : (ranks[period]?.get(index) ?? 0)),
  };
}

export function bumpMarks(bump: Bump, result: RouteSharesResult, context: FindingContext, size: Size): readonly Mark[] {
  const { theme, language, significance, pick } = context;
  const { frame, shown, heightAt, ranks, yOfRank } = bump;
  const { whole } = formatOf(language);
  const last = result.periods.length - 1;
  const numbers = Array.from(
    { length: ranks },
    (_, rank): Mark => label(whole(rank + 1), (frame.xs[0] ?? 0) - 10, yOfRank(rank) + 4, theme.quiet, 'end'),
  );
  const pointsOf = (column: Column): readonly number[] =>
    frame.xs.flatMap((x, period) => [x, heightAt(column, period)]);
  const lines = shown.flatMap((column): Mark[] => {
    const direction = directionOf(column, significance);
    const stroke = inkOf(direction, theme);
    const points = pointsOf(column);
    const width = direction === 'none' ? 1.5 : 3;
    const under: Mark[] = column.id === pick ? [{ kind: 'line', points, stroke: theme.focus, width: 8 }] : [];
    const line: Mark = { kind: 'line', points, stroke, width, ...(column.route === null ? { dash: [3, 3] } : {}) };
    return [...under, line];
  });
  const dots = shown.flatMap((column): Mark[] => {
    const direction = directionOf(column, significance);
    return frame.xs.map((x, period) => ({
      kind: 'area',
      points: symbolCorners('circle', x, heightAt(column, period), direction === 'none' ? 2.5 : 4),
      fill: inkOf(direction, theme),
    }));
  });
  const names = shown.map((column) =>
    label(endLabel(result, column, context, size), frame.namesAt, heightAt(column, last) + 4, theme.ink),
  );
  return [...lines, ...dots, ...numbers, ...names];
}
