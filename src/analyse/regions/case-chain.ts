import { type Problem, problem } from '../../base/problem.ts';
import { err, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { RegionStudy } from '../../document/regions.ts';
import type { CaseChainResult } from '../region-profile-shapes.ts';
import type { RegionGround } from './region-ground.ts';

/** Cases by stage on either side. */
export function* caseChain(_ground: RegionGround, _study: RegionStudy): Steps<Result<CaseChainResult, Problem>> {
  return err(problem('engine-failed', { part: 'case-chain' }));
}
