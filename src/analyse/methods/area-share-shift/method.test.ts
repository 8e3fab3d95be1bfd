import { describe, expect, it } from 'vitest';
import { bareInput } from '../../../../tests/support/bare-input.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { corridors, sectorById } from '../../../corridors/corridor.ts';
import { straightKm } from '../../../corridors/linear-reference.ts';
import type { MethodInput } from '../../method.ts';
import type { ShiftResult } from '../../shapes.ts';
import { areaShareShiftMethod } from './method.ts';
import reference from './reference.json' with { type: 'json' };

const geography = shippedGeography();
const [corridor] = corridors.filter(({ id }) => id === 'arizona-sonora');
const first = monthIndex(2001, 10);
const period = (from: number, months: number) => ({
  from: monthIndexOf(first + from),
  to: monthIndexOf(first + from + months),
});

/** Figures of Yuma and Tucson by month. */
function inputOf(months: number, figure: (area: number, month: number) => number): MethodInput {
  const total = Float64Array.from({ length: 2 * months }, (_, at) => figure(Math.floor(at / months), at % months));
  const panel = {
    kind: 'panel',
    areas: ['yuma', 'tucson'],
    firstMonth: first,
    months,
    measure: 'apprehensions',
  } as const;
  return bareInput({
    panel: { ...panel, groups: [], total, split: null },
    geography,
    corridor,
    now: period(months / 2, months / 2),
    before: period(0, months / 2),
  });
}

const run = (input: MethodInput) => drain(areaShareShiftMethod.run(input, { draws: 199 }, 1));
function shiftOf(input: MethodInput): ShiftResult {
  const found = run(input);
  if (!found.ok || found.value.shape !== 'shift') throw new Error(JSON.stringify(found));
  return found.value;
}

const ends = (id: string) => {
  const sector = sectorById(id);
  if (sector === undefined) throw new Error(id);
  return [straightKm(geography.index, sector.fromKm), straightKm(geography.index, sector.toKm)] as const;
};
const [yuma, tucson] = [ends('yuma'), ends('tucson')];
const middle = ([west, east]: readonly [number, number]) => (west + east) / 2;

describe('area-share-shift', () => {
  it('gives shares, their change, and the move of the centre with the bounds of where people were', () => {
    const { data, expected } = reference.worked;
    const found = shiftOf(inputOf(48, (area, month) => (month < 24 ? data.before : data.now)[0][area]));
    expect([...found.difference]).toEqual(expected.difference);
    expect(found.meanShift?.value).toBeCloseTo(expected.centreShareOfDistance * (middle(tucson) - middle(yuma)), 9);
    expect(found.meanShift?.lower).toBeCloseTo(0.25 * yuma[0] + 0.75 * tucson[0] - (yuma[1] + tucson[1]) / 2, 9);
    expect(found.meanShift?.upper).toBeCloseTo(0.25 * yuma[1] + 0.75 * tucson[1] - (yuma[0] + tucson[0]) / 2, 9);
    expect([found.wasserstein, found.ks, found.p, found.centres]).toEqual([null, null, null, null]);
    expect(found.problems.map(({ code }) => code)).toEqual(['too-few-years']);
    expect(found.lower[0]).toBeNaN();
  });

  it('draws whole years again: a band that covers a planted change', () => {
    let covered = 0;
    for (let k = 0; k < 60; k++) {
      const rng = seededRng(6, k);
      const noise = Float64Array.from({ length: 10 }, () => 0.1 * (rng.nextUnit() - 0.5));
      const yumaShare = (month: number) => (month < 60 ? 0.5 : 0.4) + noise[Math.floor(month / 12)];
      const found = shiftOf(inputOf(120, (area, m) => 1000 * (area === 0 ? yumaShare(m) : 1 - yumaShare(m))));
      if (found.lower[0] <= -0.1 && found.upper[0] >= -0.1) covered++;
      expect(found.upper[0] - found.lower[0]).toBeLessThan(0.2);
    }
    expect(covered / 60).toBeGreaterThanOrEqual(0.86);
  });

  it('ranks the move of the centre among other dates', () => {
    const jump = inputOf(120, (area, m) => (area === 0 ? 100 : m < 60 ? 100 : 300) + (m % 7));
    const found = shiftOf({ ...jump, now: period(60, 12), before: period(48, 12) });
    expect(found.placebo).toEqual({ larger: 96, of: 96 });
    const clauses = { season: { kind: 'season' as const, months: [5, 6, 7, 8, 9] } };
    const summers = shiftOf({ ...jump, now: period(60, 12), before: period(48, 12), clauses });
    expect(summers.placebo).toEqual({ larger: 40, of: 40 });
  });

  it('refuses one sector, missing figures, and a break that changes what is counted, Title 8 aside', () => {
    const code = (input: MethodInput) => {
      const found = run(input);
      return found.ok ? 'ok' : found.error.code;
    };
    const plain = inputOf(72, () => 100);
    expect(code({ ...plain, clauses: { place: { kind: 'kilometres', from: 500, to: 600 } } })).toBe('too-few-areas');
    expect(code(inputOf(72, (area, m) => (area === 0 && m === 3 ? Number.NaN : 100)))).toBe('figures-missing');
    const breaks = [{ month: monthIndexOf(first + 30), key: 'title-42-begins', refuses: true }];
    expect(code({ ...plain, breaks })).toBe('break-crossed');
    const groups = [{ column: 'authority', labels: ['title-8', 'title-42'] }];
    const split = {
      from: monthIndexOf(first + 72),
      to: monthIndexOf(first + 72),
      area: new Uint8Array(0),
      month: new Uint16Array(0),
      group: [new Uint8Array(0)],
      value: new Float64Array(0),
    };
    const panel = plain.panel === null ? null : { ...plain.panel, groups, split };
    const found = shiftOf({
      ...plain,
      panel,
      breaks,
      clauses: { authority: { kind: 'categories', column: 'authority', values: ['title-8'] } },
    });
    expect(found.breaks).toEqual(['title-42-begins']);
    expect(shiftOf(inputOf(72, (_, m) => (m < 36 ? 0.1 : 100))).problems[0]?.code).toBe('too-few-events');
  });
});
