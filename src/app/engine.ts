import { keepFields } from '../base/keep-fields.ts';
import type { Document } from '../document/document.ts';
import { latestOf, noRegionResults, type RegionResults, type Results, type Status } from '../show/cockpit.ts';
import type { Asked, Desk, Outcome } from '../workers/desk.ts';
import type { Job } from '../workers/job.ts';
import { planJobs, sweepValues } from '../workers/plan-jobs.ts';
import type { Answers } from '../workers/protocol.ts';
import { periodsOfStudy } from '../workers/study-periods.ts';
import { type AppState, type AppStore, noResults } from './store.ts';

/** Answers kept beside those on display, so that undo and switching back and forth are at once. */
const keptAnswers = 80;
/** How long an answer waits for those that come with it, ms: a step of a drag is then drawn once, and not once a table. */
const togetherMs = 40;

type Value = Answers[keyof Answers];

interface Running {
  readonly key: string;
  readonly asked: Asked<Value>;
  readonly startedAt: number;
}

export interface Engine {
  /** Stops the job of a slot. */
  cancel(slot: string): void;
  /** Asks again for what failed or was stopped. */
  retry(slot: string): void;
}

/** What the engine asks of the rest of the app. */
export interface EngineWatch {
  /** The job for the place that is picked, which depends on the finding that it was picked in; null for none. */
  pickOf(state: AppState): Job | null;
  /** A question was answered by the desk, after so many ms. */
  onRun(slot: string, key: string, answer: Value, ms: number): void;
}

/** What a question is about, where an answer about something else must not stand in for its own until that comes. */
const subjectOf = ({ question }: Job): string =>
  question.kind === 'selection' ? JSON.stringify(question.selection) : '';

/** Turns the document into jobs, runs what is missing, drops what is stale. */
export function startEngine(store: AppStore, desk: Desk, { pickOf, onRun }: EngineWatch): Engine {
  const answers = new Map<string, Value>();
  const running = new Map<string, Running>();
  const shown = new Map<string, { readonly key: string; readonly status: Status<Value> }>();
  const subjects = new Map<string, string>();

  let timer: ReturnType<typeof setTimeout> | undefined;
  const publish = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const state = store.getState();
    store.setState({ results: keepFields(state.results, resultsOf(shown, state)) });
  };
  const show = (slot: string, key: string, status: Status<Value>): void => {
    shown.set(slot, { key, status });
    if (running.size === 0) publish();
    else timer ??= setTimeout(publish, togetherMs);
  };

  const keep = (key: string, value: Value): void => {
    answers.delete(key);
    answers.set(key, value);
    for (const oldest of answers.keys()) {
      if (answers.size <= keptAnswers) break;
      answers.delete(oldest);
    }
  };

  const lastOf = (slot: string): Value | null => {
    const status = shown.get(slot)?.status;
    return status === undefined ? null : latestOf(status);
  };
  const settle = (slot: string, key: string, outcome: Outcome<Value>): void => {
    const own = running.get(slot);
    if (own?.key !== key) return;
    running.delete(slot);
    if (outcome.status !== 'ready') {
      show(slot, key, outcome);
      return;
    }
    const last = lastOf(slot);
    // Cells of the same places come again as a copy: what was made from the places before holds for them too.
    const value = last === null ? outcome.value : keepFields(last, outcome.value);
    keep(key, value);
    show(slot, key, { status: 'ready', value });
    onRun(slot, key, value, performance.now() - own.startedAt);
  };

  const start = (job: Job): void => {
    const { slot, key, question } = job;
    running.get(slot)?.asked.cancel();
    const last = subjects.get(slot) === subjectOf(job) ? lastOf(slot) : null;
    subjects.set(slot, subjectOf(job));
    const asked = desk.ask(question, (progress) => {
      if (running.get(slot)?.key === key) show(slot, key, { status: 'running', progress, last });
    });
    running.set(slot, { key, asked, startedAt: performance.now() });
    shown.set(slot, { key, status: { status: 'running', progress: { done: 0, total: 0 }, last } });
    void asked.outcome.then((outcome) => settle(slot, key, outcome));
  };

  const drop = (slot: string): void => {
    running.get(slot)?.asked.cancel();
    running.delete(slot);
    shown.delete(slot);
  };

  const plan = (): void => {
    const state = store.getState();
    const planned = planJobs(state.document, state.dataSets, periodsOfStudy(state.document, state.dataSets));
    const picked = pickOf(state);
    const jobs = picked === null ? planned : [...planned, picked];
    const slots = new Set(jobs.map((job) => job.slot));
    for (const slot of [...shown.keys()]) if (!slots.has(slot)) drop(slot);
    for (const job of jobs) {
      if (shown.get(job.slot)?.key === job.key) continue;
      const known = answers.get(job.key);
      if (known === undefined) {
        start(job);
        continue;
      }
      running.get(job.slot)?.asked.cancel();
      running.delete(job.slot);
      keep(job.key, known);
      subjects.set(job.slot, subjectOf(job));
      shown.set(job.slot, { key: job.key, status: { status: 'ready', value: known } });
    }
    publish();
  };

  store.subscribe((state, before) => {
    const isChanged = state.document !== before.document || state.dataSets !== before.dataSets;
    // What a picked item covers is known once its finding is there.
    if (isChanged || pickOf(state)?.key !== shown.get('pick')?.key) plan();
  });
  plan();
  return {
    cancel: (slot) => running.get(slot)?.asked.cancel(),
    retry: (slot) => {
      shown.delete(slot);
      plan();
    },
  };
}

const countsPrefix = 'areaCounts:';

/** The slots as the record that faces read. Each slot holds the answer of its kind: `planJobs` is the table of both. */
function resultsOf(
  shown: ReadonlyMap<string, { readonly status: Status<Value> }>,
  { document }: Pick<AppState, 'document'>,
): Results {
  const get = (slot: string): unknown => shown.get(slot)?.status;
  const fixed = Object.fromEntries(Object.entries(noResults).map(([slot, none]) => [slot, get(slot) ?? none]));
  const analyses = Object.fromEntries(
    document.analyses.map(({ id }) => [id, get(`analysis:${id}`) ?? { status: 'waiting' }]),
  );
  const sweep = sweepValues(document).map((value) => ({
    value,
    status: get(`sweep:${value}`) ?? { status: 'waiting' },
  }));
  const areaCounts = Object.fromEntries(
    [...shown].flatMap(([slot, { status }]) =>
      slot.startsWith(countsPrefix) ? [[slot.slice(countsPrefix.length), status]] : [],
    ),
  );
  const regions = regionResultsOf(document, get);
  return { ...fixed, analyses, sweep, areaCounts, regions } as unknown as Results;
}

/** Slots of regions: "regions:table", and "regions:set:w1" for a set of weights that is compared. */
function regionResultsOf({ regions }: Document, get: (slot: string) => unknown): RegionResults {
  const parts = Object.keys(noRegionResults).map((part) => [part, get(`regions:${part}`) ?? null]);
  const sets = regions.compared.flatMap((id) => {
    const status = get(`regions:set:${id}`);
    return status === undefined ? [] : [[id, status]];
  });
  return { ...Object.fromEntries(parts), sets: Object.fromEntries(sets) } as unknown as RegionResults;
}

export const isBusy = (results: Results): boolean =>
  [
    ...Object.values(results).filter((status) => status !== null && 'status' in status),
    ...Object.values(results.analyses),
    ...Object.values(results.areaCounts),
    ...results.sweep.map(({ status }) => status),
    ...Object.values(results.regions).filter((status) => status !== null && 'status' in status),
    ...Object.values(results.regions.sets),
  ].some((status) => status.status === 'running');
