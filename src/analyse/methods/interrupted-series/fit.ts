import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import { neweyWest } from '../../kernels/newey-west.ts';
import { neweyWestLag } from '../../kernels/newey-west-lag.ts';
import { type PoissonRegression, poissonRegression } from '../../kernels/poisson-regression.ts';
import { serialFactor } from '../../kernels/serial-factor.ts';
import { studentQuantile } from '../../kernels/student-quantile.ts';
import { studentTwoSided } from '../../kernels/student-two-sided.ts';
import type { InterruptedResult, Interval } from '../../shapes.ts';
import { type Design, designOf, offsetOf, rowOf, type Settings, termsOf } from './design.ts';

const yearMonths = 12;
const tail = 0.025;

type Fitted = Pick<
  InterruptedResult,
  | 'fitted'
  | 'without'
  | 'lower'
  | 'upper'
  | 'ratio'
  | 'quasi'
  | 'p'
  | 'quasiP'
  | 'trend'
  | 'slope'
  | 'dispersion'
  | 'degrees'
  | 'deviance'
  | 'lags'
  | 'serial'
  | 'terms'
>;

/** A regression with both variances of its coefficients. */
interface Model {
  readonly fit: PoissonRegression;
  readonly quasi: ReadonlyF64;
  readonly newey: ReadonlyF64;
  readonly lags: number;
  /** What serial correlation multiplies a variance of independent months by. */
  readonly serial: number;
}

function modelOf({ design, columns, counts, offset, months }: Design): Model | null {
  const fit = poissonRegression(design, columns, counts, offset);
  if (fit === null || fit.degrees < 1) return null;
  const lags = neweyWestLag(counts.length);
  const residuals = Float64Array.from(counts, (count, i) => count - fit.fitted[i]);
  return {
    fit,
    // Counts vary no less than Poisson counts do: less is chance.
    quasi: fit.variance.map((value) => value * Math.max(1, fit.dispersion)),
    newey: neweyWest(design, columns, residuals, months, fit.variance, lags),
    lags,
    serial: serialFactor([pearsonOf(months, counts, fit.fitted)]),
  };
}

/** Pearson residuals, one a month from the first to the last; NaN where a month has no figure. */
function pearsonOf(months: readonly MonthIndex[], counts: ReadonlyF64, fitted: ReadonlyF64): Float64Array {
  const [first = 0] = months;
  const residuals = new Float64Array((months.at(-1) ?? first) - first + 1).fill(Number.NaN);
  months.forEach((month, i) => {
    residuals[month - first] = (counts[i] - fitted[i]) / Math.sqrt(fitted[i]);
  });
  return residuals;
}

/**
 * Variance of a sum of coefficients, times the row that weighs them: the larger of the quasi-Poisson one, widened for
 * serial correlation, and that of Newey and West. On 108 months without any step the interval held 1 in 95 of 100 at a
 * correlation of 0, in 92 at 0.4 and in 89 at 0.7; without the widening in 95, 89 and 82.
 */
function varianceOf(row: readonly number[], { quasi, newey, serial }: Model): number {
  const of = (variance: ReadonlyF64): number => {
    let sum = 0;
    for (let i = 0; i < row.length; i++) {
      for (let j = 0; j < row.length; j++) sum += row[i] * row[j] * variance[i * row.length + j];
    }
    return sum;
  };
  return Math.max(serial * of(quasi), of(newey));
}

const ratioOf = (estimate: number, error: number, t: number): Interval => ({
  value: Math.exp(estimate),
  lower: Math.exp(estimate - t * error),
  upper: Math.exp(estimate + t * error),
});

/** The logarithm of the ratio alone, for other dates of the series; null where there is no fit. */
export function stepAt(values: ReadonlyF64, first: MonthIndex, date: MonthIndex, settings: Settings): number | null {
  const { design, columns, counts, offset } = designOf(values, first, date, settings);
  return poissonRegression(design, columns, counts, offset)?.coefficients[1] ?? null;
}

/** Fitted months, months without the step and their band, ratios and tests; null where there is no fit. */
export function fitSeries(values: ReadonlyF64, first: MonthIndex, date: MonthIndex, settings: Settings): Fitted | null {
  const model = modelOf(designOf(values, first, date, settings));
  if (model === null) return null;
  const { fit, lags } = model;
  const names = termsOf(settings);
  const t = studentQuantile(tail, fit.degrees);
  const errorOf = (variance: ReadonlyF64, at: number): number =>
    Math.sqrt(Math.max(0, variance[at * names.length + at]));
  const termAt = (at: number, scale = 1): Interval => {
    const row = names.map((_, j) => (j === at ? scale : 0));
    return ratioOf(fit.coefficients[at] * scale, Math.sqrt(varianceOf(row, model)), t);
  };
  const curve = (month: MonthIndex, without: boolean) => {
    const row = rowOf(month, first, date, settings, without);
    const eta = row.reduce((sum, x, j) => sum + x * fit.coefficients[j], offsetOf(month, settings));
    return { eta, reach: t * Math.sqrt(varianceOf(row, model)) };
  };
  const each = (use: (month: MonthIndex) => number): Float64Array =>
    Float64Array.from(values, (_, m) => use(monthIndexOf(first + m)));
  const after = (sign: number): Float64Array =>
    each((month) => {
      if (month < date) return Number.NaN;
      const { eta, reach } = curve(month, true);
      return Math.exp(eta + sign * reach);
    });
  const step = fit.coefficients[1];
  const quasiError = errorOf(model.quasi, 1);
  const error = Math.max(quasiError * Math.sqrt(model.serial), errorOf(model.newey, 1));
  return {
    fitted: each((month) => Math.exp(curve(month, false).eta)),
    without: after(0),
    lower: after(-1),
    upper: after(1),
    ratio: ratioOf(step, error, t),
    quasi: ratioOf(step, quasiError, t),
    p: studentTwoSided(step / error, fit.degrees),
    quasiP: studentTwoSided(step / quasiError, fit.degrees),
    trend: termAt(2, yearMonths),
    slope: settings.hasSlope ? termAt(3, yearMonths) : null,
    dispersion: fit.dispersion,
    degrees: fit.degrees,
    deviance: fit.deviance,
    lags,
    serial: model.serial,
    terms: names.map((id, at) => ({
      id,
      estimate: fit.coefficients[at],
      quasi: errorOf(model.quasi, at),
      neweyWest: errorOf(model.newey, at),
    })),
  };
}
