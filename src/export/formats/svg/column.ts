import { element, escapeMarkup } from '../../../show/drawing/markup.ts';
import { wrapText } from '../../../show/drawing/text-width.ts';

/** Points. */
const leastSize = 9;

export interface Style {
  /** In letters of the chart. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  readonly align: 'start' | 'middle';
  /** Behind the lines, from side to side; null: none. */
  readonly band: string | null;
}

/** A drawing that grows downward, points. */
export interface Column {
  readonly width: number;
  /** Size of the chart's letters. */
  readonly unit: number;
  readonly margin: number;
  y: number;
  readonly parts: string[];
}

/** Adds a text under what is there, broken to the width. */
export function addText(column: Column, text: string, { size: letters, weight, fill, align, band }: Style): void {
  const { width, unit, margin, y } = column;
  const size = Math.max(leastSize, letters * unit);
  const lines = wrapText(text, size, width - 2 * margin);
  if (lines.length === 0) return;
  const lineHeight = size * 1.35;
  const height = lines.length * lineHeight;
  const x = align === 'middle' ? width / 2 : margin;
  const spans = lines.map((line, i) => element('tspan', { x, y: y + i * lineHeight + size }, escapeMarkup(line)));
  const edge = unit / 6;
  if (band !== null) {
    column.parts.push(element('rect', { x: 0, y: y - edge, width, height: height + 2 * edge, fill: band }));
  }
  const anchor = align === 'middle' ? 'middle' : null;
  const attributes = { 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill };
  column.parts.push(element('text', attributes, spans.join('')));
  column.y = y + height + unit * 0.6;
}
