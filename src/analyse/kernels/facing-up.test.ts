import fc from 'fast-check';
import { expect, it } from 'vitest';
import { facingUp } from './facing-up.ts';
import { unitVectors } from './unit-vectors.ts';

it('keeps every distance, and bounds the difference in z', () => {
  const centre = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -80, max: 80 }));
  const off = fc.tuple(fc.double({ min: -8, max: 8, noNaN: true }), fc.double({ min: -8, max: 8, noNaN: true }));
  fc.assert(
    fc.property(centre, fc.array(off, { minLength: 2, maxLength: 12 }), ([lon, lat], offsets) => {
      const before = unitVectors(
        Float64Array.from(offsets, ([east]) => lon + east),
        Float64Array.from(offsets, ([, north]) => lat + north),
      );
      const { x, y, z, slope = Number.NaN } = facingUp(before);
      expect(slope).toBeLessThan(0.75);
      for (let i = 0; i < x.length; i++) {
        for (let j = 0; j < i; j++) {
          const flat = Math.hypot(x[i] - x[j], y[i] - y[j]);
          const [a, b] = [before.x[i] - before.x[j], before.y[i] - before.y[j]];
          expect(Math.hypot(flat, z[i] - z[j])).toBeCloseTo(Math.hypot(a, b, before.z[i] - before.z[j]), 12);
          expect(Math.abs(z[i] - z[j])).toBeLessThanOrEqual(slope * flat + 1e-12);
        }
      }
    }),
  );
});

it('leaves points all round the sphere, and those round a pole, as they are', () => {
  const all = unitVectors(Float64Array.from([0, 120, -120]), Float64Array.from([0, 10, -30]));
  expect(facingUp(all)).toBe(all);
  const pole = unitVectors(Float64Array.from([0, 90, 180, -90]), Float64Array.from([80, 80, 80, 80]));
  expect(facingUp(pole)).toBe(pole);
  const none = unitVectors(new Float64Array(0), new Float64Array(0));
  expect(facingUp(none)).toBe(none);
});
