import type { MethodCard } from '../analyse/catalog.ts';
import { problem } from '../base/problem.ts';
import type { AnalysisResult } from '../disclose/disclosed.ts';
import { ruleOfSet } from '../disclose/rule-of-set.ts';
import type { AnalysisSpec } from '../document/document.ts';
import { latestOf } from '../show/cockpit.ts';
import type { CheckAbout, CheckFile } from '../show/findings/check-text.ts';
import { contextOf, setOfAnalysis } from '../show/findings/context-of.ts';
import { themes } from '../show/theme/colours.ts';
import type { Desk } from '../workers/desk.ts';
import { planJobs } from '../workers/plan-jobs.ts';
import { periodsOfStudy } from '../workers/study-periods.ts';
import { saveBlob, saveText } from './save-file.ts';
import { type AppState, type AppStore, notify } from './store.ts';

function aboutOf(analysis: AnalysisSpec, { document, dataSets }: AppState, cards: readonly MethodCard[]): CheckAbout {
  const { language, measure, source, synthetic } = contextOf(analysis, document, dataSets, themes[document.theme]);
  const set = setOfAnalysis(analysis, document, dataSets);
  const card = cards.find(({ id }) => id === analysis.method);
  return {
    language,
    measure,
    source,
    synthetic,
    method: card?.words[language].name ?? analysis.method,
    differs: card?.words[language].differs ?? '',
    least: set === undefined ? null : ruleOfSet(set, document).threshold,
  };
}

/** The files of a run; null, and said so, where the desk could not make them. */
async function filesOf(
  store: AppStore,
  desk: Desk,
  analysis: AnalysisSpec,
  result: AnalysisResult,
): Promise<readonly CheckFile[] | null> {
  const state = store.getState();
  const [{ filesOfResult, filesOfUnits }, { cards }] = await Promise.all([
    import('../show/findings/check-text.ts'),
    import('../analyse/catalog.ts'),
  ]);
  const about = aboutOf(analysis, state, cards);
  if (result.shape !== 'cells') return filesOfResult(result, about);
  const jobs = planJobs(state.document, state.dataSets, periodsOfStudy(state.document, state.dataSets));
  const question = jobs.find(({ slot }) => slot === `analysis:${analysis.id}`)?.question;
  if (question?.kind !== 'analysis') return null;
  const outcome = await desk.ask({ ...question, kind: 'check' }).outcome;
  if (outcome.status === 'ready') return filesOfUnits(result, outcome.value, about);
  notify(store, outcome.status === 'failed' ? outcome.problem : problem('engine-failed', { part: 'check' }));
  return null;
}

/** Saves what is needed to check a finding with another tool: one text, or several files in a ZIP. @param stem of its name */
export async function saveCheck(store: AppStore, desk: Desk, id: string, stem: string): Promise<void> {
  const { document, results } = store.getState();
  const analysis = document.analyses.find((one) => one.id === id);
  const status = results.analyses[id];
  const result = status === undefined ? null : latestOf(status);
  if (analysis === undefined || result === null) return;
  const files = await filesOf(store, desk, analysis, result);
  const [first, ...others] = files ?? [];
  if (files === null || first === undefined) return;
  if (others.length === 0) return saveText(`${stem}_${first.name}`, first.text, 'text/plain');
  const { zipFiles } = await import('../export/zip-files.ts');
  saveBlob(`${stem}_check.zip`, zipFiles(files));
}
