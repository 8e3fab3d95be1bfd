import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAll, expectRelative } from '../../../tests/support/tolerance.ts';
import reference from '../methods/interrupted-series/reference.json' with { type: 'json' };
import { leastSquares } from './least-squares.ts';
import { neweyWest } from './newey-west.ts';
import { neweyWestLag } from './newey-west-lag.ts';
import { poissonRegression } from './poisson-regression.ts';

const { data, expected } = reference.sicily;
const within = 1e-7;
const counts = Float64Array.from(data.aces);
const offset = Float64Array.from(data.stdpop, Math.log);
const n = counts.length;

/** Columns in the order of the published model: constant, ban, time, then the terms of the season. */
function fitOf(terms: (row: number) => readonly number[] = () => []) {
  const rows = data.aces.map((_, i) => [1, data.smokban[i], data.time[i], ...terms(i)]);
  const fit = poissonRegression(Float64Array.from(rows.flat()), rows[0].length, counts, offset);
  if (fit === null) throw new Error('no fit');
  return { ...fit, design: Float64Array.from(rows.flat()), columns: rows[0].length };
}

const errorsOf = (variance: Float64Array, columns: number, dispersion = 1): number[] =>
  Array.from({ length: columns }, (_, j) => Math.sqrt(variance[j * columns + j] * dispersion));

const intervalOf = (b: number, se: number): number[] => [Math.exp(b - 1.959964 * se), Math.exp(b + 1.959964 * se)];

describe('the smoking ban in Sicily', () => {
  it('as Poisson counts', () => {
    const { model1 } = expected;
    const fit = fitOf();
    expectAll(fit.coefficients, model1.coef, { relative: within });
    const errors = errorsOf(fit.variance, 3);
    expectAll(errors, model1.se, { relative: within });
    expectRelative(Math.exp(fit.coefficients[1]), model1.rr_smokban, within);
    expectAll(intervalOf(fit.coefficients[1], errors[1]), model1.ci, { relative: within });
    expectRelative(Math.exp(fit.coefficients[2]), model1.rr_time, within);
    expectAll(intervalOf(fit.coefficients[2], errors[2]), model1.ci_time, { relative: within });
    expectRelative(fit.deviance, model1.deviance, within);
    expect(fit.degrees).toBe(model1.df);
    // Akaike's criterion: the logarithm of the likelihood, with the factorials.
    let logLikelihood = 0;
    counts.forEach((count, i) => {
      logLikelihood += count * Math.log(fit.fitted[i]) - fit.fitted[i];
      for (let k = 2; k <= count; k++) logLikelihood -= Math.log(k);
    });
    expectRelative(2 * 3 - 2 * logLikelihood, model1.aic, within);
  });

  it('as quasi-Poisson counts', () => {
    const { model2 } = expected;
    const fit = fitOf();
    expectRelative(fit.dispersion, model2.dispersion, within);
    const errors = errorsOf(fit.variance, 3, fit.dispersion);
    expectAll(errors, model2.se, { relative: within });
    expectAll(intervalOf(fit.coefficients[1], errors[1]), model2.ci, { relative: within });
  });

  it('with two pairs of harmonics', () => {
    const { model3 } = expected;
    const angle = (i: number, k: number): number => (2 * Math.PI * k * data.month[i]) / 12;
    const fit = fitOf((i) => [1, 2].map((k) => Math.sin(angle(i, k))).concat([1, 2].map((k) => Math.cos(angle(i, k)))));
    expectAll(fit.coefficients.slice(0, 3), model3.coef_const_ban_time, { relative: within });
    expectAll(fit.coefficients.slice(3), model3.coef_sin1_sin2_cos1_cos2, { relative: within });
    const errors = errorsOf(fit.variance, 7, fit.dispersion);
    expectAll(errors.slice(0, 3), model3.se, { relative: within });
    expectRelative(Math.exp(fit.coefficients[1]), model3.rr_smokban, within);
    expectAll(intervalOf(fit.coefficients[1], errors[1]), model3.ci, { relative: within });
    expectRelative(fit.dispersion, model3.dispersion, within);
    expectRelative(fit.deviance, model3.deviance, within);
    expect(fit.degrees).toBe(model3.df);
  });

  it('summarises the counts as published', () => {
    const side = (ban: number): Float64Array => counts.filter((_, i) => data.smokban[i] === ban).sort();
    for (const [ban, { min, median, max }] of [
      [0, expected.summary_aces.before],
      [1, expected.summary_aces.after],
    ] as const) {
      const sorted = side(ban);
      const middle = (sorted[Math.ceil(sorted.length / 2) - 1] + sorted[Math.floor(sorted.length / 2)]) / 2;
      expect([sorted[0], sorted.at(-1)]).toEqual([min, max]);
      // R's summary prints four significant digits.
      expect(Math.round(middle)).toBeGreaterThanOrEqual(median - 1);
      expect(Math.round(middle)).toBeLessThanOrEqual(median + 1);
    }
  });
});

describe('regression of counts', () => {
  it('of a constant and a step is the logarithm of two means', () => {
    const fit = poissonRegression(
      Float64Array.from([1, 0, 1, 0, 1, 1, 1, 1]),
      2,
      Float64Array.from([4, 6, 15, 25]),
      new Float64Array(4),
    );
    expectAll(fit?.coefficients ?? [], [Math.log(5), Math.log(4)], { relative: 1e-7 });
    // Variance of a logarithm of two independent sums.
    expectRelative(fit?.variance[3] ?? 0, 1 / 10 + 1 / 40, 1e-3);
  });

  it('solves the score equations', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 12, maxLength: 40 }), (values) => {
        const half = values.length >> 1;
        fc.pre(values.slice(0, half).some((v) => v > 0) && values.slice(half).some((v) => v > 0));
        const design = Float64Array.from(values.flatMap((_, t) => [1, t < half ? 0 : 1, t / values.length]));
        const fit = poissonRegression(design, 3, Float64Array.from(values), new Float64Array(values.length));
        fc.pre(fit !== null);
        for (let j = 0; j < 3; j++) {
          let score = 0;
          values.forEach((value, i) => {
            score += design[i * 3 + j] * (value - (fit?.fitted[i] ?? 0));
          });
          expect(Math.abs(score)).toBeLessThan(1e-3 * (1 + values.reduce((sum, v) => sum + v, 0)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has none where a coefficient runs off or columns repeat', () => {
    const step = Float64Array.from([1, 0, 1, 0, 1, 1, 1, 1]);
    expect(poissonRegression(step, 2, Float64Array.from([3, 4, 0, 0]), new Float64Array(4))).toBeNull();
    expect(
      poissonRegression(Float64Array.from([1, 1, 1, 1, 1, 1]), 2, Float64Array.from([3, 4, 5]), new Float64Array(3)),
    ).toBeNull();
    expect(leastSquares(Float64Array.from([1, 2]), 2, Float64Array.from([1]), Float64Array.from([1]))).toBeNull();
  });
});

describe('Newey-West', () => {
  const fit = fitOf();
  const residuals = Float64Array.from(counts, (count, i) => count - fit.fitted[i]);
  const oracle = (lags: number): number[][] => {
    const { design, columns, variance } = fit;
    const row = (t: number): number[] => [...design.slice(t * columns, (t + 1) * columns)].map((x) => x * residuals[t]);
    const meat = Array.from({ length: columns }, () => new Array<number>(columns).fill(0));
    for (let t = 0; t < n; t++) {
      for (let s = 0; s < n; s++) {
        const lag = Math.abs(t - s);
        if (lag > lags) continue;
        for (let i = 0; i < columns; i++) {
          for (let j = 0; j < columns; j++) meat[i][j] += (1 - lag / (lags + 1)) * row(t)[i] * row(s)[j];
        }
      }
    }
    const v = (i: number, j: number): number => variance[i * columns + j];
    return Array.from({ length: columns }, (_, i) =>
      Array.from({ length: columns }, (_unused, j) => {
        let sum = 0;
        for (let k = 0; k < columns; k++) for (let l = 0; l < columns; l++) sum += v(i, k) * meat[k][l] * v(l, j);
        return (sum * n) / (n - columns);
      }),
    );
  };

  it.each([0, 1, 4])('is the plain double sum with %i lags', (lags) => {
    const found = neweyWest(fit.design, fit.columns, residuals, data.time, fit.variance, lags);
    const wanted = oracle(lags).flat();
    expectAll(found, wanted, { relative: 1e-8, absolute: 1e-14 });
  });

  it.each(['0', '3'] as const)('is what R gives with %s lags', (lags) => {
    const found = neweyWest(fit.design, fit.columns, residuals, data.time, fit.variance, Number(lags));
    expectAll(errorsOf(found, 3), reference.newey_west.expected[lags], { relative: 1e-8 });
  });

  it('takes months, not rows, for lags', () => {
    const design = Float64Array.from([1, 1]);
    const [apart] = neweyWest(design, 1, Float64Array.from([1, 1]), [0, 9], Float64Array.from([1]), 2);
    const [beside] = neweyWest(design, 1, Float64Array.from([1, 1]), [0, 1], Float64Array.from([1]), 2);
    expectRelative(apart, 2 * 2, 1e-14);
    expectRelative(beside, 2 * (2 + 2 * (2 / 3)), 1e-14);
  });

  it('has 4 lags at 100 months and 3 at 48', () => {
    expect([48, 100, 135, 296].map(neweyWestLag)).toEqual([3, 4, 4, 5]);
  });
});
