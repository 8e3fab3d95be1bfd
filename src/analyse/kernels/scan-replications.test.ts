import { describe, expect, it } from 'vitest';
import { threeStandardErrors } from '../../../tests/support/tolerance.ts';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import { aliasTable } from './alias-table.ts';
import { casesByUnit } from './cases-by-unit.ts';
import { replicationP } from './replication-p.ts';
import { scanNeighbours } from './scan-neighbours.ts';
import { type ScanReplications, scanReplications } from './scan-replications.ts';
import { scanSpace } from './scan-space.ts';

const units = 49;
const months = 12;
const places = Array.from({ length: units }, (_, u) => [(u % 7) / 10, Math.floor(u / 7) / 10]);
const lon = Float64Array.from(places, ([x]) => x);
const lat = Float64Array.from(places, ([, y]) => y);
const ones = (n: number): Float64Array => new Float64Array(n).fill(1);
const limits = { most: 10, maxShare: 0.5, radiusKm: Number.POSITIVE_INFINITY };
const circles = drain(scanNeighbours(lon, lat, ones(units), limits));
const question = { longest: 6, prospective: false, low: false };
const work: ScanReplications = {
  space: scanSpace(circles, ones(units), ones(months), 80, question),
  units,
  null: { form: 'poisson', unitWeights: ones(units), monthWeights: ones(months) },
  seed: 3,
};

describe('replications', () => {
  it('are the same however they are split', () => {
    const whole = drain(scanReplications.run(work, 0, 20));
    const parts = [
      [0, 7],
      [7, 8],
      [8, 20],
    ].map(([from, to]) => drain(scanReplications.run(work, from, to)));
    expect(scanReplications.join(parts)).toEqual(whole);
    expect(new Set(whole).size).toBeGreaterThan(15);
    expect(drain(scanReplications.run({ ...work, seed: 4 }, 0, 20))).not.toEqual(whole);
  });

  it('of the permutation form keep the cases of each unit and of each month', () => {
    const rng = seededRng(1, 0);
    const unit = Uint32Array.from({ length: 60 }, () => rng.nextBelow(units));
    const month = new Uint16Array(60).fill(4);
    const [unitWeights, monthWeights] = [new Float64Array(units), new Float64Array(months)];
    for (const u of unit) unitWeights[u] += 1;
    monthWeights[4] = 60;
    const space = scanSpace(circles, unitWeights, monthWeights, 60, question);
    // All cases in one month: shuffling the months changes nothing, and nothing stands out.
    const largest = drain(
      scanReplications.run({ space, units, null: { form: 'permutation', unit, month }, seed: 1 }, 0, 5),
    );
    expect([...largest].every((ratio) => ratio < 1e-9)).toBe(true);
  });

  it('yield often enough to be stopped', () => {
    const steps = scanReplications.run(work, 0, 20);
    let yields = 0;
    while (!steps.next().done) yields += 1;
    expect(yields).toBeGreaterThanOrEqual(20);
  });
});

it('an alias table draws each index as often as its weight', () => {
  const weights = [0, 3, 1, 0, 6];
  const draw = aliasTable(Float64Array.from(weights));
  const rng = seededRng(5, 0);
  const counts = weights.map(() => 0);
  const draws = 20_000;
  for (let k = 0; k < draws; k++) counts[draw(rng)] += 1;
  weights.forEach((weight, i) => {
    const share = weight / 10;
    expect(Math.abs(counts[i] / draws - share)).toBeLessThanOrEqual(threeStandardErrors(share, draws));
  });
  expect(() => aliasTable(new Float64Array(2))).toThrow(RangeError);
});

it('cases are sorted by unit, then by month', () => {
  const { starts, months: sorted } = casesByUnit(Uint32Array.of(2, 0, 2, 2, 0), Uint16Array.of(5, 3, 1, 5, 0), 3, 6);
  expect([...starts]).toEqual([0, 2, 2, 5]);
  expect([...sorted]).toEqual([0, 3, 1, 5, 5]);
  const late = casesByUnit(Uint32Array.of(2, 0, 2), Uint16Array.of(5, 3, 1), 3, 6, 3);
  expect([[...late.starts], [...late.months]]).toEqual([
    [0, 1, 1, 2],
    [3, 5],
  ]);
});

it('p is the rank among the replications and the statistic itself', () => {
  expect(replicationP(5, Float64Array.of(1, 2, 3))).toBe(0.25);
  expect(replicationP(2, Float64Array.of(1, 2, 3))).toBe(0.75);
  expect(replicationP(2 + 1e-12, Float64Array.of(1, 2, 3))).toBe(0.75);
});
