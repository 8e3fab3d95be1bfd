import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import { bootstrapGini } from './bootstrap-gini.ts';
import { kolmogorovSmirnov, kolmogorovSmirnovOfGroups } from './kolmogorov-smirnov.ts';
import { wassersteinByLabel } from './wasserstein-by-label.ts';
import { weightedVariance } from './weighted-variance.ts';

/** Groups in order of their place: kilometre, sample, records. */
const groups = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, 1), fc.integer({ min: 1, max: 6 })), {
    minLength: 2,
    maxLength: 20,
  })
  .map((all) => all.sort((a, b) => a[0] - b[0]))
  .filter((all) => [0, 1].every((label) => all.some(([, of]) => of === label)));

type Group = readonly [km: number, of: number, records: number];
const single = (all: readonly Group[]) =>
  all.flatMap(([km, of, records]) => Array.from({ length: records }, () => [km, of]));
const f64 = (all: readonly (number | undefined)[]) => Float64Array.from(all, (value) => value ?? Number.NaN);

describe('groups of records', () => {
  it('are as far apart as their records', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const records = f64(all.map(([, , count]) => count));
        const label = Uint8Array.of(0, 1);
        const each = single(all);
        const blocks = Uint32Array.from(all, ([, of]) => of);
        const distance = wassersteinByLabel(f64(all.map(([km]) => km)), blocks, label, records);
        const ofEach = Uint32Array.from(each, ([, of]) => of ?? 0);
        expect(distance).toBe(wassersteinByLabel(f64(each.map(([km]) => km)), ofEach, label));
        const { d, at } = kolmogorovSmirnovOfGroups(f64(all.map(([km]) => km)), Uint8Array.from(blocks), records);
        const sampleOf = (wanted: number) => f64(each.filter(([, of]) => of === wanted).map(([km]) => km));
        const plain = kolmogorovSmirnov(sampleOf(0), sampleOf(1));
        expect([d, at]).toEqual([plain.d, plain.at]);
      }),
    );
  });

  it('vary as their records', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const each = single(all).map(([km]) => km ?? 0);
        const weight = all.map(([, , count]) => count);
        const places = all.map(([km]) => km);
        expect(weightedVariance(places, weight, each.length)).toBeCloseTo(weightedVariance(each, null), 9);
      }),
    );
  });

  it('are drawn again in their months as their records are, few or millions', () => {
    fc.assert(
      fc.property(groups, fc.constantFrom(1, 2 ** 20), (all, times) => {
        const half = Math.floor(all.length / 2);
        const draw = (units: readonly number[], starts: readonly number[], records: readonly number[] | null) =>
          drain(
            bootstrapGini(
              Uint32Array.from(units),
              Uint32Array.from(starts),
              12,
              20,
              (k) => seededRng(3, k),
              records === null ? null : Uint32Array.from(records),
            ),
          );
        const first = all.slice(0, half).reduce((sum, [, , count]) => sum + count, 0);
        const each = single(all).map(([km]) => km ?? 0);
        const plain = draw(each, [0, first, each.length], null);
        const grouped = draw(
          all.map(([km]) => km),
          [0, half, all.length],
          all.map(([, , count]) => count * times),
        );
        grouped.forEach((value, k) => {
          if (!Number.isNaN(value)) expect(value).toBeCloseTo(plain[k] ?? Number.NaN, 9);
        });
      }),
      { numRuns: 30 },
    );
  });
});
