import type { Progress } from '../../base/steps.ts';
import type { ChangedConclusion } from '../../show/data-desk/file-desk.ts';
import type { Desk } from '../../workers/desk.ts';
import type { AppStore } from '../store.ts';

/** What every analysis of the study says of the one release and of the other; null where one could not be run. */
export async function changedConclusions(
  store: AppStore,
  desk: Desk,
  { before, after }: { readonly before: string; readonly after: string },
  onProgress: (progress: Progress) => void,
): Promise<readonly ChangedConclusion[] | null> {
  onProgress({ done: 0, total: store.getState().document.analyses.length });
  throw new Error(`not yet: ${before} ${after} ${desk}`);
}
