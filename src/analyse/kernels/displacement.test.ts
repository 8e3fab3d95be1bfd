import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../../tests/support/tolerance.ts';
import reference from '../methods/neighbouring-areas/reference.json' with { type: 'json' };
import { displacementDifference } from './displacement-difference.ts';
import { type BeforeAfter, displacementQuotient } from './displacement-quotient.ts';
import { monthDispersion } from './month-dispersion.ts';
import { serialFactor } from './serial-factor.ts';
import { studentQuantile } from './student-quantile.ts';
import { studentTwoSided } from './student-two-sided.ts';

const pair = ([before, after]: readonly number[]): BeforeAfter => [before, after];

describe('weighted displacement quotient', () => {
  const { data, expected } = reference.wdq;

  it('is that of the two worked examples', () => {
    const of = ({ A, B, C }: typeof data.displacement) => displacementQuotient(pair(A), pair(B), pair(C));
    const moved = of(data.displacement);
    expect(moved.success).toBe(expected.displacement.success);
    expect(moved.buffer).toBe(expected.displacement.buffer);
    expect(moved.quotient).toBe(expected.displacement.wdq);
    expect(of(data.diffusion).quotient).toBe(expected.diffusion.wdq);
  });

  it('has the sign of the example whose counts were not printed', () => {
    const { success, wdq } = expected.vignette_printed_success_and_wdq;
    expect(Math.sign(success)).toBe(-1);
    // A buffer that rose beside a treated area that fell.
    const { quotient } = displacementQuotient([100, 100 + 100 * success], [100, 100 + 100 * success * wdq], [100, 100]);
    expectRelative(quotient, wdq, 1e-12);
  });

  it('gives the other measures as they are defined', () => {
    const { gross, net, totalNet } = displacementQuotient([80, 50], [60, 70], [100, 120]);
    expect(gross).toBe(30);
    expectRelative(net, 80 / 100 - 50 / 120, 1e-15);
    expectRelative(totalNet, 80 * 1.2 - 50 + (60 * 1.2 - 70), 1e-14);
  });

  it('has no number where the control or the success is 0', () => {
    expect(displacementQuotient([9, 5], [9, 9], [0, 5]).quotient).toBeNaN();
    expect(displacementQuotient([9, 5], [9, 9], [5, 0]).success).toBeNaN();
    expect(displacementQuotient([10, 20], [9, 9], [5, 10]).quotient).toBeNaN();
    expect(displacementQuotient([10, 20], [9, 9], [5, 10]).success).toBe(0);
  });

  const count = fc.integer({ min: 1, max: 5000 });
  const both = fc.tuple(count, count);

  it('stays when all counts of one area are scaled alike in the control, or in treated and buffer together', () => {
    fc.assert(
      fc.property(both, both, both, fc.integer({ min: 2, max: 9 }), (a, b, c, k) => {
        const plain = displacementQuotient(a, b, c);
        fc.pre(Math.abs(plain.success) > 1e-6);
        const bigControl = displacementQuotient(a, b, [c[0] * k, c[1] * k]);
        const bigOthers = displacementQuotient([a[0] * k, a[1] * k], [b[0] * k, b[1] * k], c);
        for (const { quotient } of [bigControl, bigOthers]) {
          expect(Math.abs(quotient - plain.quotient)).toBeLessThan(1e-6 * (1 + Math.abs(plain.quotient)));
        }
      }),
    );
  });

  it('turns success and buffer round when the periods are swapped, and stays itself', () => {
    fc.assert(
      fc.property(both, both, both, (a, b, c) => {
        const there = displacementQuotient(a, b, c);
        const back = displacementQuotient([a[1], a[0]], [b[1], b[0]], [c[1], c[0]]);
        expect(back.success).toBeCloseTo(-there.success, 10);
        expect(back.buffer).toBeCloseTo(-there.buffer, 10);
        expect(back.gross + there.gross).toBe(0);
        expect(back.net).toBeCloseTo(-there.net, 10);
      }),
    );
  });
});

describe('weighted displacement difference', () => {
  const { data, expected } = reference.wdd;
  const areasOf = (weights: readonly number[] = [1, 1, 1, 1]) => [
    { counts: pair(data.control), sign: -1, areaWeight: weights[0] },
    { counts: pair(data.treated), sign: 1, areaWeight: weights[1] },
    { counts: pair(data.control_of_displacement), sign: -1, areaWeight: weights[2] },
    { counts: pair(data.displacement), sign: 1, areaWeight: weights[3] },
  ];

  it('is that of the published example', () => {
    const found = displacementDifference(areasOf(), 0.05);
    expect(found.value).toBe(expected.wdd);
    expect(found.variance).toBe(expected.variance);
    expectRelative(found.standardError, expected.se, 1e-8);
    expect(Number(found.z.toFixed(2))).toBe(expected.z);
    expect([Math.round(found.lower), Math.round(found.upper)]).toEqual(expected.ci95_rounded);
  });

  it('weighs areas and times as the software does', () => {
    const weighed = expected['with_area_weights_0.9_1.2_1.6_1.5'];
    const found = displacementDifference(areasOf([0.9, 1.2, 1.6, 1.5]), 0.05);
    for (const [got, wanted] of [
      [found.value, weighed.wdd],
      [found.standardError, weighed.se],
      [found.z, weighed.z],
      [found.lower, weighed.ci95[0]],
      [found.upper, weighed.ci95[1]],
    ]) {
      expectRelative(got, wanted, 1e-8);
    }
    const timed = expected.time_weights_2_1_control_100_50_treated_80_20;
    const timeWeights = [2, 1] as const;
    const two = displacementDifference(
      [
        { counts: [100, 50], sign: -1, timeWeights },
        { counts: [80, 20], sign: 1, timeWeights },
      ],
      0.05,
    );
    expect([two.value, two.variance]).toEqual([timed.wdd, timed.variance]);
  });

  it('counts one control of both twice, and spreads with the dispersion', () => {
    const one = displacementDifference(
      [
        { counts: [50, 30], sign: 1 },
        { counts: [40, 45], sign: 1 },
        { counts: [60, 66], sign: -2, dispersion: 3 },
      ],
      0.05,
    );
    expect(one.value).toBe(-20 + 5 - 12);
    expect(one.variance).toBe(80 + 85 + 4 * 3 * 126);
  });

  it('flips its sign and keeps its variance when the periods are swapped', () => {
    const counts = fc.tuple(fc.nat(900), fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(counts, counts, counts, (a, b, c) => {
        const of = (turn: boolean) =>
          displacementDifference(
            [a, b, c].map((both, i) => ({ counts: turn ? pair([...both].reverse()) : both, sign: [1, 1, -2][i] ?? 0 })),
            0.05,
          );
        expect(of(true).value).toBe(-of(false).value || 0);
        expect(of(true).variance).toBe(of(false).variance);
      }),
    );
  });

  it("is wider by Student's t where dispersions were found with few degrees of freedom", () => {
    const area = { counts: [30, 50], sign: 1, dispersion: 2, degrees: 12 } as const;
    const found = displacementDifference([area], 0.05);
    expectRelative(found.degrees, 12, 1e-12);
    expectRelative(found.upper - found.value, studentQuantile(0.025, 12) * Math.sqrt(160), 1e-12);
    expectRelative(studentTwoSided(studentQuantile(0.025, 12), 12), 0.05, 1e-9);
    // Two of the same variance have twice the degrees.
    expectRelative(displacementDifference([area, area], 0.05).degrees, 24, 1e-12);
    expect(studentTwoSided(Number.NaN, 3)).toBeNaN();
  });

  it('has no interval without variance', () => {
    expect(displacementDifference([{ counts: [0, 0], sign: 1 }], 0.05).p).toBeNaN();
  });
});

describe('dispersion of months', () => {
  it('is the Pearson statistic about the means of calendar months', () => {
    const { dispersion, degrees, residuals } = monthDispersion(Float64Array.from([4, 10, 8, 6]), 2);
    // Means 6 and 8: (4 + 4) / 6 + (4 + 4) / 8 over 2.
    expectRelative(dispersion, (8 / 6 + 8 / 8) / 2, 1e-14);
    expect(degrees).toBe(2);
    expectRelative(residuals[1], 2 / Math.sqrt(8), 1e-14);
  });

  it('leaves out gaps and months without events', () => {
    const { degrees, residuals } = monthDispersion(Float64Array.from([4, 0, Number.NaN, 0, 6, 0]), 2);
    expect(degrees).toBe(1);
    expect([...residuals].map(Number.isNaN)).toEqual([false, true, true, true, false, true]);
    expect(monthDispersion(Float64Array.from([4, 5]), 2).dispersion).toBeNaN();
  });

  it('of runs that stay above and below is multiplied, of turns it is not', () => {
    const runs = Float64Array.from([1, 1, 1, 1, -1, -1, -1, -1]);
    expectRelative(serialFactor([runs]), (1 + 5 / 8) / (1 - 5 / 8), 1e-14);
    expectRelative(serialFactor([runs, Float64Array.from([1, Number.NaN, 1])]), (1 + 5 / 10) / (1 - 5 / 10), 1e-14);
    expect(serialFactor([Float64Array.from([1, -1, 1, -1])])).toBe(1);
    expect(serialFactor([new Float64Array(4)])).toBe(1);
  });
});
