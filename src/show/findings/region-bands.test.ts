import { polygonArea, polygonContains } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corridors } from '../../corridors/corridor.ts';
import { bandOf, dashesOf, dotsAlong, lanesOf, pathBeside } from './region-bands.ts';

const pairs = (path: readonly (readonly [number, number])[]): [number, number][] => path.map(([x, y]) => [x, y]);
const stretches = corridors.map(({ fromKm, toKm }) => ({ fromKm, toKm }));

describe('a band along the border', () => {
  it('is of pieces that all turn the same way, beside the line or on it', () => {
    for (const stretch of stretches) {
      for (const off of [-28, -14, 0, 14, 28]) {
        const { pieces, edge } = bandOf(stretch, off, 34);
        expect(pieces.every((piece) => polygonArea(pairs(piece)) < 0)).toBe(true);
        expect(edge[0]).toEqual(edge.at(-1));
      }
    }
  });

  it('is as wide as asked for, about', () => {
    const { pieces } = bandOf({ fromKm: 300, toKm: 700 }, 0, 40);
    const [southWest, , , northWest] = pieces[20];
    const squeeze = Math.cos((southWest[1] * Math.PI) / 180);
    const wide = 111.2 * Math.hypot((northWest[0] - southWest[0]) * squeeze, northWest[1] - southWest[1]);
    expect(wide).toBeCloseTo(40, 0);
  });

  it('holds its own middle, and no middle of the lane beside it', () => {
    const own = bandOf({ fromKm: 900, toKm: 1500 }, 20, 36);
    const beside = pathBeside({ fromKm: 940, toKm: 1460 }, -20);
    const inside = ([x, y]: readonly [number, number]): boolean =>
      own.pieces.some((piece) => polygonContains(pairs(piece), [x, y]));
    expect(own.middle.slice(1, -1).every(inside)).toBe(true);
    expect(beside.some(inside)).toBe(false);
  });
});

describe('lanes', () => {
  it('are shared by regions that lie apart alone', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (given) => {
        const regions = given.map(([fromKm, length]) => ({ stretches: [{ fromKm, toKm: fromKm + length }] }));
        const lanes = lanesOf(regions);
        regions.forEach(({ stretches: [a] }, i) => {
          regions.slice(0, i).forEach(({ stretches: [b] }, j) => {
            if (lanes[i] === lanes[j]) expect(a.fromKm < b.toKm && b.fromKm < a.toKm).toBe(false);
          });
        });
      }),
    );
    expect(lanesOf([{ stretches: [{ fromKm: 0, toKm: 10 }] }, { stretches: [{ fromKm: 10, toKm: 20 }] }])).toEqual([
      0, 0,
    ]);
  });
});

describe('dashes', () => {
  it('are as long as asked for, and go round corners', () => {
    const path = [
      [0, 0],
      [1, 0],
      [1, 1],
    ] as const;
    const dashes = dashesOf(path, 0.75, 0.25);
    expect(dashes.map((dash) => dash.length)).toEqual([2, 2]);
    const length = (dash: (typeof dashes)[number]): number =>
      dash.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - dash[i][0], y - dash[i][1]), 0);
    for (const dash of dashes) expect(length(dash)).toBeCloseTo(0.75, 9);
    expect(dotsAlong(path, 0.5).length).toBe(4);
  });
});
