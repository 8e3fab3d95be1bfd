import { type Problem, problem } from '../../base/problem.ts';
import { err, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { RegionStudy } from '../../document/regions.ts';
import type { RegionProfileResult } from '../region-profile-shapes.ts';
import type { RegionGround } from './region-ground.ts';

/** The profile of the region that the study names. */
export function* regionProfile(
  _ground: RegionGround,
  _study: RegionStudy,
): Steps<Result<RegionProfileResult, Problem>> {
  return err(problem('engine-failed', { part: 'region-profile' }));
}
