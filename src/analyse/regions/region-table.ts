import { type Problem, problem } from '../../base/problem.ts';
import { err, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { RegionStudy } from '../../document/regions.ts';
import type { RegionTableResult } from '../region-shapes.ts';
import type { RegionGround } from './region-ground.ts';

/** Criteria by region, for all regions of the ground. */
export function* regionTable(_ground: RegionGround, _study: RegionStudy): Steps<Result<RegionTableResult, Problem>> {
  return err(problem('engine-failed', { part: 'region-table' }));
}
