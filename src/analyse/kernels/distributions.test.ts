import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../../tests/support/tolerance.ts';
import { binomialProbability } from './binomial-probability.ts';
import { binomialTails } from './binomial-tails.ts';
import { erfc } from './erfc.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';
import { normalTwoSided } from './normal-two-sided.ts';
import { studentQuantile } from './student-quantile.ts';

/** From mpmath 1.3 with 50 digits of working precision, rounded to doubles. */
const binomial: [number, number, number, number, number][] = [
  [8, 200, 0.007, 9.674564403044121e-5, 0.9999857030380472],
  [40, 500, 0.007, 6.128462301864723e-29, 1],
  [3, 2000, 0.0035, 0.9705591753373582, 0.08140036737274448],
  [60, 6628, 0.001, 2.7669481022754305e-36, 1],
  [0, 500, 0.007, 1, 0.029828007779691017],
  [1, 20000, 0.00035, 0.9990892346663316, 0.00728835482566917],
  [150, 1000, 0.1, 4.489442859450023e-7, 0.9999997225559099],
  [500, 500, 0.99, 0.006570483042414603, 1],
  [450, 500, 0.99, 1, 2.7588871731991072e-33],
  [100, 1000, 0.1, 0.5154177095659206, 0.5265990812951649],
  [2000, 1000000, 0.001, 1.8536539944013863e-170, 1],
];

describe('binomial tails', () => {
  it.each(binomial)('of %i in %i at %f agree with mpmath to 1e-12', (count, trials, probability, upper, lower) => {
    const tails = binomialTails(count, trials, probability);
    expectRelative(tails.upper, upper, 1e-12);
    expectRelative(tails.lower, lower, 1e-12);
  });

  it('equal sums of probabilities, and cover everything once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (n, p) => {
        let below = 0;
        for (let k = 0; k <= n; k++) {
          const here = binomialProbability(k, n, p);
          const tails = binomialTails(k, n, p);
          expect(tails.upper).toBeCloseTo(1 - below, 10);
          expect(tails.lower).toBeCloseTo(below + here, 10);
          below += here;
        }
        expect(below).toBeCloseTo(1, 12);
      }),
    );
  });

  it('holds its limits', () => {
    expect(binomialTails(0, 0, 0.5)).toEqual({ upper: 1, lower: 1 });
    expect(binomialTails(0, 10, 0)).toEqual({ upper: 1, lower: 1 });
    expect(binomialTails(3, 10, 0)).toEqual({ upper: 0, lower: 1 });
    expect(binomialTails(3, 10, 1)).toEqual({ upper: 1, lower: 0 });
    expect(binomialTails(11, 10, 0.5)).toEqual({ upper: 0, lower: 1 });
    expect(() => binomialTails(1.5, 10, 0.5)).toThrow('1.5');
  });
});

describe('normal and beta distribution', () => {
  it.each([
    [0.1, 0.887537083981715],
    [0.5, 0.4795001221869535],
    [1.9, 0.0072095707647425325],
    [2, 0.004677734981047266],
    [3, 2.209049699858544e-5],
    [5, 1.537459794428035e-12],
    [10, 2.088487583762545e-45],
    [20, 5.395865611607901e-176],
    [26, 5.663192408856143e-296],
  ])('erfc(%f) agrees with mpmath', (x, expected) => {
    expectRelative(erfc(x), expected, 1e-12);
    expectRelative(erfc(-x), 2 - expected, 1e-14);
    expectRelative(normalTwoSided(-x * Math.SQRT2), expected, 1e-12);
  });

  it.each([
    [0.3, 2, 3, 0.3483],
    [0.01, 5, 200, 0.05540973034281633],
    [0.9, 50, 2.5, 0.057845012112794525],
    [0.5, 0.5, 0.5, 0.5],
    [0.999, 300, 1, 0.7407070321560992],
  ])('incomplete beta (%f; %f, %f) agrees with mpmath', (x, a, b, expected) => {
    expectRelative(incompleteBeta(x, a, b), expected, 1e-12);
  });

  it('the upper binomial tail is an incomplete beta function', () => {
    expectRelative(incompleteBeta(0.1, 150, 851), binomialTails(150, 1000, 0.1).upper, 1e-11);
  });

  it('log-gamma and Student quantiles agree with mpmath and scipy', () => {
    expectRelative(logGamma(0.5), 0.5723649429247001, 1e-13);
    expectRelative(logGamma(2.5), 0.2846828704729192, 1e-13);
    expectRelative(logGamma(14.9), 24.924132002217277, 1e-14);
    expectRelative(logGamma(1e5), 1051287.7089736569, 1e-14);
    expectRelative(studentQuantile(0.025, 1), 12.706204736174705, 1e-10);
    expectRelative(studentQuantile(0.025, 11), 2.2009851600916392, 1e-10);
    expectRelative(studentQuantile(0.005, 30), 2.749995653567226, 1e-10);
  });
});
