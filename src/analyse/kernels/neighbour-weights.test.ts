import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csrOf } from '../../../tests/support/oracles.ts';
import { drain } from '../../base/steps.ts';
import type { CsrWeights } from './csr-weights.ts';
import { distanceBandWeights } from './distance-band-weights.ts';
import { knnWeights } from './knn-weights.ts';
import { greatCircleKm } from './points-by-band.ts';
import { rowStandardise } from './row-standardise.ts';
import { weightSums } from './weight-sums.ts';

const points = fc.array(
  fc.record({
    lon: fc.integer({ min: -1180, max: -970 }).map((tenths) => tenths / 10),
    lat: fc.integer({ min: 250, max: 350 }).map((tenths) => tenths / 10),
  }),
  { minLength: 8, maxLength: 60 },
);

const rows = ({ offsets, targets }: CsrWeights): number[][] =>
  Array.from({ length: offsets.length - 1 }, (_, i) => [...targets.subarray(offsets[i], offsets[i + 1])]);

describe('great-circle distance', () => {
  it('is that of known places', () => {
    // One degree along a meridian, and the equator's quarter, on a sphere of 6,371.0088 km.
    expect(greatCircleKm(-100, 30, -100, 31)).toBeCloseTo((6371.0088 * Math.PI) / 180, 9);
    expect(greatCircleKm(0, 0, 90, 0)).toBeCloseTo((6371.0088 * Math.PI) / 2, 8);
    expect(greatCircleKm(-100, 30, -100, 30)).toBe(0);
  });
});

describe('weights by distance', () => {
  it('hold whoever lies within the radius, by plain search', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 900 }), (list, km) => {
        const [lon, lat] = [Float64Array.from(list, (p) => p.lon), Float64Array.from(list, (p) => p.lat)];
        const plain = list.map((a, i) =>
          list.flatMap((b, j) => (j !== i && greatCircleKm(a.lon, a.lat, b.lon, b.lat) <= km ? [j] : [])),
        );
        const found = drain(distanceBandWeights(lon, lat, km, 1e6));
        expect(found === null ? null : rows(found)).toEqual(plain);
      }),
    );
  });

  it('give up where there are too many links', () => {
    const lon = Float64Array.from({ length: 40 }, (_, i) => -100 + i / 100);
    expect(drain(distanceBandWeights(lon, new Float64Array(40).fill(30), 500, 1000))).toBeNull();
  });
});

describe('weights of the nearest', () => {
  it('hold the k nearest, by plain search', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 7 }), (list, k) => {
        const [lon, lat] = [Float64Array.from(list, (p) => p.lon), Float64Array.from(list, (p) => p.lat)];
        const plain = list.map((a, i) =>
          list
            .map((b, j) => ({ j, km: greatCircleKm(a.lon, a.lat, b.lon, b.lat) }))
            .filter(({ j }) => j !== i)
            .sort((one, other) => one.km - other.km || one.j - other.j)
            .slice(0, k)
            .map(({ j }) => j)
            .sort((one, other) => one - other),
        );
        expect(rows(drain(knnWeights(lon, lat, k)))).toEqual(plain);
      }),
    );
  });

  it('need as many other points', () => {
    expect(() => drain(knnWeights(Float64Array.of(1, 2), Float64Array.of(1, 2), 2))).toThrow('2 neighbours');
  });
});

describe('row-standardised weights', () => {
  it('sum to 1, and leave a row without neighbours empty', () => {
    const weights = rowStandardise({ ...csrOf([[1, 2], [0], []], false), values: Float64Array.of(3, 1, 4) });
    expect([...weights.values]).toEqual([0.75, 0.25, 1]);
    expect(weightSums(weights).s0).toBe(2);
  });
});

describe('sums of weights', () => {
  it('are those of the dense matrix', () => {
    const lists = [[1, 2], [0], [1, 3], [0, 1, 2]];
    const values = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const dense = lists.map(() => [0, 0, 0, 0]);
    let k = 0;
    lists.forEach((list, i) => {
      for (const j of list) dense[i][j] = values[k++];
    });
    const sum = (of: (i: number, j: number) => number): number =>
      dense.reduce((total, row, i) => total + row.reduce((a, _, j) => a + of(i, j), 0), 0);
    const both = [0, 1, 2, 3].map((i) => dense[i].reduce((a, b) => a + b, 0) + dense.reduce((a, row) => a + row[i], 0));
    expect(weightSums({ ...csrOf(lists, false), values })).toEqual({
      s0: sum((i, j) => dense[i][j]),
      s1: sum((i, j) => (dense[i][j] + dense[j][i]) ** 2) / 2,
      s2: both.reduce((a, b) => a + b * b, 0),
    });
  });
});
