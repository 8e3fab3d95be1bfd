import { heading, label, margin, textSize, titleLeft, valueTicks } from '../charts/frame.ts';
import type { Axis, Mark } from '../drawing/drawing.ts';
import { place } from '../drawing/drawing.ts';
import { textWidth, wrapText } from '../drawing/text-width.ts';
import type { Theme } from '../theme/colours.ts';

const lineHeight = 15;
/** Room under a plot for ticks and for what they count. */
export const bottomRoom = 34;

/** What a key leaves free of the picture's right edge, pixels. */
const keyMargin = 4;

export interface Rows {
  readonly marks: readonly Mark[];
  /** Where the next thing may begin, pixels from the top. */
  readonly bottom: number;
}

/** What a chart of a finding shows, in as many lines as its width asks for. */
export function headingRows(text: string, width: number, theme: Theme): Rows {
  const lines = wrapText(text, 12, width - titleLeft - margin.right);
  const marks = lines.map((line, i): Mark => ({ ...heading(line, theme.ink), y: 13 + i * lineHeight }));
  return { marks, bottom: 5 + lines.length * lineHeight };
}

export interface KeyEntry {
  readonly label: string;
  readonly fill: string;
  readonly pattern?: 'hatch' | 'dots';
}

/** Small squares with what they mean, side by side, in as many rows as they need; a long meaning takes lines. */
export function keyRows(entries: readonly KeyEntry[], top: number, width: number, theme: Theme): Rows {
  const marks: Mark[] = [];
  let [x, y] = [titleLeft, top];
  for (const { label: text, ...look } of entries) {
    const wide = 14 + textWidth(text, textSize) + 12;
    if (x > titleLeft && x + wide > width - margin.right) [x, y] = [titleLeft, y + lineHeight];
    marks.push({ kind: 'rect', x, y: y + 3, width: 9, height: 9, ...look });
    const [first = text, ...more] = wrapText(text, textSize, width - x - 14 - keyMargin);
    marks.push(label(first, x + 14, y + 12, theme.quiet));
    for (const line of more) {
      y += lineHeight;
      marks.push(label(line, x + 14, y + 12, theme.quiet));
    }
    x += wide;
  }
  return { marks, bottom: entries.length === 0 ? top : y + lineHeight + 3 };
}

/** Values under a plot, as many as have room, and what they count below them. */
export function bottomAxis(
  x: Axis,
  y: number,
  theme: Theme,
  write: (value: number) => string,
  name: string,
): readonly Mark[] {
  const [left, right] = x.range;
  const ticks = valueTicks(x, Math.max(2, Math.floor((right - left) / 70)));
  return [
    { kind: 'line', points: [left, y, right, y], stroke: theme.quiet, width: 1 },
    ...ticks.flatMap((value): Mark[] => [
      { kind: 'line', points: [place(x, value), y, place(x, value), y + 4], stroke: theme.quiet, width: 1 },
      label(write(value), place(x, value), y + 15, theme.quiet, 'middle'),
    ]),
    label(name, (left + right) / 2, y + 29, theme.quiet, 'middle'),
  ];
}
