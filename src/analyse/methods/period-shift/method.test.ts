import { describe, expect, it } from 'vitest';
import { bareInput } from '../../../../tests/support/bare-input.ts';
import { slowWasserstein } from '../../../../tests/support/oracles.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { problem } from '../../../base/problem.ts';
import { type Rng, seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { corridors } from '../../../corridors/corridor.ts';
import type { Geography } from '../../../corridors/geography.ts';
import type { MethodInput } from '../../method.ts';
import type { ShiftResult } from '../../shapes.ts';
import { periodShiftMethod } from './method.ts';

interface Made {
  readonly month: number;
  readonly km: number;
  readonly people?: number;
}

const geography: Geography = shippedGeography();
const [corridor] = corridors.filter(({ id }) => id === 'el-paso-eagle-pass-coahuila');
const first = monthIndex(2010, 1);
const period = (from: number, months: number) => ({
  from: monthIndexOf(first + from),
  to: monthIndexOf(first + from + months),
});

/** A located table: kilometres are given, the place follows them so that centres move as records do. */
function tableOf(made: readonly Made[]): IncidentTable {
  const rows = [...made].sort((a, b) => a.month - b.month);
  const column = (value: (row: Made) => number): Float32Array => Float32Array.from(rows, value);
  return {
    kind: 'incidents',
    rows: rows.length,
    lon: Float64Array.from(rows, ({ km }) => -106 + km / 400),
    lat: new Float64Array(rows.length).fill(30),
    day: Int32Array.from(rows, ({ month }) => firstDayOf(monthIndexOf(first + month + 1)) - 1),
    weight: column(({ people }) => people ?? 1),
    precision: new Uint8Array(rows.length),
    pointState: new Uint8Array(rows.length),
    categories: {},
    borderKm: column(({ km }) => km),
    straightKm: column(({ km }) => km),
    acrossKm: new Float32Array(rows.length),
  };
}

function run(made: readonly Made[], input: Partial<MethodInput>, params = {}, seed = 1): ShiftResult {
  const found = drain(
    periodShiftMethod.run(
      bareInput({
        incidents: tableOf(made),
        geography,
        corridor,
        now: period(12, 12),
        before: period(0, 12),
        ...input,
      }),
      { permutations: 199, ...params },
      seed,
    ),
  );
  if (!found.ok || found.value.shape !== 'shift') throw new Error(JSON.stringify(found));
  return found.value;
}

const normal = (rng: Rng): number => Array.from({ length: 12 }, () => rng.nextUnit()).reduce((a, b) => a + b, -6);

/** Months whose own means scatter by `monthly` km, each carrying `carried` of the one before; `perMonth` records. */
function series(rng: Rng, months: number, perMonth: number, monthly: number, carried = 0, moved = 0): Made[] {
  let level = 0;
  return Array.from({ length: months }, (_, month) => {
    level = carried * level + Math.sqrt(1 - carried * carried) * monthly * normal(rng);
    const mean = 1800 + level + (month >= months / 2 ? moved : 0);
    return Array.from({ length: perMonth }, () => ({ month, km: mean + 60 * normal(rng) }));
  }).flat();
}

describe('period-shift', () => {
  it('finds a planted move: its interval covers it and leaves out 0, and p is at the floor', () => {
    const made = series(seededRng(5), 48, 40, 15, 0, 80);
    const found = run(made, { now: period(24, 24), before: period(0, 24) });
    expect(found.meanShift?.lower).toBeGreaterThan(0);
    expect(found.meanShift?.lower).toBeLessThan(80);
    expect(found.meanShift?.upper).toBeGreaterThan(80);
    expect(found.pMonths).toBe(1 / 200);
    expect(found.wasserstein?.value).toBeGreaterThan(found.wasserstein?.upper ?? Infinity);
    expect(found.centres?.bearing).toBeGreaterThan(80);
    expect(found.centres?.bearing).toBeLessThan(100);
    const east = [...found.difference].reduce((sum, change, bin) => sum + (found.fromKm[bin] >= 1840 ? change : 0), 0);
    expect(east).toBeGreaterThan(0.2);
    expect([found.nBefore, found.nNow, found.sameSeason]).toEqual([960, 960, true]);
  });

  it('is the plain distance and difference of means of the records', () => {
    const made = series(seededRng(2), 24, 4, 20);
    const found = run(made, {});
    const of = (from: number) =>
      made.filter(({ month }) => month >= from && month < from + 12).map(({ km }) => Math.fround(km));
    expect(found.wasserstein?.value).toBeCloseTo(slowWasserstein(of(0), of(12)), 9);
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    expect(found.meanShift?.value).toBeCloseTo(mean(of(12)) - mean(of(0)), 9);
    expect([...found.shareNow].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    for (const [bin, change] of [...found.difference].entries()) {
      expect(found.lower[bin]).toBeLessThanOrEqual(change);
      expect(found.upper[bin]).toBeGreaterThanOrEqual(change);
    }
  });

  it('counts records: people change nothing', () => {
    const made = series(seededRng(3), 24, 4, 20);
    const crowded = made.map((record, i) => ({ ...record, people: i % 5 === 0 ? 50 : 1 }));
    expect(run(crowded, {})).toEqual(run(made, {}));
  });

  it('is not too ready to see a change: overdispersed months, and months like the one before', () => {
    const share = (blockMonths: number, carried: number): number => {
      let significant = 0;
      for (let k = 0; k < 120; k++) {
        const made = series(seededRng(40, k), 48, 8, 40, carried);
        const found = run(made, { now: period(24, 24), before: period(0, 24) }, { permutations: 99, blockMonths }, k);
        if ((found.pMonths ?? 1) <= 0.05) significant++;
      }
      return significant / 120;
    };
    // 0.05 and three standard errors of it in 120 runs.
    expect(share(1, 0)).toBeLessThanOrEqual(0.11);
    expect(share(3, 0.4)).toBeLessThanOrEqual(0.13);
  });

  it('ranks among the other dates: in the middle without a change, at the top with one', () => {
    const windows = { now: period(60, 12), before: period(48, 12) };
    let below = 0;
    for (let k = 0; k < 20; k++) {
      const { placebo } = run(series(seededRng(50, k), 120, 6, 30), windows, { permutations: 99 });
      expect(placebo?.of).toBe(96);
      below += (placebo?.larger ?? 0) / 96 / 20;
    }
    expect(below).toBeGreaterThan(0.3);
    expect(below).toBeLessThan(0.7);
    expect(run(series(seededRng(50), 120, 6, 10, 0, 90), windows).placebo?.larger).toBe(96);
  });

  it('claims the larger of the p of months and the rank among dates, and no p where dates are too few', () => {
    const windows = { now: period(60, 12), before: period(48, 12) };
    const moved = run(series(seededRng(50), 120, 6, 10, 0, 90), windows);
    expect([moved.pMonths, moved.p]).toEqual([1 / 200, Math.max(1 / 200, 1 / 97)]);
    const drifting = series(seededRng(8), 120, 6, 10).map(({ month, km }) => ({ month, km: km + 4 * month }));
    const drift = run(drifting, windows);
    expect(drift.pMonths).toBe(1 / 200);
    expect(drift.p).toBeGreaterThan(0.05);
    expect(drift.flows).toBeNull();
    const short = run(series(seededRng(8), 42, 8, 10), {});
    expect(short.placebo?.of).toBe(18);
    expect(short.p).toBeNull();
    expect(short.problems).toEqual([problem('too-few-dates', { of: 18, least: 19 })]);
    expect(run(series(seededRng(8), 43, 8, 10), {}).p).not.toBeNull();
  });

  it('takes dates that hold the same months of a season for one: a move in it can be claimed', () => {
    const windows = { now: period(60, 24), before: period(36, 24) };
    const clauses = { season: { kind: 'season' as const, months: [5, 6, 7, 8, 9] } };
    const found = run(series(seededRng(50), 120, 12, 5, 0, 150), { ...windows, clauses });
    expect(found.placebo).toEqual({ larger: 30, of: 30 });
    expect(found.p).toBeCloseTo(1 / 31, 12);
  });

  it('shows what moved from where to where, above noise alone, with its test', () => {
    const windows = { now: period(60, 12), before: period(48, 12) };
    const found = run(series(seededRng(50), 120, 12, 5, 0, 150), windows);
    const flows = found.flows ?? [];
    expect(flows.length).toBeGreaterThan(0);
    const clear = (km: number, edge: 'lower' | 'upper') => found[edge][[...found.fromKm].indexOf(km)];
    for (const { from, to, share, km } of flows) {
      expect(km).toBeGreaterThan(50);
      expect(share).toBeGreaterThan(0);
      expect(clear(from.fromKm, 'upper')).toBeLessThan(0);
      expect(clear(to.fromKm, 'lower')).toBeGreaterThan(0);
      const bin = [...found.middleKm].indexOf(to.straightKm);
      expect(to.at).toEqual([found.middleLonLat[2 * bin], found.middleLonLat[2 * bin + 1]]);
    }
    const quiet = run(series(seededRng(51), 120, 6, 30), windows);
    expect(quiet.p).toBeGreaterThan(0.05);
    expect(quiet.flows).toBeNull();
  });

  it('gives the same answer for the same seed, whatever the order of rows', () => {
    const made = series(seededRng(3), 24, 4, 20);
    expect(run([...made].reverse(), {}).wasserstein).toEqual(run(made, {}).wasserstein);
    const of = (seed: number) => run(made, {}, {}, seed).pMonths;
    expect(of(2) === of(1) && of(3) === of(1)).toBe(false);
  });

  it('says why there is no number', () => {
    const few = run(series(seededRng(1), 24, 2, 20), {});
    expect(few.problems.map(({ code }) => code)).toEqual(['too-few-events', 'too-few-events']);
    expect([few.wasserstein, few.p, few.pMonths, few.flows, few.meanShift, few.centres]).toEqual(Array(6).fill(null));
    const short = run(series(seededRng(1), 24, 40, 20), { now: period(14, 2), before: period(2, 2) });
    expect(short.problems.map(({ code }) => code)).toEqual(['too-few-blocks']);
    expect([short.p, short.meanShift, short.sameSeason]).toEqual([null, null, true]);
    expect(short.centres?.ellipse).toEqual([]);
    expect(run(series(seededRng(1), 24, 40, 20), { now: period(12, 7) }).sameSeason).toBe(false);
  });

  it('refuses what cannot be compared', () => {
    const code = (input: Partial<MethodInput>) => {
      const base = { incidents: tableOf([]), geography, corridor, now: period(12, 12), before: period(0, 12) };
      const found = drain(periodShiftMethod.run(bareInput({ ...base, ...input }), {}, 1));
      return found.ok ? 'ok' : found.error.code;
    };
    expect(code({ before: null })).toBe('empty-period');
    expect(code({ before: period(6, 12) })).toBe('periods-overlap');
    expect(code({ breaks: [{ month: monthIndexOf(first + 12), key: 'x', refuses: true }] })).toBe('break-crossed');
  });
});
