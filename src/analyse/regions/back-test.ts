import { type Problem, problem } from '../../base/problem.ts';
import { err, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { RegionStudy } from '../../document/regions.ts';
import type { BackTestResult } from '../region-shapes.ts';
import type { RegionGround } from './region-ground.ts';

/** The rankings from what was known before the decisions of 2007 and 2008. */
export function* backTest(_ground: RegionGround, _study: RegionStudy): Steps<Result<BackTestResult, Problem>> {
  return err(problem('engine-failed', { part: 'back-test' }));
}
