import type { Box, Page, PageText } from '../../../show/page/page.ts';
import { placed, type SlideCanvas } from './canvas.ts';
import { textBoxXml } from './shapes.ts';
import { shapeWords } from './words.ts';

/** Between a text that is made wider and what stands to the right of it, points. */
const apart = 6;

/** As far to the right as nothing else of the page stands: another font may be wider. */
function widened(item: PageText, page: Page): Box {
  const { box } = item;
  const end = page.items.reduce(
    (least, other) => {
      if (other === item || other.kind === 'decoration') return least;
      const isBeside = other.box.y < box.y + box.height && other.box.y + other.box.height > box.y;
      return isBeside && other.box.x >= box.x + box.width ? Math.min(least, other.box.x - apart) : least;
    },
    page.width - Math.min(box.x, page.width / 20),
  );
  return { ...box, width: Math.max(box.width, end - box.x) };
}

/** A block of text, broken as on the page; titles have all the room to their right. */
export function textXml(canvas: SlideCanvas, item: PageText, page: Page, nth: number): string {
  const { role, lines, size, weight, lineHeight, fill, align, background } = item;
  const isTitle = role === 'title';
  const isFree = (isTitle || role === 'subtitle') && align === 'start' && background === null;
  const { scale } = canvas.place;
  const room = isFree ? widened(item, page) : item.box;
  // As high as its lines are, so that in another font it becomes smaller before it breaks anew.
  const box = background === null ? { ...room, height: Math.min(room.height, lines.length * lineHeight) } : room;
  const shown =
    isTitle && nth > 1 ? lines.map((line, i) => (i === lines.length - 1 ? `${line} (${nth})` : line)) : lines;
  return textBoxXml(canvas, shapeWords[page.language][role], {
    box: placed(canvas.place, box),
    lines: shown,
    size: size * scale,
    weight,
    lineHeight: lineHeight * scale,
    fill,
    align,
    background,
    keep: 'fit',
    ...(isTitle ? { placeholder: 'title' } : {}),
  });
}
