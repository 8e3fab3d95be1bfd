import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { RegionStudy } from '../../document/regions.ts';
import type { FirmnessResult } from '../region-shapes.ts';
import { bootstrapMonths } from './bootstrap-months.ts';
import { judgedOf } from './judged.ts';
import type { RegionGround } from './region-ground.ts';
import { regionTable } from './region-table.ts';
import { smaaOf } from './smaa-of.ts';

/**
 * How often the ranking holds: SMAA-2 over weightings, and resampled months. Candidates are in the order of the ranking.
 * Errors: those of the table and of `judgedOf`.
 */
export function* firmness(ground: RegionGround, study: RegionStudy): Steps<Result<FirmnessResult, Problem>> {
  const table = yield* regionTable(ground, study);
  if (!table.ok) return table;
  const ranked = judgedOf(table.value, study);
  if (!ranked.ok) return ranked;
  const { candidates, columns, shares, problems } = ranked.value;
  const ids = candidates.map(({ id }) => id);
  // Drawn in the order of their ids: what is drawn for a region depends neither on weights nor on the order of rows.
  const sorted = [...ids].sort();
  const judged = judgedOf(table.value, study, sorted);
  if (!judged.ok) return judged;
  const drawn = yield* smaaOf(judged.value, study.draws, study.seed);
  const places = ids.map((id) => sorted.indexOf(id));
  const rowsOf = (matrix: ReadonlyF64): Float64Array => {
    const width = matrix.length / ids.length;
    return Float64Array.from(places.flatMap((at) => [...matrix.subarray(at * width, (at + 1) * width)]));
  };
  return ok({
    shape: 'firmness',
    regions: candidates.map(({ id, name }) => ({ id, name })),
    criteria: columns.flatMap(({ id }, j) => (shares[j] > 0 ? [id] : [])),
    draws: study.draws,
    seed: study.seed,
    acceptability: rowsOf(drawn.acceptability),
    centralWeights: rowsOf(drawn.centralWeights),
    confidence: rowsOf(drawn.confidence),
    beats: Float64Array.from(places.flatMap((row) => places.map((at) => drawn.beats[row * ids.length + at]))),
    bootstrap: yield* bootstrapMonths(ground, table.value, study, ids),
    basis: table.value.basis,
    problems,
  });
}
