import type { Progress } from '../../base/steps.ts';
import { withRenewed } from '../../document/with-renewed.ts';
import type { Renewed } from '../../show/briefing/briefing-desk.ts';
import { isoToday } from '../../show/table/day-made.ts';
import type { AppState } from '../store.ts';
import type { SheetMaker } from './sheet-contents.ts';

/** All sheets under a table and under the one that may take its place; null where one could not be made. */
export async function compareReleases(
  { document, dataSets }: Pick<AppState, 'document' | 'dataSets'>,
  maker: SheetMaker,
  { from, to }: { readonly from: string; readonly to: string },
  onProgress: (progress: Progress) => void,
): Promise<readonly Renewed[] | null> {
  const renewed = withRenewed(document, from, to);
  const made = isoToday();
  const pairs: Renewed[] = [];
  for (const [at, sheet] of document.sheets.entries()) {
    const next = renewed.sheets[at];
    if (next === undefined) return null;
    const before = await maker.contentOf({ document, dataSets }, sheet, made);
    const after = await maker.contentOf({ document: renewed, dataSets }, next, made);
    if (before === null || after === null) return null;
    pairs.push({ before, after });
    onProgress({ done: pairs.length, total: document.sheets.length });
  }
  return pairs;
}
