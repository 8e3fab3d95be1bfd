import { describe, expect, it } from 'vitest';
import { bareInput } from '../../../../tests/support/bare-input.ts';
import { incidentsOf, type MadeRecord } from '../../../../tests/support/incidents.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { problem } from '../../../base/problem.ts';
import { type Rng, seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { corridorById } from '../../../corridors/corridor.ts';
import type { Feature } from '../../../corridors/feature.ts';
import { schematicRoutes } from '../../../corridors/routes.ts';
import { benjaminiHochberg } from '../../kernels/benjamini-hochberg.ts';
import { contingency } from '../../kernels/contingency.ts';
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

/** Records of some months; `shares(month)` says how likely each of the places is. */
function madeRecords(
  rng: Rng,
  perMonth: number,
  shares: (month: number) => readonly number[],
  months = 36,
): readonly MadeRecord[] {
  const records: MadeRecord[] = [];
  for (let month = 0; month < months; month++) {
    const chances = shares(month);
    const many = Math.round(perMonth * (1 + 0.4 * Math.sin((month * Math.PI) / 6)));
    for (let k = 0; k < many; k++) {
      const pick = rng.nextUnit();
      const at = pick < chances[0] ? 0 : pick < chances[0] + chances[1] ? 1 : 2;
      const day = firstDayOf(monthIndexOf(firstMonth + month)) + Math.floor(28 * rng.nextUnit());
      records.push({ lon: places[at][0], lat: places[at][1], day, people: 2 });
    }
  }
  const last = firstDayOf(monthIndexOf(firstMonth + months)) - 1;
  return [...records, { lon: places[2][0], lat: places[2][1], day: last }];
}

const even = () => [0.4, 0.4];
const moved = (month: number) => (month < 36 ? [0.55, 0.25] : [0.25, 0.55]);
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
/** Two years of seven, so that there are 60 other dates. */
const two = { now: years(3, 4), before: years(2, 3) };
const inAll = 84;

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
  const planted = run(inputOf(madeRecords(seededRng(2, 0), 40, moved, inAll), two));

  it('are those that the study compares, the earlier first, with a rank among other dates', () => {
    expect(planted.form).toBe('two');
    expect(planted.periods).toEqual([two.before, two.now]);
    expect(planted.sameSeason).toBe(true);
    expect(planted.placebo).toEqual({ larger: 60, of: 60 });
    const [first, second] = planted.changes;
    expect(first.difference.value).toBeLessThan(0);
    expect(first.difference.upper).toBeLessThan(0);
    expect(second.difference.lower).toBeGreaterThan(0);
    expect(second.residual).toBeGreaterThan(3);
    expect(planted.chiSquare?.df).toBe(2);
    expect(planted.meta.headlineP).toBe(planted.chiSquare?.p);
    expect(planted.meta.tests).toBe(3);
    expect(run(inputOf(madeRecords(seededRng(2, 0), 40, moved, inAll), two))).toEqual(planted);
  });

  it('claim what the months and the dates both say: of the table, of a route, and after Benjamini-Hochberg', () => {
    const rank = (placebo: { larger: number; of: number } | null) =>
      placebo === null ? Number.NaN : (placebo.of - placebo.larger + 1) / (placebo.of + 1);
    const { chiSquare, placebo, changes, p, adjustedP } = planted;
    expect(chiSquare?.pMonths).toBeLessThan(0.005);
    expect(chiSquare?.p).toBe(1 / 61);
    const adjusted = benjaminiHochberg(Float64Array.from(changes, ({ pMonths }) => pMonths ?? Number.NaN));
    for (const [c, change] of changes.entries()) {
      const dates = Math.max(rank(placebo), rank(change.placebo));
      expect(change.p).toBe(Math.max(change.pMonths ?? Number.NaN, dates));
      expect(change.adjustedP).toBe(Math.max(adjusted[c], dates));
      // Both periods have one p: a table of two rows has one change a column.
      expect([p[c], p[3 + c], adjustedP[c], adjustedP[3 + c]]).toEqual([
        ...[change.p, change.p],
        ...[change.adjustedP, change.adjustedP],
      ]);
    }
    expect(changes[0].adjustedP).toBeLessThanOrEqual(0.05);
    expect(changes[2].adjustedP).toBeGreaterThan(0.05);
  });

  it('rank a date as counting it by hand does', () => {
    const records = madeRecords(seededRng(5, 0), 15, even, inAll);
    const { chiSquare, placebo, changes } = run(inputOf(records, two));
    const counted = (from: number) => {
      const counts = [0, 0, 0];
      for (const { lon, day } of records) {
        const isIn = day >= firstDayOf(monthIndexOf(from)) && day < firstDayOf(monthIndexOf(from + 12));
        if (isIn) counts[places.findIndex(([at]) => at === lon)] += 1;
      }
      return counts;
    };
    const tables = Array.from({ length: inAll - 23 }, (_, at) => [
      ...counted(firstMonth + at),
      ...counted(firstMonth + at + 12),
    ]).map((counts) => contingency(Float64Array.from(counts), 2, 3));
    const own = tables[24];
    expect(own.statistic).toBeCloseTo(chiSquare?.statistic ?? 0, 9);
    const others = tables.filter((_, at) => at !== 24);
    expect(placebo).toEqual({ larger: others.filter(({ statistic }) => statistic < own.statistic).length, of: 60 });
    for (const [c, change] of changes.entries()) {
      const size = (residuals: Float64Array) => Math.abs(residuals[3 + c]);
      const larger = others.filter(({ residuals }) => size(residuals) < size(own.residuals)).length;
      expect(change.placebo).toEqual({ larger, of: 60 });
    }
  });

  it('find a planted change in nearly all seeds, and no change in no more than chance', () => {
    let found = 0;
    const p: number[] = [];
    for (let seed = 0; seed < 20; seed++) {
      const records = madeRecords(seededRng(seed, 1), 25, moved, inAll);
      const changed = run(inputOf(records, two), { permutations: 199 }, seed);
      if ((changed.changes[0].adjustedP ?? 1) <= 0.05) found += 1;
    }
    for (let seed = 0; seed < 60; seed++) {
      const records = madeRecords(seededRng(seed, 2), 10, even, inAll);
      p.push(run(inputOf(records, two), { permutations: 99 }, seed).chiSquare?.pMonths ?? 1);
    }
    expect(found).toBeGreaterThanOrEqual(18);
    // Of 60 uniform p, 3 are at most 0.05 (three standard errors: 5), and 30 at most 0.5 (12).
    expect(p.filter((value) => value <= 0.05).length).toBeLessThanOrEqual(8);
    expect(Math.abs(p.filter((value) => value <= 0.5).length - 30)).toBeLessThanOrEqual(12);
  });

  it('claim no change at the date where shares only drift', () => {
    let [months, claimed, routes] = [0, 0, 0];
    for (let seed = 0; seed < 40; seed++) {
      const walk = seededRng(seed, 3);
      let share = 0.4;
      // A walk that never leaves 0.1 to 0.7.
      const path = Array.from({ length: inAll }, () => {
        share = Math.min(0.7, Math.max(0.1, share + 0.08 * (walk.nextUnit() - 0.5) * 2));
        return share;
      });
      const drift = (month: number) => [path[month], 0.8 - path[month]];
      const { chiSquare, changes } = run(
        inputOf(madeRecords(seededRng(seed, 4), 30, drift, inAll), two),
        { permutations: 99 },
        seed,
      );
      if ((chiSquare?.pMonths ?? 1) <= 0.05) months += 1;
      if ((chiSquare?.p ?? 1) <= 0.05) claimed += 1;
      if (changes.some(({ adjustedP }) => (adjustedP ?? 1) <= 0.05)) routes += 1;
    }
    // Of 40, 2 at the level of 0.05 and three standard errors of it: 6.
    expect(claimed).toBeLessThanOrEqual(6);
    expect(routes).toBeLessThanOrEqual(6);
    // The exchange of months alone calls six times as many significant as it should.
    expect(months).toBeGreaterThanOrEqual(10);
  });

  it('claim no p where other dates are too few, and keep what the months say', () => {
    const short = run(
      inputOf(madeRecords(seededRng(2, 0), 40, moved, 42), { ...two, now: years(2.5, 3.5), before: years(1.5, 2.5) }),
    );
    expect(short.meta.problems).toEqual([problem('too-few-dates', { of: 18, least: 19 })]);
    expect([short.chiSquare?.p, short.meta.headlineP, short.meta.tests]).toEqual([null, null, 0]);
    expect(short.chiSquare?.pMonths).toBeGreaterThan(0);
    for (const { p, adjustedP, pMonths } of short.changes) {
      expect([p, adjustedP]).toEqual([null, null]);
      expect(pMonths).toBeGreaterThan(0);
    }
  });

  it('exchange the months of a chosen season alone', () => {
    const clauses = { season: { kind: 'season' as const, months: [5, 6] } };
    const { chiSquare, meta } = run(inputOf(madeRecords(seededRng(2, 0), 90, even, inAll), { ...two, clauses }));
    // Of May and June of two years: 2 x 2 exchanges.
    expect(meta.problems).toContainEqual(problem('too-few-blocks', { ways: 4, least: 40 }));
    expect(chiSquare?.pMonths).toBeNull();
  });

  it('are ranked among dates that hold other months of a season', () => {
    const clauses = { season: { kind: 'season' as const, months: [5, 6, 7, 8, 9] } };
    const { placebo } = run(inputOf(madeRecords(seededRng(2, 0), 60, moved, inAll), { ...two, clauses }));
    expect(placebo).toEqual({ larger: 25, of: 25 });
  });

  it('are years where the study compares nothing, or the run is on the earlier period alone', () => {
    const records = madeRecords(seededRng(2, 0), 20, even);
    expect(run(inputOf(records)).form).toBe('years');
    expect(run(inputOf(records, { now: years(0, 2), before: years(0, 2) })).form).toBe('years');
  });

  it('do not test a route that was there in a part of the months', () => {
    const features = schematicRoutes.map((route) => (route.id === 'us-277' ? { ...route, from: '2021-03' } : route));
    const result = run(inputOf(madeRecords(seededRng(2, 0), 40, even, inAll), { ...two, features }));
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
