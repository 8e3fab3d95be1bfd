import { buffersOf } from '../base/buffers-of.ts';
import type { Hands, Ticket } from '../base/hands.ts';

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
  | { readonly kind: 'cancel'; readonly id: number };

export type PartReply =
  | { readonly kind: 'done'; readonly id: number; readonly out: unknown }
  | { readonly kind: 'failed'; readonly id: number };

/** More gain little: the parts are short, and the page needs a core for itself. */
const mostHands = 3;

interface Part {
  out: unknown;
  failed: boolean;
}

/**
 * Further workers, started with the first part that is handed out.
 * @param start makes a worker that answers `PartRequest`s
 * @param cores of the machine: one is for the worker that asks
 */
export function createHands(start: () => Worker, cores: number): Hands {
  const count = Math.max(0, Math.min(mostHands, cores - 1));
  const parts = new Map<number, Part>();
  const workers: Worker[] = [];
  let last = 0;
  const workerFor = (id: number): Worker => {
    const place = id % count;
    const known = workers[place];
    if (known !== undefined) return known;
    const worker = start();
    worker.onmessage = ({ data }: MessageEvent<PartReply>) => {
      const part = parts.get(data.id);
      if (part === undefined) return;
      if (data.kind === 'done') part.out = data.out;
      else part.failed = true;
    };
    // A hand that cannot start fails its parts: they are then worked here.
    worker.onerror = () => {
      for (const part of parts.values()) part.failed = part.out === undefined;
    };
    workers[place] = worker;
    return worker;
  };
  return {
    count,
    start: (kernel, args, from, to, isOwn): Ticket => {
      const id = ++last;
      const part: Part = { out: undefined, failed: false };
      parts.set(id, part);
      const worker = workerFor(id);
      const request: PartRequest = { kind: 'part', id, kernel, args, from, to };
      worker.postMessage(request, isOwn ? buffersOf(args) : []);
      return {
        result: () => {
          if (part.out !== undefined) parts.delete(id);
          return part.out;
        },
        hasFailed: () => part.failed,
        cancel: () => {
          parts.delete(id);
          worker.postMessage({ kind: 'cancel', id } satisfies PartRequest);
        },
      };
    },
  };
}
