import { marksSvg } from '../drawing/marks-svg.ts';
import { element, short } from '../drawing/markup.ts';
import { family } from './measure.ts';
import type { Page, PageChart, PageItem } from './page.ts';
import { itemMarks, picturesOf } from './page-marks.ts';

/** What a screen reader says of an item: pictures by their alternative text, texts by themselves. */
function roleOf(item: PageItem): Readonly<Record<string, string>> {
  switch (item.kind) {
    case 'map':
    case 'chart':
    case 'table':
    case 'image':
      return item.alt === '' ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': item.alt };
    case 'decoration':
      return { 'aria-hidden': 'true' };
    case 'text':
    case 'legend':
      return {};
    default:
      return item satisfies never;
  }
}

/** A chart's marks, moved and grown to their place; its notes are in points of the page. */
const chartSvg = ({ box, scale, drawing }: PageChart, prefix: string): string =>
  element(
    'g',
    { transform: `translate(${short(box.x)} ${short(box.y)}) scale(${scale})` },
    marksSvg(drawing.marks, prefix),
  );

function itemSvg(item: PageItem, page: Page, maps: ReadonlyMap<string, string>, prefix: string): string {
  const pictures = picturesOf(item).flatMap(({ source, box }) => {
    const href = item.kind === 'image' ? item.data : maps.get(source);
    return href === undefined ? [] : [element('image', { ...box, preserveAspectRatio: 'none', href })];
  });
  const chart = item.kind === 'chart' ? chartSvg(item, `${prefix}c-`) : '';
  const marks = marksSvg(itemMarks(item, page.theme), prefix);
  return element('g', { 'data-item': item.kind, ...roleOf(item) }, `${pictures.join('')}${chart}${marks}`);
}

/**
 * A planned page as an SVG that stands in a document: the same marks as on a canvas, letters as text in the order in
 * which they are read. The document brings the family of letters.
 * @param maps pictures of its maps as data addresses, by the ids of their elements
 */
export function pageSvg(page: Page, maps: ReadonlyMap<string, string>): string {
  const { width, height, language } = page;
  const prefix = `${page.id}-${language}`.replace(/[^\w-]/g, '_');
  const items = page.items.map((item, i) => itemSvg(item, page, maps, `${prefix}-${i}-`));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      width: short(width),
      height: short(height),
      lang: language,
      role: 'group',
      'aria-label': page.title,
      'font-family': family,
    },
    `\n${items.join('\n')}\n`,
  );
}
