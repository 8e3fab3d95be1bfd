import { type Problem, problem } from '../../base/problem.ts';
import { err, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { RegionStudy } from '../../document/regions.ts';
import type { CoverageResult } from '../region-shapes.ts';
import type { RegionGround } from './region-ground.ts';

/** What each candidate adds to the coverage, and which of them add most together. */
export function* coverageChoice(_ground: RegionGround, _study: RegionStudy): Steps<Result<CoverageResult, Problem>> {
  return err(problem('engine-failed', { part: 'coverage-choice' }));
}
