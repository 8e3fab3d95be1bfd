import { wrapText } from '../../show/drawing/text-width.ts';

/** Width of a text in CSS pixels; a canvas measures it, and a test may guess it. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly lineHeight: number;
}

export const styles = {
  title: { size: 20, weight: 600, lineHeight: 26 },
  counts: { size: 13, weight: 400, lineHeight: 18 },
  legendTitle: { size: 13, weight: 600, lineHeight: 17 },
  legend: { size: 12, weight: 400, lineHeight: 16 },
  small: { size: 12, weight: 400, lineHeight: 15 },
} as const satisfies Record<string, TextStyle>;

/** The same lines, as even as they go: no word stands alone under a full line. */
export function wrapEvenly(text: string, width: number, style: TextStyle, measure: Measure): readonly string[] {
  const lines = wrap(text, width, style, measure);
  let narrow = width;
  while (lines.length > 1 && wrap(text, narrow - 20, style, measure).length === lines.length) narrow -= 20;
  return wrap(text, narrow, style, measure);
}

/** Breaks a text into lines no wider than `width`, as they are measured in its style. */
export const wrap = (text: string, width: number, style: TextStyle, measure: Measure): readonly string[] =>
  wrapText(text, style.size, width, (line, size) => measure(line, size, style.weight));
