import { seededRng } from '../../../base/rng.ts';
import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyF64, ReadonlyU8, ReadonlyU32 } from '../../../base/typed-array.ts';
import type { Climb } from '../../kernels/climb-to-ridge.ts';
import { distanceBetweenLines } from '../../kernels/distance-between-lines.ts';
import { distancesToLines } from '../../kernels/distances-to-lines.ts';
import { joinNumbers } from '../../kernels/join-numbers.ts';
import { ridgeEnds } from '../../kernels/ridge-ends.ts';
import { type RidgeLine, ridgeLines } from '../../kernels/ridge-lines.ts';
import { shuffleBlocks } from '../../kernels/shuffle-blocks.ts';
import type { PartKernel } from '../../part.ts';

/** Records of one or two periods in the plane, and how ridges are looked for in each draw; plain data. */
export interface RidgeDraws {
  readonly x: ReadonlyF64;
  readonly y: ReadonlyF64;
  /** Block of months of each record; of each block its period (1 for now) and its stratum. */
  readonly block: ReadonlyU32;
  readonly label: ReadonlyU8;
  readonly stratum: ReadonlyU32;
  /** Places of the mesh: the same for both periods and every draw, so that labels do not matter. */
  readonly startX: ReadonlyF64;
  readonly startY: ReadonlyF64;
  readonly bandwidth: number;
  readonly reach: number;
  readonly climb: Climb;
  readonly cutoff: number;
  readonly leastHeight: number;
  /** The first draws exchange whole blocks within strata; those after them draw blocks of each period again. */
  readonly permutations: number;
  readonly seed: number;
  /** Corners of the ridges found, whose distance to the ridges of each resample is taken: those of before, then of now. */
  readonly cornerX: ReadonlyF64;
  readonly cornerY: ReadonlyF64;
  readonly cornersBefore: number;
}

/** By draw: mean, Hausdorff and 95 % Hausdorff distance of the periods; by resample the distance of each corner. */
export interface RidgesDrawn {
  readonly distance: Float64Array;
  readonly away: Float64Array;
}

/** Distances of a draw. */
const figures = 3;

/** How often each block counts for each period in one draw. */
function timesOf(draws: RidgeDraws, draw: number): readonly [Float64Array, Float64Array] {
  const { label, stratum, permutations, seed } = draws;
  const rng = seededRng(seed, draw);
  const times = [new Float64Array(label.length), new Float64Array(label.length)] as const;
  const blocks = Array.from({ length: label.length }, (_, block) => block);
  if (draw < permutations) {
    const strata = [...new Set(Array.from(stratum))].map((wanted) =>
      Uint32Array.from(blocks.filter((block) => stratum[block] === wanted)),
    );
    const shuffled = new Uint8Array(label.length);
    shuffleBlocks(label, strata, rng, shuffled);
    shuffled.forEach((period, block) => {
      times[period === 1 ? 1 : 0][block] = 1;
    });
    return times;
  }
  for (const period of [0, 1] as const) {
    const own = blocks.filter((block) => label[block] === period);
    for (let k = 0; k < own.length; k++) times[period][own[rng.nextBelow(own.length)]]++;
  }
  return times;
}

/** Ridges of records that count so often, by block. */
export function* ridgesOf(draws: RidgeDraws, times: ReadonlyF64): Steps<readonly RidgeLine[]> {
  const { block, bandwidth, cutoff, leastHeight } = draws;
  const weight = Float64Array.from(block.subarray(0, block.length), (at) => times[at]);
  const ends = yield* ridgeEnds.run({ ...draws, weight }, 0, draws.startX.length);
  return ridgeLines(ends, bandwidth, cutoff, leastHeight);
}

function* run(draws: RidgeDraws, from: number, to: number): Steps<RidgesDrawn> {
  const { cornerX, cornerY, cornersBefore, permutations, bandwidth } = draws;
  const corners = cornerX.length;
  const resamples = Math.max(0, to - Math.max(from, permutations));
  const distance = new Float64Array((to - from) * figures);
  const away = new Float64Array(resamples * corners);
  for (let draw = from; draw < to; draw++) {
    yield { done: draw - from, total: to - from };
    const times = timesOf(draws, draw);
    const hasBefore = [...draws.label].includes(0);
    const before = hasBefore ? yield* inner(ridgesOf(draws, times[0]), draw - from, to - from) : [];
    const now = yield* inner(ridgesOf(draws, times[1]), draw - from, to - from);
    const found = distanceBetweenLines(before, now, bandwidth / 4);
    distance.set([found.mean, found.hausdorff, found.hausdorff95], (draw - from) * figures);
    if (draw < permutations) continue;
    const at = (draw - Math.max(from, permutations)) * corners;
    away.set(distancesToLines(cornerX.subarray(0, cornersBefore), cornerY.subarray(0, cornersBefore), before), at);
    away.set(
      distancesToLines(cornerX.subarray(cornersBefore), cornerY.subarray(cornersBefore), now),
      at + cornersBefore,
    );
  }
  return { distance, away };
}

/** Steps of one draw, told as steps of all. */
function* inner<T>(steps: Steps<T>, done: number, total: number): Steps<T> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    yield { done, total };
  }
}

/** Ridges of exchanged and of resampled months, in parts by draw. */
export const ridgeDraws: PartKernel<RidgeDraws, RidgesDrawn> = {
  id: 'ridge-draws',
  run,
  join: (parts) => ({
    distance: joinNumbers(parts.map(({ distance }) => distance)),
    away: joinNumbers(parts.map(({ away }) => away)),
  }),
};
