import type { Language } from '../../base/words.ts';
import { canvasMeasure, loadPageFonts } from '../../show/page/measure.ts';
import type { Page } from '../../show/page/page.ts';
import { planPages } from '../../show/page/plan-pages.ts';
import type { SheetContent } from '../../show/page/sheet-content.ts';
import type { AppState } from '../store.ts';
import type { SheetMaker } from './sheet-contents.ts';

/** A sheet and its pages in the languages asked for. */
export interface Planned {
  readonly content: SheetContent;
  readonly pages: readonly Page[];
}

/** Lets the page listen between two sheets. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * Makes and plans sheets one after another. Null where one could not be made, or it was stopped.
 * @param onDone called after each; false stops it
 */
export async function pagesOf(
  ground: Pick<AppState, 'document' | 'dataSets'>,
  maker: SheetMaker,
  ids: readonly string[],
  languages: readonly Language[],
  made: string,
  onDone: (done: number) => boolean = () => true,
): Promise<readonly Planned[] | null> {
  await loadPageFonts();
  const measure = canvasMeasure();
  const planned: Planned[] = [];
  for (const id of ids) {
    const sheet = ground.document.sheets.find((one) => one.id === id);
    if (sheet === undefined) continue;
    const content = await maker.contentOf(ground, sheet, made);
    if (content === null) return null;
    await pause();
    const pages = planPages(content, measure);
    planned.push({ content, pages: languages.map((language) => pages[language]) });
    if (!onDone(planned.length)) return null;
  }
  return planned;
}
