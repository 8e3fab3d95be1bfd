import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borderLengthKm, sectorById } from './corridor.ts';
import type { Stretch } from './region.ts';
import { besidesOf, commonKm, joinedStretches, lengthOf } from './stretches.ts';

const stretch = fc
  .tuple(fc.integer({ min: -20, max: 330 }), fc.integer({ min: 0, max: 60 }))
  .map(([from, length]): Stretch => ({ fromKm: from * 10, toKm: (from + length) * 10 }));
const some = fc.array(stretch, { maxLength: 8 });

/** Tens of kilometres of the border in any of some stretches, one by one. */
const tensIn = (stretches: readonly Stretch[]): ReadonlySet<number> =>
  new Set(
    Array.from({ length: 318 }, (_, ten) => ten).filter((ten) =>
      stretches.some(({ fromKm, toKm }) => fromKm <= ten * 10 && toKm >= ten * 10 + 10),
    ),
  );

describe('stretches', () => {
  it('are joined to the same kilometres, in order and apart', () => {
    fc.assert(
      fc.property(some, (given) => {
        const joined = joinedStretches(given);
        expect(tensIn(joined)).toEqual(tensIn(given));
        joined.forEach(({ fromKm, toKm }, i) => {
          expect(fromKm).toBeGreaterThanOrEqual(0);
          expect(toKm).toBeLessThanOrEqual(borderLengthKm);
          expect(toKm).toBeGreaterThan(fromKm);
          if (i > 0) expect(fromKm).toBeGreaterThan(joined[i - 1]?.toKm ?? 0);
        });
      }),
    );
  });

  it('have in common what both have, kilometre by kilometre', () => {
    const inside = some.map((given) =>
      joinedStretches(given.map(({ fromKm, toKm }) => ({ fromKm, toKm: Math.min(toKm, 3180) }))),
    );
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        const [one, other] = [tensIn(a), tensIn(b)];
        expect(commonKm(a, b)).toBeCloseTo(10 * [...one].filter((ten) => other.has(ten)).length, 6);
        expect(lengthOf(a)).toBeCloseTo(commonKm(a, [{ fromKm: 0, toKm: borderLengthKm }]), 6);
      }),
    );
  });

  it('leave out of whole sectors what lies beside them', () => {
    const elPaso = sectorById('el-paso');
    if (elPaso === undefined) throw new Error('no such sector');
    expect(besidesOf(['el-paso'], [elPaso])).toBe(0);
    expect(besidesOf(['el-paso', 'big-bend'], [{ fromKm: 1123, toKm: 2109 }])).toBe(299);
    expect(besidesOf([], [{ fromKm: 0, toKm: 100 }])).toBe(0);
  });
});
