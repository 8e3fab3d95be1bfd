import type { Legend } from '../../../show/drawing/legend.ts';
import { marksSvg } from '../../../show/drawing/marks-svg.ts';
import { element, escapeMarkup, short } from '../../../show/drawing/markup.ts';
import { family } from '../../../show/page/measure.ts';
import type { Page, PageChart } from '../../../show/page/page.ts';
import { captionOf, headingOf, textsOf } from '../../page-texts.ts';
import type { Recipe } from '../../recipe.ts';
import { addEntries } from './chart-legend.ts';
import { addText, type Column, type Style } from './column.ts';
import { recipeElement } from './recipe-element.ts';

/** Size of the letters of a chart, in units of its drawing: texts round it grow with them. */
const chartText = 12;
/** Letters of the chart across a drawing at least: texts under a narrow chart are no column of single words. */
const leastWidth = 38;
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

/** Mark, labels, heading, chart, its legend and what stands under it, sources and mark again. */
function drawnColumn(page: Page, chart: PageChart, legend: Legend | null, heading: string): Column {
  const { theme } = page;
  const unit = chartText * chart.scale;
  const width = Math.max(chart.box.width + 2 * unit, leastWidth * unit);
  const column: Column = { width, unit, margin: unit, y: unit, parts: [] };
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
  const sources = textsOf(page, 'source');
  if (legend !== null) {
    if (legend.title !== heading) addText(column, legend.title, { ...plain, weight: 600, fill: theme.ink });
    addEntries(column, legend, theme);
    const notes = legend.notes.filter((note) => !sources.some((source) => source.includes(note)));
    addText(column, notes.join(' · '), plain);
  }
  if (caption !== heading) addText(column, caption, { ...plain, size: 1, fill: theme.ink });
  for (const source of sources) addText(column, source, plain);
  addText(column, page.mark, centred);
  return column;
}

/**
 * A chart of a page as a drawing that stands alone: its heading, its legend and what stands under it, its sources, the
 * mark at top and bottom, the recipe inside.
 * @param legend its own; null: it has none
 * @param fonts rules that bring the letters along
 */
export function chartSvg(page: Page, chart: PageChart, legend: Legend | null, recipe: Recipe, fonts: string): string {
  const { theme, language } = page;
  const heading = headingOf(page, chart.id) || captionOf(page, chart.id) || page.title;
  const { width, y, unit, parts } = drawnColumn(page, chart, legend, heading);
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
