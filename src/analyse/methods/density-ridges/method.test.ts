import { length, lineString } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { MadeRecord } from '../../../../tests/support/incidents.ts';
import { madeRoute, normal, routeStart } from '../../../../tests/support/made-route.ts';
import { methodInput } from '../../../../tests/support/method-input.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { expectRelative } from '../../../../tests/support/tolerance.ts';
import type { Hands } from '../../../base/hands.ts';
import { firstDayOf } from '../../../base/month.ts';
import { problem } from '../../../base/problem.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import { partKernels } from '../../part-kernels.ts';
import type { Ridge, RidgesResult } from '../../shapes.ts';
import { densityRidgesMethod } from './method.ts';

const geography = shippedGeography();
const period = (from: number, months: number) => ({
  from: monthIndexOf(routeStart + from),
  to: monthIndexOf(routeStart + from + months),
});
const twoYears = { now: period(24, 24), before: period(0, 24) };
const quick = { draws: 39 };

const answer = (
  records: readonly MadeRecord[],
  more: Partial<MethodInput> = twoYears,
  params: ParamValues = quick,
  seed = 1,
) => drain(densityRidgesMethod.run(methodInput(geography, records, more), params, seed));

function run(...given: Parameters<typeof answer>): RidgesResult {
  const result = answer(...given);
  if (!result.ok || result.value.shape !== 'ridges') throw new Error(JSON.stringify(result));
  return result.value;
}

/** A year on each side of the middle of seven: 59 other dates, as the last month ends before its last day. */
const aYear = { now: period(42, 12), before: period(30, 12) };
const steppedRoute = (seed: number) => madeRoute({ seed, months: 84, perMonth: 10, moved: { month: 42, km: 30 } });
const stepped = steppedRoute(40);

const middleBand = ({ bandKm }: Ridge): number => [...bandKm].sort((a, b) => a - b)[bandKm.length >> 1];
const moved = madeRoute({ seed: 1, months: 48, perMonth: 12, moved: { month: 24, km: 30 } });
const unmoved = madeRoute({ seed: 2, months: 48, perMonth: 12, monthly: 4 });

describe('two periods', () => {
  it('a route that moved 30 km is found, its interval covers the move, and p of the months is at its floor', () => {
    const { distance, now, before, meta, exchanges, resamples } = run(moved);
    expect(distance?.mean.value).toBeCloseTo(30, -0.5);
    expect(distance?.mean.lower).toBeLessThan(30);
    expect(distance?.mean.upper).toBeGreaterThan(30);
    expect(distance?.mean.lower).toBeGreaterThan(distance?.usual?.[1] ?? Infinity);
    expect([distance?.pMonths, exchanges, resamples]).toEqual([1 / 40, 39, 39]);
    expect(distance?.hausdorff.value).toBeGreaterThanOrEqual(distance?.hausdorff95.value ?? Infinity);
    for (const { ridges, records } of [now, ...(before === null ? [] : [before])]) {
      expect([ridges.length, records]).toEqual([1, 288]);
      // The route has 240 km; its ridge goes on for about a bandwidth beyond either end.
      expect(ridges[0].lengthKm).toBeGreaterThan(235);
      expect(ridges[0].lengthKm).toBeLessThan(300);
      expect(middleBand(ridges[0])).toBeLessThan(3);
    }
    // Both periods fill the series: there is no other date to set this one against.
    expect(meta.problems).toEqual([problem('too-few-dates', { of: 0, least: 19 })]);
    expect([distance?.p, distance?.placebo, meta.headlineP, meta.tests]).toEqual([null, null, null, 0]);
  });

  it('the interval covers a planted move in at least 10 of 12 seeds', () => {
    let covers = 0;
    for (let seed = 0; seed < 12; seed++) {
      const route = { seed: 500 + seed, months: 48, perMonth: 8, monthly: 5 };
      const { distance } = run(madeRoute({ ...route, moved: { month: 24, km: 30 } }), twoYears, quick, seed);
      if (distance !== null && distance.mean.lower <= 30 && distance.mean.upper >= 30) covers++;
    }
    expect(covers).toBeGreaterThanOrEqual(10);
  });

  it('without a move p is small about as often as it should be, months shaken by 5 km each', () => {
    let significant = 0;
    for (let seed = 0; seed < 24; seed++) {
      const { distance } = run(
        madeRoute({ seed: 100 + seed, months: 48, perMonth: 8, monthly: 5 }),
        twoYears,
        quick,
        seed,
      );
      if ((distance?.pMonths ?? 1) <= 0.05) significant++;
    }
    // 0.05 and three standard errors of it in 24 runs.
    expect(significant).toBeLessThanOrEqual(4);
    const { distance, thinnedTo } = run(unmoved);
    expect(thinnedTo).toBe(288);
    expect(distance?.pMonths).toBeGreaterThan(0.05);
    expect(distance?.mean.value).toBeLessThanOrEqual(distance?.usual?.[1] ?? 0);
  });

  it('a period with an eighth of the records is no change', () => {
    let significant = 0;
    for (let seed = 0; seed < 12; seed++) {
      const dense = madeRoute({ seed: 1000 + seed, months: 48, perMonth: 16 });
      const records = dense.filter((_, i) => i >= 24 * 16 || i % 8 === 0);
      const { distance, thinnedTo, before, now } = run(records, twoYears, quick, seed);
      expect([before?.records, now.records, thinnedTo]).toEqual([48, 384, 48]);
      if ((distance?.pMonths ?? 1) <= 0.05) significant++;
    }
    // 0.05 and three standard errors of it in 12 runs; without thinning 25 of 40 such seeds are significant.
    expect(significant).toBeLessThanOrEqual(2);
  });

  it('exchanges and resamples the months of a chosen season alone', () => {
    const clauses = { season: { kind: 'season' as const, months: [5, 6] } };
    const { distance, meta, now } = run(madeRoute({ seed: 4, months: 48, perMonth: 20 }), { ...twoYears, clauses });
    // Two years of two months: 6 x 6 exchanges are too few for p, though 24 months lie in each period.
    expect(meta.problems).toEqual([{ code: 'too-few-blocks', params: { ways: 36, least: 40 } }]);
    expect([now.records, distance?.pMonths, distance?.p]).toEqual([80, null, null]);
  });

  it('tells stretches that one period alone has', () => {
    const far = madeRoute({ seed: 3, months: 48, perMonth: 12, moved: { month: 24, km: 60 } });
    const { now, before } = run(far);
    for (const ridge of [now.ridges[0], before?.ridges[0]]) expect(ridge?.apartShare).toBeGreaterThan(0.7);
    expect(run(unmoved).now.ridges[0].apartShare).toBeLessThan(0.2);
  });

  it('says breaks, seasons that differ, and months that are too few to be exchanged', () => {
    const breaks = [{ month: monthIndexOf(routeStart + 24), key: 'break.x', refuses: false }];
    expect(run(moved, { ...twoYears, breaks }).breaks).toEqual(['break.x']);
    expect(run(moved, { now: period(24, 7), before: period(0, 12) }).sameSeason).toBe(false);
    const short = run(moved, { now: period(24, 3), before: period(12, 3) });
    expect(short.meta.problems.map(({ code }) => code)).toEqual(['too-few-blocks']);
    expect([short.distance?.pMonths, short.distance?.usual, short.exchanges]).toEqual([null, null, 0]);
    expect(short.distance?.mean.value).toBeGreaterThan(20);
    expect([short.meta.headlineP, short.meta.tests]).toEqual([null, 0]);
  });
});

describe('among other dates', () => {
  it('a move at the date is claimed, and not the same move half a year off', () => {
    const { distance, meta } = run(stepped, aYear);
    expect(distance?.placebo).toEqual({ larger: 59, of: 59, dates: 59 });
    expect([distance?.pMonths, distance?.p, meta.headlineP, meta.tests]).toEqual([1 / 40, 1 / 40, 1 / 40, 1]);
    const found = [41, 42, 43].filter((seed) => (run(steppedRoute(seed), aYear).distance?.p ?? 1) <= 0.05);
    expect(found.length).toBeGreaterThanOrEqual(2);
    const off = run(stepped, { now: period(48, 12), before: period(36, 12) });
    expect(off.distance?.pMonths).toBeLessThanOrEqual(0.05);
    expect(off.distance?.p).toBeGreaterThan(0.05);
  });

  it('a route that drifts from month to month is not claimed at a date, though months alone would', () => {
    let [months, claimed] = [0, 0];
    for (let seed = 0; seed < 12; seed++) {
      const walk = seededRng(seed, 9);
      let km = 0;
      const drift = Array.from({ length: 84 }, (_, month) => {
        km += 5 * normal(walk);
        return madeRoute({ seed: 300 + seed, months: month + 1, perMonth: 8, moved: { month, km } }).slice(8 * month);
      }).flat();
      const { distance } = run(drift, aYear, quick, seed);
      if ((distance?.pMonths ?? 1) <= 0.05) months++;
      if ((distance?.p ?? 1) <= 0.05) claimed++;
    }
    // 0.05 and three standard errors of it in 12 runs.
    expect(claimed).toBeLessThanOrEqual(2);
    expect(months).toBeGreaterThanOrEqual(5);
  });

  it('takes at most 60 dates at even steps, and none with fewer records than a period must have', () => {
    const long = madeRoute({ seed: 7, months: 120, perMonth: 4 });
    const { distance } = run(long, { now: period(60, 12), before: period(48, 12) });
    expect(distance?.placebo).toMatchObject({ of: 60, dates: 95 });
    // Of the first four years 2 records a month are left: a year of them has 24.
    const thin = long.filter((_, i) => i >= 48 * 4 || i % 2 === 0);
    expect(run(thin, { now: period(72, 12), before: period(60, 12) }).distance?.placebo?.dates).toBe(56);
  });
});

describe('one period', () => {
  const alone = run(moved, { now: period(0, 24), before: null });

  it('has ridges with a band, and no distance', () => {
    expect([alone.before, alone.distance, alone.meta.headlineP, alone.meta.tests]).toEqual([null, null, null, 0]);
    const [ridge] = alone.now.ridges;
    expect([ridge.id, ridge.bandKm.length, ridge.apartShare]).toEqual(['now-1', ridge.borderKm.length, Number.NaN]);
    expect(middleBand(ridge)).toBeGreaterThan(0.2);
  });

  it('is what a run of the earlier period gives too', () => {
    const earlier = run(moved, { now: period(0, 24), before: period(0, 24) });
    expect(earlier).toEqual(alone);
  });

  it('has lengths as Turf measures them, kilometres of the border and records per area', () => {
    const [ridge] = alone.now.ridges;
    const corners = Array.from({ length: ridge.borderKm.length }, (_, k) => [
      ridge.lonLat[2 * k],
      ridge.lonLat[2 * k + 1],
    ]);
    expectRelative(ridge.lengthKm, length(lineString(corners)), 1e-6);
    expect(alone.now.lengthKm).toBe(ridge.lengthKm);
    expect(Math.min(...ridge.borderKm)).toBeGreaterThan(1900);
    // 288 records over 240 km, spread across by sqrt(20^2 + 6^2) km.
    const middle = ridge.density[ridge.density.length >> 1];
    expectRelative(middle, (100 * 288) / (240 * Math.sqrt(2 * Math.PI) * Math.hypot(20, 6)), 0.25);
  });
});

describe('the same answer', () => {
  it('whatever the order of rows, and whether people are many', () => {
    const first = run(moved);
    const shuffled = [...moved].reverse().map((record, i) => ({ ...record, people: i % 5 === 0 ? 50 : 1 }));
    const other = run(shuffled);
    expectRelative(other.distance?.mean.value ?? 0, first.distance?.mean.value ?? 1, 1e-6);
    expect(other.distance?.pMonths).toBe(first.distance?.pMonths);
    expect(other.now.ridges).toHaveLength(first.now.ridges.length);
  });

  it('for a seed, and with hands that take parts', () => {
    let started = 0;
    const hands: Hands = {
      count: 1,
      start: (id, args, from, to) => {
        started++;
        const kernel = partKernels.find((known) => known.id === id);
        const out = kernel === undefined ? undefined : drain(kernel.run(args as never, from, to));
        return { result: () => out, hasFailed: () => false, cancel: () => undefined };
      },
    };
    expect(run(stepped, { ...aYear, hands })).toEqual(run(stepped, aYear));
    expect(started).toBeGreaterThan(0);
    expect(run(unmoved, twoYears, quick, 2).distance?.usual).not.toEqual(run(unmoved).distance?.usual);
  });
});

describe('refusals', () => {
  const codes = (...given: Parameters<typeof run>): readonly string[] => {
    const { meta, now, distance } = run(...given);
    expect([now.ridges.length, distance, meta.headlineP]).toEqual([0, null, null]);
    return meta.problems.map(({ code }) => code);
  };

  it('too few records in a period, one place, a bandwidth as wide as the records lie, no line', () => {
    expect(
      codes(
        moved.filter((_, i) => i % 12 === 0),
        { now: period(24, 24), before: period(0, 24) },
      ),
    ).toEqual(['too-few-events', 'too-few-events']);
    const town = moved.map((record) => ({ ...record, lon: -100.6, lat: 29.2 }));
    expect(codes(town)).toEqual(['no-variance']);
    expect(
      codes(
        moved.filter(({ lon }) => lon < -100.9 && lon > -101.5),
        twoYears,
        { ...quick, bandwidthKm: 100 },
      ),
    ).toEqual(['radius-covers-all']);
    const towns = Array.from({ length: 120 }, (_, i) => ({
      ...moved[i * 4],
      lon: i % 2 === 0 ? -100.6 : -103.9,
      lat: 29.7,
    }));
    expect(codes(towns)).toEqual(['no-ridge']);
  });

  it('a bandwidth below the cells that records stand in, where small figures are held back', () => {
    const cells = moved.map((record) => ({
      ...record,
      lon: Math.round(record.lon / 0.4) * 0.4,
      lat: Math.round(record.lat / 0.4) * 0.4,
    }));
    const held = { ...twoYears, basis: 'disclosed' as const };
    expect(codes(cells, held, { ...quick, bandwidthKm: 10 })).toEqual(['bandwidth-below-cells']);
    expect(run(cells, held, { ...quick, bandwidthKm: 30 }).now.ridges.length).toBeGreaterThan(0);
  });

  it('what cannot be compared', () => {
    const code = (more: Partial<MethodInput>): string => {
      const found = answer(moved, more);
      return found.ok ? 'ok' : found.error.code;
    };
    expect(code({ incidents: null })).toBe('figures-missing');
    expect(code({ now: period(3, 0) })).toBe('empty-period');
    expect(code({ now: period(12, 24), before: period(0, 24) })).toBe('periods-overlap');
    const breaks = [{ month: monthIndexOf(routeStart + 24), key: 'x', refuses: true }];
    expect(code({ ...twoYears, breaks })).toBe('break-crossed');
  });

  it('places, months and sides that were not asked for take no part', () => {
    const far = Array.from({ length: 40 }, (_, i) => ({ ...moved[i], lon: -110, lat: 31.5 }));
    expect(run([...moved, ...far]).meta.n).toBe(moved.length);
    const later = moved.map((record) => ({ ...record, day: firstDayOf(monthIndexOf(routeStart + 60)) }));
    expect(run([...moved, ...later]).meta.n).toBe(moved.length);
    const sides = ['both', 'us', 'mexico'].map((side) => answer(moved, twoYears, { ...quick, sides: side }));
    const [both, us, mexico] = sides.map((side) => (side.ok && side.value.shape === 'ridges' ? side.value.meta.n : -1));
    expect(us + mexico).toBe(both);
  });
});
