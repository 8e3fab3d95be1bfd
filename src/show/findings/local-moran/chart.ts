import { say } from '../../../base/words.ts';
import { label, margin, valueAxis } from '../../charts/frame.ts';
import { type Axis, type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { formatOf } from '../../format.ts';
import { bottomAxis, bottomRoom, headingRows, type Rows } from '../chart-axes.ts';
import { isOfRecords } from '../figures-name.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { inkOf, isHeld, type MoranResult, quadrants, shownQuadrant } from './moran-result.ts';
import { type ScatterPoint, scatterOf } from './scatter.ts';
import { countsOf, unitsName } from './text.ts';
import { words } from './words.ts';

interface Frame {
  readonly points: readonly ScatterPoint[];
  readonly x: Axis;
  readonly y: Axis;
  readonly head: Rows;
}

/** Room for the name of the lines, which may run anywhere in the plot. */
const slopeRoom = 16;

/** From a little below the least to a little above the most, zero within. */
function domainOf(values: readonly number[]): readonly [number, number] {
  const [least, most] = values.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [0, 0]);
  const room = 0.06 * Math.max(most - least, 0.1);
  return [least - room, most + room];
}

function frameOf(result: MoranResult, { language, theme }: FindingContext, { width, height }: Size): Frame {
  const points = scatterOf(result);
  const head = headingRows(words[language].scatterTitle, width, theme);
  return {
    points,
    head,
    x: { domain: domainOf(points.map(({ x }) => x)), range: [margin.left, width - margin.right] },
    y: { domain: domainOf(points.map(({ y }) => y)), range: [height - bottomRoom, head.bottom + slopeRoom] },
  };
}

/** Cells of the same count lie on one line: what is significant is drawn last and larger. */
function pointMarks(result: MoranResult, { points, x, y }: Frame, { theme, significance, pick }: FindingContext) {
  const picked = new Set(result.finding.clusters.find(({ id }) => id === pick)?.cells);
  const drawn = points.map((point) => {
    const key = shownQuadrant(result, point.cell, significance);
    return { ...point, key, rank: picked.has(point.cell) ? 2 : key === null ? 0 : 1 };
  });
  return drawn
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ x: across, y: up, key, rank }): Mark[] => {
      const square = (size: number, fill: string): Mark => ({
        kind: 'rect',
        x: place(x, across) - size / 2,
        y: place(y, up) - size / 2,
        width: size,
        height: size,
        fill,
      });
      const own = key === null ? square(2, `${theme.quiet}99`) : square(5, inkOf(key, theme));
      return rank === 2 ? [square(9, theme.focus), own] : [own];
    });
}

/** Lines through the middle with the slope of each family's global I, as far as the plot goes. */
function slopeMarks(result: MoranResult, { x, y }: Frame, { theme }: FindingContext): readonly Mark[] {
  return result.finding.families.flatMap(({ global, side }): Mark[] => {
    if (global === null) return [];
    const ends = x.domain.map((value) => {
      const [least, most] = y.domain;
      const up = Math.min(most, Math.max(least, value * global.i));
      return [place(x, global.i === 0 ? value : up / global.i), place(y, up)];
    });
    const dash = side === 'mexico' ? { dash: [4, 3] } : {};
    return [{ kind: 'line', points: ends.flat(), stroke: theme.accent, width: 1.5, ...dash }];
  });
}

/** From this width on the axis has room for its name in full. */
const wideEnough = 460;

function scatterChart(result: MoranResult, context: FindingContext, size: Size): Drawing | null {
  const { language, theme } = context;
  const frame = frameOf(result, context, size);
  const { points, x, y, head } = frame;
  if (points.length === 0 || y.range[0] - y.range[1] < 30) return null;
  const texts = words[language];
  const { decimal, whole } = formatOf(language);
  const marked = points.filter(({ cell }) => shownQuadrant(result, cell, context.significance) !== null).length;
  const people = result.finding.meta.stamp.params.count === 'people' ? 'People' : '';
  const isByTwo = result.finding.families.filter(({ global }) => global !== null).length > 1;
  const long = size.width < wideEnough ? 'scatterShort' : 'scatterX';
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const write = (value: number): string => decimal(value, Number.isInteger(value) ? 0 : 1);
  const rule = (...ends: number[]): Mark => ({ kind: 'line', points: ends, stroke: theme.quiet, width: 1 });
  return {
    ...size,
    x,
    y,
    description: say(words, language, 'scatterDescription', {
      marked: whole(marked),
      units: unitsName(result, language),
    }),
    marks: [
      ...valueAxis(y, right, theme, write),
      rule(place(x, 0), top, place(x, 0), bottom),
      rule(left, place(y, 0), right, place(y, 0)),
      ...pointMarks(result, frame, context),
      ...slopeMarks(result, frame, context),
      label(texts[isByTwo ? 'slopes' : 'slope'], right, head.bottom + 7, theme.accent, 'end'),
      ...bottomAxis(x, bottom, theme, write, isOfRecords(result) ? texts[`${long}${people}`] : texts.scatterFigures),
      ...head.marks,
    ],
  };
}

const barLeft = 120;

/** Where figures are held back: how many cells are significant in each quadrant. */
function barChart(result: MoranResult, context: FindingContext, size: Size): Drawing {
  const { language, theme } = context;
  const texts = words[language];
  const { whole, list } = formatOf(language);
  const counts = countsOf(result, context);
  const units = unitsName(result, language);
  const head = headingRows(say(words, language, 'barsTitle', { units }), size.width, theme);
  const most = Math.max(1, ...Object.values(counts));
  const x: Axis = { domain: [0, most], range: [barLeft, size.width - margin.right - 30] };
  const y: Axis = { domain: [0, quadrants.length], range: [head.bottom + 4, size.height - bottomRoom] };
  const items = quadrants.map(({ key }) =>
    say(words, language, 'item', { name: texts[key], count: whole(counts[key]) }),
  );
  return {
    ...size,
    x,
    y,
    description: say(words, language, 'barsDescription', { items: list(items), units }),
    marks: [
      ...quadrants.flatMap(({ key }, i): Mark[] => {
        const [top, bottom] = [place(y, i + 0.15), place(y, i + 0.85)];
        const middle = (top + bottom) / 2 + 4;
        const end = place(x, counts[key]);
        return [
          { kind: 'rect', x: barLeft, y: top, width: end - barLeft, height: bottom - top, fill: inkOf(key, theme) },
          label(texts[key], barLeft - 6, middle, theme.ink, 'end'),
          label(whole(counts[key]), end + 5, middle, theme.ink),
        ];
      }),
      ...bottomAxis(x, size.height - bottomRoom, theme, whole, units),
      ...head.marks,
    ],
  };
}

/** I of rates is made of an index that the figures do not show: its scatterplot cannot be drawn from them. */
const hasNoScatter = (result: MoranResult): boolean => isHeld(result) || result.rates !== null;

/** The Moran scatterplot; cells by quadrant where figures are held back, and of rates. */
export const moranChart = (result: MoranResult, context: FindingContext, size: Size): Drawing | null =>
  hasNoScatter(result) ? barChart(result, context, size) : scatterChart(result, context, size);

/** Pixels round a point that still mean it. */
const slack = 6;

/** The group of the significant cell nearest to a place of the scatterplot. */
export function itemOnChart(
  result: MoranResult,
  context: FindingContext,
  size: Size,
  px: number,
  py: number,
): string | null {
  if (hasNoScatter(result)) return null;
  const { points, x, y } = frameOf(result, context, size);
  const near = points
    .filter(({ cell }) => shownQuadrant(result, cell, context.significance) !== null)
    .map((point) => ({ cell: point.cell, away: Math.hypot(place(x, point.x) - px, place(y, point.y) - py) }))
    .filter(({ away }) => away <= slack)
    .sort((a, b) => a.away - b.away);
  const [first] = near;
  return first === undefined
    ? null
    : (result.finding.clusters.find(({ cells }) => cells.includes(first.cell))?.id ?? null);
}
