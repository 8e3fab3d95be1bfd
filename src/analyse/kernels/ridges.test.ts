import { length, lineString, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normal } from '../../../tests/support/made-route.ts';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import reference from '../methods/density-ridges/reference.json' with { type: 'json' };
import { climbToRidge } from './climb-to-ridge.ts';
import { distancesToLines } from './distances-to-lines.ts';
import { kernelSums } from './kernel-sums.ts';
import { mergePoints } from './merge-points.ts';
import { placesAlong } from './places-along.ts';
import { ridgeEnds } from './ridge-ends.ts';
import { ridgeField } from './ridge-field.ts';
import { type RidgeLine, ridgeLines } from './ridge-lines.ts';
import { ridgeStarts } from './ridge-starts.ts';
import { squareNumbers } from './square-numbers.ts';

interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** So far that no kernel of these tests is cut. */
const uncut = 12;
const toTheEnd = { steps: 200, tolerance: 1e-12 };

function climbFrom({ x, y }: Points, h: number, from: readonly [number, number], reach = uncut) {
  const field = ridgeField(x, y, null, h, reach);
  const place = Float64Array.of((from[0] - field.west) / h, (from[1] - field.south) / h);
  const work = climbToRidge(field, place, toTheEnd, new Float64Array(6));
  return { isRidge: work >= 0, x: field.west + place[0] * h, y: field.south + place[1] * h };
}

const ring = (points: number, radius: number): Points => ({
  x: Float64Array.from({ length: points }, (_, i) => radius * Math.cos((2 * Math.PI * i) / points)),
  y: Float64Array.from({ length: points }, (_, i) => radius * Math.sin((2 * Math.PI * i) / points)),
});

const climb = { steps: 60, tolerance: 0.001 };

function linesOf({ x, y }: Points, bandwidth: number, weight: Float64Array | null = null): readonly RidgeLine[] {
  const starts = drain(ridgeStarts(ridgeField(x, y, weight, bandwidth, 5), bandwidth / 2, 0.0125));
  const search = { x, y, weight, startX: starts.x, startY: starts.y, bandwidth, reach: 5, climb };
  return ridgeLines(drain(ridgeEnds.run(search, 0, starts.x.length)), bandwidth, 0.05, 3);
}

/** The farthest that places of one set of lines lie from another. */
function farthest(one: readonly RidgeLine[], other: readonly RidgeLine[], step: number): number {
  const { x, y } = placesAlong(one, step);
  return Math.max(...distancesToLines(x, y, other));
}

describe('reference values', () => {
  const { x, y, bandwidth, startPoints, endPoints } = reference.plane;
  const points = { x: Float64Array.from(x), y: Float64Array.from(y) };

  it('end points of R ks lie on our ridge, and ours on theirs, across it', () => {
    startPoints.forEach(([startX, startY], i) => {
      const own = climbFrom(points, bandwidth, [startX, startY]);
      expect(own.isRidge).toBe(true);
      const [theirX, theirY] = endPoints[i];
      const fromTheirs = climbFrom(points, bandwidth, [theirX, theirY]);
      expect(Math.hypot(fromTheirs.x - theirX, fromTheirs.y - theirY)).toBeLessThan(0.05);
    });
  });

  it.each(reference.ring)(
    'the ridge of a ring of radius $radius at h = $bandwidth has the radius of the closed form',
    (one) => {
      for (const turn of [0, 1, 2.5, 4]) {
        for (const out of [0.85, 1.1]) {
          const from = [one.radius * out * Math.cos(turn), one.radius * out * Math.sin(turn)] as const;
          const dense = climbFrom(ring(4000, one.radius), one.bandwidth, from);
          expect(dense.isRidge).toBe(true);
          expect(Math.abs(Math.hypot(dense.x, dense.y) - one.ridgeRadius)).toBeLessThan(1e-6);
          const few = climbFrom(ring(400, one.radius), one.bandwidth, from, 5);
          expect(Math.abs(Math.hypot(few.x, few.y) - one.ridgeRadius)).toBeLessThan(0.02 * one.bandwidth);
        }
      }
    },
  );
});

describe('sums of kernels', () => {
  it('are those of a plain sum, and a cut kernel is short of it by less than its rest', () => {
    const place = fc.double({ min: -60, max: 60, noNaN: true });
    const records = fc.array(fc.tuple(place, place, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(records, place, place, (given, px, py) => {
        const h = 7;
        const column = (at: 0 | 1 | 2) => Float64Array.from(given, (one) => one[at]);
        const plain = (reach: number): number[] =>
          given.reduce(
            (sums, [x, y, weight]) => {
              const [dx, dy] = [(x - px) / h, (y - py) / h];
              const k = Math.hypot(dx, dy) <= reach ? weight * Math.exp(-(dx * dx + dy * dy) / 2) : 0;
              return sums.map((sum, i) => sum + k * [1, dx, dy, dx * dx, dx * dy, dy * dy][i]);
            },
            [0, 0, 0, 0, 0, 0],
          );
        for (const reach of [2, 5, uncut]) {
          const field = ridgeField(column(0), column(1), column(2), h, reach);
          const sums = new Float64Array(6);
          kernelSums(field, (px - field.west) / h, (py - field.south) / h, sums);
          plain(reach + 1e-9).forEach((sum, i) => {
            expect(Math.abs(sums[i] - sum)).toBeLessThan(1e-9 + given.length * 1e-6 * (reach === 2 ? 0 : 1));
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A wave of hills 60 km high every 480 km: its tightest bend has a radius of 97 km. */
const wave = (along: number): readonly [number, number] => [along, 60 * Math.sin((2 * Math.PI * along) / 480)];

function scattered(seed: number, points: number, spread: number): Points {
  const rng = seededRng(seed);
  const made = Array.from({ length: points }, () => {
    const [x, y] = wave(480 * rng.nextUnit());
    return [x + spread * normal(rng), y + spread * normal(rng)] as const;
  });
  return { x: Float64Array.from(made, ([x]) => x), y: Float64Array.from(made, ([, y]) => y) };
}

describe('ridges of scattered points', () => {
  const truth = {
    x: Float64Array.from({ length: 481 }, (_, k) => wave(k)[0]),
    y: Float64Array.from({ length: 481 }, (_, k) => wave(k)[1]),
    height: new Float64Array(481),
  };

  it.each([1, 2, 3])('lie within a quarter of the bandwidth of the curve, where h < R / 2 (seed %d)', (seed) => {
    for (const h of [20, 30]) {
      const lines = linesOf(scattered(seed, 3000, 4), h);
      expect(lines).toHaveLength(1);
      // Beyond the ends of the curve its ridge goes on for as long as the density lasts.
      const places = placesAlong(lines, h / 4);
      const within = (_: number, k: number): boolean => places.x[k] > h && places.x[k] < 480 - h;
      const away = distancesToLines(places.x.filter(within), places.y.filter(within), [truth]);
      expect(away.length).toBeGreaterThan(30);
      expect(Math.max(...away)).toBeLessThan(h / 4);
    }
  });

  it('move and turn with the points, and do not depend on their order', () => {
    const h = 20;
    const points = scattered(5, 1500, 6);
    const lines = linesOf(points, h);
    const reversed = linesOf({ x: points.x.slice().reverse(), y: points.y.slice().reverse() }, h);
    expect(Math.max(farthest(reversed, lines, 5), farthest(lines, reversed, 5))).toBeLessThan(1e-3);
    for (const [angle, east, north] of [
      [0, 13.7, -4.1],
      [0.7, 0, 0],
      [2.1, -300, 55],
    ]) {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const turn = <T extends Points>(one: T): T => ({
        ...one,
        x: one.x.map((x, k) => cos * x - sin * one.y[k] + east),
        y: one.x.map((x, k) => sin * x + cos * one.y[k] + north),
      });
      const turned = linesOf(turn(points), h);
      const expected = lines.map((line) =>
        turn({ ...line, x: Float64Array.from(line.x.subarray(0)), y: Float64Array.from(line.y.subarray(0)) }),
      );
      // Another mesh ends at other places of the same ridge, and by one of them earlier or later.
      const inner = placesAlong(turned, 5);
      const away = distancesToLines(inner.x, inner.y, expected).sort();
      expect(away[Math.floor(0.9 * away.length)]).toBeLessThan(0.3);
      expect(away[away.length - 1]).toBeLessThan(h);
    }
  });

  it('count a point of weight 2 as two points', () => {
    const { x, y } = scattered(6, 400, 6);
    const twice = { x: Float64Array.of(...x, ...x.subarray(0, 100)), y: Float64Array.of(...y, ...y.subarray(0, 100)) };
    const weight = Float64Array.from(x, (_, i) => (i < 100 ? 2 : 1));
    const [one, other] = [linesOf({ x, y }, 20, weight), linesOf(twice, 20)];
    expect(Math.max(farthest(one, other, 5), farthest(other, one, 5))).toBeLessThan(1e-6);
    const none = linesOf(
      { x: twice.x, y: twice.y },
      20,
      Float64Array.from(twice.x, (_, i) => (i < 400 ? 1 : 0)),
    );
    expect(farthest(none, linesOf({ x, y }, 20), 5)).toBeLessThan(1e-6);
  });

  it('hardly move where points of small squares are put together', () => {
    const points = scattered(8, 3000, 6);
    const weight = Float64Array.from(points.x, (_, i) => i % 3);
    const merged = mergePoints(points.x, points.y, weight, squareNumbers(points.x, points.y, 20 / 8));
    const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);
    expect(merged.x.length).toBeLessThan(2000);
    expect(sum(merged.weight)).toBe(sum(weight));
    const moment = (own: Float64Array, by: Float64Array): number => sum(own.map((value, i) => value * by[i]));
    expect(moment(merged.x, merged.weight)).toBeCloseTo(moment(points.x, weight), 4);
    const [one, other] = [linesOf(merged, 20, merged.weight), linesOf(points, 20, weight)];
    const places = placesAlong(one, 5);
    const away = distancesToLines(places.x, places.y, other).sort();
    expect(away[Math.floor(0.95 * away.length)]).toBeLessThan(0.01 * 20);
  });

  it('a round heap, one town alone, has none', () => {
    const heap = { x: new Float64Array(50).fill(3), y: new Float64Array(50).fill(8) };
    expect(linesOf(heap, 20)).toEqual([]);
    expect(linesOf({ x: new Float64Array(0), y: new Float64Array(0) }, 20)).toEqual([]);
  });

  it('a ring is closed, and two routes two bandwidths and a half apart are two', () => {
    const [closed, ...others] = linesOf(ring(600, 100), 20);
    expect(others).toEqual([]);
    expect([closed.x[0], closed.y[0]]).toEqual([closed.x[closed.x.length - 1], closed.y[closed.y.length - 1]]);
    const ladder = (gap: number): Points => ({
      x: Float64Array.from({ length: 400 }, (_, i) => 2 * (i >> 1)),
      y: Float64Array.from({ length: 400 }, (_, i) => (i % 2) * gap),
    });
    expect(linesOf(ladder(50), 20)).toHaveLength(2);
    expect(linesOf(ladder(30), 20)).toHaveLength(1);
  });

  it('the parts of a search are the search', () => {
    const { x, y } = scattered(7, 500, 6);
    const starts = drain(ridgeStarts(ridgeField(x, y, null, 20, 5), 10, 0.0125));
    const search = { x, y, weight: null, startX: starts.x, startY: starts.y, bandwidth: 20, reach: 5, climb };
    const cuts = [0, 17, 60, starts.x.length];
    const parts = cuts.slice(1).map((to, k) => drain(ridgeEnds.run(search, cuts[k], to)));
    expect(ridgeEnds.join(parts)).toEqual(drain(ridgeEnds.run(search, 0, starts.x.length)));
  });
});

describe('in degrees', () => {
  it('distances of the plane agree with Turf on the equator, where a degree is a degree', () => {
    const rng = seededRng(9);
    const corners = Array.from({ length: 12 }, (_, k) => [0.02 * k, 0.03 * rng.nextUnit()]);
    const km = (degrees: number): number => (degrees * Math.PI * 6371.0088) / 180;
    const line = {
      x: Float64Array.from(corners, ([lon]) => km(lon)),
      y: Float64Array.from(corners, ([, lat]) => km(lat)),
    };
    for (let k = 0; k < 30; k++) {
      const [lon, lat] = [0.3 * rng.nextUnit() - 0.03, 0.1 * rng.nextUnit() - 0.05];
      const [own] = distancesToLines(Float64Array.of(km(lon)), Float64Array.of(km(lat)), [line]);
      expect(own).toBeCloseTo(pointToLineDistance([lon, lat], lineString(corners), { method: 'geodesic' }), 3);
    }
    const { x, y } = placesAlong([line], 0.5);
    const steps = Array.from({ length: x.length - 1 }, (_, k) => Math.hypot(x[k + 1] - x[k], y[k + 1] - y[k]));
    const total = length(lineString(corners));
    // Places every half kilometre cut the corners of a line of twelve.
    const along = steps.reduce((sum, step) => sum + step, 0);
    expect(along).toBeLessThan(total * 1.0001);
    expect(along).toBeGreaterThan(total - 11 * 0.5);
  });
});
