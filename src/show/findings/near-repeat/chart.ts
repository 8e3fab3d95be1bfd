import { say } from '../../../base/words.ts';
import type { PairsResult } from '../../../disclose/disclosed.ts';
import { label, margin, titleLeft } from '../../charts/frame.ts';
import type { Axis, Drawing, Mark } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import { textWidth, wrapText } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import { bottomRoom, headingRows, keyRows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import {
  bandsOf,
  bandText,
  distanceText,
  expectedText,
  levelText,
  type PairBand,
  ratioText,
  standing,
  stands,
} from './bands.ts';
import { fillOf, kindOf, kinds } from './inks.ts';
import { words } from './words.ts';

const textSize = 11;
const gap = 1;
/** A cell as high as this has room for the pairs under the ratio. */
const twoLines = 34;
/** With less height than this the key is left to the enlarged picture. */
const roomForKey = 260;
const mostTold = 8;

interface Frame {
  readonly x: Axis;
  readonly y: Axis;
  readonly marks: readonly Mark[];
}

/** What the outline means: it stands also where there is no room for the key. */
function outlineNote(top: number, { language, significance, theme }: FindingContext, width: number) {
  const text = say(words, language, 'outlined', { level: levelText(significance, language) });
  const lines = wrapText(text, textSize, width - titleLeft - margin.right);
  const marks = lines.map((line, k) => label(line, titleLeft, top + 11 + k * 14, theme.quiet));
  return { marks, bottom: top + lines.length * 14 + 4 };
}

function frameOf(result: PairsResult, context: FindingContext, size: Size): Frame {
  const { language, theme } = context;
  const head = headingRows(words[language].title, size.width, theme);
  const used = new Set(bandsOf(result).map(({ ratio }) => kindOf(ratio)));
  const entries = kinds
    .filter((kind) => used.has(kind))
    .map((kind) => ({ label: words[language][kind], fill: fillOf(kind, theme) }));
  const key =
    size.height < roomForKey ? { marks: [], bottom: head.bottom } : keyRows(entries, head.bottom, size.width, theme);
  const note = outlineNote(key.bottom, context, size.width);
  const widest = Math.max(...result.distance.map((_, row) => textWidth(distanceText(result, row, language), textSize)));
  return {
    x: { domain: [0, result.days.length], range: [Math.ceil(titleLeft + widest + 6), size.width - margin.right] },
    y: { domain: [0, result.distance.length], range: [note.bottom, size.height - bottomRoom] },
    marks: [...head.marks, ...key.marks, ...note.marks],
  };
}

function boxOf({ row, column }: PairBand, { x, y }: Frame) {
  const [left, top] = [place(x, column) + gap, place(y, row) + gap];
  return { x: left, y: top, width: place(x, column + 1) - gap - left, height: place(y, row + 1) - gap - top };
}

type Box = ReturnType<typeof boxOf>;

function outline({ x, y, width, height }: Box, stroke: string, thick: number): Mark {
  const [right, bottom] = [x + width, y + height];
  return { kind: 'line', points: [x, y, right, y, right, bottom, x, bottom, x, y], stroke, width: thick };
}

function cellMarks(band: PairBand, box: Box, { language, theme, significance }: FindingContext): Mark[] {
  const kind = kindOf(band.ratio);
  if (kind === null) return [];
  const isClear = stands(band, significance);
  const ratio = `${ratioText(band.ratio, language)}${isClear ? ' *' : ''}`;
  const pairs = say(words, language, 'ofExpected', {
    observed: formatOf(language).whole(band.observed),
    expected: expectedText(band.expected, language),
  });
  const isTwo = box.height >= twoLines && textWidth(pairs, textSize) < box.width - 4;
  const middle = box.y + box.height / 2;
  const [centre, at] = [box.x + box.width / 2, isTwo ? middle - 3 : middle + 4];
  return [
    { kind: 'rect', ...box, fill: fillOf(kind, theme) },
    ...(isClear ? [outline(box, theme.ink, 2)] : []),
    { ...label(ratio, centre, at, theme.ink, 'middle'), weight: isClear ? 600 : 400 },
    ...(isTwo ? [label(pairs, centre, at + 15, theme.ink, 'middle')] : []),
  ];
}

function axisMarks(result: PairsResult, { x, y }: Frame, { language, theme }: FindingContext): Mark[] {
  const [, bottom] = y.range;
  const [left, right] = x.range;
  return [
    ...result.distance.map((_, row) =>
      label(distanceText(result, row, language), left - 6, place(y, row + 0.5) + 4, theme.quiet, 'end'),
    ),
    // The axis names the unit: with it the bands do not fit beside each other.
    ...result.days.map(([from, to], column) =>
      label(`${from}–${to}`, place(x, column + 0.5), bottom + 14, theme.quiet, 'middle'),
    ),
    label(words[language].axis, (left + right) / 2, bottom + 29, theme.quiet, 'middle'),
  ];
}

function describe(result: PairsResult, { language, significance }: FindingContext): string {
  const found = standing(result, significance);
  const told = found
    .slice(0, mostTold)
    .map((band) => `${bandText(result, band, language)} (${ratioText(band.ratio, language)})`);
  return say(words, language, 'description', {
    count: found.length,
    tests: result.meta.tests,
    level: levelText(significance, language),
    list: told.length === 0 ? words[language].none : told.join('; '),
  });
}

/** Ratios by distance and days; those that stand clear of chance are outlined and starred. */
export function chart(result: PairsResult, context: FindingContext, size: Size): Drawing | null {
  if (result.observed.length === 0) return null;
  const frame = frameOf(result, context, size);
  const bands = bandsOf(result);
  const picked = bands.filter(({ id }) => id === context.pick).map((band) => boxOf(band, frame));
  return {
    ...size,
    x: frame.x,
    y: frame.y,
    description: describe(result, context),
    marks: [
      ...bands.flatMap((band) => cellMarks(band, boxOf(band, frame), context)),
      ...picked.map((box) => outline(box, context.theme.focus, 3)),
      ...axisMarks(result, frame, context),
      ...frame.marks,
    ],
  };
}

/** The band at a pixel, where it is one of those listed. */
export function bandOnChart(
  result: PairsResult,
  context: FindingContext,
  size: Size,
  x: number,
  y: number,
): string | null {
  if (result.observed.length === 0) return null;
  const frame = frameOf(result, context, size);
  const found = standing(result, context.significance).find((band) => {
    const box = boxOf(band, frame);
    return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  });
  return found?.id ?? null;
}
