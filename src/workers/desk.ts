import type { Problem } from '../base/problem.ts';
import { problem } from '../base/problem.ts';
import type { Progress } from '../base/steps.ts';
import { newLifeline, watchLifeline } from './lifeline.ts';
import { Openings } from './openings.ts';
import type { Answers, GeographyFiles, Question, Reply, Request } from './protocol.ts';

export type Outcome<T> =
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'cancelled' };

/** A question that is under way. */
export interface Asked<T> {
  readonly outcome: Promise<Outcome<T>>;
  cancel(): void;
}

/** The main thread's side of the desk worker. */
export interface Desk {
  ask<Kind extends Question['kind']>(
    question: Question & { readonly kind: Kind },
    onProgress?: (progress: Progress) => void,
  ): Asked<Answers[Kind]>;
}

export interface DeskGiven {
  readonly geography: GeographyFiles;
  readonly start: () => Worker;
  /** The worker had stopped, and another is in its place. @param lost tables that could not be opened again */
  readonly onRestart: (lost: readonly string[]) => void;
}

type Answer = Answers[keyof Answers];

interface Waiting {
  readonly question: Question;
  readonly settle: (outcome: Outcome<Answer>) => void;
  readonly onProgress: (progress: Progress) => void;
  /** Opens a table again: of no use to any worker but the one it was asked of. */
  readonly isOfRestart: boolean;
  isSent: boolean;
  isCancelled: boolean;
  /** Workers that stopped before they answered it. */
  stops: number;
}

/** A question at which workers stop is not asked a third time. */
const mostStops = 2;
/** Workers that stop before they answer anything at all: then the fault is not in the questions. */
const mostBarren = 3;
/** Between two calls to the worker; it must not be silent for so many of them, with and without work at hand. */
const callMs = 5000;
const mostSilent = { busy: 24, idle: 4 } as const;

const failed = (code: 'engine-failed' | 'worker-lost', part: string): Outcome<never> => ({
  status: 'failed',
  problem: problem(code, { part }),
});

/** One worker at a time. When it stops, another opens the same tables and gets the questions that are not answered. */
class LiveDesk {
  readonly #given: DeskGiven;
  readonly #openings = new Openings();
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #unwatch: () => void = () => undefined;
  #last = 0;
  #isRestoring = false;
  #barren = 0;
  #silent = 0;

  constructor(given: DeskGiven) {
    this.#given = given;
    this.#begin();
    setInterval(() => this.#call(), callMs);
  }

  #send(request: Request): void {
    this.#worker?.postMessage(request);
  }

  #begin(): void {
    const worker = this.#given.start();
    const lifeline = newLifeline();
    const stopped = (): void => {
      if (this.#worker === worker) this.#stopped();
    };
    this.#worker = worker;
    this.#silent = 0;
    worker.onmessage = ({ data: reply }: MessageEvent<Reply>) => {
      if (this.#worker !== worker) return;
      this.#silent = 0;
      if (reply.kind === 'alive') this.#unwatch = watchLifeline(lifeline, stopped);
      else this.#hear(reply);
    };
    worker.onerror = stopped;
    worker.onmessageerror = stopped;
    this.#send({ kind: 'start', geography: this.#given.geography, lifeline });
  }

  #hear(reply: Exclude<Reply, { readonly kind: 'alive' }>): void {
    if (reply.kind === 'here') return;
    const asked = this.#waiting.get(reply.id);
    if (reply.kind === 'progress') {
      asked?.onProgress(reply.progress);
      return;
    }
    this.#barren = 0;
    this.#waiting.delete(reply.id);
    if (reply.kind === 'cancelled') asked?.settle({ status: 'cancelled' });
    else if (reply.kind === 'failed') asked?.settle({ status: 'failed', problem: reply.problem });
    else {
      if (asked?.isOfRestart === false) this.#openings.keep(asked.question, reply.answer);
      asked?.settle({ status: 'ready', value: reply.answer });
    }
  }

  /** A worker that hangs, or that is gone where nobody could watch it, does not answer. */
  #call(): void {
    if (this.#worker === null) return;
    this.#silent += 1;
    if (this.#silent > mostSilent[this.#waiting.size > 0 ? 'busy' : 'idle']) this.#stopped();
    else this.#send({ kind: 'call' });
  }

  #stopped(): void {
    this.#unwatch();
    this.#unwatch = () => undefined;
    this.#worker?.terminate();
    this.#worker = null;
    this.#barren += 1;
    const isHopeless = this.#barren >= mostBarren;
    for (const [id, asked] of this.#waiting) {
      if (asked.isSent) asked.stops += 1;
      asked.isSent = false;
      if (asked.isOfRestart || asked.isCancelled) this.#settle(id, { status: 'cancelled' });
      else if (isHopeless) this.#settle(id, failed('engine-failed', 'worker'));
      else if (asked.stops >= mostStops) this.#settle(id, failed('worker-lost', asked.question.kind));
    }
    this.#isRestoring = false;
    // Then the next question starts one.
    if (isHopeless) this.#barren = 0;
    else void this.#restart();
  }

  #settle(id: number, outcome: Outcome<Answer>): void {
    const asked = this.#waiting.get(id);
    this.#waiting.delete(id);
    asked?.settle(outcome);
  }

  async #restart(): Promise<void> {
    this.#begin();
    const worker = this.#worker;
    this.#isRestoring = true;
    const lost = new Set<string>();
    for (const { question, sha256 } of this.#openings.all()) {
      const outcome = await this.#put(question, () => undefined, true).outcome;
      // This one stopped too, and yet another has begun.
      if (this.#worker !== worker) return;
      const isSame = outcome.status === 'ready' && 'provenance' in outcome.value;
      if (!isSame || outcome.value.provenance.sha256 !== sha256) lost.add(question.table);
    }
    for (const table of lost) this.#openings.forget(table);
    this.#isRestoring = false;
    this.#given.onRestart([...lost]);
    for (const [id, asked] of this.#waiting) if (!asked.isSent) this.#ask(id, asked);
  }

  #ask(id: number, asked: Waiting): void {
    asked.isSent = true;
    this.#send({ kind: 'ask', id, question: asked.question });
  }

  #put(question: Question, onProgress: Waiting['onProgress'], isOfRestart: boolean): Asked<Answer> {
    const id = ++this.#last;
    if (this.#worker === null) void this.#restart();
    const outcome = new Promise<Outcome<Answer>>((settle) => {
      const fresh = { isSent: false, isCancelled: false, stops: 0 };
      this.#waiting.set(id, { question, settle, onProgress, isOfRestart, ...fresh });
    });
    const asked = this.#waiting.get(id);
    if (asked !== undefined && (isOfRestart || !this.#isRestoring)) this.#ask(id, asked);
    return { outcome, cancel: () => this.#cancel(id) };
  }

  #cancel(id: number): void {
    const asked = this.#waiting.get(id);
    if (asked === undefined) return;
    asked.isCancelled = true;
    if (asked.isSent) this.#send({ kind: 'cancel', id });
    else this.#settle(id, { status: 'cancelled' });
  }

  ask(question: Question, onProgress: Waiting['onProgress'] = () => undefined): Asked<Answer> {
    return this.#put(question, onProgress, false);
  }
}

/** Starts the desk's worker, and again when it stops. */
export function connectDesk(given: DeskGiven): Desk {
  const desk = new LiveDesk(given);
  // The worker answers a question with the answer of its kind: `Answers` is the table that both sides follow.
  return { ask: (question, onProgress) => desk.ask(question, onProgress) } as Desk;
}
