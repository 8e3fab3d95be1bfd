import type { Problem } from '../base/problem.ts';
import type { Progress } from '../base/steps.ts';
import type { Answers, Question, Reply, Request } from './protocol.ts';

export type Outcome<T> =
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'cancelled' };

/** The main thread's side of the desk worker. */
export interface Desk {
  ask<Q extends Question>(
    question: Q,
    onProgress?: (progress: Progress) => void,
  ): { readonly outcome: Promise<Outcome<Answers[Q['kind']]>>; readonly cancel: () => void };
}

interface Waiting {
  settle(outcome: Outcome<Answers[keyof Answers]>): void;
  onProgress(progress: Progress): void;
}

export function connectDesk(worker: Worker): Desk {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const send = (request: Request): void => worker.postMessage(request);
  worker.onmessage = (event: MessageEvent<Reply>) => {
    const reply = event.data;
    const asked = waiting.get(reply.id);
    if (asked === undefined) return;
    if (reply.kind === 'progress') {
      asked.onProgress(reply.progress);
      return;
    }
    waiting.delete(reply.id);
    if (reply.kind === 'answer') asked.settle({ status: 'ready', value: reply.answer });
    else if (reply.kind === 'failed') asked.settle({ status: 'failed', problem: reply.problem });
    else asked.settle({ status: 'cancelled' });
  };
  return {
    ask: (question, onProgress = () => undefined) => {
      const id = ++last;
      const outcome = new Promise<Outcome<Answers[typeof question.kind]>>((resolve) => {
        // The worker answers a question with the answer of its kind: `Answers` is the table that both sides follow.
        waiting.set(id, { settle: (value) => resolve(value as Outcome<Answers[typeof question.kind]>), onProgress });
      });
      send({ kind: 'ask', id, question });
      return { outcome, cancel: () => send({ kind: 'cancel', id }) };
    },
  };
}
