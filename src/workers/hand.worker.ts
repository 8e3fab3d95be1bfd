/// <reference lib="webworker" />
import { partKernels } from '../analyse/part-kernels.ts';
import { buffersOf } from '../base/buffers-of.ts';
import type { PartReply, PartRequest } from './hands.ts';
import { holdLifeline } from './lifeline.ts';
import { serveSteps } from './serve.ts';

declare const self: DedicatedWorkerGlobalScope;

const sliceMs = 16;
const cancelled = new Set<number>();
const post = (reply: PartReply): void =>
  self.postMessage(reply, { transfer: reply.kind === 'done' ? buffersOf(reply.out) : [] });
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });

async function work({ id, kernel: name, args, from, to }: PartRequest & { kind: 'part' }): Promise<void> {
  const kernel = partKernels.find((candidate) => candidate.id === name);
  if (kernel === undefined) return post({ kind: 'failed', id });
  // A part's arguments are those that the kernel of the same name made on the other side.
  const served = await serveSteps(kernel.run(args as never, from, to), {
    budgetMs: sliceMs,
    now: () => performance.now(),
    rest: turn,
    sleep: turn,
    isCancelled: () => cancelled.delete(id),
    onProgress: () => undefined,
  });
  if (served.status === 'done') post({ kind: 'done', id, out: served.value });
}

self.onmessage = ({ data: request }: MessageEvent<PartRequest>) => {
  if (request.kind === 'hold') holdLifeline(request.lifeline, () => post({ kind: 'alive' }));
  else if (request.kind === 'cancel') cancelled.add(request.id);
  else work(request).catch(() => post({ kind: 'failed', id: request.id }));
};
