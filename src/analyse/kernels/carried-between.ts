import type { ReadonlyF64, ReadonlyU8 } from '../../base/typed-array.ts';

/** How much of each place's loss is carried to a place that gains, and how much of its gain comes from one that loses. */
export interface Carried {
  readonly out: Float64Array<ArrayBuffer>;
  readonly into: Float64Array<ArrayBuffer>;
}

/** Mass under way, the oldest first. */
interface Load {
  readonly place: number;
  left: number;
}

function takeOldest(queue: Load[], amount: number, taken: (load: Load, part: number) => void): void {
  let wanted = amount;
  while (wanted > 0 && queue.length > 0) {
    const [oldest] = queue;
    const part = Math.min(oldest.left, wanted);
    oldest.left -= part;
    wanted -= part;
    taken(oldest, part);
    if (oldest.left <= 0) queue.shift();
  }
}

/** One way along the line; `ahead[k]` is the mass that any smallest plan carries on past the k-th place of `order`. */
function carry(
  order: readonly number[],
  ahead: readonly number[],
  { loss, gain, from, to }: Change,
  sum: Carried,
): void {
  const queue: Load[] = [];
  order.forEach((place, k) => {
    if (to[place] === 1) {
      takeOldest(queue, gain[place], (load, part) => {
        sum.out[load.place] += part;
        sum.into[place] += part;
      });
    }
    if (from[place] === 1 && loss[place] > 0) queue.push({ place, left: loss[place] });
    // What cannot go on has gone to a place between that is not asked about: in order, what has been longest under way.
    const load = queue.reduce((total, { left }) => total + left, 0);
    takeOldest(queue, load - Math.max(0, ahead[k]), () => {});
  });
}

interface Change {
  /** What each place loses and gains, at least 0; both have the same sum. */
  readonly loss: ReadonlyF64;
  readonly gain: ReadonlyF64;
  /** 1: a place that mass is looked for from, or to. */
  readonly from: ReadonlyU8;
  readonly to: ReadonlyU8;
}

/**
 * The most that a smallest re-allocation (first Wasserstein cost) carries from the places marked `from` to those marked
 * `to`. With this cost many plans are smallest: all whose mass crosses each point of the line one way only, as much as
 * the cumulative sums differ there. Carried on past a point is thus at most that difference; walking each way with as
 * much as fits, and handing over as soon as may be, carries the most.
 *
 * @returns parts of the losses and gains; both have the same sum, and pairing them in order costs what they cost in
 * the smallest plan
 *
 * O(n) but for the queue. Santambrogio 2015, doi:10.1007/978-3-319-20828-2 (section 2.1: the cost on a line)
 */
export function carriedBetween(change: Change): Carried {
  const { loss, gain } = change;
  const places = loss.length;
  const past = new Float64Array(places);
  let net = 0;
  for (let k = 0; k < places; k++) {
    net += loss[k] - gain[k];
    past[k] = net;
  }
  const sum = { out: new Float64Array(places), into: new Float64Array(places) };
  const east = Array.from({ length: places }, (_, k) => k);
  const west = east.toReversed();
  carry(east, Array.from(past), change, sum);
  const pastWest = west.map((place) => (place === 0 ? 0 : -past[place - 1]));
  carry(west, pastWest, change, sum);
  return sum;
}
