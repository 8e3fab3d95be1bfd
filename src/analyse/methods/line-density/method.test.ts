import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { expectAll, expectRelative } from '../../../../tests/support/tolerance.ts';
import { noHands } from '../../../base/hands.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { type Rng, seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { borderKmAt } from '../../../corridors/border-km-at.ts';
import { corridors } from '../../../corridors/corridor.ts';
import { straightKm } from '../../../corridors/linear-reference.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { LineDensityResult } from '../../shapes.ts';
import { lineDensityMethod } from './method.ts';

const geography = shippedGeography();
const { index } = geography;
const [corridor] = corridors.filter(({ id }) => id === 'el-paso-eagle-pass-coahuila');
const first = monthIndex(2019, 1);
const months = 24;

interface Made {
  readonly km: number;
  readonly month: number;
  readonly across?: number;
  readonly people?: number;
}

/** A located table: border kilometres are given. */
function tableOf(made: readonly Made[]): IncidentTable {
  const rows = [...made].sort((a, b) => a.month - b.month);
  const column = (value: (row: Made) => number): Float32Array => Float32Array.from(rows, value);
  return {
    kind: 'incidents',
    rows: rows.length,
    lon: new Float64Array(rows.length).fill(-104),
    lat: new Float64Array(rows.length).fill(30),
    day: Int32Array.from(rows, ({ month }) => firstDayOf(monthIndexOf(first + month)) + 14),
    weight: column(({ people }) => people ?? 1),
    precision: new Uint8Array(rows.length),
    pointState: new Uint8Array(rows.length),
    categories: {},
    borderKm: column(({ km }) => km),
    straightKm: column(({ km }) => straightKm(index, km)),
    acrossKm: column(({ across }) => across ?? 1),
  };
}

function run(made: readonly Made[], params: ParamValues = {}, input: Partial<MethodInput> = {}): LineDensityResult {
  const found = drain(
    lineDensityMethod.run(
      {
        incidents: tableOf(made),
        panel: null,
        geography,
        corridor,
        clauses: {},
        now: { from: first, to: monthIndexOf(first + months) },
        before: null,
        breaks: [],
        count: 'records',
        basis: 'rows',
        zones: null,
        denominator: null,
        hands: noHands,
        ...input,
      },
      { draws: 199, ...params },
      1,
    ),
  );
  if (!found.ok || found.value.shape !== 'line-density') throw new Error(JSON.stringify(found));
  return found.value;
}

/** Records along the whole corridor, twice as many in its second half, a third of them in Mexico. */
function spread(n: number, rng: Rng): Made[] {
  const { fromKm, toKm } = corridor;
  const middle = (fromKm + toKm) / 2;
  return Array.from({ length: n }, (_, i) => ({
    km: i % 3 === 0 ? fromKm + rng.nextUnit() * (middle - fromKm) : middle + rng.nextUnit() * (toKm - middle - 1),
    month: i % months,
    across: i % 3 === 1 ? -5 : 5,
    people: 1 + (i % 4),
  }));
}

/** Integral over straight kilometres, by the trapezoid rule. */
function integralOf({ km }: LineDensityResult, values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 1; i < km.length; i++) {
    sum += ((values[i] + values[i - 1]) / 2) * (straightKm(index, km[i]) - straightKm(index, km[i - 1]));
  }
  return sum;
}

describe('line-density', () => {
  it('has as its integral the records or people, over the whole stretch and on each side', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('quartic', 'gaussian'),
        fc.constantFrom('records', 'people'),
        fc.constantFrom('given', 'scott', 'silverman'),
        fc.integer({ min: 1, max: 1e6 }),
        (kernel, count, bandwidthBy, seed) => {
          const made = spread(150, seededRng(seed));
          const found = run(made, { kernel, count, bandwidthBy });
          const weight = ({ people }: Made): number => (count === 'people' ? (people ?? 1) : 1);
          const total = (rows: readonly Made[]): number => rows.reduce((sum, row) => sum + weight(row), 0);
          expectRelative(integralOf(found, found.values), total(made), 0.01);
          const mexico = made.filter(({ across }) => (across ?? 1) < 0);
          expectRelative(integralOf(found, found.mexico), total(mexico), 0.01);
          expectAll(
            [...found.us].map((value, i) => value + found.mexico[i]),
            [...found.values],
            { relative: 1e-12 },
          );
        },
      ),
      { numRuns: 15 },
    );
  });

  it('stands over the records, in border kilometres of the stretch, west to east', () => {
    const made = Array.from({ length: 60 }, (_, i) => ({ km: 1_600 + (i % 5), month: i % months }));
    const found = run(made);
    expect(found.km[0]).toBeCloseTo(corridor.fromKm, 3);
    expect(found.km[found.km.length - 1]).toBeCloseTo(corridor.toKm, 3);
    for (let i = 1; i < found.km.length; i++) expect(found.km[i]).toBeGreaterThan(found.km[i - 1]);
    const top = [...found.values].indexOf(Math.max(...found.values));
    expect(Math.abs(straightKm(index, found.km[top]) - straightKm(index, 1_602))).toBeLessThan(4);
  });

  it('has a band about the curve, wider where months differ more, the same for the same seed', () => {
    const rng = seededRng(3);
    const even = Array.from({ length: 480 }, (_, i) => ({ km: 1_500 + 20 * rng.nextUnit(), month: i % months }));
    const burst = even.map((row) => ({ ...row, month: row.month % 4 }));
    const width = (found: LineDensityResult): number =>
      Math.max(...[...found.upper].map((high, i) => high - found.lower[i]));
    const steady = run(even);
    [...steady.values].forEach((value, i) => {
      expect(steady.lower[i]).toBeLessThanOrEqual(value + 1e-9);
      expect(steady.upper[i]).toBeGreaterThanOrEqual(value - 1e-9);
    });
    expect(width(run(burst))).toBeGreaterThan(3 * width(steady));
    expect([...run(even).upper]).toEqual([...steady.upper]);
  });

  it('covers the true curve about as often as it says', () => {
    // 24 months, each with a number of records of its own, even along 200 straight kilometres.
    const rng = seededRng(11);
    const from = straightKm(index, 1_450);
    const rounds = 120;
    let covered = 0;
    for (let round = 0; round < rounds; round++) {
      const made: Made[] = [];
      for (let month = 0; month < months; month++) {
        const size = 4 + rng.nextBelow(5) + rng.nextBelow(5) + rng.nextBelow(5);
        for (let i = 0; i < size; i++) made.push({ km: borderKmAt(index, from + 200 * rng.nextUnit()), month });
      }
      const found = run(made, { blockMonths: 1 });
      const middle = [...found.km].findIndex((km) => straightKm(index, km) >= from + 100);
      const truth = (10 * months) / 200;
      if (found.lower[middle] <= truth && truth <= found.upper[middle]) covered += 1;
    }
    // The bootstrap of 24 blocks costs a little of the 95 %.
    expect(covered / rounds).toBeGreaterThan(0.85);
  });

  it('gives no curve where there is nothing to tell apart, and no band from few blocks', () => {
    const rng = seededRng(5);
    expect(run(spread(29, rng)).meta.problems).toEqual([
      { code: 'too-few-events', params: { records: 29, needed: 30 } },
    ]);
    const place = { kind: 'kilometres', from: 1_500, to: 1_590 } as const;
    const narrow = run(
      Array.from({ length: 40 }, (_, i) => ({ km: 1_520 + i, month: i % months })),
      { bandwidthKm: 60 },
      { clauses: { place } },
    );
    expect(narrow.meta.problems[0].code).toBe('radius-covers-all');
    const one = Array.from({ length: 40 }, (_, i) => ({ km: 1_520, month: i % months }));
    expect(run(one, { bandwidthBy: 'scott' }).meta.problems[0].code).toBe('no-variance');
    const short = run(spread(400, rng), {}, { now: { from: first, to: monthIndexOf(first + 3) } });
    expect(short.meta.problems[0].code).toBe('too-few-blocks');
    expect([short.lower.length, short.values.length > 0]).toEqual([0, true]);
  });
});
