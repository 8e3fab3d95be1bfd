import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../methods/period-shift/reference.json' with { type: 'json' };
import { optimalTransportLine } from './optimal-transport-line.ts';
import { transportCost } from './transport-cost.ts';
import { wasserstein } from './wasserstein.ts';

const { data, expected } = reference['optimal-transport-line'];
const [x, y, massX, massY] = [data.x_km, data.y_km, data.mass_x, data.mass_y].map((list) => Float64Array.from(list));

interface Sides {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly massX: Float64Array;
  readonly massY: Float64Array;
}

const places = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 });
const side = places.chain((list) =>
  fc.tuple(
    fc.constant(Float64Array.from(list.sort((a, b) => a - b))),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: list.length, maxLength: list.length }),
  ),
);
const sides: fc.Arbitrary<Sides> = fc
  .tuple(side, side)
  .map(([[a, m], [b, n]]) => ({ x: a, y: b, massX: Float64Array.from(m), massY: Float64Array.from(n) }))
  .filter(({ massX: m, massY: n }) => m.some((v) => v > 0) && n.some((v) => v > 0));

const sumOf = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);

/** The least cost of all ways to match equal units of mass one to one: every assignment is tried. */
function leastOfAll(from: readonly number[], to: readonly number[], p: 1 | 2): number {
  if (from.length === 0) return 0;
  const [first, ...rest] = from;
  return Math.min(...to.map((there, k) => Math.abs(first - there) ** p + leastOfAll(rest, to.toSpliced(k, 1), p)));
}

describe('optimal transport on a line', () => {
  it("is that of scipy's linear programme", () => {
    const plan = optimalTransportLine(massX, massY);
    for (const [found, known] of [
      [transportCost(plan, x, y, 1), expected.p1],
      [transportCost(plan, x, y, 1), expected.wasserstein_distance_scipy],
      [transportCost(plan, x, y, 2), expected.p2_cost],
      [Math.sqrt(transportCost(plan, x, y, 2)), expected.p2_distance],
    ]) {
      expect(Math.abs(found - known)).toBeLessThanOrEqual(1e-9 * known);
    }
  });

  it('costs the first Wasserstein distance', () => {
    fc.assert(
      fc.property(sides, (of) => {
        const found = transportCost(optimalTransportLine(of.massX, of.massY), of.x, of.y, 1);
        expect(found).toBeCloseTo(wasserstein(of.x, of.y, of.massX, of.massY), 9);
      }),
    );
  });

  it('takes all from one side to the other, keeps the order, and has few parts', () => {
    fc.assert(
      fc.property(sides, ({ massX: m, massY: n }) => {
        const { from, to, mass } = optimalTransportLine(m, n);
        expect(mass.length).toBeLessThan(m.length + n.length);
        for (const [of, ends] of [
          [m, from],
          [n, to],
        ] as const) {
          const carried = new Float64Array(of.length);
          mass.forEach((part, k) => {
            carried[ends[k]] += part;
          });
          for (const [i, value] of of.entries()) expect(carried[i]).toBeCloseTo(value / sumOf(of), 12);
          expect([...ends]).toEqual([...ends].sort((a, b) => a - b));
        }
        for (const part of mass) expect(part).toBeGreaterThan(0);
      }),
    );
  });

  it('is the least of all ways to match units, for either cost', () => {
    const units = fc.integer({ min: 1, max: 5 }).chain((n) => {
      const list = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: n, maxLength: n });
      return fc.tuple(list, list);
    });
    fc.assert(
      fc.property(units, fc.constantFrom(1 as const, 2 as const), ([a, b], p) => {
        const [from, to] = [a, b].map((list) => Float64Array.from(list).sort());
        const ones = new Float64Array(a.length).fill(1);
        const found = transportCost(optimalTransportLine(ones, ones), from, to, p);
        expect(found * a.length).toBeCloseTo(leastOfAll([...from], [...to], p), 9);
      }),
    );
  });

  it('moves nothing where a side has no mass', () => {
    const none = new Float64Array(3);
    expect(optimalTransportLine(none, massY).mass).toHaveLength(0);
    expect(optimalTransportLine(new Float64Array(0), massY).mass).toHaveLength(0);
    expect(optimalTransportLine(massX, none).mass).toHaveLength(0);
  });
});
