import type {
  BackTestResult,
  CaseChainResult,
  CoverageResult,
  Disclosed,
  FirmnessResult,
  RankingResult,
  RegionProfileResult,
  RegionTableResult,
} from '../disclose/disclosed.ts';
import type { Status } from './status.ts';

/** Of regions that are judged; null while no one looks at them. */
export interface RegionResults {
  readonly table: Status<Disclosed<RegionTableResult>> | null;
  readonly ranking: Status<Disclosed<RankingResult>> | null;
  readonly firmness: Status<Disclosed<FirmnessResult>> | null;
  readonly backTest: Status<Disclosed<BackTestResult>> | null;
  readonly coverage: Status<Disclosed<CoverageResult>> | null;
  readonly profile: Status<Disclosed<RegionProfileResult>> | null;
  readonly cases: Status<Disclosed<CaseChainResult>> | null;
  /** Under the sets of weights that are compared, by id of the set. */
  readonly sets: Readonly<Record<string, Status<Disclosed<RankingResult>>>>;
}

export const noRegionResults: RegionResults = {
  table: null,
  ranking: null,
  firmness: null,
  backTest: null,
  coverage: null,
  profile: null,
  cases: null,
  sets: {},
};
