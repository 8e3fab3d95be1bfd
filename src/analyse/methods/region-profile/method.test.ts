import { describe, expect, it } from 'vitest';
import { methodInput } from '../../../../tests/support/method-input.ts';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { expectRelative } from '../../../../tests/support/tolerance.ts';
import { drain } from '../../../base/steps.ts';
import { emptyRegions } from '../../../document/regions.ts';
import { distancesTo, standardised } from '../../kernels/standardised-distance.ts';
import { seasonalTrend } from '../../regions/profile-months.ts';
import { rankRegions } from '../../regions/rank-regions.ts';
import { regionProfileMethod } from './method.ts';
import reference from './reference.json' with { type: 'json' };

const f64 = (values: readonly number[]) => Float64Array.from(values);

describe('reference values', () => {
  it("a trend: Sen's seasonal slope a year, and p with the covariance between months", () => {
    const { data, expected } = reference.seasonal_trend;
    expectRelative(seasonalTrend(f64(data.nottem_1920_01)).perYear, expected.nottem.seasonal_sen_slope, 1e-9);
    const { S, varS, z, p } = expected.pymk_whole_years;
    expectRelative((S - Math.sign(S)) / Math.sqrt(varS), z, 1e-12);
    expectRelative(seasonalTrend(f64(data.pymk_whole_years)).p, p, 1e-9);
  });

  it('distances: as printed, standardised, and weighted', () => {
    const { data, params, expected } = reference.distance;
    const rows = f64(data.x.flatMap((x, r) => [x, data.y[r]]));
    const from = data.names.indexOf(params.from);
    distancesTo(rows, 2, from, f64([1, 1])).forEach((distance, r) => {
      expect(Math.abs(distance - expected.printed[r])).toBeLessThan(5e-7);
    });
    const alike = standardised(rows, 2);
    for (const [weights, wanted] of [
      [[1, 1], expected.standardised],
      [params.weights, expected.weighted],
    ] as const) {
      distancesTo(alike, 2, from, f64(weights)).forEach((distance, r) => {
        expect(Math.abs(distance - wanted[r])).toBeLessThan(1e-12 * Math.max(1, wanted[r]));
      });
    }
  });

  it('four people by age and height, by hand', () => {
    const { data, expected } = reference.worked_by_hand;
    const found = standardised(f64(data.age.flatMap((age, r) => [age, data.height_cm[r]])), 2);
    expect([...found]).toEqual(expected.standardised.flat());
    const distances = distancesTo(found, 2, 0, f64([1, 1]));
    distances.forEach((distance, r) => {
      expect(distance).toBeCloseTo(expected.distances_from_first[r], 12);
    });
  });

  it('a column without deviation tells no one apart', () => {
    const third = 1 / 3;
    expect([...standardised(f64([third, 1, third, 3, third, 5]), 2)]).toEqual([0, -1.5, 0, 0, 0, 1.5]);
  });
});

describe('a run of the method', () => {
  const ground = groundSample();
  const regions = { ground, study: emptyRegions };
  const input = { ...methodInput(ground.geography, []), regions };

  it('describes the region that its parameter names, and stamps it', () => {
    const found = drain(regionProfileMethod.run(input, { region: 'corridor:laredo-nuevo-laredo' }, 7));
    if (!found.ok || found.value.shape !== 'region-profile') throw new Error(JSON.stringify(found));
    expect(found.value.region.id).toBe('corridor:laredo-nuevo-laredo');
    expect(found.value.stamp).toMatchObject({
      method: 'region-profile',
      params: { region: 'corridor:laredo-nuevo-laredo' },
      seed: 7,
    });
    expect(found.value.meta.headlineP).toBe(found.value.trend?.p);
  });

  it("without one the study's, else the first of its ranking", () => {
    const ofStudy = { ground, study: { ...emptyRegions, region: 'corridor:arizona-sonora' } };
    const idOf = (given: typeof regions) => {
      const found = drain(regionProfileMethod.run({ ...input, regions: given }, {}, 1));
      return found.ok && found.value.shape === 'region-profile' ? found.value.region.id : found;
    };
    expect(idOf(ofStudy)).toBe('corridor:arizona-sonora');
    const ranking = drain(rankRegions(ground, emptyRegions));
    if (!ranking.ok) throw new Error(ranking.error.code);
    const { rankBest, rankWorst } = ranking.value;
    const middles = ranking.value.regions.map((_, r) => rankBest[r] + rankWorst[r]);
    const first = ranking.value.regions.findIndex(({ id }) => id === idOf(regions));
    expect(middles[first]).toBe(Math.min(...middles));
    const unranked = { ...emptyRegions, criteria: [], weights: {} };
    expect(idOf({ ground, study: unranked })).toBe('corridor:california-baja-california');
  });

  it('refuses without regions, and where the one named is not there', () => {
    const { regions: _, ...none } = input;
    expect(drain(regionProfileMethod.run(none, {}, 1))).toMatchObject({ error: { code: 'figures-missing' } });
    const gone = drain(regionProfileMethod.run(input, { region: 'r9' }, 1));
    expect(gone).toMatchObject({ error: { code: 'areas-missing' } });
  });
});
