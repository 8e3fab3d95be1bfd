import type { Legend, LegendEntry } from '../../../show/drawing/legend.ts';
import { marksSvg } from '../../../show/drawing/marks-svg.ts';
import { element, escapeMarkup } from '../../../show/drawing/markup.ts';
import { textWidth } from '../../../show/drawing/text-width.ts';
import { swatchMarks } from '../../../show/page/swatch-marks.ts';
import type { Theme } from '../../../show/theme/colours.ts';
import type { Column } from './column.ts';

/** Of the letters of a chart. */
const labelSize = 0.9;

/** Width and height of an entry's mark; a symbol is as large as in the chart. */
function markSize({ swatch }: LegendEntry, unit: number): readonly [number, number] {
  if (swatch.shape !== 'circle') return [1.8 * labelSize * unit, labelSize * unit];
  const side = (2 * (swatch.radius + 0.5) * unit) / 12;
  return [side, side];
}

/** Adds the entries of a legend under what is there, in as many columns as have room. */
export function addEntries(column: Column, { entries }: Legend, theme: Theme): void {
  const { width, unit, margin, parts, y } = column;
  const size = labelSize * unit;
  const marks = entries.map((entry) => markSize(entry, unit));
  const markWidth = Math.max(0, ...marks.map(([wide]) => wide)) + 0.5 * size;
  const rowHeight = Math.max(1.6 * size, ...marks.map(([, high]) => high + 0.3 * size));
  const needed = markWidth + size + Math.max(0, ...entries.map(({ label }) => textWidth(label, size)));
  const columns = Math.max(1, Math.floor((width - 2 * margin + size) / needed));
  entries.forEach((entry, i) => {
    const [wide, high] = marks[i] ?? [0, 0];
    const left = margin + (i % columns) * needed;
    const middle = y + (Math.floor(i / columns) + 0.5) * rowHeight;
    const box = { x: left + (markWidth - 0.5 * size - wide) / 2, y: middle - high / 2, width: wide, height: high };
    const at = { x: left + markWidth, y: middle + size * 0.35 };
    parts.push(marksSvg(swatchMarks(entry.swatch, box)));
    parts.push(element('text', { ...at, 'font-size': size, fill: theme.ink }, escapeMarkup(entry.label)));
  });
  column.y = y + Math.ceil(entries.length / columns) * rowHeight + unit * 0.6;
}
