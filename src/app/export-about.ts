import type { MethodStamp } from '../disclose/disclosed.ts';
import { ruleOfSet } from '../disclose/rule-of-set.ts';
import { tablesOfRegions } from '../document/judges-regions.ts';
import type { RecipeData } from '../export/recipe.ts';
import { latestOf } from '../show/cockpit.ts';
import type { FindingView } from '../show/findings/finding-view.ts';
import { loadFindingViews } from '../show/findings/load.ts';
import { metaOf } from '../show/findings/run-facts.ts';
import type { AppState } from './store.ts';

/** What the findings are drawn by; null where it cannot be loaded: a picture without them would be another. */
export async function viewsOf({ document }: Pick<AppState, 'document'>): Promise<readonly FindingView[] | null> {
  if (document.analyses.length === 0) return [];
  try {
    return await loadFindingViews();
  } catch {
    return null;
  }
}

export function stampsOf({ results }: Pick<AppState, 'results'>): readonly MethodStamp[] {
  const stamps = Object.values(results.analyses).flatMap((status) => {
    const result = latestOf(status);
    return (result === null ? null : metaOf(result)?.stamp) ?? [];
  });
  const shift = results.shift === null ? null : latestOf(results.shift);
  return shift === null ? stamps : [...stamps, shift.stamp];
}

/** The tables that the pictures are made from. @param studies that are drawn: the one on the screen, or those of elements */
export function dataOf(
  { document, dataSets }: Pick<AppState, 'document' | 'dataSets'>,
  studies: readonly Pick<AppState['document'], 'grid' | 'analyses'>[] = [document],
): readonly RecipeData[] {
  const drawn = new Set(
    studies.flatMap(({ grid, analyses }) => [
      grid.areas,
      grid.national,
      grid.incidents,
      ...tablesOfRegions({ analyses }, dataSets),
    ]),
  );
  return dataSets
    .filter(({ table }) => drawn.has(table))
    .map((set) => {
      const { threshold } = ruleOfSet(set, document);
      const { table, source, file, sha256, report } = set;
      const rows =
        threshold === null ? { read: report.read, accepted: report.accepted } : { read: null, accepted: null };
      return { table, source, file, sha256, ...rows, threshold };
    });
}
