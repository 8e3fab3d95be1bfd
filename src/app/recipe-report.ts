import { facts } from '../analyse/facts.ts';
import { problem } from '../base/problem.ts';
import type { Recipe } from '../export/recipe.ts';
import { appVersion } from './provenance.ts';
import { isShipped } from './shipped.ts';
import { type AppState, type AppStore, notify } from './store.ts';

let stopWaiting = (): void => undefined;

/** Once a condition holds; what waited before is not told any more. */
function once(store: AppStore, isThere: (state: AppState) => boolean): Promise<void> {
  stopWaiting();
  if (isThere(store.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    stopWaiting = store.subscribe((state) => {
      if (!isThere(state)) return;
      stopWaiting();
      resolve();
    });
  });
}

/**
 * Says what differs between the making of a file that was opened and this page: inputs, versions of methods, version of
 * the app. Sets of the app are waited for; a person's own files that are not open are asked for by the study itself.
 */
export async function tellDifferences(store: AppStore, recipe: Recipe): Promise<void> {
  const isOpen = ({ dataSets }: AppState, table: string): boolean => dataSets.some((set) => set.table === table);
  const ours = recipe.data.filter(({ table }) => isShipped(table));
  await once(store, (state) => ours.every(({ table }) => isOpen(state, table)));
  const { recipeDifferences, recipeReport } = await import('../export/compare-recipe.ts');
  const state = store.getState();
  const own = new Set(recipe.document.sources.map(({ id }) => id));
  const data = recipe.data.filter(({ table }) => !own.has(table) || isOpen(state, table));
  const methods = facts.map(({ id, version }) => ({ id, version }));
  const differences = recipeDifferences({ ...recipe, data }, { app: appVersion, methods, tables: state.dataSets });
  if (differences.length === 0) return;
  const report = { en: recipeReport(differences, 'en'), es: recipeReport(differences, 'es') };
  notify(store, problem('recipe-differs'), { report });
}
