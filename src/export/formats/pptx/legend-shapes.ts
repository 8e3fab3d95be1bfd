import { say } from '../../../base/words.ts';
import type { Box, Page, PageLegend } from '../../../show/page/page.ts';
import { swatchMarks } from '../../../show/page/swatch-marks.ts';
import { placed, type SlideCanvas } from './canvas.ts';
import { marksXml, onPage } from './mark-shapes.ts';
import { groupXml, textBoxXml } from './shapes.ts';
import { shapeWords } from './words.ts';

/** Small print is as many times smaller than its lines are apart. */
const leading = 1.3;

/** A legend as one group: each class with its mark, as on the map, and its text. */
export function legendXml(canvas: SlideCanvas, legend: PageLegend, page: Page): string {
  const { title, titleBox, size, lineHeight, entries, notes } = legend;
  const { theme, language } = page;
  const { scale } = canvas.place;
  const textXml = (
    lines: readonly string[],
    box: Box,
    fill: string,
    weight: 400 | 600,
    least = { size, lineHeight },
  ) => {
    if (lines.length === 0) return '';
    const look = { size: least.size * scale, lineHeight: least.lineHeight * scale, fill, weight };
    const place = placed(canvas.place, { ...box, height: lines.length * least.lineHeight });
    // Words beside a mark are short, and stay as large as each other.
    const keep = lines.length === 1 && weight === 400 ? 'free' : 'fit';
    return textBoxXml(canvas, lines.join(' '), { ...look, box: place, lines, keep, align: 'start' });
  };
  const name = say(shapeWords, language, 'legend', { title: title.join(' ') });
  return groupXml(canvas, { name, alt: name }, placed(canvas.place, legend.box), () => {
    const head = textXml(title, titleBox, theme.ink, 600);
    const classes = entries.map(({ entry, swatch, text, lines }) => {
      const look = groupXml(canvas, { name: entry.label, alt: entry.label }, placed(canvas.place, swatch), () =>
        marksXml(canvas, swatchMarks(entry.swatch, swatch), onPage),
      );
      return look + textXml(lines, text, theme.ink, 400);
    });
    if (notes === null) return head + classes.join('');
    const noteHeight = notes.box.height / Math.max(1, notes.lines.length);
    const small = { size: noteHeight / leading, lineHeight: noteHeight };
    return head + classes.join('') + textXml(notes.lines, notes.box, theme.quiet, 400, small);
  });
}
