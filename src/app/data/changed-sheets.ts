import type { Progress } from '../../base/steps.ts';
import { languages } from '../../base/words.ts';
import { plannedPages } from '../../show/briefing/planned-pages.ts';
import { differencesOf } from '../../show/briefing/renew/differences.ts';
import type { ChangedConclusion } from '../../show/data-desk/file-desk.ts';
import { loadPageFonts } from '../../show/page/measure.ts';
import type { Answerer } from '../answers-for.ts';
import { compareReleases } from '../briefing/compare-releases.ts';
import { createSheetMaker } from '../briefing/sheet-contents.ts';
import type { AppState } from '../store.ts';

/** Sentences of sheets that a later release changes; one entry for a sheet on which none does. Null where it was stopped. */
export async function changedSheets(
  app: Pick<AppState, 'document' | 'dataSets'>,
  answerer: Answerer,
  tables: { readonly from: string; readonly to: string },
  onProgress: (progress: Progress) => void,
): Promise<readonly ChangedConclusion[] | null> {
  if (app.document.sheets.length === 0) return [];
  const pairs = await compareReleases(app, createSheetMaker(answerer), tables, onProgress);
  if (pairs === null) return null;
  await loadPageFonts();
  return pairs.flatMap(({ before, after }) => {
    const pages = [plannedPages(before), plannedPages(after)] as const;
    const [en, es] = languages.map((language) => differencesOf(pages[0][language], pages[1][language]));
    if (en === undefined || es === undefined) return [];
    const name = { en: en.title, es: es.title };
    const nothing = { en: '', es: '' };
    if (en.sentences.length === 0) return [{ name, before: nothing, after: nothing, isSame: en.figures.length === 0 }];
    return en.sentences.map((sentence) => {
      // What is said of the same place on the other language's page; a sentence of one language stands for both.
      const other = es.sentences.find(({ what }) => what === sentence.what) ?? sentence;
      return {
        name,
        before: { en: sentence.before, es: other.before },
        after: { en: sentence.after, es: other.after },
        isSame: false,
      };
    });
  });
}
