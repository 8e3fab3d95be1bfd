import { expect, it, vi } from 'vitest';
import { connectDesk } from './desk.ts';
import type { Question, Reply, Request } from './protocol.ts';

/** A worker that says only what the test has it say. */
class FakeWorker {
  readonly got: Request[] = [];
  onmessage: ((event: { data: Reply }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  isEnded = false;

  postMessage(request: Request): void {
    this.got.push(structuredClone(request));
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(reply: unknown): void {
    this.onmessage?.({ data: reply as Reply });
  }
  asked(): readonly (Request & { kind: 'ask' })[] {
    return this.got.filter((request): request is Request & { kind: 'ask' } => request.kind === 'ask');
  }
  /** Answers its last question, as one that opened a table where it did. */
  answer(opens?: { readonly table: string; readonly sha256: string }): void {
    const id = this.asked().at(-1)?.id;
    const answer = opens === undefined ? {} : { table: opens.table, provenance: { sha256: opens.sha256 } };
    this.say({ kind: 'answer', id, answer });
  }
}

const geography = { line: '', land: '', zones: '', sectors: '' };
const openFile = (table: string, text: string): Question & { kind: 'open' } => ({
  kind: 'open',
  table,
  name: `${table}.csv`,
  from: { kind: 'file', file: new Blob([text]) },
  known: [],
});
const outline = { kind: 'outline', corridor: 'del-rio', depthKm: 50 } as const;

function setUp() {
  const workers: FakeWorker[] = [];
  const lost: (readonly string[])[] = [];
  const desk = connectDesk({
    geography,
    start: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    onRestart: (tables) => lost.push(tables),
  });
  const worker = (): FakeWorker => workers.at(-1) ?? new FakeWorker();
  return { desk, workers, worker, lost, pause: () => new Promise((done) => setTimeout(done)) };
}

it('opens the same tables in another worker, then asks what was not answered', async () => {
  const { desk, worker, workers, lost, pause } = setUp();
  const opened = desk.ask(openFile('s1', 'a'));
  worker().answer({ table: 's1', sha256: 'x' });
  await opened.outcome;
  const asked = desk.ask(outline);
  worker().onerror?.();
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  expect(
    worker()
      .asked()
      .map(({ question }) => question.kind),
  ).toEqual(['open']);
  expect(lost).toEqual([]);
  worker().answer({ table: 's1', sha256: 'x' });
  await pause();
  expect(lost).toEqual([[]]);
  expect(
    worker()
      .asked()
      .map(({ question }) => question.kind),
  ).toEqual(['open', 'outline']);
  worker().answer();
  expect(await asked.outcome).toMatchObject({ status: 'ready' });
});

it('names a file that is another by now, and does not open it a third time', async () => {
  const { desk, worker, lost, pause } = setUp();
  for (const [table, sha256] of [
    ['s1', 'x'],
    ['s2', 'y'],
  ] as const) {
    const { outcome } = desk.ask(openFile(table, table));
    worker().answer({ table, sha256 });
    await outcome;
  }
  worker().onerror?.();
  worker().answer({ table: 's1', sha256: 'changed' });
  await pause();
  worker().answer({ table: 's2', sha256: 'y' });
  await pause();
  expect(lost).toEqual([['s1']]);
  worker().onmessageerror?.();
  expect(worker().asked()).toMatchObject([{ question: { table: 's2' } }]);
});

it('reads a table that was read anew from the file that it came from', async () => {
  const { desk, worker } = setUp();
  const first = desk.ask(openFile('s1', 'rows'));
  worker().answer({ table: 's1', sha256: 'x' });
  await first.outcome;
  const reading = { dayFirst: true } as unknown as NonNullable<(Question & { kind: 'open' })['reading']>;
  const again = desk.ask({ ...openFile('s2', ''), from: { kind: 'held', table: 's1' }, reading });
  worker().answer({ table: 's1', sha256: 'x' });
  await again.outcome;
  worker().onerror?.();
  const [{ question }] = worker().asked();
  expect(question).toMatchObject({ table: 's1', reading, from: { kind: 'file' } });
});

it('gives up a question at which two workers stopped, and goes on with the next', async () => {
  const { desk, worker, pause } = setUp();
  const asked = desk.ask(outline);
  worker().onerror?.();
  await pause();
  worker().onerror?.();
  expect(await asked.outcome).toEqual({
    status: 'failed',
    problem: { code: 'worker-lost', params: { part: 'outline' } },
  });
  const next = desk.ask(outline);
  await pause();
  worker().answer();
  expect(await next.outcome).toMatchObject({ status: 'ready' });
});

it('stops what was stopped, and starts no worker for ever', async () => {
  const { desk, worker, workers, pause } = setUp();
  const stopped = desk.ask(outline);
  stopped.cancel();
  worker().onerror?.();
  expect(await stopped.outcome).toEqual({ status: 'cancelled' });
  await pause();
  worker().onerror?.();
  worker().onerror?.();
  expect(workers).toHaveLength(3);
  const next = desk.ask(outline);
  expect(workers).toHaveLength(4);
  worker().answer();
  expect(await next.outcome).toMatchObject({ status: 'ready' });
});

it('ends a worker that answers no call', async () => {
  vi.useFakeTimers();
  const { worker, workers } = setUp();
  vi.advanceTimersByTime(15_000);
  worker().say({ kind: 'here' });
  vi.advanceTimersByTime(15_000);
  expect(workers).toHaveLength(1);
  vi.advanceTimersByTime(30_000);
  vi.useRealTimers();
  expect(workers.length).toBeGreaterThan(1);
  expect(workers[0]?.isEnded).toBe(true);
});

it('hears nothing of a worker that was ended', async () => {
  const { desk, workers, worker } = setUp();
  const asked = desk.ask(outline);
  const [first] = workers;
  first.onerror?.();
  first.say({ kind: 'answer', id: 1, answer: { of: 'the first' } });
  worker().say({ kind: 'answer', id: 1, answer: { of: 'the second' } });
  expect(await asked.outcome).toEqual({ status: 'ready', value: { of: 'the second' } });
});
