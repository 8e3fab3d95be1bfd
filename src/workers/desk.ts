import type { Problem } from '../base/problem.ts';
import { problem } from '../base/problem.ts';
import type { Progress } from '../base/steps.ts';
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

interface Waiting {
  settle(outcome: Outcome<Answers[keyof Answers]>): void;
  onProgress(progress: Progress): void;
}

export function connectDesk(worker: Worker, geography: GeographyFiles): Desk {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const send = (request: Request): void => worker.postMessage(request);
  const settle = (id: number, outcome: Outcome<Answers[keyof Answers]>): void => {
    const asked = waiting.get(id);
    waiting.delete(id);
    asked?.settle(outcome);
  };
  worker.onmessage = ({ data: reply }: MessageEvent<Reply>) => {
    if (reply.kind === 'progress') waiting.get(reply.id)?.onProgress(reply.progress);
    else if (reply.kind === 'answer') settle(reply.id, { status: 'ready', value: reply.answer });
    else if (reply.kind === 'failed') settle(reply.id, { status: 'failed', problem: reply.problem });
    else settle(reply.id, { status: 'cancelled' });
  };
  // A worker that dies (out of memory, above all) answers nothing any more: all that waits fails, and says so.
  worker.onerror = () => {
    for (const id of [...waiting.keys()]) {
      settle(id, { status: 'failed', problem: problem('engine-failed', { part: 'worker' }) });
    }
  };
  send({ kind: 'start', geography });
  return {
    ask: <Kind extends Question['kind']>(
      question: Question & { readonly kind: Kind },
      onProgress: (progress: Progress) => void = () => undefined,
    ): Asked<Answers[Kind]> => {
      const id = ++last;
      const outcome = new Promise<Outcome<Answers[Kind]>>((resolve) => {
        // The worker answers a question with the answer of its kind: `Answers` is the table that both sides follow.
        waiting.set(id, { settle: (value) => resolve(value as Outcome<Answers[Kind]>), onProgress });
      });
      send({ kind: 'ask', id, question });
      return { outcome, cancel: () => send({ kind: 'cancel', id }) };
    },
  };
}
