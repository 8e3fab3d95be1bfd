import { drawCanvas } from '../drawing/draw-canvas.ts';
import type { Mark } from '../drawing/drawing.ts';
import type { Page } from './page.ts';
import { itemMarks, type Picture, picturesOf } from './page-marks.ts';

/** Data addresses of images as pictures that a canvas takes. */
export async function loadPageImages(page: Page): Promise<ReadonlyMap<string, CanvasImageSource>> {
  const images = page.items.flatMap((item) => (item.kind === 'image' ? [item.data] : []));
  const loaded = await Promise.all(
    [...new Set(images)].map(async (data) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      return [data, image] as const;
    }),
  );
  return new Map(loaded);
}

function drawPicture(
  context: CanvasRenderingContext2D,
  { box, source }: Picture,
  pictures: ReadonlyMap<string, CanvasImageSource>,
): void {
  const picture = pictures.get(source);
  if (picture !== undefined) context.drawImage(picture, box.x, box.y, box.width, box.height);
}

/**
 * Draws a planned page; the context is already scaled to pixels per point.
 * @param maps pictures of its maps by their ids, and of its images by their data addresses (`loadPageImages`)
 */
export function drawPage(
  context: CanvasRenderingContext2D,
  page: Page,
  maps: ReadonlyMap<string, CanvasImageSource>,
): void {
  for (const item of page.items) {
    for (const picture of picturesOf(item)) drawPicture(context, picture, maps);
    const marks: readonly Mark[] = itemMarks(item, page.theme);
    if (item.kind !== 'chart') {
      drawCanvas(context, { marks });
      continue;
    }
    context.save();
    context.translate(item.box.x, item.box.y);
    context.scale(item.scale, item.scale);
    drawCanvas(context, item.drawing);
    context.restore();
    drawCanvas(context, { marks });
  }
}
