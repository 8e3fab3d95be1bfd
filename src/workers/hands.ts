import { buffersOf } from '../base/buffers-of.ts';
import type { Hands, Ticket } from '../base/hands.ts';
import { newLifeline, watchLifeline } from './lifeline.ts';

/** To a hand: work a part, or leave it. */
export type PartRequest =
  | {
      readonly kind: 'part';
      readonly id: number;
      readonly kernel: string;
      readonly args: unknown;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'cancel'; readonly id: number }
  /** Before all others: the hand holds the lifeline from then on. */
  | { readonly kind: 'hold'; readonly lifeline: string };

export type PartReply =
  | { readonly kind: 'done'; readonly id: number; readonly out: unknown }
  | { readonly kind: 'failed'; readonly id: number }
  /** Its lifeline is held, or it cannot have one. */
  | { readonly kind: 'alive' };

/** More gain little: the parts are short, and the page needs a core for itself. */
const mostHands = 3;

interface Part {
  out: unknown;
  failed: boolean;
  readonly place: number;
}

/** A hand that stopped is started again, so often at most: then its parts are worked by who asks. */
const mostStarts = 3;

/**
 * Further workers, started with the first part that is handed out.
 * @param start makes a worker that answers `PartRequest`s
 * @param cores of the machine: one is for the worker that asks
 */
export function createHands(start: () => Worker, cores: number): Hands {
  const count = Math.max(0, Math.min(mostHands, cores - 1));
  const parts = new Map<number, Part>();
  const workers: (Worker | undefined)[] = [];
  const starts: number[] = [];
  let last = 0;
  const send = (worker: Worker, request: PartRequest, owned: Transferable[] = []): void =>
    worker.postMessage(request, owned);
  /** A hand that cannot start, or that was ended, fails its parts: they are then worked where they are asked for. */
  const stopped = (place: number): void => {
    workers[place]?.terminate();
    workers[place] = undefined;
    for (const part of parts.values()) if (part.place === place && part.out === undefined) part.failed = true;
  };
  const begin = (place: number): Worker | undefined => {
    starts[place] = (starts[place] ?? 0) + 1;
    if (starts[place] > mostStarts) return undefined;
    const worker = start();
    const lifeline = newLifeline();
    const isStopped = (): void => {
      if (workers[place] === worker) stopped(place);
    };
    worker.onmessage = ({ data }: MessageEvent<PartReply>) => {
      if (data.kind === 'alive') return void watchLifeline(lifeline, isStopped);
      const part = parts.get(data.id);
      if (part === undefined) return;
      if (data.kind === 'done') part.out = data.out;
      else part.failed = true;
    };
    worker.onerror = isStopped;
    worker.onmessageerror = isStopped;
    workers[place] = worker;
    send(worker, { kind: 'hold', lifeline });
    return worker;
  };
  return {
    count,
    start: (kernel, args, from, to, isOwn): Ticket => {
      const id = ++last;
      const place = id % count;
      const worker = workers[place] ?? begin(place);
      const part: Part = { out: undefined, failed: worker === undefined, place };
      parts.set(id, part);
      const request: PartRequest = { kind: 'part', id, kernel, args, from, to };
      if (worker !== undefined) send(worker, request, isOwn ? buffersOf(args) : []);
      return {
        result: () => {
          if (part.out !== undefined || part.failed) parts.delete(id);
          return part.out;
        },
        hasFailed: () => part.failed,
        cancel: () => {
          parts.delete(id);
          if (worker !== undefined && worker === workers[place]) send(worker, { kind: 'cancel', id });
        },
      };
    },
  };
}
