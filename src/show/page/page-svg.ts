import { marksSvg } from '../drawing/marks-svg.ts';
import { element } from '../drawing/markup.ts';
import { family } from './measure.ts';
import type { Box, Page, PageItem } from './page.ts';
import { itemMarks, picturesOf } from './page-marks.ts';

/** What a screen reader says of an item that is a picture; texts say themselves. */
const altOf = (item: PageItem): string =>
  item.kind === 'map' || item.kind === 'chart' || item.kind === 'image' ? item.alt : '';

const imageSvg = ({ x, y, width, height }: Box, address: string): string =>
  element('image', { x, y, width, height, href: address, preserveAspectRatio: 'none' });

function drawingSvg(item: PageItem, prefix: string): string {
  if (item.kind !== 'chart') return '';
  const { box, scale, drawing } = item;
  return element(
    'g',
    { transform: `translate(${box.x} ${box.y}) scale(${scale})` },
    marksSvg(drawing.marks, `${prefix}d-`),
  );
}

function itemSvg(item: PageItem, page: Page, maps: ReadonlyMap<string, string>, prefix: string): string {
  const pictures = picturesOf(item).map(({ source, box }) => {
    const address = item.kind === 'image' ? source : maps.get(source);
    return address === undefined ? '' : imageSvg(box, address);
  });
  const drawn = [...pictures, drawingSvg(item, prefix), marksSvg(itemMarks(item, page.theme), prefix)].join('');
  const alt = altOf(item);
  if (item.kind === 'decoration') return element('g', { 'aria-hidden': 'true' }, drawn);
  return alt === '' ? drawn : element('g', { role: 'img', 'aria-label': alt }, drawn);
}

/**
 * A page as an SVG of its size in points: texts stay texts, in the family that the document around it embeds.
 * @param maps data addresses of the pictures of its maps, by their ids
 */
export function pageSvg(page: Page, maps: ReadonlyMap<string, string>): string {
  const { width, height, language, title, id } = page;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      lang: language,
      'aria-label': title,
      'font-family': family,
    },
    page.items.map((item, i) => itemSvg(item, page, maps, `${id}-${language}-${i}-`)).join(''),
  );
}
