import { say } from '../../../base/words.ts';
import type { DensityResult } from '../../../disclose/disclosed.ts';
import { heading, label, margin, valueAxis } from '../../charts/frame.ts';
import type { Axis, Drawing, Mark } from '../../drawing/drawing.ts';
import { place, valueAt } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { type AreaCurve, areaCurve, areaHolding } from './area-curve.ts';
import { type Band, bandsOf, countOf, unitOf } from './bands.ts';
import { words } from './words.ts';

const head = 24;
const bottomRoom = 36;

interface Axes {
  readonly x: Axis;
  readonly y: Axis;
}

/** Tenfold steps of area take equal room: the densest bands are small beside the widest. */
const logOf = (area: number): number => Math.log10(area);

function axesOf(result: DensityResult, { theme }: FindingContext, size: Size): Axes {
  const bands = bandsOf(result, theme);
  const smallest = result.cellKm * result.cellKm;
  const widest = areaHolding(areaCurve(result), bands.at(-1)?.share ?? 1);
  return {
    x: {
      domain: [logOf(smallest), Math.max(logOf(widest * 1.1), logOf(smallest) + 0.1)],
      range: [margin.left, size.width - margin.right],
    },
    y: { domain: [0, 1], range: [size.height - bottomRoom, head] },
  };
}

/** Corners of the curve between two areas, at most two a pixel, the last one kept. */
function curvePoints({ area, share }: AreaCurve, { x, y }: Axes, from: number, to: number): number[] {
  const points: number[] = [];
  // Areas are whole numbers of grid cells: the k-th is k cells.
  const cell = area[1] ?? Number.POSITIVE_INFINITY;
  const last = Math.min(area.length - 1, Math.floor(to / cell + 1e-9));
  const halfPixel = 10 ** ((0.5 * (x.domain[1] - x.domain[0])) / (x.range[1] - x.range[0]));
  for (let k = Math.max(1, Math.ceil(from / cell - 1e-9)); k <= last; ) {
    points.push(place(x, logOf(k * cell)), place(y, share[k] ?? 0));
    if (k === last) break;
    k = Math.min(last, Math.max(k + 1, Math.ceil(k * halfPixel)));
  }
  return points;
}

/** Under the curve, each band in its colour. */
function bandMarks(bands: readonly Band[], curve: AreaCurve, axes: Axes): Mark[] {
  const base = axes.y.range[0];
  let from = 0;
  return bands.flatMap(({ colour, share }): Mark[] => {
    const to = areaHolding(curve, share);
    const points = curvePoints(curve, axes, from, to);
    from = to;
    if (points.length < 4) return [];
    return [{ kind: 'area', points: [points[0] ?? 0, base, ...points, points.at(-2) ?? 0, base], fill: colour }];
  });
}

/** Powers of ten under the axis, and what they are. */
function areaAxis(x: Axis, bottom: number, { theme, language }: FindingContext): Mark[] {
  const format = formatOf(language);
  const [from, to] = x.domain;
  const powers = Array.from({ length: 12 }, (_, power) => power).filter((power) => power >= from && power <= to);
  return [
    ...powers.flatMap((power): Mark[] => {
      const at = place(x, power);
      const text = format.whole(10 ** power);
      const isAtEnd = at + textWidth(text, 11) / 2 > x.range[1] + margin.right;
      return [
        { kind: 'line', points: [at, bottom, at, bottom + 4], stroke: theme.quiet, width: 1 },
        label(text, at, bottom + 16, theme.quiet, isAtEnd ? 'end' : 'middle'),
      ];
    }),
    { kind: 'line', points: [x.range[0], bottom, x.range[1], bottom], stroke: theme.quiet, width: 0.75 },
    label(words[language].axis, x.range[1], bottom + 31, theme.quiet, 'end'),
  ];
}

/** Where half of the density is, from the one axis to the other. */
function halfMarks(curve: AreaCurve, { x, y }: Axes, theme: Theme): Mark[] {
  const [at, up] = [place(x, logOf(areaHolding(curve, 0.5))), place(y, 0.5)];
  return [
    { kind: 'line', points: [x.range[0], up, at, up, at, y.range[0]], stroke: theme.ink, width: 1, dash: [4, 3] },
  ];
}

function pickMarks(bands: readonly Band[], curve: AreaCurve, { x, y }: Axes, { theme, pick }: FindingContext): Mark[] {
  const at = bands.findIndex(({ id }) => id === pick);
  if (at < 0) return [];
  const edges = [bands[at - 1]?.share ?? 0, bands[at]?.share ?? 0].map((share) =>
    share === 0 ? x.range[0] : place(x, logOf(areaHolding(curve, share))),
  );
  return edges.map((edge) => ({
    kind: 'line',
    points: [edge, y.range[0], edge, y.range[1]],
    stroke: theme.focus,
    width: 2,
  }));
}

export function chartOf(result: DensityResult, context: FindingContext, size: Size): Drawing | null {
  if (result.contours.length === 0) return null;
  const { language, theme } = context;
  const format = formatOf(language);
  const curve = areaCurve(result);
  const axes = axesOf(result, context, size);
  const bands = bandsOf(result, theme);
  return {
    ...size,
    ...axes,
    description: say(words, language, 'description', {
      n: format.whole(countOf(result)),
      unit: unitOf(result, language),
      area: format.figure(areaHolding(curve, 0.5)),
    }),
    marks: [
      ...bandMarks(bands, curve, axes),
      ...valueAxis(axes.y, size.width - margin.right, theme, (value) => format.share(value)),
      {
        kind: 'line',
        points: curvePoints(curve, axes, 0, 10 ** axes.x.domain[1]),
        stroke: theme.ink,
        width: 1.5,
      },
      ...halfMarks(curve, axes, theme),
      ...areaAxis(axes.x, axes.y.range[0], context),
      ...pickMarks(bands, curve, axes, context),
      heading(words[language].chartTitle, theme.ink),
    ],
  };
}

/** The band whose part of the axis a pixel is in; beyond the last, none. */
export function bandOnChart(result: DensityResult, context: FindingContext, size: Size, x: number): string | null {
  if (result.contours.length === 0) return null;
  const area = 10 ** valueAt(axesOf(result, context, size).x, x);
  const curve = areaCurve(result);
  return bandsOf(result, context.theme).find(({ share }) => area <= areaHolding(curve, share))?.id ?? null;
}
