import type { Language } from '../../base/words.ts';
import { pagePicture } from '../../export/picture/page-picture.ts';
import { loadBasemap } from '../../show/map/load-basemap.ts';
import { isoToday } from '../../show/table/day-made.ts';
import type { AppStore } from '../store.ts';
import { pagesOf } from './pages-of.ts';
import type { SheetMaker } from './sheet-contents.ts';

/** Width of a picture that is copied, pixels. */
const copiedWidth = 1920;

async function drawPicture(app: AppStore, maker: SheetMaker, id: string, language: Language): Promise<Blob> {
  const { document, dataSets } = app.getState();
  const [planned, basemap] = await Promise.all([
    pagesOf({ document, dataSets }, maker, [id], [language], isoToday()),
    loadBasemap(),
  ]);
  const page = planned?.[0]?.pages[0];
  if (page === undefined || !basemap.ok) throw new Error('nothing to draw');
  const drawn = await pagePicture(page, basemap.value, copiedWidth);
  if (!drawn.ok) throw new Error(drawn.error.code);
  const canvas = drawn.value;
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob === null ? fail(new Error('blank')) : done(blob)), 'image/png');
  });
}

/** A sheet as a picture on the clipboard; false where the browser did not allow it, or it could not be drawn. */
export async function copyPicture(
  app: AppStore,
  maker: SheetMaker,
  sheet: string,
  language: Language,
): Promise<boolean> {
  try {
    // The promise is given at once: a browser that waits for the picture first forgets that a person asked.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawPicture(app, maker, sheet, language) })]);
    return true;
  } catch {
    return false;
  }
}
