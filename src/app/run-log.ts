import { type Json, stableJson } from '../base/fingerprint.ts';
import { placeStem } from '../corridors/place-stem.ts';
import type { AnalysisResult } from '../disclose/disclosed.ts';
import { type Document, emptyDocument } from '../document/document.ts';
import { parseDocument } from '../document/schema.ts';
import { project } from '../document/travel.ts';
import type { RunEntry } from '../show/cockpit.ts';
import { metaOf } from '../show/findings/run-facts.ts';
import type { Answer } from '../workers/answers.ts';
import { runsKey } from './keep.ts';
import { saveText } from './save-file.ts';
import { type AppStore, openStudy } from './store.ts';

/** A browser's store is small, and older runs stand in the file that a person saved. */
const mostRuns = 200;

const isRun = (answer: Answer): answer is Answer & AnalysisResult =>
  'shape' in answer && (answer.shape === 'cells' || 'meta' in answer);

/** The study with one finding alone, as the command line takes it. */
function studyOfRun(document: Document, id: string): Document {
  const { board, pick, sweep } = emptyDocument;
  return { ...document, analyses: document.analyses.filter((one) => one.id === id), board, pick, sweep };
}

/** Adds a run that has an answer. The same question asked again is no new comparison: its time is written anew. */
export function logRun(store: AppStore, slot: string, key: string, answer: Answer, ms: number): void {
  const { document, dataSets, runs } = store.getState();
  const analysis = document.analyses.find(({ id }) => slot === `analysis:${id}`);
  const meta = isRun(answer) ? metaOf(answer) : null;
  if (analysis === undefined || meta === null) return;
  const known = runs.find((run) => run.key === key);
  const set = dataSets.find(({ table }) => table === document.grid[analysis.data]);
  const entry: RunEntry = {
    number: known?.number ?? Math.max(0, ...runs.map(({ number }) => number)) + 1,
    key,
    analysis: analysis.id,
    stamp: meta.stamp,
    n: meta.n,
    tests: meta.tests,
    p: meta.headlineP,
    ms: Math.round(ms),
    chosen: analysis.chosen,
    data: set === undefined ? [] : [{ file: set.file, sha256: set.sha256 }],
    study: studyOfRun(document, analysis.id),
  };
  const others = runs.filter((run) => run.key !== key);
  store.setState({ runs: [...others, entry].sort((a, b) => a.number - b.number).slice(-mostRuns) });
  keepRuns(store);
}

/** The log as a file: what each run was, how long it took, and the study that repeats it, without reports on its files. */
export function saveRuns(store: AppStore): void {
  const { runs, document } = store.getState();
  const plain = runs.map(({ study, ...run }) => ({ ...run, study: { ...project(study, 'file'), reports: {} } }));
  const text = `${stableJson({ corredor: 'runs', runs: plain } as unknown as Json)}\n`;
  saveText(`corredor_${placeStem(document)}_runs.json`, text, 'application/json');
}

/** Opens the study of a run: one step, that undo takes back. */
export function repeatRun(store: AppStore, number: number): void {
  const run = store.getState().runs.find((one) => one.number === number);
  if (run !== undefined) openStudy(store, run.study);
}

function keepRuns(store: AppStore): void {
  try {
    localStorage.setItem(runsKey, JSON.stringify(store.getState().runs));
  } catch {
    // A browser that keeps nothing has the log until the page is closed.
  }
}

/** Runs that this browser kept; those that this version cannot read are left out. */
export function keptRuns(): readonly RunEntry[] {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(runsKey) ?? '[]');
    if (!Array.isArray(parsed)) return [];
    return parsed.flatMap((run: RunEntry) => {
      const study = parseDocument(run.study);
      return study.ok && typeof run.number === 'number' && 'stamp' in run ? [{ ...run, study: study.value }] : [];
    });
  } catch {
    return [];
  }
}
