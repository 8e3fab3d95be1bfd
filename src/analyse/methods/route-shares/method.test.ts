import { describe, expect, it } from 'vitest';
import { bareInput } from '../../../../tests/support/bare-input.ts';
import { incidentsOf, type MadeRecord } from '../../../../tests/support/incidents.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { type Rng, seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { corridorById } from '../../../corridors/corridor.ts';
import type { Feature } from '../../../corridors/feature.ts';
import { schematicRoutes } from '../../../corridors/routes.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { RouteSharesResult } from '../../shapes.ts';
import { routeSharesMethod } from './method.ts';

const geography = shippedGeography();
const corridor = corridorById('el-paso-eagle-pass-coahuila');
if (corridor === undefined) throw new Error('no corridor');
const firstMonth = monthIndex(2018, 1);

const placeOn = (id: string, share: number): readonly [number, number] => {
  const { lonLat } = schematicRoutes.find((route) => route.id === id) ?? { lonLat: [] };
  return lonLat[Math.floor(share * (lonLat.length - 1))] ?? [0, 0];
};
/** Two places on highways far from one another, and one that is near none. */
const places: readonly (readonly [number, number])[] = [placeOn('us-90', 0.6), placeOn('us-277', 0.5), [-103.2, 29.2]];

/** Records of 36 months; `shares(month)` says how likely each of the places is. */
function madeRecords(rng: Rng, perMonth: number, shares: (month: number) => readonly number[]): readonly MadeRecord[] {
  const records: MadeRecord[] = [];
  for (let month = 0; month < 36; month++) {
    const chances = shares(month);
    const many = Math.round(perMonth * (1 + 0.4 * Math.sin((month * Math.PI) / 6)));
    for (let k = 0; k < many; k++) {
      const pick = rng.nextUnit();
      const at = pick < chances[0] ? 0 : pick < chances[0] + chances[1] ? 1 : 2;
      const day = firstDayOf(monthIndexOf(firstMonth + month)) + Math.floor(28 * rng.nextUnit());
      records.push({ lon: places[at][0], lat: places[at][1], day, people: 2 });
    }
  }
  const last = firstDayOf(monthIndexOf(firstMonth + 36)) - 1;
  return [...records, { lon: places[2][0], lat: places[2][1], day: last }];
}

const even = () => [0.4, 0.4];
const moved = (month: number) => (month < 24 ? [0.5, 0.3] : [0.3, 0.5]);
const years = (from: number, to: number) => ({
  from: monthIndexOf(firstMonth + from * 12),
  to: monthIndexOf(firstMonth + to * 12),
});

function inputOf(records: readonly MadeRecord[], more: Partial<MethodInput> = {}): MethodInput {
  return bareInput({
    geography,
    corridor: corridor ?? neverHere(),
    incidents: incidentsOf(geography.index, records),
    now: years(0, 3),
    features: schematicRoutes,
    ...more,
  });
}
const neverHere = (): never => {
  throw new Error('no corridor');
};

function run(input: MethodInput, params: ParamValues = {}, seed = 1): RouteSharesResult {
  const result = drain(routeSharesMethod.run(input, params, seed));
  if (!result.ok) throw new Error(result.error.code);
  if (result.value.shape !== 'route-shares') throw new Error(result.value.shape);
  return result.value;
}
const failure = (input: MethodInput, params: ParamValues = {}) => {
  const result = drain(routeSharesMethod.run(input, params, 1));
  return result.ok ? null : result.error.code;
};
const two = { now: years(2, 3), before: years(1, 2) };

describe('counts', () => {
  const result = run(inputOf(madeRecords(seededRng(1, 0), 20, even)), { periods: 'years' });

  it('gives each record to its nearest route or to none, and shares that add up to 1', () => {
    expect(result.periods).toEqual([years(0, 1), years(1, 2), years(2, 3)]);
    expect(result.routes.map(({ id }) => id)).toEqual(['us-90', 'us-277']);
    const columns = 3;
    for (let row = 0; row < 3; row++) {
      const shares = result.shares.subarray(row * columns, (row + 1) * columns);
      expect([...shares].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      for (let c = 0; c < columns; c++) {
        const at = row * columns + c;
        expect(result.lower[at]).toBeLessThan(result.shares[at]);
        expect(result.upper[at]).toBeGreaterThan(result.shares[at]);
      }
    }
    expect([...result.counts].reduce((sum, count) => sum + count, 0)).toBe(result.meta.n);
    expect(result.meta.people).toBeGreaterThan(result.meta.n);
    expect(result.unused.map(({ id }) => id)).toContain('us-67');
    expect(result.form).toBe('years');
    expect(result.meta.stamp.params.periods).toBe('years');
  });

  it('has the same numbers whatever order the routes have', () => {
    const turned = run(inputOf(madeRecords(seededRng(1, 0), 20, even), { features: schematicRoutes.toReversed() }), {
      periods: 'years',
    });
    expect(turned.routes.map(({ id }) => id)).toEqual(['us-277', 'us-90']);
    expect([...turned.counts].filter((_, at) => at % 3 === 0)).toEqual(
      [...result.counts].filter((_, at) => at % 3 === 1),
    );
    expect(turned.chiSquare?.statistic).toBeCloseTo(result.chiSquare?.statistic ?? 0, 10);
    expect(turned.chiSquare?.p).toBe(result.chiSquare?.p);
  });

  it('takes fewer records on the routes with a shorter distance, and an own route where one is drawn', () => {
    const records = madeRecords(seededRng(1, 0), 20, even).map((record) => ({ ...record, lat: record.lat + 0.15 }));
    const off = (toleranceKm: number) => {
      const { counts } = run(inputOf(records), { toleranceKm, periods: 'years' });
      const columns = counts.length / 3;
      return [...counts].filter((_, at) => at % columns === columns - 1).reduce((sum, count) => sum + count, 0);
    };
    expect(off(10)).toBeGreaterThan(off(25));
    const own: Feature = { ...schematicRoutes[0], id: 'f1', lonLat: [places[2], [-103, 29.3]], schematic: false };
    const features = [...schematicRoutes, own];
    const input = inputOf(madeRecords(seededRng(1, 0), 20, even), { features });
    expect(run(input, { periods: 'years' }).routes.map(({ id }) => id)).toEqual(['us-90', 'us-277', 'f1']);
    expect(run(input, { periods: 'years', which: 'own' }).routes.map(({ id }) => id)).toEqual(['f1']);
  });

  it('has years, fiscal years and quarters that are whole, and says which months it left out', () => {
    const records = madeRecords(seededRng(1, 0), 20, even);
    const fiscal = run(inputOf(records), { periods: 'fiscal-years' });
    expect(fiscal.periods).toHaveLength(2);
    expect(fiscal.periods[0].from).toBe(monthIndex(2018, 10));
    expect(fiscal.cut).toHaveLength(12);
    const quarters = run(inputOf(records), { periods: 'quarters' });
    expect(quarters.periods).toHaveLength(12);
    expect(quarters.sameSeason).toBe(false);
    expect(quarters.changes).toHaveLength(3);
  });

  it('makes the intervals that are asked for', () => {
    const input = inputOf(madeRecords(seededRng(1, 0), 20, even));
    const width = (params: ParamValues) => {
      const { lower, upper } = run(input, { periods: 'years', ...params });
      return upper[0] - lower[0];
    };
    expect(width({ level: '99' })).toBeGreaterThan(width({}));
    expect(width({ interval: 'corrected' })).toBeGreaterThan(width({}));
    expect(width({ interval: 'exact' })).toBeGreaterThan(width({}));
  });
});

describe('two periods', () => {
  it('are those that the study compares, the earlier first, with a rank among other dates', () => {
    const records = madeRecords(seededRng(2, 0), 40, moved);
    const result = run(inputOf(records, two));
    expect(result.form).toBe('two');
    expect(result.periods).toEqual([two.before, two.now]);
    expect(result.sameSeason).toBe(true);
    expect(result.placebo?.of).toBe(12);
    expect(result.placebo?.larger).toBe(12);
    const [first, second] = result.changes;
    expect(first.difference.value).toBeLessThan(0);
    expect(first.difference.upper).toBeLessThan(0);
    expect(first.adjustedP).toBeLessThan(0.01);
    expect(second.difference.lower).toBeGreaterThan(0);
    expect(second.residual).toBeGreaterThan(3);
    expect(result.chiSquare?.df).toBe(2);
    expect(result.meta.headlineP).toBe(result.chiSquare?.p);
    expect(result.meta.tests).toBe(3);
    expect(run(inputOf(records, two))).toEqual(result);
  });

  it('find a planted change in nearly all seeds, and no change in about as many as chance', () => {
    let found = 0;
    const p: number[] = [];
    for (let seed = 0; seed < 20; seed++) {
      const changed = run(inputOf(madeRecords(seededRng(seed, 1), 25, moved), two), { permutations: 199 }, seed);
      if ((changed.changes[0].adjustedP ?? 1) <= 0.05) found += 1;
    }
    for (let seed = 0; seed < 60; seed++) {
      const same = run(inputOf(madeRecords(seededRng(seed, 2), 10, even), two), { permutations: 99 }, seed);
      p.push(same.chiSquare?.p ?? 1);
    }
    expect(found).toBeGreaterThanOrEqual(18);
    // Of 60 uniform p, 3 are at most 0.05 (three standard errors: 5), and 30 at most 0.5 (12).
    expect(p.filter((value) => value <= 0.05).length).toBeLessThanOrEqual(8);
    expect(Math.abs(p.filter((value) => value <= 0.5).length - 30)).toBeLessThanOrEqual(12);
  });

  it('are years where the study compares nothing, or the run is on the earlier period alone', () => {
    const records = madeRecords(seededRng(2, 0), 20, even);
    expect(run(inputOf(records)).form).toBe('years');
    expect(run(inputOf(records, { now: years(0, 2), before: years(0, 2) })).form).toBe('years');
  });

  it('do not test a route that was there in a part of the months', () => {
    const features = schematicRoutes.map((route) => (route.id === 'us-277' ? { ...route, from: '2020-03' } : route));
    const result = run(inputOf(madeRecords(seededRng(2, 0), 40, even), { ...two, features }));
    const at = result.routes.findIndex(({ id }) => id === 'us-277');
    expect(result.routes[at].partly).toBe(true);
    expect(result.changes[at]).toMatchObject({ p: null, adjustedP: null });
    expect(result.changes[0].p).not.toBeNull();
  });
});

describe('refusals', () => {
  const all = madeRecords(seededRng(3, 0), 20, even);
  const few = [...all.filter((_, i) => i % 40 === 0), ...all.slice(-1)];

  it('gives no number of fewer than 30 records', () => {
    expect(few.length).toBeLessThan(30);
    const result = run(inputOf(few), { periods: 'years' });
    expect(result.meta.problems).toEqual([{ code: 'too-few-events', params: { records: few.length, needed: 30 } }]);
    expect([result.counts.length, result.changes.length, result.chiSquare]).toEqual([0, 0, null]);
  });

  it('gives no p where months can be exchanged in too few ways', () => {
    const now = { from: monthIndexOf(firstMonth + 24), to: monthIndexOf(firstMonth + 27) };
    const before = { from: monthIndexOf(firstMonth + 12), to: monthIndexOf(firstMonth + 15) };
    const result = run(inputOf(madeRecords(seededRng(3, 0), 30, even), { now, before }));
    expect(result.meta.problems.map(({ code }) => code)).toEqual(['too-few-blocks']);
    expect(result.chiSquare?.p).toBeNull();
    expect(result.changes[0]).toMatchObject({ p: null, adjustedP: null });
    expect(result.shares.length).toBeGreaterThan(0);
  });

  it('fails without a comparison, whole periods, routes or records', () => {
    const records = madeRecords(seededRng(3, 0), 20, even);
    expect(failure(inputOf(records), { periods: 'two' })).toBe('empty-period');
    expect(failure(inputOf(records, { now: years(0, 1) }), { periods: 'years' })).toBe('too-few-steps');
    expect(failure(inputOf(records, { features: [] }))).toBe('routes-missing');
    expect(failure(inputOf(records, { incidents: null }))).toBe('figures-missing');
    const breaks = [{ month: monthIndexOf(firstMonth + 26), key: 'break.title-42-begins', refuses: true }];
    expect(failure(inputOf(records, { breaks }))).toBe('break-crossed');
    expect(run(inputOf(records, { breaks: [{ ...breaks[0], refuses: false }] })).breaks).toEqual([
      'break.title-42-begins',
    ]);
  });
});
