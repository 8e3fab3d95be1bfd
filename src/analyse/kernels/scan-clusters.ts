import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { replicationP } from './replication-p.ts';
import { scanCylinders } from './scan-cylinders.ts';
import { ScanRecord } from './scan-record.ts';
import type { Cylinder, ScanSpace, UnitCases } from './scan-space.ts';
import { thresholdLadder } from './scan-thresholds.ts';

export interface FoundCylinder extends Cylinder {
  /** Against the largest ratio of each replication: right for the most likely, too large for the others. */
  readonly p: number;
  /** Units of the circle, its centre first. */
  readonly units: readonly number[];
}

/** A place that holds what is expected of it is no cluster, whatever the last bit of the expected number says. */
const asExpected = 1e-9;

export interface ClusterLimits {
  /** The most likely cluster is given whatever its p; others up to this. */
  readonly largestP: number;
  readonly most: number;
}

/**
 * The most likely cluster, then the most likely one of those that share no unit with those before, and so on. Looked
 * for anew each time, so that none is missed that stands at a centre whose best cylinder overlaps.
 *
 * @param replications largest ratio of each, from `scanReplications`
 */
export function* scanClusters(
  space: ScanSpace,
  cases: UnitCases,
  replications: ReadonlyF64,
  limits: ClusterLimits,
): Steps<readonly FoundCylinder[]> {
  const ladder = thresholdLadder(space.total);
  const blocked = new Uint8Array(space.circles.starts.length - 1);
  const found: FoundCylinder[] = [];
  while (found.length < limits.most) {
    const record = new ScanRecord(space.total, ladder);
    yield* scanCylinders(space, cases, record, blocked);
    if (record.best === null || record.best.ratio < asExpected) break;
    const { centre, size, ratio } = record.best;
    const p = replicationP(ratio, replications);
    if (found.length > 0 && p > limits.largestP) break;
    const first = space.circles.starts[centre];
    const units = [...space.circles.units.subarray(first, first + size)];
    for (const unit of units) blocked[unit] = 1;
    found.push({ ...record.best, p, units });
  }
  return found;
}
