import { cards } from '../../analyse/catalog.ts';
import type { Progress } from '../../base/steps.ts';
import { type Language, languages } from '../../base/words.ts';
import type { Document } from '../../document/document.ts';
import { withRenewed } from '../../document/with-renewed.ts';
import { latestOf, type Results } from '../../show/cockpit.ts';
import type { ChangedConclusion } from '../../show/data-desk/file-desk.ts';
import type { FindingView } from '../../show/findings/finding-view.ts';
import { findingOf } from '../../show/findings/shown-finding.ts';
import { shiftNames } from '../../show/panels/compare/shift-names.ts';
import { shiftText } from '../../show/panels/compare/shift-text.ts';
import { problemWords } from '../../show/problems/problem-words.ts';
import { themes } from '../../show/theme/colours.ts';
import type { Desk } from '../../workers/desk.ts';
import { createAnswerer } from '../answers-for.ts';
import { viewsOf } from '../export-about.ts';
import type { AppState, AppStore } from '../store.ts';
import { changedSheets } from './changed-sheets.ts';
import { words } from './words.ts';

type Both = Readonly<Record<Language, string>>;

/**
 * What every analysis, the comparison and every sheet of the study say of the one release and of the other; null where
 * it was stopped, or the code that shows findings could not be loaded.
 */
export async function changedConclusions(
  store: AppStore,
  desk: Desk,
  { before, after }: { readonly before: string; readonly after: string },
  onProgress: (progress: Progress) => void,
): Promise<readonly ChangedConclusion[] | null> {
  const { document: shown, dataSets } = store.getState();
  // A file is drawn as soon as it is added: the study before drew the release that it had then.
  const document = { ...shown, grid: withRenewed(shown, after, before).grid };
  const renewed = withRenewed(document, before, after);
  const answerer = createAnswerer(desk);
  const isSaid = (slot: string): boolean => slot === 'shift' || slot.startsWith('analysis:');
  const total = document.sheets.length + 2;
  onProgress({ done: 0, total });
  const views = await viewsOf({ document });
  const old = await answerer.resultsOf({ document, dataSets }, isSaid);
  onProgress({ done: 1, total });
  const now = await answerer.resultsOf({ document: renewed, dataSets }, isSaid);
  onProgress({ done: 2, total });
  if (views === null || old === null || now === null) return null;
  const [was, is] = [said(document, old, dataSets, views), said(renewed, now, dataSets, views)];
  const analyses = was.map(({ name, text }, at) => conclusion(name, text, is[at]?.text ?? text));
  const sheets = await changedSheets({ document, dataSets }, answerer, { from: before, to: after }, ({ done }) =>
    onProgress({ done: 2 + done, total }),
  );
  return sheets === null ? null : [...analyses, ...sheets];
}

const conclusion = (name: Both, before: Both, after: Both): ChangedConclusion => ({
  name,
  before,
  after,
  isSame: languages.every((language) => before[language] === after[language]),
});

/** The sentence of each analysis, and of the comparison where there is one. */
function said(
  document: Document,
  results: Results,
  dataSets: AppState['dataSets'],
  views: readonly FindingView[],
): readonly { readonly name: Both; readonly text: Both }[] {
  const inBoth = (of: (language: Language) => string): Both => ({ en: of('en'), es: of('es') });
  const findings = document.analyses.map((analysis) => {
    const card = cards.find(({ id }) => id === analysis.method);
    const status = results.analyses[analysis.id];
    return {
      name: inBoth((language) => card?.words[language].name ?? analysis.method),
      text: inBoth((language) => {
        if (status?.status === 'failed') return problemWords[language][status.problem.code];
        const parts = { document: { ...document, language }, results, dataSets, theme: themes.light, views };
        const found = findingOf(analysis.id, parts);
        return found === null ? '' : found.view.text(found.result, found.context).headline;
      }),
    };
  });
  const shift = results.shift === null ? null : latestOf(results.shift);
  if (shift === null) return findings;
  const set = dataSets.find(({ table }) => table === document.grid[document.grid.figures]);
  const text = inBoth((language) => shiftText(shift, language, shiftNames(document, set, language)).headline ?? '');
  return [...findings, { name: inBoth((language) => words[language].comparison), text }];
}
