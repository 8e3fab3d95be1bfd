import { Worker } from 'node:worker_threads';
import { blockPermutations } from '../../../src/analyse/kernels/block-permutations.ts';
import { mannKendallSeries } from '../../../src/analyse/kernels/mann-kendall-series.ts';
import { scanReplications } from '../../../src/analyse/kernels/scan-replications.ts';
import { shareOut } from '../../../src/analyse/part.ts';
import { buffersOf } from '../../../src/base/buffers-of.ts';
import { type Hands, noHands, type Ticket } from '../../../src/base/hands.ts';
import type { Steps } from '../../../src/base/steps.ts';
import type { BenchCase } from '../bench-case.ts';
import { emergingWork } from '../emerging/case.ts';
import { manySeries } from '../mann-kendall/case.ts';
import { scanWork } from '../scan/case.ts';
import { permutations, samples } from '../wasserstein/case.ts';

/** How long the work goes on before messages are let in, ms: as in the app's worker. */
const sliceMs = 16;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Runs a computation as the worker does: in slices, with messages let in between. */
async function served<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + sliceMs;
    while (performance.now() < until) {
      const next = steps.next();
      if (next.done) return next.value;
      if (next.value.waiting === true) break;
    }
    await turn();
  }
}

let worker: Worker | null = null;
const results = new Map<number, unknown>();
let last = 0;

/** One further worker, kept for the whole bench; it does not keep the process alive. */
const oneHand: Hands = {
  count: 1,
  start: (kernel, args, from, to, isOwn): Ticket => {
    if (worker === null) {
      worker = new Worker(new URL('./hand.ts', import.meta.url));
      worker.on('message', ({ id, out }: { id: number; out: unknown }) => results.set(id, out));
      worker.unref();
    }
    const id = ++last;
    worker.postMessage({ id, kernel, args, from, to }, isOwn ? buffersOf(args) : []);
    return { result: () => results.get(id), hasFailed: () => false, cancel: () => results.delete(id) };
  },
};

/** The same work by one worker and by two; a second one must be worth having. */
function handsCase(id: string, what: string, work: (hands: Hands) => Steps<unknown>): BenchCase {
  const alone = 'one worker';
  return {
    id: `hands-${id}`,
    what: `${what}, shared with a second worker`,
    prepare: async () => {
      await served(work(oneHand));
    },
    peers: [{ name: alone, run: () => served(work(noHands)) }],
    floor: null,
    ours: { name: 'two workers', run: () => served(work(oneHand)) },
    asked: [{ against: alone, ratio: 1.1, kind: 'at-least' }],
  };
}

export const handsCases: readonly BenchCase[] = [
  handsCase('wasserstein', 'Wasserstein with 999 permutations', (hands) =>
    shareOut(hands, blockPermutations, samples, permutations),
  ),
  handsCase('mann-kendall', 'Mann-Kendall on 10,000 series of 120', (hands) =>
    shareOut(hands, mannKendallSeries, ...manySeries),
  ),
  handsCase('scan', 'Scan with every start and end, 999 replications', (hands) =>
    shareOut(hands, scanReplications, ...scanWork),
  ),
  handsCase('emerging', 'Emerging hot spots on 10,000 cells x 120 months', emergingWork),
];
