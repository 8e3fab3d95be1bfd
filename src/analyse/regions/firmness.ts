import { type Problem, problem } from '../../base/problem.ts';
import { err, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { RegionStudy } from '../../document/regions.ts';
import type { FirmnessResult } from '../region-shapes.ts';
import type { RegionGround } from './region-ground.ts';

/** How often the ranking holds: SMAA-2 over weightings, and resampled months. */
export function* firmness(_ground: RegionGround, _study: RegionStudy): Steps<Result<FirmnessResult, Problem>> {
  return err(problem('engine-failed', { part: 'firmness' }));
}
