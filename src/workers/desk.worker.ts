/// <reference lib="webworker" />
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { type ReadTable, readTable } from '../columns/read-table.ts';
import { corridorById, sectors } from '../corridors/corridor.ts';
import { disclose } from '../disclose/disclose.ts';
import { ruleFor } from '../disclose/rule.ts';
import { tallyAreas } from '../select/tally-areas.ts';
import type { Answers, Question, Reply, Request } from './protocol.ts';
import { serveSteps } from './serve.ts';

declare const self: DedicatedWorkerGlobalScope;

type Answer = Answers[keyof Answers];

const tables = new Map<string, ReadTable>();
const cancelled = new Set<number>();
const post = (reply: Reply): void => self.postMessage(reply);

/** A turn of the event loop that timers' clamping does not slow down. */
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });

function* openTable(question: Question & { kind: 'open' }, bytes: Uint8Array): Steps<Result<Answer, Problem>> {
  const read = yield* readTable(bytes, question.name);
  if (!read.ok) return read;
  tables.set(question.table, read.value);
  const { table, ledger, provenance } = read.value;
  const groups = table.kind === 'panel' ? table.groups : [];
  return ok({ table: question.table, ledger, provenance, groups });
}

// biome-ignore lint/correctness/useYield: the tally of a panel is shorter than one slice
function* tally(question: Question & { kind: 'areas' }): Steps<Result<Answer, Problem>> {
  const held = tables.get(question.table);
  const corridor = corridorById(question.corridor);
  if (held === undefined || held.table.kind !== 'panel' || corridor === undefined) {
    return err(problem('engine-failed', { part: question.kind }));
  }
  const result = tallyAreas(held.table, sectors, { from: corridor.fromKm, to: corridor.toKm }, question.clauses);
  return ok(disclose(result, ruleFor(held.provenance.isPublic, question.disclosure)));
}

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function work(id: number, question: Question): Promise<void> {
  const steps = question.kind === 'open' ? openTable(question, await bytesOf(question.url)) : tally(question);
  const served = await serveSteps(steps, {
    budgetMs: 16,
    now: () => performance.now(),
    rest,
    isCancelled: () => cancelled.delete(id),
    onProgress: (progress) => post({ kind: 'progress', id, progress }),
  });
  if (served.status === 'cancelled') post({ kind: 'cancelled', id });
  else if (served.value.ok) post({ kind: 'answer', id, answer: served.value.value });
  else post({ kind: 'failed', id, problem: served.value.error });
}

self.onmessage = (event: MessageEvent<Request>) => {
  const request = event.data;
  if (request.kind === 'cancel') {
    cancelled.add(request.id);
    return;
  }
  work(request.id, request.question).catch((error: unknown) => {
    const part = error instanceof Error ? error.name : request.question.kind;
    post({ kind: 'failed', id: request.id, problem: problem('engine-failed', { part }) });
  });
};
