import { type Json, keyOf } from '../../base/fingerprint.ts';
import { languages } from '../../base/words.ts';
import { isOwnSet, lastDayTold } from '../../disclose/briefing-limits.ts';
import type { Document, Sheet, SheetElement } from '../../document/document.ts';
import { elementStudy } from '../../document/element-study.ts';
import { showsRegions, tablesOfRegions } from '../../document/judges-regions.ts';
import { briefingStudy } from '../../show/briefing/protect.ts';
import type { DataSet, Results } from '../../show/cockpit.ts';
import type { FindingView } from '../../show/findings/finding-view.ts';
import { namedSets } from '../../show/named-sets.ts';
import type { ElementContent, Release, SheetContent } from '../../show/page/sheet-content.ts';
import { buildScene } from '../../show/scene.ts';
import { themes } from '../../show/theme/colours.ts';
import { periodsOfStudy } from '../../workers/study-periods.ts';
import type { Answerer } from '../answers-for.ts';
import { stampsOf, viewsOf } from '../export-about.ts';
import { appVersion } from '../provenance.ts';
import { reportFacts } from '../report-lines.ts';
import type { AppState } from '../store.ts';

/** Elements kept for other sheets and later changes. */
const keptElements = 120;

type Ground = Pick<AppState, 'document' | 'dataSets'>;

/** Makes what sheets are drawn from. */
export interface SheetMaker {
  /** Null where it was stopped, or the code that shows findings could not be loaded. */
  contentOf(ground: Ground, sheet: Sheet, made: string): Promise<SheetContent | null>;
}

/** All that an element's scenes depend on: texts and names of sheets are not among it. */
function keyOfElement({ document, dataSets }: Ground, element: SheetElement, made: string): string {
  const { sheets: _, briefing, language: __, theme: ___, ...study } = elementStudy(document, element);
  const shas = dataSets.map(({ table, sha256, groups }) => [table, sha256, groups.length]);
  return keyOf({ study, theme: briefing.theme, limits: briefing.limits, shas, made } as unknown as Json);
}

/**
 * Tables that an element draws: a map both kinds where their layers are on, a chart or table those of its figures, and
 * what shows judged regions all that they are made from.
 */
function tablesOf({ kind, what }: SheetElement, study: Document, dataSets: readonly DataSet[]): readonly string[] {
  const { grid, layers } = study;
  const isOfRegions = showsRegions(study) && (kind === 'record' || what === 'finding');
  if (isOfRegions) return [grid.areas, grid.incidents, ...tablesOfRegions(study, dataSets)];
  const isOn = (id: string): boolean => layers.some(({ layer, visible }) => layer === id && visible);
  if (kind === 'chart' && what === 'national') return [grid.national];
  const main = grid[grid.figures];
  if (kind !== 'map') return [main];
  const named = namedSets(study, dataSets).map(({ table }) => table);
  return [main, grid.incidents, ...(isOn('sectors') ? [grid.areas] : []), ...(isOn('areas') ? named : [])];
}

/** Name of a file that sheets are drawn from and that is not open: without it they would say nothing. */
export function lackingFile({ document, dataSets }: Ground, ids: readonly string[]): string | undefined {
  const elements = document.sheets.filter(({ id }) => ids.includes(id)).flatMap((sheet) => sheet.elements);
  const [lacking] = elements.flatMap((element) => {
    const [main = ''] = tablesOf(element, elementStudy(document, element), dataSets);
    return dataSets.some(({ table }) => table === main) ? [] : [main];
  });
  return document.sources.find(({ id }) => id === lacking)?.name ?? lacking;
}

function releasesOf(
  { document, dataSets }: Ground,
  elements: readonly ElementContent[],
  made: string,
): readonly Release[] {
  const shown = new Set(elements.flatMap(({ element, study }) => tablesOf(element, study, dataSets)));
  return dataSets.filter(({ table }) => shown.has(table)).map((set) => releaseOf(set, document, made));
}

const releaseOf = (set: DataSet, document: Document, made: string): Release => ({
  table: set.table,
  kind: set.kind,
  file: set.file,
  sha256: set.sha256,
  source: set.source,
  // A file in a publisher's form is not the publisher's.
  publisher: isOwnSet(set, document) ? set.file : set.publisher,
  isOwn: isOwnSet(set, document),
  released: document.briefing.releases[set.table] ?? set.retrieved,
  to: lastDayTold(set, document, made),
  report: set.shipped ? null : reportFacts(set, document),
});

export function createSheetMaker(answers: Answerer): SheetMaker {
  const elements = new Map<string, Promise<Omit<ElementContent, 'element'> | null>>();

  /** The study as a briefing may show it, and what was limited. */
  const limitedStudy = ({ document, dataSets }: Ground, element: SheetElement, made: string) =>
    briefingStudy(elementStudy(document, element), dataSets, made);

  const makeElement = async (
    ground: Ground,
    element: SheetElement,
    made: string,
  ): Promise<Omit<ElementContent, 'element'> | null> => {
    const { study, dataSets, limited } = limitedStudy(ground, element, made);
    const [results, views] = await Promise.all([
      answers.resultsOf({ document: study, dataSets }),
      viewsOf({ document: study }),
    ]);
    if (results === null || views === null) return null;
    return { study, limited, stamps: stampsOf({ results }), scenes: scenesOf(study, results, dataSets, views) };
  };

  const keptElement = (ground: Ground, element: SheetElement, made: string) => {
    const key = keyOfElement(ground, element, made);
    const known = elements.get(key);
    elements.delete(key);
    const making = known ?? makeElement(ground, element, made);
    elements.set(key, making);
    void making.then((content) => {
      // What was stopped is made again when it is next asked for.
      if (content === null) elements.delete(key);
    });
    for (const oldest of elements.keys()) {
      if (elements.size <= keptElements) break;
      elements.delete(oldest);
    }
    return making;
  };

  return {
    contentOf: async (ground, sheet, made) => {
      const { sheets, briefing } = ground.document;
      const parts: ElementContent[] = [];
      for (const element of sheet.elements) {
        const content = await keptElement(ground, element, made);
        if (content === null) return null;
        parts.push({ element, ...content });
      }
      return {
        sheet,
        briefing,
        elements: parts,
        releases: releasesOf(ground, parts, made),
        number: sheets.findIndex(({ id }) => id === sheet.id) + 1,
        of: sheets.length,
        version: appVersion,
        made,
      };
    },
  };
}

function scenesOf(
  study: Document,
  results: Results,
  dataSets: readonly DataSet[],
  views: readonly FindingView[],
): ElementContent['scenes'] {
  const theme = themes[study.briefing.theme];
  const periods = periodsOfStudy(study, dataSets);
  const [en, es] = languages.map((language) =>
    buildScene({ ...study, language }, results, periods, dataSets, theme, views),
  );
  if (en === undefined || es === undefined) throw new Error('a language without a scene');
  return { en, es };
}
