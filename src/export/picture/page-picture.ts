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
  /** The page on one canvas. Errors: "export-too-large" where none can be so large, "export-blank". */
  canvas(): Result<HTMLCanvasElement, Problem>;
  /** The same as a PNG, as the browser encodes it: the quickest way. */
  png(): Promise<Result<Uint8Array, Problem>>;
  /** Pixels of the rows from `top` on; null where they find no memory. */
  rows(top: number, height: number): Uint8ClampedArray | null;
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
  const height = pixelsDown(page, pixels);
  const tooLarge = err(problem('export-too-large', { width: pixels, height }));

  const paint = (top: number, rows: number, isRead: boolean): CanvasRenderingContext2D | null => {
    const canvas = document.createElement('canvas');
    canvas.width = pixels;
    canvas.height = rows;
    const context = canvas.getContext('2d', { willReadFrequently: isRead });
    if (context === null || canvas.width !== pixels || canvas.height !== rows) return null;
    context.setTransform(scale, 0, 0, scale, 0, -top);
    drawPage(context, page, pictures);
    return context;
  };
  const canvas: PagePainter['canvas'] = () => {
    const drawn = paint(0, height, false)?.canvas;
    if (drawn === undefined) return tooLarge;
    return isBlank(drawn) ? err(problem('export-blank')) : ok(drawn);
  };
  const png: PagePainter['png'] = async () => {
    const drawn = canvas();
    if (!drawn.ok) return drawn;
    const blob = await new Promise<Blob | null>((done) => drawn.value.toBlob(done, 'image/png'));
    return blob === null ? tooLarge : ok(new Uint8Array(await blob.arrayBuffer()));
  };
  const rows: PagePainter['rows'] = (top, count) => {
    try {
      return paint(top, count, true)?.getImageData(0, 0, pixels, count).data ?? null;
    } catch {
      // A canvas that finds no memory throws when its pixels are asked for.
      return null;
    }
  };
  return ok({ width: pixels, height, canvas, png, rows });
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
  return painter.ok ? painter.value.canvas() : painter;
}
