import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { CaseTable } from '../../columns/table.ts';
import { corridorById } from '../../corridors/corridor.ts';
import type { RegionStudy } from '../../document/regions.ts';
import { caseYears } from '../../select/tally-case-years.ts';
import type { CaseChainResult } from '../region-profile-shapes.ts';
import type { RegionGround } from './region-ground.ts';

const none: Pick<CaseChainResult, 'shape' | 'regions' | 'fiscalYears' | 'stages' | 'threshold' | 'problems'> = {
  shape: 'case-chain',
  regions: [],
  fiscalYears: [],
  stages: [],
  threshold: null,
  problems: [],
};

function stagesOf(table: CaseTable): CaseChainResult['stages'] {
  const { corridors, stages } = table;
  const { values } = caseYears(table);
  const cells = corridors.length * stages.length;
  return stages.map(({ side, stage }, at) => {
    const isOf = (place: number): boolean => place % stages.length === at;
    const byYear = values.filter((_, place) => isOf(place));
    const total = byYear.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
    return { side, stage, total, held: table.held.filter((place) => isOf(place % cells)).length, byYear };
  });
}

/** Cases by stage on either side, of the corridors of the programme; no stages where no case file is loaded. */
export function* caseChain(ground: RegionGround, _study: RegionStudy): Steps<Result<CaseChainResult, Problem>> {
  const { cases, basis } = ground;
  if (cases === null) return ok({ ...none, basis });
  yield { done: 0, total: 1 };
  const regions = cases.corridors.map((id) => ({
    id: `corridor:${id}`,
    name: corridorById(id)?.name ?? { en: id, es: id },
  }));
  const { fiscalYears } = caseYears(cases);
  return ok({ ...none, regions, fiscalYears, stages: stagesOf(cases), threshold: cases.threshold, basis });
}
