import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import { label, margin, textSize, valueAxis } from '../../charts/frame.ts';
import { type Axis, type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import { bottomAxis, bottomRoom, headingRows, type KeyEntry, keyRows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { type Concentrated, type ConcentrationPeriod, type Group, groups, hasNumber } from './ranks.ts';
import { headlineOf } from './text.ts';
import { words } from './words.ts';

/** How near to a point a pixel must be to mean it. */
const nearPx = 14;
const pointPx = 4;
/** Under this the key names only what the eye cannot tell. */
const smallHeight = 280;

interface Axes {
  readonly x: Axis;
  readonly y: Axis;
}

const shareOf = (period: ConcentrationPeriod, group: Group): number =>
  group === 'half' ? period.share50 : period.share80;

/** Where the fewest places that hold half, or four fifths, begin on the curve. */
function pointOf(period: ConcentrationPeriod, group: Group, { x, y }: Axes): readonly [number, number] {
  const from = 1 - shareOf(period, group);
  const { lorenzUnits, lorenzRecords } = period;
  const after = Array.from(lorenzUnits).findIndex((units) => units >= from - 1e-12);
  const [u0, u1] = [lorenzUnits[after - 1] ?? 0, lorenzUnits[after] ?? 1];
  const [r0, r1] = [lorenzRecords[after - 1] ?? 0, lorenzRecords[after] ?? 1];
  const held = u1 === u0 ? r1 : r0 + ((from - u0) / (u1 - u0)) * (r1 - r0);
  return [place(x, from), place(y, held)];
}

function curve(period: ConcentrationPeriod, { x, y }: Axes, stroke: string, width: number): Mark {
  const points = Array.from(period.lorenzUnits).flatMap((units, i) => [
    place(x, units),
    place(y, period.lorenzRecords[i] ?? 0),
  ]);
  return { kind: 'line', points, stroke, width };
}

function pointMarks(period: ConcentrationPeriod, axes: Axes, { theme, language, pick }: FindingContext): Mark[] {
  const { share } = formatOf(language);
  return groups.flatMap((group): Mark[] => {
    const [px, py] = pointOf(period, group, axes);
    const text = say(words, language, 'point', {
      share: share(shareOf(period, group)),
      held: share(group === 'half' ? 0.5 : 0.8),
    });
    const isLeft = px - 8 - textWidth(text, textSize) >= axes.x.range[0];
    const square = (reach: number, fill: string): Mark => ({
      kind: 'rect',
      x: px - reach,
      y: py - reach,
      width: 2 * reach,
      height: 2 * reach,
      fill,
    });
    return [
      ...(pick === group ? [square(pointPx + 2, theme.focus)] : []),
      square(pointPx - 1, theme.ink),
      { ...label(text, isLeft ? px - 8 : px + 8, py - 5, theme.ink, isLeft ? 'end' : 'start'), halo: theme.panel },
    ];
  });
}

/** Parts of the period from light to dark in the order of time. */
function partInk(k: number, parts: number, { theme }: FindingContext): string {
  const inks = theme.counts.slice(1, 5);
  return inks[Math.min(inks.length - 1, Math.floor((k / Math.max(1, parts)) * inks.length))] ?? theme.quiet;
}

function frameOf(result: Concentrated, context: FindingContext, size: Size) {
  const { language, theme } = context;
  const texts = words[language];
  const parts = result.finding.periods.slice(1).filter(hasNumber);
  const entries: KeyEntry[] = [
    { label: texts.whole, fill: theme.ink },
    ...(size.height < smallHeight ? [] : [{ label: texts.equality, fill: theme.quiet }]),
    ...(parts.length > 0 ? [{ label: texts.parts, fill: partInk(parts.length - 1, parts.length, context) }] : []),
  ];
  const title = headingRows(texts.title, size.width, theme);
  const key = keyRows(entries, title.bottom, size.width, theme);
  const axes: Axes = {
    x: { domain: [0, 1], range: [margin.left, size.width - margin.right - 12] },
    y: { domain: [0, 1], range: [size.height - bottomRoom, key.bottom + 4] },
  };
  return { marks: [...title.marks, ...key.marks], axes, parts };
}

export function chartOf(result: Concentrated, context: FindingContext, size: Size): Drawing | null {
  const { language, theme } = context;
  const [whole] = result.finding.periods;
  if (whole === undefined || !hasNumber(whole)) return null;
  const { marks, axes, parts } = frameOf(result, context, size);
  const { x, y } = axes;
  const { month, share } = formatOf(language);
  const name = words[language][result.finding.of === 'cells' ? 'axisCells' : 'axisKilometres'];
  return {
    ...size,
    x,
    y,
    description: say(words, language, 'description', {
      from: month(whole.from),
      to: month(monthIndexOf(whole.to - 1)),
      headline: headlineOf(result, language),
    }),
    marks: [
      ...marks,
      ...valueAxis(y, x.range[1], theme, share),
      ...bottomAxis(x, y.range[0], theme, share, name),
      {
        kind: 'line',
        points: [x.range[0], y.range[0], x.range[1], y.range[1]],
        stroke: theme.quiet,
        width: 1,
        dash: [4, 3],
      },
      ...parts.map((part, k) => curve(part, axes, partInk(k, parts.length, context), 1)),
      curve(whole, axes, theme.ink, 2),
      ...pointMarks(whole, axes, context),
    ],
  };
}

/** The point of half or of four fifths that a pixel is near to. */
export function groupOnChart(
  result: Concentrated,
  context: FindingContext,
  size: Size,
  px: number,
  py: number,
): Group | null {
  const [whole] = result.finding.periods;
  if (whole === undefined || !hasNumber(whole)) return null;
  const { axes } = frameOf(result, context, size);
  const away = (group: Group): number => {
    const [x, y] = pointOf(whole, group, axes);
    return Math.hypot(x - px, y - py);
  };
  return groups.filter((group) => away(group) <= nearPx).sort((a, b) => away(a) - away(b))[0] ?? null;
}
