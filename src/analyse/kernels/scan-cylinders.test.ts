import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCylinders } from '../../../tests/support/scan-oracle.ts';
import { expectRelative } from '../../../tests/support/tolerance.ts';
import { drain } from '../../base/steps.ts';
import { casesByUnit } from './cases-by-unit.ts';
import { poissonLlr } from './poisson-llr.ts';
import { scanClusters } from './scan-clusters.ts';
import { scanCylinders } from './scan-cylinders.ts';
import { scanNeighbours } from './scan-neighbours.ts';
import { ScanRecord } from './scan-record.ts';
import { type ScanQuestion, scanSpace } from './scan-space.ts';
import { bucketOf, thresholdLadder } from './scan-thresholds.ts';

interface Made {
  readonly places: readonly (readonly [number, number])[];
  readonly cases: readonly (readonly [number, number])[];
  readonly months: number;
  readonly weights: readonly number[];
  readonly isPermutation: boolean;
  readonly question: ScanQuestion;
}

const made: fc.Arbitrary<Made> = fc
  .record({ units: fc.integer({ min: 2, max: 24 }), months: fc.integer({ min: 1, max: 12 }) })
  .chain(({ units, months }) =>
    fc.record({
      places: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
        minLength: units,
        maxLength: units,
      }),
      cases: fc.array(fc.tuple(fc.nat(units - 1), fc.nat(months - 1)), { minLength: 2, maxLength: 60 }),
      months: fc.constant(months),
      weights: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: units, maxLength: units }),
      isPermutation: fc.boolean(),
      question: fc.record({
        longest: fc.integer({ min: 1, max: months }),
        prospective: fc.boolean(),
        low: fc.boolean(),
      }),
    }),
  );

function scanned({ places, cases, months, weights, isPermutation, question }: Made) {
  const unit = Uint32Array.from(cases, ([u]) => u);
  const month = Uint16Array.from(cases, ([, m]) => m);
  const unitWeights = new Float64Array(places.length);
  const monthWeights = new Float64Array(months);
  if (isPermutation) {
    for (const [u, m] of cases) {
      unitWeights[u] += 1;
      monthWeights[m] += 1;
    }
  } else {
    unitWeights.set(weights);
    monthWeights.fill(1);
  }
  const lon = Float64Array.from(places, ([x]) => x / 100);
  const lat = Float64Array.from(places, ([, y]) => y / 100);
  const limits = { most: places.length, maxShare: 0.7, radiusKm: Number.POSITIVE_INFINITY };
  const circles = drain(scanNeighbours(lon, lat, unitWeights, limits));
  const space = scanSpace(circles, unitWeights, monthWeights, cases.length, question);
  const first = question.prospective ? months - question.longest : 0;
  return { space, unit, month, cases: casesByUnit(unit, month, places.length, months, first) };
}

describe('scanCylinders', () => {
  it('finds what a list of every cylinder has first', () => {
    fc.assert(
      fc.property(made, (one) => {
        const { space, unit, month, cases } = scanned(one);
        const record = new ScanRecord(space.total, thresholdLadder(space.total));
        drain(scanCylinders(space, cases, record));
        const [best] = listCylinders(space, unit, month);
        if (best === undefined || best.ratio < 1e-9) {
          expect(record.best?.ratio ?? 0).toBeLessThan(1e-9);
          return;
        }
        expectRelative(record.best!.ratio, best.ratio, 1e-10);
        const found = record.best!;
        const listed = listCylinders(space, unit, month).filter(({ ratio }) => ratio > best.ratio * (1 - 1e-10));
        const first = space.circles.starts[found.centre];
        const units = [...space.circles.units.subarray(first, first + found.size)];
        expect(listed.map(({ units: own, from, to }) => [...own, from, to].join())).toContain(
          [...units, found.from, found.to].join(),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('finds the others in their order, none of which shares a unit with one before', () => {
    fc.assert(
      fc.property(made, (one) => {
        const { space, unit, month, cases } = scanned(one);
        const found = drain(scanClusters(space, cases, new Float64Array(9), { largestP: 1, most: 20 }));
        const used = new Set<number>();
        for (const cluster of found) {
          const [next] = listCylinders(space, unit, month).filter(({ units }) => units.every((u) => !used.has(u)));
          expectRelative(cluster.ratio, next.ratio, 1e-10);
          expect(cluster.units.some((u) => used.has(u))).toBe(false);
          for (const u of cluster.units) used.add(u);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the cases', () => {
    fc.assert(
      fc.property(made, (one) => {
        const bestOf = (cases: Made['cases']) => {
          const { space, cases: sorted } = scanned({ ...one, cases });
          const record = new ScanRecord(space.total, thresholdLadder(space.total));
          drain(scanCylinders(space, sorted, record));
          return record.best;
        };
        expect(bestOf([...one.cases].reverse())).toEqual(bestOf(one.cases));
      }),
      { numRuns: 50 },
    );
  });
});

describe('thresholds', () => {
  it('never leave out a window that beats the ratio', () => {
    const total = fc.integer({ min: 2, max: 3000 });
    const chosen = fc.record({ total, c: fc.nat(), share: fc.double({ min: 1e-7, max: 0.999, noNaN: true }) });
    fc.assert(
      fc.property(chosen, fc.double({ min: 0, max: 40, noNaN: true }), ({ total: all, c, share }, ratio) => {
        const count = c % (all + 1);
        const expected = share * all;
        const { fewest, most } = thresholdLadder(all)(ratio);
        if (!(poissonLlr(count, expected, all) > ratio)) return;
        if (count > expected) expect(fewest[bucketOf(expected)]).toBeLessThanOrEqual(count);
        else expect(most[bucketOf(expected)]).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: 300 },
    );
  });

  it('leave out windows that are well under it', () => {
    const { fewest, most } = thresholdLadder(2000)(9);
    const needed = (expected: number, sign: 1 | -1): number => {
      let count = Math.round(expected);
      while (count >= 0 && count <= 2000 && poissonLlr(count, expected, 2000) <= 9) count += sign;
      return count;
    };
    for (const expected of [0.01, 0.3, 1, 5, 20, 100, 500]) {
      expect(needed(expected, 1) - fewest[bucketOf(expected)]).toBeLessThanOrEqual(1 + 0.05 * expected);
      expect(most[bucketOf(expected)] - needed(expected, -1)).toBeLessThanOrEqual(1 + 0.05 * expected);
    }
  });
});

describe('poissonLlr', () => {
  it('is 0 where all is as expected, and where there is nothing to compare with', () => {
    expect(poissonLlr(5, 5, 20)).toBe(0);
    expect(poissonLlr(20, 20, 20)).toBe(0);
    expect(poissonLlr(3, 0, 20)).toBe(0);
  });

  it('takes zones without cases, and with all of them', () => {
    expectRelative(poissonLlr(0, 5, 20), 20 * Math.log(20 / 15), 1e-12);
    expectRelative(poissonLlr(20, 5, 20), 20 * Math.log(4), 1e-12);
  });
});
