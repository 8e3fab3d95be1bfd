import type { Hands } from '../../../base/hands.ts';
import { type Problem, problem } from '../../../base/problem.ts';
import type { Steps } from '../../../base/steps.ts';
import type { StudyArea } from '../../../corridors/study-area.ts';
import type { FamilyCells } from '../../families.ts';
import { casesByUnit } from '../../kernels/cases-by-unit.ts';
import { type FoundCylinder, scanClusters } from '../../kernels/scan-clusters.ts';
import { scanNeighbours } from '../../kernels/scan-neighbours.ts';
import { type ScanNull, scanReplications } from '../../kernels/scan-replications.ts';
import { type ScanSpace, scanSpace } from '../../kernels/scan-space.ts';
import { shareOut } from '../../part.ts';
import type { ExpectedWeights } from './expected-weights.ts';
import type { FamilyCases } from './family-cases.ts';

export interface ScanSettings {
  readonly form: 'permutation' | 'poisson';
  readonly prospective: boolean;
  readonly low: boolean;
  /** Cells of a circle, and the share of all that is expected in it. */
  readonly nearest: number;
  readonly maxShare: number;
  /** Months of a window. */
  readonly longest: number;
  readonly replications: number;
  readonly seed: number;
  readonly hands: Hands;
}

export interface FamilyScan {
  readonly family: FamilyCells;
  readonly cases: FamilyCases;
  readonly weights: ExpectedWeights;
  readonly clusters: readonly FoundCylinder[];
  /** Largest ratio of each replication. */
  readonly replications: Float64Array;
  /** Cylinders that were looked at. */
  readonly cylinders: number;
  readonly problems: readonly Problem[];
}

const fewestRecords = 30;
const fewestCells = 10;
/** Secondary clusters are told up to this p: far enough that one can see what nearly was one. */
const reported = { largestP: 0.2, most: 12 };

function conditionsOf(
  family: FamilyCells,
  { unit, month }: FamilyCases,
  form: ScanSettings['form'],
): readonly Problem[] {
  const cells = family.cells.length;
  const records = unit.length;
  if (cells < fewestCells) return [problem('too-few-cells', { cells, needed: fewestCells })];
  if (records < fewestRecords) return [problem('too-few-events', { records, needed: fewestRecords })];
  // Months dealt out to cells are the same ones again where there is but one month, or one cell.
  const isOne = (values: ArrayLike<number>): boolean => Array.from(values).every((value) => value === values[0]);
  return form === 'permutation' && (isOne(unit) || isOne(month)) ? [problem('no-variance')] : [];
}

function cylindersOf({ circles, months, longest, prospective }: ScanSpace): number {
  let windows = 0;
  for (let start = 0; start < months; start++) windows += Math.min(longest, months - start);
  return circles.units.length * (prospective ? longest : windows);
}

/** Scans one family of cells: its clusters, and what chance gives. */
export function* scanFamily(
  area: StudyArea,
  family: FamilyCells,
  cases: FamilyCases,
  weights: ExpectedWeights,
  settings: ScanSettings,
): Steps<FamilyScan> {
  const { cells } = family;
  const records = cases.unit.length;
  const problems = conditionsOf(family, cases, settings.form);
  const nothing = { family, cases, weights, clusters: [], replications: new Float64Array(0), cylinders: 0, problems };
  if (problems.length > 0) return nothing;
  const { longest, prospective, low, seed } = settings;
  const lon = Float64Array.from(cells, (cell) => area.lon[cell]);
  const lat = Float64Array.from(cells, (cell) => area.lat[cell]);
  const limits = { most: settings.nearest, maxShare: settings.maxShare, radiusKm: Number.POSITIVE_INFINITY };
  const circles = yield* scanNeighbours(lon, lat, weights.units, limits);
  const space = scanSpace(circles, weights.units, weights.months, records, { longest, prospective, low });
  const chance: ScanNull =
    settings.form === 'poisson'
      ? { form: 'poisson', unitWeights: weights.units, monthWeights: weights.months }
      : { form: 'permutation', unit: cases.unit, month: cases.month };
  const work = { space, units: cells.length, null: chance, seed };
  const replications = yield* shareOut(settings.hands, scanReplications, work, settings.replications);
  const first = prospective ? space.months - longest : 0;
  const byUnit = casesByUnit(cases.unit, cases.month, cells.length, space.months, first);
  const clusters = yield* scanClusters(space, byUnit, replications, reported);
  return { ...nothing, clusters, replications, cylinders: cylindersOf(space) };
}
