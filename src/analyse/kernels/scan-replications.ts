import { type Rng, seededRng } from '../../base/rng.ts';
import type { Steps } from '../../base/steps.ts';
import type { PartKernel } from '../part.ts';
import { aliasTable } from './alias-table.ts';
import { casesByUnit } from './cases-by-unit.ts';
import { scanCylinders } from './scan-cylinders.ts';
import { ScanRecord } from './scan-record.ts';
import type { ScanSpace } from './scan-space.ts';
import { thresholdLadder } from './scan-thresholds.ts';

/**
 * How cases are thrown when nothing happened: all over again, by what is expected of units and months (Poisson form,
 * given the total), or each at its own unit with the months of all shuffled (permutation form).
 */
export type ScanNull =
  | { readonly form: 'poisson'; readonly unitWeights: Float64Array; readonly monthWeights: Float64Array }
  | { readonly form: 'permutation'; readonly unit: Uint32Array; readonly month: Uint16Array };

/** Plain data: a part can be worked elsewhere. */
export interface ScanReplications {
  readonly space: ScanSpace;
  readonly units: number;
  readonly null: ScanNull;
  readonly seed: number;
}

interface Drawn {
  readonly unit: Uint32Array;
  readonly month: Uint16Array;
}

/** Fills and gives the same two arrays each time. */
function drawer({ space, null: chance }: ScanReplications): (rng: Rng) => Drawn {
  if (chance.form === 'poisson') {
    const [drawUnit, drawMonth] = [aliasTable(chance.unitWeights), aliasTable(chance.monthWeights)];
    const drawn = { unit: new Uint32Array(space.total), month: new Uint16Array(space.total) };
    return (rng) => {
      for (let c = 0; c < space.total; c++) {
        drawn.unit[c] = drawUnit(rng);
        drawn.month[c] = drawMonth(rng);
      }
      return drawn;
    };
  }
  const month = chance.month.slice();
  return (rng) => {
    month.set(chance.month);
    for (let c = month.length - 1; c > 0; c--) {
      const other = rng.nextBelow(c + 1);
      const kept = month[c];
      month[c] = month[other];
      month[other] = kept;
    }
    return { unit: chance.unit, month };
  };
}

function* largestRatios(work: ScanReplications, from: number, to: number): Steps<Float64Array> {
  const { space, units, seed } = work;
  const first = space.prospective ? space.months - space.longest : 0;
  const ladder = thresholdLadder(space.total);
  const draw = drawer(work);
  const largest = new Float64Array(to - from);
  for (let i = from; i < to; i++) {
    const { unit, month } = draw(seededRng(seed, i));
    const record = new ScanRecord(space.total, ladder);
    const cases = casesByUnit(unit, month, units, space.months, first);
    const steps = scanCylinders(space, cases, record);
    while (!steps.next().done) yield { done: i - from, total: to - from };
    yield { done: i - from, total: to - from };
    largest[i - from] = record.best?.ratio ?? 0;
  }
  return largest;
}

/**
 * The largest ratio of each replication, where nothing happened. Replication i uses stream i, so that it is the same
 * wherever it is worked.
 */
export const scanReplications: PartKernel<ScanReplications, Float64Array> = {
  id: 'scan-replications',
  run: largestRatios,
  join: (parts) => {
    const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  },
};
