import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tooltipPlace } from './tooltip-place.ts';

const room = [776, 250] as const;

it('a tooltip stands whole in the map, and off the pointer', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.integer({ min: 0, max: 776 }), fc.integer({ min: 0, max: 250 })),
      fc.tuple(fc.integer({ min: 10, max: 280 }), fc.integer({ min: 10, max: 200 })),
      (point, size) => {
        const [x, y] = tooltipPlace(point, size, room);
        expect([x >= 0, y >= 0, x + size[0] <= room[0], y + size[1] <= room[1]]).toEqual([true, true, true, true]);
        expect(x > point[0] || x + size[0] < point[0] || y > point[1] || y + size[1] < point[1]).toBe(true);
      },
    ),
  );
});

it('what is drawn with has its bar at the left left free', () => {
  expect(tooltipPlace([340, 100], [300, 60], [700, 250], 312)[0]).toBe(354);
  expect(tooltipPlace([500, 100], [300, 60], [700, 250], 312)[0]).toBe(312);
});
