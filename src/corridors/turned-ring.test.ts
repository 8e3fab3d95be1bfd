import { booleanClockwise, lineString } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnedRing } from './turned-ring.ts';

const triangle = fc.uniqueArray(fc.tuple(fc.integer({ min: -110, max: -100 }), fc.integer({ min: 26, max: 32 })), {
  minLength: 3,
  maxLength: 3,
  selector: ([lon, lat]) => `${lon} ${lat}`,
});

describe('a turned ring', () => {
  it('is counterclockwise, with the same vertices and the same first, and is turned once', () => {
    fc.assert(
      fc.property(triangle, (ring) => {
        const turned = turnedRing(ring);
        expect(turned[0]).toBe(ring[0]);
        expect([...turned].sort()).toEqual([...ring].sort());
        expect(turnedRing(turned)).toBe(turned);
        const [[x0, y0], [x1, y1], [x2, y2]] = ring;
        if ((x1 - x0) * (y2 - y0) !== (x2 - x0) * (y1 - y0)) {
          const closed = lineString([...turned, ...turned.slice(0, 1)].map(([lon, lat]) => [lon, lat]));
          expect(booleanClockwise(closed)).toBe(false);
        }
      }),
    );
  });
});
