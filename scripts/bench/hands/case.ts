import { Worker } from 'node:worker_threads';
import { blockPermutations } from '../../../src/analyse/kernels/block-permutations.ts';
import { mannKendallSeries } from '../../../src/analyse/kernels/mann-kendall-series.ts';
import { scanReplications } from '../../../src/analyse/kernels/scan-replications.ts';
import { spaceTimeGiStar } from '../../../src/analyse/kernels/space-time-gi-star.ts';
import { type PartKernel, shareOut } from '../../../src/analyse/part.ts';
import { type Hands, noHands, type Ticket } from '../../../src/base/hands.ts';
import type { Steps } from '../../../src/base/steps.ts';
import type { BenchCase } from '../bench-case.ts';
import { cubeWork } from '../emerging/case.ts';
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
  start: (kernel, args, from, to): Ticket => {
    if (worker === null) {
      worker = new Worker(new URL('./hand.ts', import.meta.url));
      worker.on('message', ({ id, out }: { id: number; out: unknown }) => results.set(id, out));
      worker.unref();
    }
    const id = ++last;
    worker.postMessage({ id, kernel, args, from, to });
    return { result: () => results.get(id), hasFailed: () => false, cancel: () => results.delete(id) };
  },
};

/** The same work by one worker and by two; a second one must be worth having. */
function handsCase<Args, Out>(
  id: string,
  what: string,
  kernel: PartKernel<Args, Out>,
  args: Args,
  total: number,
): BenchCase {
  const alone = 'one worker';
  return {
    id: `hands-${id}`,
    what: `${what}, shared with a second worker`,
    prepare: async () => {
      await served(shareOut(oneHand, kernel, args, Math.min(total, 16)));
    },
    peers: [{ name: alone, run: () => served(shareOut(noHands, kernel, args, total)) }],
    floor: null,
    ours: { name: 'two workers', run: () => served(shareOut(oneHand, kernel, args, total)) },
    asked: [{ against: alone, ratio: 1.1, kind: 'at-least' }],
  };
}

export const handsCases: readonly BenchCase[] = [
  handsCase('wasserstein', 'Wasserstein with 999 permutations', blockPermutations, samples, permutations),
  handsCase('mann-kendall', 'Mann-Kendall on 10,000 series of 120', mannKendallSeries, ...manySeries),
  handsCase('scan', 'Scan with every start and end, 999 replications', scanReplications, ...scanWork),
  handsCase('emerging', 'Space-time Gi* on 10,000 cells x 120 months', spaceTimeGiStar, ...cubeWork),
];
