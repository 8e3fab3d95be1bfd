import type { Steps } from '../../base/steps.ts';
import type { ReadonlyU32 } from '../../base/typed-array.ts';
import { gini } from './gini.ts';
import type { Streams } from './permutation-table.ts';

/**
 * Gini coefficients of bootstrap draws: in each, as many blocks as there are are drawn with replacement, and all events
 * of a drawn block are counted again. Draw i uses stream i. With each event a block of its own, events are drawn.
 *
 * @param unitOf unit of each event, events of a block together; @param starts events of block b are `starts[b]` to
 * before `starts[b + 1]`
 * @param units how many there are, empty ones too; @param records how many records each event stands for; null: one
 * @returns one coefficient a draw; NaN for a draw without events
 *
 * O(draws x (events + units)). Efron 1979, doi:10.1214/aos/1176344552; blocks: Kunsch 1989, doi:10.1214/aos/1176347265
 */
export function* bootstrapGini(
  unitOf: ReadonlyU32,
  starts: ReadonlyU32,
  units: number,
  draws: number,
  streams: Streams,
  records: ReadonlyU32 | null = null,
): Steps<Float64Array<ArrayBuffer>> {
  const blocks = starts.length - 1;
  const out = new Float64Array(draws);
  const counts = new Uint32Array(units);
  const every = Math.max(1, Math.floor(200_000 / Math.max(1, unitOf.length + units)));
  for (let draw = 0; draw < draws; draw++) {
    if (draw % every === 0) yield { done: draw, total: draws };
    const rng = streams(draw);
    counts.fill(0);
    let events = 0;
    for (let k = 0; k < blocks; k++) {
      const block = rng.nextBelow(blocks);
      for (let i = starts[block]; i < starts[block + 1]; i++) {
        const count = records === null ? 1 : records[i];
        counts[unitOf[i]] += count;
        events += count;
      }
    }
    out[draw] = giniOfCounts(counts, events);
  }
  return out;
}

/** Numbers to count up to; beyond, sorting is quicker. */
const mostCounted = 2 ** 20;

/** The same as `gini`, for whole numbers: units are sorted by counting how many hold each number. */
function giniOfCounts(counts: Uint32Array, total: number): number {
  const n = counts.length;
  let largest = 0;
  for (const count of counts) largest = Math.max(largest, count);
  if (largest > mostCounted) return gini(Float64Array.from(counts));
  const holding = new Uint32Array(largest + 1);
  for (const count of counts) holding[count] += 1;
  let before = 0;
  let weighted = 0;
  for (let value = 0; value <= largest; value++) {
    // Ranks of these units are before .. before + holding - 1: their weights 2 i + 1 - n add up to this.
    weighted += value * holding[value] * (2 * before + holding[value] - n);
    before += holding[value];
  }
  return total > 0 ? weighted / (n * total) : Number.NaN;
}
