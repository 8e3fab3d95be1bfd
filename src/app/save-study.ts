import { type Json, stableJson } from '../base/fingerprint.ts';
import { placeStem } from '../corridors/place-stem.ts';
import type { Document } from '../document/document.ts';
import { project } from '../document/travel.ts';
import type { RegionResults, Status } from '../show/cockpit.ts';
import type { Answer } from '../workers/answers.ts';
import { planJobs } from '../workers/plan-jobs.ts';
import { resultText } from '../workers/result-text.ts';
import { periodsOfStudy } from '../workers/study-periods.ts';
import { appVersion } from './provenance.ts';
import { saveText } from './save-file.ts';
import type { AppState, AppStore } from './store.ts';
import { withReports } from './studies/reports-of.ts';

/** The study as a file has it, and which Corredor wrote it: what a reader that is too old for it can say. */
export function studyText(study: Document): string {
  // A study is plain JSON but for its branded numbers.
  return `${stableJson({ ...project(study, 'file'), applied: { app: appVersion } } as unknown as Json)}\n`;
}

/** Saves the study as a file: what was decided, and which files it needs by name and SHA-256; never the data. */
export function saveStudy(store: AppStore): void {
  const study = withReports(store.getState());
  saveText(`corredor_${placeStem(study)}_study.json`, studyText(study), 'application/json');
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
