import { type Problem, problem } from '../../base/problem.ts';
import { err, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { RegionStudy } from '../../document/regions.ts';
import type { RankingResult } from '../region-shapes.ts';
import type { RegionGround } from './region-ground.ts';

/** The ranking under the study's weights, without its firmness. */
export function* rankRegions(_ground: RegionGround, _study: RegionStudy): Steps<Result<RankingResult, Problem>> {
  return err(problem('engine-failed', { part: 'rank-regions' }));
}
