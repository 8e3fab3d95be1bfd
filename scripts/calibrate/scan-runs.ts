import { casesByUnit } from '../../src/analyse/kernels/cases-by-unit.ts';
import { scanClusters } from '../../src/analyse/kernels/scan-clusters.ts';
import { scanNeighbours } from '../../src/analyse/kernels/scan-neighbours.ts';
import { scanReplications } from '../../src/analyse/kernels/scan-replications.ts';
import { scanSpace } from '../../src/analyse/kernels/scan-space.ts';
import { seededRng } from '../../src/base/rng.ts';
import { drain } from '../../src/base/steps.ts';

/** A made-up scan: hexagons in rows, cases thrown on them and on months at random, and a cluster planted or not. */
export interface ScanMade {
  /** Cells of a row, and rows. */
  readonly across: number;
  readonly months: number;
  readonly cases: number;
  readonly replications: number;
  readonly nearest: number;
  readonly form: 'poisson' | 'permutation';
  readonly prospective: boolean;
  readonly low: boolean;
  /** Cases more, in the seven cells around the middle and the last three months. */
  readonly planted: number;
}

export interface ScanAnswer {
  readonly p: number;
  /** Whether the most likely cluster has a planted cell and a planted month. */
  readonly overlaps: boolean;
}

/** Scans data of its own for each run; what is drawn there and in the replications never shares a stream. */
export function scanned(made: ScanMade, run: number): ScanAnswer {
  const { across, months, cases, planted } = made;
  const units = across * across;
  const lon = Float64Array.from({ length: units }, (_, u) => ((u % across) + (Math.floor(u / across) % 2) / 2) / 10);
  const lat = Float64Array.from({ length: units }, (_, u) => (Math.floor(u / across) * Math.sqrt(0.75)) / 10);
  const ones = new Float64Array(units).fill(1);
  const far = Number.POSITIVE_INFINITY;
  const middle = Math.floor(across / 2) * across + Math.floor(across / 2);
  const around = drain(scanNeighbours(lon, lat, ones, { most: 7, maxShare: 1, radiusKm: far }));
  const plantedCells = [...around.units.subarray(around.starts[middle], around.starts[middle + 1])];
  const rng = seededRng(2020, run);
  const total = cases + planted;
  const isMore = (c: number): boolean => c >= cases;
  const unit = Uint32Array.from({ length: total }, (_, c) =>
    isMore(c) ? plantedCells[rng.nextBelow(7)] : rng.nextBelow(units),
  );
  const month = Uint16Array.from({ length: total }, (_, c) =>
    isMore(c) ? months - 3 + rng.nextBelow(3) : rng.nextBelow(months),
  );
  let [unitWeights, monthWeights] = [ones, new Float64Array(months).fill(1)];
  if (made.form === 'permutation') {
    [unitWeights, monthWeights] = [new Float64Array(units), new Float64Array(months)];
    for (const u of unit) unitWeights[u] += 1;
    for (const m of month) monthWeights[m] += 1;
  }
  const longest = Math.floor(months / 2);
  const limits = { most: made.nearest, maxShare: 0.5, radiusKm: far };
  const circles = drain(scanNeighbours(lon, lat, unitWeights, limits));
  const space = scanSpace(circles, unitWeights, monthWeights, total, { ...made, longest });
  const chance =
    made.form === 'poisson'
      ? ({ form: 'poisson', unitWeights, monthWeights } as const)
      : ({ form: 'permutation', unit, month } as const);
  const work = { space, units, null: chance, seed: 1_000_000 + run };
  const replications = drain(scanReplications.run(work, 0, made.replications));
  const byUnit = casesByUnit(unit, month, units, months, made.prospective ? months - longest : 0);
  const [first] = drain(scanClusters(space, byUnit, replications, { largestP: 0, most: 1 }));
  if (first === undefined) return { p: 1, overlaps: false };
  const overlaps = first.units.some((u) => plantedCells.includes(u)) && first.to > months - 3;
  return { p: first.p, overlaps };
}
