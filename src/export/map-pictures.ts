import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Basemap } from '../show/map/decode-basemap.ts';
import type { Page } from '../show/page/page.ts';

/** A map of a page as an image file; sizes in pixels. */
export interface MapImage {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Makes the images of a page's maps, by the ids of their elements. A test gives its own: maps need a browser. */
export type MapPictures = (
  page: Page,
  basemap: Basemap,
  pixelsPerPoint: number,
  type: 'image/png' | 'image/jpeg',
  /** Of a JPEG, 0 to 1. */
  quality?: number,
) => Promise<Result<ReadonlyMap<string, MapImage>, Problem>>;

/**
 * Draws the maps of a page and encodes them, each checked. Errors: those of `drawPageMaps`; "export-too-large" where a
 * picture is not of the size asked for, "export-blank".
 */
export const mapPictures: MapPictures = async (page, basemap, pixelsPerPoint, type, quality) => {
  const images = new Map<string, MapImage>();
  const boxes = new Map(page.items.flatMap((item) => (item.kind === 'map' ? [[item.id, item.box] as const] : [])));
  if (boxes.size === 0) return ok(images);
  // Asked for when it is needed: what writes files is then tested without an engine of maps.
  const [{ drawPageMaps }, { isBlank }] = await Promise.all([
    import('../show/map/page-maps.ts'),
    import('../show/map/is-blank.ts'),
  ]);
  const drawn = await drawPageMaps(page, basemap, pixelsPerPoint);
  if (!drawn.ok) return drawn;
  for (const [id, box] of boxes) {
    const canvas = drawn.value.get(id);
    if (canvas === undefined || isBlank(canvas)) return err(problem('export-blank'));
    const { width, height } = canvas;
    const isAsAsked = isNear(width, box.width * pixelsPerPoint) && isNear(height, box.height * pixelsPerPoint);
    const blob = isAsAsked ? await encoded(canvas, type, quality) : null;
    if (blob === null) return err(problem('export-too-large', { width, height }));
    images.set(id, { bytes: new Uint8Array(await blob.arrayBuffer()), width, height });
  }
  return ok(images);
};

/** Whole pixels of a box that is none of them. */
const isNear = (pixels: number, wanted: number): boolean => Math.abs(pixels - wanted) <= 1;

const encoded = (canvas: HTMLCanvasElement, type: string, quality: number | undefined): Promise<Blob | null> =>
  new Promise((done) => canvas.toBlob(done, type, quality));
