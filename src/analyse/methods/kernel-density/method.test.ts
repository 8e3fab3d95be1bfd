import { area, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentsOf, type MadeRecord } from '../../../../tests/support/incidents.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { expectRelative } from '../../../../tests/support/tolerance.ts';
import { noHands } from '../../../base/hands.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { corridors } from '../../../corridors/corridor.ts';
import { geodesic } from '../../../corridors/geodesic.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { DensityResult } from '../../shapes.ts';
import { kernelDensityMethod } from './method.ts';
import reference from './reference.json' with { type: 'json' };

const geography = shippedGeography();
const [corridor] = corridors.filter(({ id }) => id === 'el-paso-eagle-pass-coahuila');
const now = { from: monthIndex(2019, 1), to: monthIndex(2021, 1) };

function run(made: readonly MadeRecord[], params: ParamValues = {}, input: Partial<MethodInput> = {}): DensityResult {
  const found = drain(
    kernelDensityMethod.run(
      {
        incidents: incidentsOf(geography.index, made),
        panel: null,
        geography,
        corridor,
        clauses: {},
        now,
        before: null,
        breaks: [],
        count: 'records',
        basis: 'rows',
        zones: null,
        denominator: null,
        hands: noHands,
        ...input,
      },
      params,
      1,
    ),
  );
  if (!found.ok || found.value.shape !== 'density') throw new Error(JSON.stringify(found));
  return found.value;
}

/** Records around two places of the U.S. side and one of the Mexican, near Eagle Pass and Del Rio. */
function scattered(n: number, seed: number, sides: readonly number[] = [0, 1, 2]): MadeRecord[] {
  const rng = seededRng(seed);
  const centres = [
    [-100.3, 29.0],
    [-100.8, 29.8],
    [-101.2, 28.9],
  ] as const;
  return Array.from({ length: n }, (_, i) => {
    const [lon, lat] = centres[sides[i % sides.length]];
    const spread = (): number => 0.25 * (rng.nextUnit() + rng.nextUnit() - 1);
    return { lon: lon + spread(), lat: lat + spread(), day: firstDayOf(now.from) + (i % 700), people: 1 + (i % 3) };
  });
}

/** Value at the grid point nearest to a place. */
function valueNear(result: DensityResult, lon: number, lat: number): number {
  let [best, at] = [Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < result.values.length; i++) {
    const away = (result.lonLat[2 * i] - lon) ** 2 + (result.lonLat[2 * i + 1] - lat) ** 2;
    if (away < best) [best, at] = [away, i];
  }
  return result.values[at];
}

describe('kernel-density', () => {
  it('has as its integral the records, or the people, within 1 %', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('quartic', 'gaussian'),
        fc.constantFrom('records', 'people'),
        fc.constantFrom('given', 'rule'),
        fc.integer({ min: 2, max: 8 }),
        (kernel, count, bandwidthBy, fives) => {
          const made = scattered(120, fives);
          const found = run(made, { kernel, count, bandwidthBy, bandwidthKm: 5 * fives, gridKm: 5 });
          expect(found.meta.problems).toEqual([]);
          expectRelative(found.integral, count === 'people' ? found.meta.people : found.meta.n, 0.01);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('adds up kernels over true distances on the ground, in records per km2', () => {
    const made = scattered(60, 4);
    const h = 40;
    const found = run(made, { bandwidthKm: h });
    const [lon, lat] = [found.lonLat[0], found.lonLat[1]];
    expect(Number.isFinite(lon + lat)).toBe(true);
    let checked = 0;
    for (let i = 0; i < found.values.length; i += 53) {
      if (found.values[i] < found.largest / 20) continue;
      const [x, y] = [found.lonLat[2 * i], found.lonLat[2 * i + 1]];
      const sum = made.reduce((all, record) => {
        const u = (geodesic(x, y, record.lon, record.lat).km / h) ** 2;
        return all + (u < 1 ? (3 / (Math.PI * h * h)) * (1 - u) ** 2 : 0);
      }, 0);
      // The projection keeps lengths to 0.15 %.
      expect(Math.abs(found.values[i] - sum)).toBeLessThan(0.01 * found.largest);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(3);
  });

  it('draws bands that nest, whose polygons hold the densities and areas that they say', () => {
    const found = run(scattered(300, 5));
    expect(found.contours.length).toBe(5);
    found.contours.forEach(({ from, to, rings, areaKm2 }, i) => {
      expect(to).toBe(found.contours[i + 1]?.from ?? found.largest);
      expect(from).toBeLessThan(to);
      expect(areaKm2).toBeGreaterThan(0);
      for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1));
      // Outer rings less holes, whatever their order: no more than all of them together.
      const all = rings.reduce((sum, ring) => sum + area(polygon([ring.map(([x, y]) => [x, y])])) / 1e6, 0);
      expect(areaKm2).toBeLessThanOrEqual(all * 1.000001);
    });
    const cell = found.cellKm ** 2;
    const inside = [...found.values].filter((value) => value >= found.contours[0].from).length * cell;
    expectRelative(
      found.contours.reduce((sum, { areaKm2 }) => sum + areaKm2, 0),
      inside,
      0.05,
    );
    const held = [...found.values].filter((value) => value >= found.contours[3].from).reduce((a, b) => a + b, 0) * cell;
    expectRelative(held, 0.4 * found.integral, 0.05);
  });

  it('takes one side alone, exact places alone, and the depth asked for', () => {
    const made = scattered(240, 6).map((record, i) => ({ ...record, precision: i % 2 }));
    const us = run(made, { sides: 'us', bandwidthKm: 15 });
    const mexico = run(made, { sides: 'mexico', bandwidthKm: 15 });
    const both = run(made, { bandwidthKm: 15 });
    expect(us.meta.n + mexico.meta.n).toBe(both.meta.n);
    expect(valueNear(us, -101.2, 28.9)).toBe(0);
    expect(valueNear(mexico, -101.2, 28.9)).toBeGreaterThan(0);
    expect(run(made, { exactOnly: true }).meta.n).toBe(120);
    expect(run(made, { depthKm: '50' }).meta.n).toBeLessThan(both.meta.n);
  });

  it('takes the isotropic rule of the reference as a bandwidth', () => {
    // Scott's factor at n = 30 is the reference's own; the rest is the deviation of the records.
    const made = scattered(30, 7);
    const found = run(made, { bandwidthBy: 'rule' });
    const factor = reference.expected.scipy_factor_scott_2d;
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    const [lon, lat] = [mean(made.map((record) => record.lon)), mean(made.map((record) => record.lat))];
    const squares = made.map((record) => geodesic(lon, lat, record.lon, record.lat).km ** 2);
    const deviation = Math.sqrt(squares.reduce((a, b) => a + b, 0) / 29 / 2);
    expectRelative(found.bandwidthKm, Math.sqrt(8) * factor * deviation, 0.005);
  });

  it('gives no surface where there is nothing to tell apart', () => {
    const few = run(scattered(29, 8));
    expect(few.meta.problems).toEqual([{ code: 'too-few-events', params: { records: 29, needed: 30 } }]);
    expect([few.values.length, few.contours.length]).toEqual([0, 0]);
    expect(run(scattered(60, 8), { bandwidthKm: 200 }).meta.problems[0].code).toBe('radius-covers-all');
    const one = Array.from({ length: 40 }, () => ({ lon: -100.5, lat: 28.7, day: firstDayOf(now.from) }));
    expect(run(one).meta.problems[0].code).toBe('no-variance');
    expect(run([], { bandwidthBy: 'rule' }).meta.stamp.params.gridKm).toBe(5);
    const empty = kernelDensityMethod.run({ ...({} as MethodInput), incidents: null }, {}, 1);
    expect(drain(empty)).toEqual({ ok: false, error: { code: 'figures-missing', params: {} } });
  });
});
