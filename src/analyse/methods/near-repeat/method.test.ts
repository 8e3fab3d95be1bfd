import { describe, expect, it } from 'vitest';
import type { MadeRecord } from '../../../../tests/support/incidents.ts';
import { methodInput } from '../../../../tests/support/method-input.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { expectAll, expectRelative } from '../../../../tests/support/tolerance.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { binomialTails } from '../../kernels/binomial-tails.ts';
import { holm } from '../../kernels/holm.ts';
import { knoxPairs } from '../../kernels/knox-pairs.ts';
import { knoxShuffles } from '../../kernels/knox-shuffles.ts';
import { knoxTable } from '../../kernels/knox-table.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { PairsResult } from '../../shapes.ts';
import { nearRepeatMethod } from './method.ts';
import reference from './reference.json' with { type: 'json' };
import { nearRepeatShuffles } from './shuffles-part.ts';

const { data, expected } = reference.chicagoArson;
const space = { x: Float64Array.from(data.x_m), y: Float64Array.from(data.y_m), z: null };
const day = Int32Array.from(data.day);
const all = 1e6;

function tableOf(bands: readonly number[], days: readonly number[], metric: 'straight' | 'blocks') {
  const near = drain(knoxPairs(space, Float64Array.from(bands), metric, all))!;
  const table = knoxTable(near, day, bands.length - 1, Float64Array.from(days));
  const width = days.length - 1;
  const inner = table.rows.length * width;
  const row = (r: number): number[] => {
    const known = [...table.observed.subarray(r * width, (r + 1) * width)];
    return [...known, table.rows[r] - known.reduce((a, b) => a + b, 0)];
  };
  const rows = Array.from(table.rows, (_, r) => row(r));
  const last = Array.from(table.columns, (total, c) => total - rows.reduce((sum, cells) => sum + cells[c], 0));
  const beyond = table.pairs - table.rows.reduce((a, b) => a + b, 0);
  const counts = [...rows, [...last, beyond - last.reduce((a, b) => a + b, 0)]];
  return { near, table, inner, counts };
}

describe('reference values: arsons of Chicago', () => {
  it('Manhattan bands count as R does, the unbounded ones by what is left of the margins', () => {
    const { counts, table } = tableOf([0, 1, 200, 400, 600], [0, 1, 2, 3], 'blocks');
    expect(counts).toEqual(expected.R_observed);
    expect(table.pairs).toBe(reference.chicagoArson.params.pairs);
  });

  it('observed over expected is R its ratio', () => {
    const { counts, table } = tableOf([0, 1, 200, 400, 600], [0, 1, 2, 3], 'blocks');
    const columns = counts[0].map((_, c) => counts.reduce((sum, row) => sum + row[c], 0));
    const ratios = counts.flatMap((row) => {
      const total = row.reduce((a, b) => a + b, 0);
      return row.map((count, c) => (count * table.pairs) / (total * columns[c]));
    });
    expectAll(ratios, expected.R_ratio_rows_1_to_5.flat(), { relative: 1e-6 });
    table.expected.forEach((value, cell) => {
      expectRelative(table.observed[cell], value * ratios[Math.floor(cell / 3) * 4 + (cell % 3)], 1e-9);
    });
  });

  it('Euclidean bands count as R does', () => {
    const { observed } = expected.euclid_counts;
    expect(tableOf([0, 1, 200, 400, 600, 1000], [0, 1, 8, 15, 29], 'straight').counts).toEqual(observed);
  });

  it('one band agrees with surveillance::knox, its p by simulation included', () => {
    for (const [days, told, most] of [
      [1, expected['surveillance_knox_200m_0.5d'], expected['surveillance_knox_200m_0.5d'].p_sim_B9999],
      [31, expected.surveillance_knox_200m_30d, 0.01],
    ] as const) {
      const edge = 200 + 1e-9;
      const { table, near } = tableOf([0, edge], [0, days], 'blocks');
      const [[both, timeOnly], [spaceOnly]] = told.table;
      expect([table.observed[0], table.columns[0], table.rows[0]]).toEqual([both, both + timeOnly, both + spaceOnly]);
      expectRelative(table.expected[0], told.expected, 1e-6);
      const args = {
        strata: [{ near, day }],
        dayEdges: Float64Array.from([0, days]),
        observed: table.observed,
        seed: 1,
      };
      const shuffles = 9999;
      expect((drain(knoxShuffles(args, 0, shuffles))[0] + 1) / (shuffles + 1)).toBeLessThanOrEqual(most);
      // Its Poisson p is the chance of strictly more pairs; among so many pairs a binomial one is the same.
      const { upper } = binomialTails(both + 1, table.pairs, table.expected[0] / table.pairs);
      expectRelative(upper, told.p_poisson, 1e-3);
    }
  });

  it('ratios come near those of the Near Repeat Calculator, whose columns are labelled a day late', () => {
    const { counts, table } = tableOf([0, 1, 200, 400, 600], [0, 1, 2, 3], 'blocks');
    const theirs = expected.NRC_observed;
    const apart = counts.flatMap((row, r) => row.map((count, c) => Math.abs(count - theirs[r][c])));
    expect(apart.reduce((a, b) => a + b, 0)).toBe(4);
    expect(Math.max(...apart)).toBe(1);
    // Their few runs give what is expected to within a factor of two where it is small.
    theirs.slice(0, 4).forEach((row, r) => {
      row.slice(0, 3).forEach((count, c) => {
        const ratio = expected.NRC_ratio_99_runs[r][c];
        if (ratio > 0) expect(Math.abs(Math.log2(count / ratio / table.expected[r * 3 + c]))).toBeLessThan(1);
      });
    });
    const columns = [...table.columns, table.pairs - table.columns.reduce((a, b) => a + b, 0)];
    const last = counts.at(-1)!;
    const total = last.reduce((a, b) => a + b, 0);
    last.forEach((count, c) => {
      const ratio = (count * table.pairs) / (total * columns[c]);
      expect(Math.abs(ratio - expected.NRC_ratio_99_runs[4][c])).toBeLessThan(0.02);
    });
  });

  it('finds repeats at once on the same day and the day after, as the Near Repeat Calculator does', () => {
    const { near, table } = tableOf([0, 1, 200, 400, 600], [0, 1, 2, 3], 'blocks');
    const args = {
      strata: [{ near, day }],
      dayEdges: Float64Array.from([0, 1, 2, 3]),
      observed: table.observed,
      seed: 7,
    };
    const p = drain(knoxShuffles(args, 0, 999)).map((count) => count + 1);
    const theirs = expected.NRC_p_99_runs;
    expect([p[1], p[3], p[6], p[9]].every((count) => count <= 20)).toBe(true);
    expect([theirs[0][1], theirs[1][0], theirs[2][0], theirs[3][0]]).toEqual([0.01, 0.01, 0.01, 0.01]);
  });
});

const geography = shippedGeography();
const first = firstDayOf(monthIndex(2019, 1));
const answer = (records: readonly MadeRecord[], params: ParamValues = {}, more: Partial<MethodInput> = {}, seed = 1) =>
  drain(nearRepeatMethod.run(methodInput(geography, records, more), { permutations: 199, ...params }, seed));

function run(...given: Parameters<typeof answer>): PairsResult {
  const result = answer(...given);
  if (!result.ok || result.value.shape !== 'pairs') throw new Error('no pairs');
  return result.value;
}

/** Records over a part of the U.S. side, on days of two years. */
function scattered(count: number, seed: number): MadeRecord[] {
  const rng = seededRng(seed);
  return Array.from({ length: count }, () => ({
    lon: -101 + rng.nextUnit(),
    lat: 29.9 + rng.nextUnit() * 0.5,
    day: first + rng.nextBelow(700),
  }));
}

const repeats = (records: readonly MadeRecord[], after: number): MadeRecord[] =>
  records.map((record) => ({ ...record, day: Math.min(first + 729, record.day + after) }));

describe('on records', () => {
  it('finds repeats at the same place within a week, and says of how many tests', () => {
    const base = scattered(120, 1);
    const found = run([...base, ...repeats(base.slice(0, 15), 3)]);
    expect(found.distance).toEqual([
      [0, 0],
      [0, 1000],
      [1000, 2000],
      [2000, 5000],
      [5000, 10_000],
    ]);
    expect(found.days[0]).toEqual([0, 7]);
    expect(found.observed[0]).toBe(15);
    expect(found.ratio[0]).toBeGreaterThan(10);
    expect(found.p[0]).toBe(1 / 200);
    expect([...found.adjusted]).toEqual([...holm(found.p)]);
    expect(found.meta.headlineP).toBe(Math.min(...[...found.adjusted].filter((value) => !Number.isNaN(value))));
    expect(found.meta.tests).toBe(20);
    expect([found.meta.n, found.meta.missing]).toEqual([135, 0]);
  });

  it('hardly ever finds any where dates say nothing of places', () => {
    const low = Array.from({ length: 40 }, (_, k) => run(scattered(80, 50 + k), {}, {}, k).meta.headlineP ?? 1);
    expect(low.filter((p) => p <= 0.1).length).toBeLessThanOrEqual(10);
  });

  it('records placed at a town do not count at first, and are told as missing', () => {
    const base = scattered(60, 2);
    const town = Array.from({ length: 20 }, (_, i) => ({ ...base[0], day: first + i, precision: 1 }));
    const exact = run([...base, ...town]);
    expect([exact.meta.n, exact.meta.missing]).toEqual([60, 20]);
    expect(run([...base, ...town], { exactOnly: false }).observed[0]).toBeGreaterThan(50);
  });

  it('dates of one side say nothing of the other: a side recorded later makes no repeats', () => {
    const american = scattered(60, 3).map((record) => ({ ...record, day: first + ((record.day - first) % 200) }));
    const mexican = scattered(60, 4).map((record) => ({
      lon: record.lon - 1,
      lat: record.lat - 1.6,
      day: first + 500 + ((record.day - first) % 200),
    }));
    const params = { distances: '5-10-20-40', days: '30-60-90-180' };
    const separate = run([...american, ...mexican], params);
    const both = run([...american, ...mexican], { ...params, sides: 'both' });
    expect(Math.max(...both.ratio.subarray(4 * 4))).toBeGreaterThan(1.3);
    expect(Math.max(...separate.ratio.subarray(4 * 4))).toBeLessThan(1.3);
    expect(separate.meta.n).toBe(120);
  });

  it('gives the same numbers with further hands, and for the same seed', () => {
    const records = scattered(90, 5);
    const one = run(records);
    const hands = {
      count: 1,
      start(_kernel: string, args: unknown, from: number, to: number) {
        const part = drain(nearRepeatShuffles.run(args as Parameters<typeof nearRepeatShuffles.run>[0], from, to));
        return { result: () => part, hasFailed: () => false, cancel: () => undefined };
      },
    };
    expect(run(records, {}, { hands })).toEqual(one);
    expect(run(records, {}, {}, 2).observed).toEqual(one.observed);
  });

  it('refuses: too few, no months, no table', () => {
    const few = run(scattered(29, 6));
    expect(few.meta.problems).toEqual([{ code: 'too-few-events', params: { records: 29, needed: 30 } }]);
    expect([few.observed.length, few.meta.headlineP, few.meta.tests]).toEqual([0, null, 0]);
    const { now } = methodInput(geography, []);
    const none = answer(scattered(60, 7), {}, { now: { from: now.from, to: now.from } });
    expect(none).toMatchObject({ error: { code: 'empty-period' } });
    expect(answer([], {}, { incidents: null })).toMatchObject({ error: { code: 'figures-missing' } });
  });

  it('refuses where dates or places are all alike, and bands that hold every pair', () => {
    const codesOf = (records: readonly MadeRecord[], params: ParamValues = {}) =>
      run(records, params).meta.problems.map(({ code }) => code);
    const base = scattered(60, 8);
    expect(codesOf(base.map((record) => ({ ...record, day: first })))).toEqual(['no-variance']);
    expect(codesOf(base.map((record) => ({ ...record, lon: -100.5, lat: 30 })))).toEqual(['no-variance']);
    expect(codesOf(base.map((record, i) => ({ ...record, day: first + (i % 7) })))).toEqual(['radius-covers-all']);
    const near = base.map((record, i) => ({ ...record, lon: -100.5 + i * 1e-5, lat: 30 }));
    expect(codesOf(near)).toEqual(['radius-covers-all']);
    const far = Array.from({ length: 40 }, (_, i) => ({
      lon: -101 + (i % 10) * 0.1,
      lat: 29.9 + Math.floor(i / 10) * 0.1,
      day: first + i * 9,
    }));
    expect(codesOf(far, { distances: '0.5-1-2-5' })).toEqual(['no-variance']);
  });

  it('refuses more pairs than it can count', () => {
    const heap = Array.from({ length: 2900 }, (_, i) => ({ lon: -100.5, lat: 30, day: first + (i % 700) }));
    expect(run(heap).meta.problems.map(({ code }) => code)).toEqual(['too-many-pairs']);
  });
});
