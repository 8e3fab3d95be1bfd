import { type Json, stableJson } from '../base/fingerprint.ts';
import { placeStem } from '../corridors/place-stem.ts';
import type { Document } from '../document/document.ts';
import { project } from '../document/travel.ts';
import type { RegionResults, Status } from '../show/cockpit.ts';
import type { Answer } from '../workers/answers.ts';
import { planJobs } from '../workers/plan-jobs.ts';
import { resultText } from '../workers/result-text.ts';
import { periodsOfStudy } from '../workers/study-periods.ts';
import { saveText } from './save-file.ts';
import type { AppState, AppStore } from './store.ts';
import { keptReportOf } from './take-file.ts';

/** Saves the study as a file: what was decided, and which files it needs by name and SHA-256; never the data. */
export function saveStudy(store: AppStore): void {
  const { document } = store.getState();
  const study = { ...document, reports: reportsOf(store.getState()) };
  // A study is plain JSON but for its branded numbers.
  const text = `${stableJson(project(study, 'file') as unknown as Json)}\n`;
  saveText(`corredor_${placeStem(document)}_study.json`, text, 'application/json');
}

/** Reports on the study's files: a study that came by its address has none, until its files are given again. */
function reportsOf({ document, dataSets }: AppState): Document['reports'] {
  const open = dataSets.filter(({ table }) => document.sources.some(({ id }) => id === table));
  return { ...document.reports, ...Object.fromEntries(open.map((set) => [set.table, keptReportOf(set)])) };
}

/** Saves the answers on display: the bytes that the command line writes for the same study and data. */
export function saveResults(store: AppStore): void {
  const state = store.getState();
  const jobs = planJobs(state.document, state.dataSets, periodsOfStudy(state.document, state.dataSets));
  const answered = jobs.flatMap((job) => {
    const status = statusOf(state, job.slot);
    return status?.status === 'ready' ? [{ job, answer: status.value }] : [];
  });
  saveText(`corredor_${placeStem(state.document)}_results.json`, resultText(answered), 'application/json');
}

function statusOf({ results }: AppState, slot: string): Status<Answer> | null {
  const [kind = '', id = ''] = slot.split(':');
  if (kind === 'analysis') return results.analyses[id] ?? null;
  if (kind === 'areaCounts') return results.areaCounts[slot.slice(kind.length + 1)] ?? null;
  if (kind === 'sweep') return results.sweep.find(({ value }) => String(value) === id)?.status ?? null;
  if (kind === 'regions') return regionStatus(results.regions, slot);
  const { analyses: _, sweep: __, regions: ___, areaCounts: ____, ...single } = results;
  return Object.entries(single).find(([name]) => name === kind)?.[1] ?? null;
}

function regionStatus({ sets, ...parts }: RegionResults, slot: string): Status<Answer> | null {
  const [, part = '', set = ''] = slot.split(':');
  return part === 'set' ? (sets[set] ?? null) : (Object.entries(parts).find(([name]) => name === part)?.[1] ?? null);
}
