import type { Hands, Ticket } from '../base/hands.ts';
import type { Progress, Steps } from '../base/steps.ts';

/**
 * Heavy work that can be cut into ranges: replications of a scan, series of a cube, permutations. `args` and `Out` are
 * plain data (typed arrays, numbers, strings), so that a part can be worked in another worker; part [from, to) gives the
 * same numbers wherever it is worked, and `join` puts neighbouring parts together in order.
 */
export interface PartKernel<Args, Out> {
  readonly id: string;
  run(args: Args, from: number, to: number): Steps<Out>;
  join(parts: readonly Out[]): Out;
  /** What a part alone needs, in arrays of its own, with its range in that: less to send. All of it where nothing is said. */
  cut?(args: Args, from: number, to: number): { readonly args: Args; readonly from: number; readonly to: number };
}

/** Pieces for each worker: enough that the faster one takes more of them, few enough to be worth their sending. */
const piecesEach = 4;

function* workedHere<Args, Out>(
  kernel: PartKernel<Args, Out>,
  args: Args,
  [from, to]: readonly [number, number],
  total: number,
): Steps<Out> {
  const steps = kernel.run(args, from, to);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    const { done, total: inPart } = next.value;
    yield { done: from + (inPart === 0 ? 0 : (done / inPart) * (to - from)), total } satisfies Progress;
  }
}

/**
 * Works all of [0, total), here and with the hands that there are. While the last pieces are away it yields, so that
 * messages come in. Whoever stops the generator early has the tickets cancelled.
 */
export function* shareOut<Args, Out>(
  hands: Hands,
  kernel: PartKernel<Args, Out>,
  args: Args,
  total: number,
): Steps<Out> {
  if (hands.count === 0 || total < 2) return kernel.join([yield* workedHere(kernel, args, [0, total], total)]);
  const pieces = Math.min(total, piecesEach * (hands.count + 1));
  const bounds = (k: number): [number, number] => [
    Math.floor((k * total) / pieces),
    Math.floor(((k + 1) * total) / pieces),
  ];
  const done = new Map<number, Out>();
  const away = new Map<number, Ticket>();
  let next = 0;
  const collect = (): void => {
    for (const [k, ticket] of away) {
      const result = ticket.result();
      if (result !== undefined) done.set(k, result as Out);
      if (result !== undefined || ticket.hasFailed()) away.delete(k);
    }
    while (next < pieces && away.size < hands.count) {
      const [from, to] = bounds(next);
      const own = kernel.cut?.(args, from, to);
      const part = own ?? { args, from, to };
      away.set(next, hands.start(kernel.id, part.args, part.from, part.to, own !== undefined));
      next += 1;
    }
  };
  try {
    while (done.size < pieces) {
      collect();
      const mine = next < pieces ? next++ : [...Array(pieces).keys()].find((k) => !done.has(k) && !away.has(k));
      if (mine === undefined) {
        yield { done: (done.size / pieces) * total, total, waiting: true };
        continue;
      }
      const steps = workedHere(kernel, args, bounds(mine), total);
      for (;;) {
        const step = steps.next();
        if (step.done) {
          done.set(mine, step.value);
          break;
        }
        collect();
        yield { done: (done.size / pieces) * total, total };
      }
    }
  } finally {
    for (const ticket of away.values()) ticket.cancel();
  }
  return kernel.join([...done].sort((a, b) => a[0] - b[0]).map(([, out]) => out));
}
