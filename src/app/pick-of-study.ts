import { wholeMonths } from '../document/whole-months.ts';
import { latestOf } from '../show/cockpit.ts';
import { loadedFindingViews } from '../show/findings/load.ts';
import type { Job } from '../workers/job.ts';
import { pickJob } from '../workers/plan-jobs.ts';
import { periodsOfStudy } from '../workers/study-periods.ts';
import type { AppState } from './store.ts';

/** The question for the place that is picked: the finding's own view says which cells or areas it covers. */
export function pickOfStudy({ document, dataSets, results }: AppState): Job | null {
  const { pick, grid } = document;
  const analysis = document.analyses.find(({ id }) => id === pick?.analysis);
  const status = pick === null ? undefined : results.analyses[pick.analysis];
  const result = status === undefined ? null : latestOf(status);
  const data = dataSets.find(({ table }) => table === grid.incidents);
  const view = loadedFindingViews().find(({ id }) => id === analysis?.method);
  if (pick === null || analysis === undefined || result === null || data === undefined || view === undefined)
    return null;
  const units = view.unitsOf(result, pick.item);
  if (units.length === 0 || analysis.data !== 'incidents') return null;
  const { incidents } = periodsOfStudy(document, dataSets);
  const now = analysis.period === 'now' ? incidents.now : (incidents.before ?? incidents.now);
  return pickJob(document, data, wholeMonths(now, data), units, analysis.params);
}
