import { say } from '../../../base/words.ts';
import type { Ridge, RidgesResult } from '../../../disclose/disclosed.ts';
import { label, margin, sectorEdges, titleLeft, valueAxis, verticalRules } from '../../charts/frame.ts';
import { sectorNames } from '../../charts/names-on-border.ts';
import { type Axis, type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import { bottomAxis, bottomRoom, headingRows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { beforeInk, nowInk } from './layer.ts';
import { type PlanePoint, ribbonAlong } from './ribbon.ts';
import { allRidges, bandAt, firmKm, isOfNow, type Stretch, stretchesOf } from './stretches.ts';
import { headlineOf } from './text.ts';
import { words } from './words.ts';

/** From this height on sectors are named. */
const roomForNames = 300;
const rowHeight = 15;
/** How near to a ridge a pixel must be to mean it. */
const nearPx = 12;
/** Room beside the outermost places, km. */
const besideKm = 15;
const bandAlpha = '40';

interface Frame {
  readonly x: Axis;
  readonly y: Axis;
  readonly marks: readonly Mark[];
}

function lineLook(isNow: boolean, isFirm: boolean, { theme }: FindingContext) {
  const width = (isNow ? 2.2 : 1.8) * (isFirm ? 1 : 0.5);
  return isNow ? { stroke: nowInk(theme), width } : { stroke: beforeInk(theme), width, dash: [5, 3] };
}

/** What the lines mean, in one row. */
function keyMarks({ now, before }: RidgesResult, y: number, context: FindingContext): Mark[] {
  const { language, theme } = context;
  const texts = words[language];
  const lines = [
    { text: before === null ? texts.keyAlone : texts.keyNow, isNow: true },
    ...(before === null ? [] : [{ text: texts.keyBefore, isNow: false }]),
  ];
  let x: number = titleLeft;
  const marks = lines.flatMap(({ text, isNow }): Mark[] => {
    const at = x;
    x += 24 + textWidth(text, 11) + 12;
    const points = [at, y - 4, at + 20, y - 4];
    return [{ kind: 'line', points, ...lineLook(isNow, true, context) }, label(text, at + 24, y, theme.ink)];
  });
  if (now.ridges.every(({ bandKm }) => bandKm.length === 0)) return marks;
  const fill = `${nowInk(theme)}${bandAlpha}`;
  return [
    ...marks,
    { kind: 'rect', x, y: y - 9, width: 14, height: 10, fill },
    label(texts.keyBand, x + 18, y, theme.ink),
  ];
}

function domains(ridges: readonly Ridge[]): readonly [readonly [number, number], readonly [number, number]] {
  const reach = (values: readonly number[]): readonly [number, number] => [
    Math.min(...values) - besideKm,
    Math.max(...values) + besideKm,
  ];
  const across = ridges.flatMap(({ acrossKm }) => [...acrossKm]);
  return [reach(ridges.flatMap(({ borderKm }) => [...borderKm])), reach([0, ...across])];
}

function frameOf(result: RidgesResult, context: FindingContext, size: Size): Frame {
  const { language, theme } = context;
  const hasNames = size.height >= roomForNames;
  const title = headingRows(words[language].chartTitle, size.width, theme);
  const keyAt = title.bottom + 12;
  const unitAt = keyAt + rowHeight + (hasNames ? 2 : 0);
  const top = unitAt + 5 + (hasNames ? rowHeight : 0);
  const [along, across] = domains(allRidges(result));
  const x: Axis = { domain: along, range: [margin.left, size.width - margin.right] };
  const y: Axis = { domain: across, range: [size.height - bottomRoom, top] };
  const row = { baseline: top - 4, taken: [] };
  return {
    x,
    y,
    marks: [
      ...title.marks,
      ...keyMarks(result, keyAt, context),
      label(words[language].across, titleLeft, unitAt, theme.quiet),
      ...(hasNames ? sectorNames(x, [row], language, theme) : []),
    ],
  };
}

function pointsOf({ ridge, from, to }: Stretch): readonly PlanePoint[] {
  return Array.from({ length: to - from + 1 }, (_, k) => [
    ridge.borderKm[from + k] ?? Number.NaN,
    ridge.acrossKm[from + k] ?? Number.NaN,
  ]);
}

/** Places of the chart, kept inside its plot. */
function flatPoints(points: readonly PlanePoint[], { x, y }: Frame): number[] {
  const within = ([from, to]: readonly [number, number], value: number): number =>
    Math.min(Math.max(value, Math.min(from, to)), Math.max(from, to));
  return points.flatMap(([km, across]) => [within(x.range, place(x, km)), within(y.range, place(y, across))]);
}

/** The band of firm ridges of now, as on the map. */
function bandMarks(stretch: Stretch, frame: Frame, { theme }: FindingContext): Mark[] {
  if (!stretch.isFirm || !isOfNow(stretch.ridge) || stretch.ridge.bandKm.length === 0) return [];
  const points = pointsOf(stretch);
  const { left, right } = ribbonAlong(
    points,
    points.map((_, k) => bandAt(stretch)(stretch.from + k)),
  );
  const ring = flatPoints([...left, ...[...right].reverse()], frame);
  return [{ kind: 'area', points: ring, fill: `${nowInk(theme)}${bandAlpha}` }];
}

function stretchMarks(stretch: Stretch, frame: Frame, context: FindingContext): Mark[] {
  const { ridge, isFirm } = stretch;
  const points = flatPoints(pointsOf(stretch), frame);
  const line: Mark = { kind: 'line', points, ...lineLook(isOfNow(ridge), isFirm, context) };
  const picked: Mark = { kind: 'line', points, stroke: context.theme.focus, width: 5 };
  return ridge.id === context.pick ? [picked, line] : [line];
}

export function chartOf(result: RidgesResult, context: FindingContext, size: Size): Drawing | null {
  if (result.now.ridges.length === 0) return null;
  const { language, theme } = context;
  const { whole } = formatOf(language);
  const frame = frameOf(result, context, size);
  const { x, y } = frame;
  const stretches = allRidges(result)
    .toReversed()
    .flatMap((ridge) => stretchesOf(ridge, firmKm(result)));
  const border = place(y, 0);
  return {
    ...size,
    x,
    y,
    description: say(words, language, 'description', {
      from: whole(Math.max(0, x.domain[0] + besideKm)),
      to: whole(x.domain[1] - besideKm),
      across: whole(Math.max(...y.domain.map(Math.abs)) - besideKm),
      headline: headlineOf(result, context),
    }),
    marks: [
      ...valueAxis(y, size.width - margin.right, theme, (value) => formatOf(language).signed(value)),
      ...verticalRules(
        sectorEdges(x).map((edge) => place(x, edge)),
        [y.range[1], y.range[0]],
        theme.line,
      ),
      { kind: 'line', points: [x.range[0], border, x.range[1], border], stroke: theme.ink, width: 1 },
      ...stretches.flatMap((stretch) => bandMarks(stretch, frame, context)),
      ...stretches.flatMap((stretch) => stretchMarks(stretch, frame, context)),
      ...bottomAxis(x, y.range[0], theme, whole, words[language].axis),
      ...frame.marks,
    ],
  };
}

/** The ridge nearest to a pixel of the chart; null where none is near. */
export function ridgeOnChart(
  result: RidgesResult,
  context: FindingContext,
  size: Size,
  px: number,
  py: number,
): string | null {
  if (result.now.ridges.length === 0) return null;
  const { x, y } = frameOf(result, context, size);
  const [nearest] = allRidges(result)
    .map((ridge) => {
      const away = [...ridge.borderKm].map((km, k) =>
        Math.hypot(place(x, km) - px, place(y, ridge.acrossKm[k] ?? 0) - py),
      );
      return { id: ridge.id, away: Math.min(...away) };
    })
    .sort((a, b) => a.away - b.away);
  return nearest !== undefined && nearest.away <= nearPx ? nearest.id : null;
}
