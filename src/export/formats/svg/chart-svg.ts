import { marksSvg } from '../../../show/drawing/marks-svg.ts';
import { element, escapeMarkup, short } from '../../../show/drawing/markup.ts';
import { wrapText } from '../../../show/drawing/text-width.ts';
import { family } from '../../../show/page/measure.ts';
import type { Page, PageChart } from '../../../show/page/page.ts';
import { captionOf, headingOf, textsOf } from '../../page-texts.ts';
import type { Recipe } from '../../recipe.ts';
import { recipeElement } from './recipe-element.ts';

/** Size of the letters of a chart, in units of its drawing: texts round it grow with them. */
const chartText = 12;
const leastSize = 9;

interface Style {
  /** In letters of the chart. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  readonly align: 'start' | 'middle';
  /** Behind the lines, from side to side; null: none. */
  readonly band: string | null;
}

/** A drawing that grows downward, points. */
interface Column {
  readonly width: number;
  /** Size of the chart's letters. */
  readonly unit: number;
  readonly margin: number;
  y: number;
  readonly parts: string[];
}

/** Adds a text under what is there, broken to the width. */
function addText(column: Column, text: string, { size: letters, weight, fill, align, band }: Style): void {
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

/** The chart as it stands on its page, moved; notes over it are in points of the page. */
function addChart(column: Column, { box, scale, drawing, over }: PageChart): void {
  const { margin, y } = column;
  const moved = `translate(${short(margin)} ${short(y)}) scale(${scale})`;
  column.parts.push(element('g', { transform: moved }, marksSvg(drawing.marks, 'chart-')));
  const notes = marksSvg(over, 'over-');
  if (notes !== '') {
    column.parts.push(element('g', { transform: `translate(${short(margin - box.x)} ${short(y - box.y)})` }, notes));
  }
  column.y = y + box.height + column.unit * 0.6;
}

/** Mark, labels, heading, chart, what stands under it, sources and mark again. */
function drawnColumn(page: Page, chart: PageChart, heading: string): Column {
  const { theme } = page;
  const unit = chartText * chart.scale;
  const column: Column = { width: chart.box.width + 2 * unit, unit, margin: unit, y: unit, parts: [] };
  const plain: Style = { size: 0.85, weight: 400, fill: theme.quiet, align: 'start', band: null };
  const centred: Style = { size: 0.9, weight: 600, fill: theme.ink, align: 'middle', band: null };
  const caption = captionOf(page, chart.id);
  addText(column, page.mark, centred);
  for (const label of textsOf(page, 'synthetic')) {
    addText(column, label, { ...centred, fill: theme.amberInk, band: theme.amber });
  }
  for (const draft of textsOf(page, 'draft')) addText(column, draft, { ...centred, fill: theme.quiet });
  addText(column, heading, { ...plain, size: 1.2, weight: 600, fill: theme.ink });
  addChart(column, chart);
  if (caption !== heading) addText(column, caption, { ...plain, size: 1, fill: theme.ink });
  for (const source of textsOf(page, 'source')) addText(column, source, plain);
  addText(column, page.mark, centred);
  return column;
}

/**
 * A chart of a page as a drawing that stands alone: its heading and what stands under it, its sources, the mark at top
 * and bottom, the recipe inside.
 * @param fonts rules that bring the letters along
 */
export function chartSvg(page: Page, chart: PageChart, recipe: Recipe, fonts: string): string {
  const { theme, language } = page;
  const heading = headingOf(page, chart.id) || captionOf(page, chart.id) || page.title;
  const { width, y, unit, parts } = drawnColumn(page, chart, heading);
  const height = y + unit * 0.4;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${short(width)}pt`,
      height: `${short(height)}pt`,
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      lang: language,
      'xml:lang': language,
      role: 'img',
      'aria-labelledby': 'title',
      'aria-describedby': 'desc',
      'font-family': family,
    },
    [
      element('title', { id: 'title' }, escapeMarkup(heading)),
      element('desc', { id: 'desc' }, escapeMarkup(chart.alt)),
      recipeElement(recipe),
      `<style>${fonts}</style>`,
      element('rect', { x: 0, y: 0, width, height, fill: theme.paper }),
      ...parts,
    ].join('\n'),
  );
}
