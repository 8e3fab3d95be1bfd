import { describe, expect, it } from 'vitest';
import { bareInput } from '../../../../tests/support/bare-input.ts';
import { incidentsOf, type MadeRecord } from '../../../../tests/support/incidents.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { expectRelative } from '../../../../tests/support/tolerance.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { type Rng, seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { corridorById } from '../../../corridors/corridor.ts';
import { geodesic } from '../../../corridors/geodesic.ts';
import { pointAt } from '../../../corridors/point-at.ts';
import { betweenSteps } from '../../kernels/between-steps.ts';
import { permuteSteps } from '../../kernels/permute-steps.ts';
import { resampleSteps } from '../../kernels/resample-steps.ts';
import { sumsOfSteps } from '../../kernels/sums-of-steps.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { MeanCentresResult } from '../../shapes.ts';
import { ordersOf, strataOf } from './blocks-of.ts';
import { meanCentresMethod } from './method.ts';
import { stepsOf } from './steps-of.ts';

const geography = shippedGeography();
const corridor = corridorById('el-paso-eagle-pass-coahuila')!;
const first = monthIndex(2010, 1);
const period = (from: number, months: number) => ({
  from: monthIndexOf(first + from),
  to: monthIndexOf(first + from + months),
});
const bell = (rng: Rng): number => Array.from({ length: 12 }, () => rng.nextUnit()).reduce((a, b) => a + b, -6);

/**
 * Records near the line, `perMonth` a month, about a kilometre that has its own shock every month and moves by `yearly`
 * km a year; `season` swings it within the year, and `carried` of a shock goes on to the next month.
 */
function series(
  rng: Rng,
  months: number,
  { perMonth = 8, monthly = 20, yearly = 0, season = 0, carried = 0 } = {},
): MadeRecord[] {
  let shock = bell(rng);
  return Array.from({ length: months }, (_, month) => {
    shock = carried * shock + Math.sqrt(1 - carried * carried) * bell(rng);
    const swing = season * Math.sin((2 * Math.PI * month) / 12);
    const mean = 1700 + yearly * Math.floor(month / 12) + monthly * shock + swing;
    return Array.from({ length: perMonth }, () => {
      const { lon, lat } = pointAt(geography.index.line, Math.min(2400, Math.max(1150, mean + 60 * bell(rng))));
      return { lon, lat: lat + 0.1 * bell(rng), day: firstDayOf(monthIndexOf(first + month)) + rng.nextBelow(27) };
    });
  }).flat();
}

/** The last day has a record, so that the last month is whole. */
function run(records: readonly MadeRecord[], params: ParamValues = {}, more: Partial<MethodInput> = {}, seed = 1) {
  const months = more.now ?? period(0, 48);
  const input = bareInput({
    incidents: incidentsOf(geography.index, records),
    geography,
    corridor,
    now: months,
    filledTo: months.to,
    ...more,
  });
  return drain(meanCentresMethod.run(input, { draws: 199, ...params }, seed));
}

function found(...given: Parameters<typeof run>): MeanCentresResult {
  const answer = run(...given);
  if (!answer.ok || answer.value.shape !== 'mean-centres') throw new Error(JSON.stringify(answer));
  return answer.value;
}

describe('mean-centres', () => {
  it('finds a planted track: every step farther on, the drift with its direction, p at the floor', () => {
    const result = found(series(seededRng(1), 48, { yearly: 60 }));
    const km = result.steps.map(({ centre }) => centre?.along.value ?? Number.NaN);
    expect(km).toEqual([...km].sort((a, b) => a - b));
    expect(result.meta).toMatchObject({ headlineP: 1 / 200, n: 384, tests: 1 });
    const { drift, moves, direction } = result;
    expect(moves.length).toBe(3);
    expect(drift?.p).toBe(1 / 200);
    expect(drift?.lower).toBeGreaterThan(0);
    expect(drift?.lower).toBeLessThan(drift?.km ?? 0);
    expect(drift?.along.lower).toBeGreaterThan(40);
    expect(drift?.along.upper).toBeLessThan(200);
    // The border runs east and south here.
    expect(drift?.bearing).toBeGreaterThan(80);
    expect(drift?.bearing).toBeLessThan(170);
    expect(direction?.concentration).toBeGreaterThan(0.8);
    expect(drift?.sameSeason).toBe(true);
  });

  it('has the centre, the kilometres and the ellipse of the records of each step', () => {
    const records = series(seededRng(3), 24);
    const result = found(records, {}, { now: period(0, 24) });
    const [step] = result.steps;
    const own = records.filter(({ day }) => day < firstDayOf(monthIndexOf(first + 12)));
    expect(step.records).toBe(own.length);
    const [lon, lat] = step.centre?.lonLat ?? [0, 0];
    // The sum of geodesic moves from a mean centre to its records is nearly none.
    let [east, north, squares] = [0, 0, 0];
    for (const record of own) {
      const { km, azimuth } = geodesic(lon, lat, record.lon, record.lat);
      east += (km * Math.sin(azimuth)) / own.length;
      north += (km * Math.cos(azimuth)) / own.length;
      squares += (km * km) / own.length;
    }
    expect(Math.hypot(east, north)).toBeLessThan(0.1);
    const ellipse = step.centre?.ellipse;
    expectRelative(
      (ellipse?.semiMajorKm ?? 0) ** 2 + (ellipse?.semiMinorKm ?? 0) ** 2,
      squares - east * east - north * north,
      1e-7,
    );
    const reach = (ellipse?.ring ?? []).map((at) => geodesic(lon, lat, at[0], at[1]).km);
    expect(Math.max(...reach) / (ellipse?.semiMajorKm ?? 1)).toBeCloseTo(1, 2);
    expect(ellipse?.ring[0]).toEqual(ellipse?.ring.at(-1));
    for (const [divisor, factor] of [
      ['turf', Math.SQRT2],
      ['crimestat', Math.sqrt((2 * own.length) / (own.length - 2))],
    ] as const) {
      const other = found(records, { divisor }, { now: period(0, 24) }).steps[0].centre?.ellipse;
      expectRelative(other?.semiMajorKm ?? 0, (ellipse?.semiMajorKm ?? 0) * factor, 1e-7);
    }
  });

  it('counts records: people change nothing', () => {
    const records = series(seededRng(3), 24);
    const crowded = records.map((record, i) => ({ ...record, people: i % 5 === 0 ? 50 : 1 }));
    const now = { now: period(0, 24) };
    expect(found(crowded, {}, now).steps).toEqual(found(records, {}, now).steps);
  });

  it('is not too ready to see a move: months with shocks and seasons, years of many and of few records', () => {
    const share = (params: ParamValues, carried: number): number => {
      let significant = 0;
      for (let k = 0; k < 40; k++) {
        const records = series(seededRng(60, k), 48, { monthly: 40, season: 60, carried }).filter(
          ({ day }, i) => day >= firstDayOf(monthIndexOf(first + 24)) || i % 2 === 0,
        );
        if ((found(records, { draws: 99, ...params }, {}, k).meta.headlineP ?? 1) <= 0.05) significant += 1;
      }
      return significant / 40;
    };
    // 0.05 and three standard errors of it in 40 runs.
    expect(share({}, 0)).toBeLessThanOrEqual(0.153);
    expect(share({ blockMonths: '3' }, 0.4)).toBeLessThanOrEqual(0.175);
  });

  it('covers the planted drift along the border with its interval nine times in ten', () => {
    let covered = 0;
    for (let k = 0; k < 30; k++) {
      const { drift } = found(series(seededRng(70, k), 24, { yearly: 80 }), { draws: 199 }, { now: period(0, 24) }, k);
      const truth = straightOf(1780) - straightOf(1700);
      if (drift !== null && drift.along.lower <= truth && drift.along.upper >= truth) covered += 1;
    }
    expect(covered).toBeGreaterThanOrEqual(27);
  });

  it('gives the same answer for the same seed, whatever the order of rows', () => {
    const records = series(seededRng(4), 48);
    expect(found([...records].reverse()).meta.headlineP).toEqual(found(records).meta.headlineP);
  });

  it('gives no centre under 30 records, and says why there is no answer', () => {
    const thin = series(seededRng(5), 48).filter(
      ({ day }) => day >= firstDayOf(monthIndexOf(first + 12)) || day < firstDayOf(monthIndexOf(first + 2)),
    );
    const result = found(thin);
    expect(result.steps[0]).toMatchObject({ records: 16, centre: null });
    expect(result.drift).toMatchObject({ from: 1, to: 3 });
    const few = found(series(seededRng(1), 48, { perMonth: 1 }));
    expect(few.meta.problems.map(({ code }) => code)).toEqual(['too-few-events']);
    expect([few.drift, few.direction, few.meta.headlineP]).toEqual([null, null, null]);
    const short = found(series(seededRng(1), 18), {}, { now: period(0, 18) });
    expect(short.meta.problems.map(({ code }) => code)).toEqual(['too-few-steps']);
    expect(short.dropped.length).toBe(6);
    const long = found(series(seededRng(1), 48, { perMonth: 20 }), { step: 'quarter', blockMonths: '3' });
    expect(long.meta.problems.map(({ code }) => code)).toEqual(['too-few-blocks']);
    expect([long.drift?.p, long.drift?.lower]).toEqual([null, Number.NaN]);
  });

  it('refuses what crosses a break, and a study without records', () => {
    const breaks = [{ month: monthIndexOf(first + 12), key: 'x', refuses: true }];
    expect(run(series(seededRng(1), 48), {}, { breaks })).toMatchObject({
      ok: false,
      error: { code: 'break-crossed' },
    });
    const none = run([], {}, { incidents: null });
    expect(none).toMatchObject({ ok: false, error: { code: 'figures-missing' } });
  });
});

function straightOf(borderKm: number): number {
  const { lon, lat } = pointAt(geography.index.line, borderKm);
  return incidentsOf(geography.index, [{ lon, lat, day: 0 }]).straightKm[0];
}

describe('steps of time', () => {
  it('are whole, and what fills none is told', () => {
    const months = period(3, 40);
    const starts = (form: Parameters<typeof stepsOf>[1]) => stepsOf(months, form).steps.map(({ from }) => from - first);
    expect(starts('year')).toEqual([12, 24]);
    expect(starts('fiscal')).toEqual([9, 21]);
    expect(starts('quarter').slice(0, 2)).toEqual([3, 6]);
    expect(starts('rolling')).toEqual(Array.from({ length: 29 }, (_, k) => 3 + k));
    expect(stepsOf(months, 'year').dropped.map((month) => month - first)).toEqual([
      ...[3, 4, 5, 6, 7, 8, 9, 10, 11],
      ...[36, 37, 38, 39, 40, 41, 42],
    ]);
  });

  it('exchange like months with like months, in as many orders as differ', () => {
    expect([...strataOf(period(0, 24), 6)]).toEqual([0, 1, 0, 1]);
    expect(ordersOf(strataOf(period(0, 24), 6))).toBe(2);
    expect(ordersOf(strataOf(period(0, 36), 3))).toBe(6 ** 3);
  });
});

describe('kernels of steps', () => {
  const spans = { columns: 2, from: Uint32Array.of(0, 2), to: Uint32Array.of(2, 4) };
  const sums = Float64Array.of(1, 10, 2, 20, 3, 30, 4, 40);

  it('add months up, keep what there is in every exchange, and reach every order', () => {
    expect([...sumsOfSteps(spans, sums)]).toEqual([3, 30, 7, 70]);
    const steps = { ...spans, sums, stratum: Uint32Array.of(0, 1, 0, 1), size: 1 };
    const statistic = (of: Float64Array) => [of[0], of[0] + of[2]];
    const drawn = drain(permuteSteps(steps, statistic, 2, 200, (stream) => seededRng(1, stream)));
    const seen = new Set<number>();
    for (let i = 0; i < 200; i++) {
      seen.add(drawn[2 * i]);
      expect(drawn[2 * i + 1]).toBe(10);
    }
    // First steps of months 1 or 3 with 2 or 4.
    expect([...seen].sort()).toEqual([3, 5, 7]);
  });

  it('draw as many blocks as a step has', () => {
    const blocks = [Float64Array.of(1, 5, 1, 7), Float64Array.of(1, 2)];
    const drawn = drain(resampleSteps(blocks, 2, 50, (stream) => seededRng(2, stream)));
    for (let i = 0; i < 50; i++) {
      const [n, value, other, same] = drawn.subarray(i * 4, i * 4 + 4);
      expect([n, other, same]).toEqual([2, 1, 2]);
      expect([10, 12, 14]).toContain(value);
    }
  });

  it('measure nothing between equal centres, and the squares between two', () => {
    const row = (n: number, x: number, y: number) => [n, n * x, n * y, 0];
    expect(betweenSteps(Float64Array.from([...row(5, 1, 0), ...row(9, 1, 0)]), 4, 0, 1)).toBeCloseTo(0, 6);
    const small = 1e-3;
    const apart = [...row(4, 1, small), ...row(4, 1, -small)];
    expectRelative(betweenSteps(Float64Array.from(apart), 4, 0, 1), 8 * (small * 6371.0088) ** 2, 1e-6);
  });
});
