import type { Language } from '../../base/words.ts';
import { pagePicture } from '../../export/picture/page-picture.ts';
import { loadBasemap } from '../../show/map/load-basemap.ts';
import { canvasMeasure, loadPageFonts } from '../../show/page/measure.ts';
import { planPages } from '../../show/page/plan-pages.ts';
import { isoDateToday } from '../export-about.ts';
import type { AppStore } from '../store.ts';
import type { SheetMaker } from './sheet-contents.ts';

/** Width of a picture that is copied, pixels. */
const copiedWidth = 1920;

async function drawPicture(app: AppStore, maker: SheetMaker, id: string, language: Language): Promise<Blob> {
  const { document, dataSets } = app.getState();
  const sheet = document.sheets.find((one) => one.id === id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  const [content, basemap] = await Promise.all([
    maker.contentOf({ document, dataSets }, sheet, isoDateToday()),
    loadBasemap(),
    loadPageFonts(),
  ]);
  if (content === null || !basemap.ok) throw new Error('nothing to draw');
  const drawn = await pagePicture(planPages(content, canvasMeasure())[language], basemap.value, copiedWidth);
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
