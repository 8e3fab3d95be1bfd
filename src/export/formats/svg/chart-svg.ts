import { marksSvg } from '../../../show/drawing/marks-svg.ts';
import { element, escapeMarkup, short } from '../../../show/drawing/markup.ts';
import { wrapText } from '../../../show/drawing/text-width.ts';
import { family } from '../../../show/page/measure.ts';
import type { Page, PageChart } from '../../../show/page/page.ts';
import { captionOf, headingOf, textsOf } from '../../page-texts.ts';
import type { Recipe } from '../../recipe.ts';
import { recipeElement } from './recipe-element.ts';

/** Round the chart, points. */
const margin = 14;
const gap = 8;

interface Style {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  readonly align: 'start' | 'middle';
  /** Behind the lines, from side to side; null: none. */
  readonly band: string | null;
}

/** Lines of text from `y` down, broken to the width; and where they end. */
function block(text: string, y: number, width: number, style: Style): { readonly drawn: string; readonly y: number } {
  const { size, weight, fill, align, band } = style;
  const lines = wrapText(text, size, width - 2 * margin);
  if (lines.length === 0) return { drawn: '', y };
  const lineHeight = size * 1.35;
  const height = lines.length * lineHeight;
  const x = align === 'middle' ? width / 2 : margin;
  const spans = lines.map((line, i) => element('tspan', { x, y: y + i * lineHeight + size }, escapeMarkup(line)));
  const anchor = align === 'middle' ? 'middle' : null;
  const behind = band === null ? '' : element('rect', { x: 0, y: y - 2, width, height: height + 4, fill: band });
  const letters = element(
    'text',
    { 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill },
    spans.join(''),
  );
  return { drawn: behind + letters, y: y + height + gap };
}

/**
 * A chart of a page as a drawing that stands alone: its heading and what stands under it, its sources, the mark at top
 * and bottom, the recipe inside.
 * @param fonts rules that bring the letters along
 */
export function chartSvg(page: Page, chart: PageChart, recipe: Recipe, fonts: string): string {
  const { theme, language } = page;
  const width = chart.box.width + 2 * margin;
  const parts: string[] = [];
  let y = margin;
  const add = (text: string, style: Partial<Style>): void => {
    const usual: Style = { size: 10, weight: 400, fill: theme.quiet, align: 'start', band: null };
    const made = block(text, y, width, { ...usual, ...style });
    parts.push(made.drawn);
    y = made.y;
  };
  const all = (texts: readonly string[], style: Partial<Style>): void => {
    for (const text of texts) add(text, style);
  };
  const caption = captionOf(page, chart.id);
  const heading = headingOf(page, chart.id) || caption || page.title;
  const mark = { size: 11, weight: 600, fill: theme.ink, align: 'middle' } as const;
  const label = { size: 11, weight: 600, fill: theme.amberInk, align: 'middle', band: theme.amber } as const;
  add(page.mark, mark);
  all(textsOf(page, 'synthetic'), label);
  all(textsOf(page, 'draft'), { ...mark, fill: theme.quiet });
  add(heading, { size: 14, weight: 600, fill: theme.ink });
  parts.push(drawnAt(chart, y));
  y += chart.box.height + gap;
  if (caption !== heading) add(caption, { fill: theme.ink });
  all(textsOf(page, 'source'), {});
  add(page.mark, mark);
  const height = y + margin - gap;
  const size = {
    width: `${short(width)}pt`,
    height: `${short(height)}pt`,
    viewBox: `0 0 ${short(width)} ${short(height)}`,
  };
  const names = { role: 'img', 'aria-labelledby': 'title', 'aria-describedby': 'desc' };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      lang: language,
      'xml:lang': language,
      ...names,
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

/** The chart as it stands on its page, moved; notes over it are in points of the page. */
function drawnAt({ box, scale, drawing, over }: PageChart, y: number): string {
  const chart = element(
    'g',
    { transform: `translate(${short(margin)} ${short(y)}) scale(${scale})` },
    marksSvg(drawing.marks, 'chart-'),
  );
  const notes = marksSvg(over, 'over-');
  const moved = `translate(${short(margin - box.x)} ${short(y - box.y)})`;
  return notes === '' ? chart : chart + element('g', { transform: moved }, notes);
}
