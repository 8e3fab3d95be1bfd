import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { RegionStudy } from '../../document/regions.ts';
import type { RankingResult } from '../region-shapes.ts';
import { rankTable } from './rank-table.ts';
import { rankYears } from './rank-years.ts';
import type { RegionGround } from './region-ground.ts';
import { regionTable } from './region-table.ts';

/**
 * The ranking under the study's weights, without its firmness. Errors: those of the table, "too-few-regions",
 * "no-weights".
 */
export function* rankRegions(ground: RegionGround, study: RegionStudy): Steps<Result<RankingResult, Problem>> {
  const table = yield* regionTable(ground, study);
  if (!table.ok) return table;
  const ranking = rankTable(table.value, study);
  if (!ranking.ok) return ranking;
  const ids = ranking.value.regions.map(({ id }) => id);
  return ok({ ...ranking.value, years: yield* rankYears(ground, study, ids) });
}
