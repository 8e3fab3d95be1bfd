import { corridorOf, namedCorridor } from '../corridors/corridor.ts';
import { corridorStem } from '../corridors/place-stem.ts';
import { outlineJson } from '../show/findings/outline-json.ts';
import type { Desk } from '../workers/desk.ts';
import { outlineQuestion } from '../workers/plan-jobs.ts';
import { saveText } from './save-file.ts';
import { type AppStore, notify } from './store.ts';

/** Saves the outline of the study's corridor, whether its layer is on or not. */
export async function saveOutline(store: AppStore, desk: Desk): Promise<void> {
  const { document } = store.getState();
  const corridor = corridorOf(namedCorridor(document));
  const outcome = await desk.ask(outlineQuestion(document)).outcome;
  if (outcome.status === 'failed') notify(store, outcome.problem);
  if (outcome.status !== 'ready' || corridor === undefined) return;
  const { language } = document;
  const text = outlineJson(outcome.value, corridor, language);
  saveText(`corredor_${corridorStem(corridor)}_outline_${language}.geojson`, text, 'application/geo+json');
}
