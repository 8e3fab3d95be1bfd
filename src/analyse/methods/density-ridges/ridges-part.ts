import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { distanceBetweenLines } from '../../kernels/distance-between-lines.ts';
import { distancesToLines } from '../../kernels/distances-to-lines.ts';
import { joinNumbers } from '../../kernels/join-numbers.ts';
import type { PartKernel } from '../../part.ts';
import { type Drawing, drawnWeights } from './drawn-weights.ts';
import { drawnRidges, inner, type RidgeSearch, squaresOf } from './ridge-search.ts';

/** Records of one or two periods in the plane, and how ridges are looked for in each draw; plain data. */
export interface RidgeDraws extends Drawing, RidgeSearch {
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

function* run(draws: RidgeDraws, from: number, to: number): Steps<RidgesDrawn> {
  const { cornerX, cornerY, cornersBefore, bandwidth } = draws;
  const corners = cornerX.length;
  const squares = squaresOf(draws);
  const firstResample = Math.max(from, draws.exchanges + draws.observations);
  const resamples = Math.max(0, to - firstResample);
  const hasBefore = [...draws.label].includes(0);
  const distance = new Float64Array((to - from) * figures);
  const away = new Float64Array(resamples * corners);
  for (let draw = from; draw < to; draw++) {
    yield { done: draw - from, total: to - from };
    const weights = drawnWeights(draws, draw);
    const before = hasBefore ? yield* inner(drawnRidges(draws, squares, weights[0]), draw - from, to - from) : [];
    const now = yield* inner(drawnRidges(draws, squares, weights[1]), draw - from, to - from);
    const found = distanceBetweenLines(before, now, bandwidth / 4);
    distance.set([found.mean, found.hausdorff, found.hausdorff95], (draw - from) * figures);
    if (draw < firstResample) continue;
    const at = (draw - firstResample) * corners;
    away.set(distancesToLines(cornerX.subarray(0, cornersBefore), cornerY.subarray(0, cornersBefore), before), at);
    away.set(
      distancesToLines(cornerX.subarray(cornersBefore), cornerY.subarray(cornersBefore), now),
      at + cornersBefore,
    );
  }
  return { distance, away };
}

/** Ridges of exchanged months, of those observed and of resampled ones, in parts by draw. */
export const ridgeDraws: PartKernel<RidgeDraws, RidgesDrawn> = {
  id: 'ridge-draws',
  run,
  join: (parts) => ({
    distance: joinNumbers(parts.map(({ distance }) => distance)),
    away: joinNumbers(parts.map(({ away }) => away)),
  }),
};
