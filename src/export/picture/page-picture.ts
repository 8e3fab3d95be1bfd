import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Basemap } from '../../show/map/decode-basemap.ts';
import { isBlank } from '../../show/map/is-blank.ts';
import { drawPageMaps } from '../../show/map/page-maps.ts';
import { drawPage, loadPageImages } from '../../show/page/draw-page.ts';
import { loadPageFonts } from '../../show/page/measure.ts';
import type { Page } from '../../show/page/page.ts';
import { pixelsDown } from '../page-size.ts';

/** A page and the pictures of its maps, ready to be painted at one resolution. */
export interface PagePainter {
  readonly width: number;
  readonly height: number;
  /** Paints the rows of the page from `top` on, as many as the canvas has. Null where a canvas cannot be made so large. */
  paint(top: number, height: number, options?: CanvasRenderingContext2DSettings): CanvasRenderingContext2D | null;
}

/**
 * Draws the maps of a page. Errors: those of `drawPageMaps`.
 * @param pixels width of the whole page
 */
export async function openPage(page: Page, basemap: Basemap, pixels: number): Promise<Result<PagePainter, Problem>> {
  await loadPageFonts();
  const images = await loadPageImages(page);
  const scale = pixels / page.width;
  const maps = await drawPageMaps(page, basemap, scale);
  if (!maps.ok) return maps;
  const pictures = new Map<string, CanvasImageSource>([...maps.value, ...images]);
  const paint: PagePainter['paint'] = (top, height, options) => {
    const canvas = document.createElement('canvas');
    canvas.width = pixels;
    canvas.height = height;
    const context = canvas.getContext('2d', options);
    if (context === null || canvas.width !== pixels || canvas.height !== height) return null;
    context.setTransform(scale, 0, 0, scale, 0, -top);
    drawPage(context, page, pictures);
    return context;
  };
  return ok({ width: pixels, height: pixelsDown(page, pixels), paint });
}

/**
 * A page as a picture, for the clipboard and for small copies. Errors: those of `drawPageMaps`; "export-too-large" where
 * a canvas cannot hold it, "export-blank".
 * @param pixels width
 */
export async function pagePicture(
  page: Page,
  basemap: Basemap,
  pixels: number,
): Promise<Result<HTMLCanvasElement, Problem>> {
  const painter = await openPage(page, basemap, pixels);
  if (!painter.ok) return painter;
  const { width, height, paint } = painter.value;
  const canvas = paint(0, height)?.canvas;
  if (canvas === undefined) return err(problem('export-too-large', { width, height }));
  return isBlank(canvas) ? err(problem('export-blank')) : ok(canvas);
}
