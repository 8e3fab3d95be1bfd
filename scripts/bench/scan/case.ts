import { scanNeighbours } from '../../../src/analyse/kernels/scan-neighbours.ts';
import { scanReplications } from '../../../src/analyse/kernels/scan-replications.ts';
import { scanSpace } from '../../../src/analyse/kernels/scan-space.ts';
import { seededRng } from '../../../src/base/rng.ts';
import { drain } from '../../../src/base/steps.ts';
import type { BenchCase } from '../bench-case.ts';
import { bareScan, plainScan } from './bare.ts';

const units = 1000;
const months = 60;
const records = 2000;
const replications = 999;
/** Every window is looked at in so few replications, and the seconds are multiplied. */
const plainly = 2;

const rng = seededRng(8);
const lon = Float64Array.from({ length: units }, () => -105 + 5 * rng.nextUnit());
const lat = Float64Array.from({ length: units }, () => 28 + 3 * rng.nextUnit());
const unitWeights = new Float64Array(units).fill(1);
const monthWeights = new Float64Array(months).fill(1);
const limits = { most: 50, maxShare: 0.5, radiusKm: Number.POSITIVE_INFINITY };
const circles = drain(scanNeighbours(lon, lat, unitWeights, limits));

function scanCase(id: string, windows: string, prospective: boolean): BenchCase {
  const question = { longest: months / 2, prospective, low: false };
  const space = scanSpace(circles, unitWeights, monthWeights, records, question);
  const work = { space, units, null: { form: 'poisson', unitWeights, monthWeights }, seed: 1 } as const;
  const floor = 'bare loop with the same bounds';
  return {
    id,
    what: `scan of 2,000 records on 1,000 cells x 60 months, 50 nearest, ${windows}, 999 replications`,
    peers: [
      {
        name: 'every window, two of the replications',
        run: () => plainScan(space, units, plainly),
        scale: replications / plainly,
        rounds: 1,
      },
    ],
    floor: { name: floor, run: () => bareScan(space, units, replications) },
    ours: { name: 'space-time scan', run: () => drain(scanReplications.run(work, 0, replications)) },
    asked: [{ against: floor, ratio: 1.5, kind: 'within' }],
    rounds: 3,
  };
}

/** What `scanReplications` takes for every start and end, and how many replications there are. */
export const scanWork = [
  {
    space: scanSpace(circles, unitWeights, monthWeights, records, {
      longest: months / 2,
      prospective: false,
      low: false,
    }),
    units,
    null: { form: 'poisson', unitWeights, monthWeights },
    seed: 1,
  } as const,
  replications,
] as const;

export const scanCases: readonly BenchCase[] = [
  scanCase('scan-prospective', 'windows that end at the last month', true),
  scanCase('scan-retrospective', 'every start and end', false),
];
