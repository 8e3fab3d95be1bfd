import { describe, expect, it } from 'vitest';
import { groundSample, shippedTables } from '../../../../tests/support/region-samples.ts';
import { dayIndex, monthIndex } from '../../../base/month.ts';
import { drain } from '../../../base/steps.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import type { Period } from '../../../select/periods.ts';
import { knownBy } from '../../regions/known-by.ts';
import type { RegionGround } from '../../regions/region-ground.ts';
import type { CriterionFigures } from '../criterion.ts';
import { pairing } from './criterion.ts';

function figuresOf(ground: RegionGround, period: Period | null = null): CriterionFigures {
  const made = drain(pairing.figures(ground, { params: {}, period, typed: null }));
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** Records at kilometres, on the U.S. side where across is positive, one a day. */
function recordsAt(places: readonly (readonly [km: number, across: number])[]): IncidentTable {
  const rows = places.length;
  return {
    ...shippedTables().ground.incidents,
    kind: 'incidents',
    rows,
    lon: new Float64Array(rows),
    lat: new Float64Array(rows),
    day: Int32Array.from(places, (_, row) => dayIndex(2020, 1, 1) + row),
    weight: new Float32Array(rows).fill(1),
    precision: new Uint8Array(rows),
    pointState: new Uint8Array(rows),
    categories: {},
    borderKm: Float32Array.from(places, ([km]) => km),
    straightKm: Float32Array.from(places, ([km]) => km),
    acrossKm: Float32Array.from(places, ([, across]) => across),
  };
}

const times = (count: number, km: number, across: number): (readonly [number, number])[] =>
  Array.from({ length: count }, () => [km, across] as const);

describe('cross-border pairing', () => {
  it('is what the two sides have in common by 10 km, worked by hand', () => {
    // Arizona - Sonora: half of the U.S. records lie across from a quarter of the Mexican ones.
    const places = [...times(10, 304, 5), ...times(10, 401, 5), ...times(5, 309, -5), ...times(15, 650, -5)];
    const table = { ...recordsAt(places), day: new Int32Array(places.length).fill(dayIndex(2020, 1, 31)) };
    const found = figuresOf(groundSample(undefined, { incidents: table }));
    expect(found.values[1]).toBeCloseTo(25, 9);
    expect([found.n[1], found.parts.map(({ key, values }) => [key, values[1]])]).toEqual([
      40,
      [
        ['us', 20],
        ['mexico', 20],
      ],
    ]);
    expect(found.flags[1]).toContain('not-comparable');
    expect([found.missing[0], found.low[0], found.high[0]]).toEqual(['too-few', Number.NaN, Number.NaN]);
  });

  it('wants ten records on either side', () => {
    const day = new Int32Array(30).fill(dayIndex(2020, 1, 31));
    const table = { ...recordsAt([...times(21, 300, 5), ...times(9, 300, -5)]), day };
    const found = figuresOf(groundSample(undefined, { incidents: table }));
    expect([found.missing[1], found.n[1]]).toEqual(['too-few', 30]);
  });

  it('is of the months asked for, and of nothing without a table', () => {
    const ground = groundSample();
    const asked = { from: monthIndex(2020, 1), to: monthIndex(2021, 1) };
    const whole = figuresOf(ground);
    const year = figuresOf(ground, asked);
    expect(year.period).toEqual(asked);
    [...whole.n].forEach((n, r) => {
      expect(year.n[r]).toBeLessThan(n);
    });
    expect(figuresOf(ground, { from: monthIndex(1990, 1), to: monthIndex(1991, 1) }).missing[0]).toBe('not-in-period');
    expect(figuresOf({ ...ground, incidents: null }).missing.every((why) => why === 'no-table')).toBe(true);
    for (const value of whole.values) expect(Number.isNaN(value) || (value >= 0 && value <= 100)).toBe(true);
  });

  it('is the same before a month whatever the later records are', () => {
    const ground = groundSample();
    const { incidents } = ground;
    if (incidents === null) throw new Error('no incidents');
    const cut = monthIndex(2019, 1);
    const borderKm = Float32Array.from(incidents.borderKm, (km, row) =>
      incidents.day[row] >= dayIndex(2019, 1, 1) ? 300 : km,
    );
    expect(figuresOf(knownBy({ ...ground, incidents: { ...incidents, borderKm } }, cut))).toEqual(
      figuresOf(knownBy(ground, cut)),
    );
  });
});
