import { backTest } from '../analyse/regions/back-test.ts';
import { caseChain } from '../analyse/regions/case-chain.ts';
import { coverageChoice } from '../analyse/regions/coverage-choice.ts';
import { coverageOf } from '../analyse/regions/coverage-of.ts';
import { firmness } from '../analyse/regions/firmness.ts';
import { rankRegions } from '../analyse/regions/rank-regions.ts';
import { regionProfile } from '../analyse/regions/region-profile.ts';
import { regionTable } from '../analyse/regions/region-table.ts';
import { regionsOf } from '../analyse/regions/regions-of.ts';

/** What judges regions: loaded with the first question about them. */
export const regions = {
  regionsOf,
  coverageOf,
  parts: {
    table: regionTable,
    ranking: rankRegions,
    firmness,
    'back-test': backTest,
    coverage: coverageChoice,
    profile: regionProfile,
    cases: caseChain,
  },
};

export type RegionTools = typeof regions;
