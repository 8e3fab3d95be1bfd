import { monthOf } from '../../../base/month.ts';
import { type Problem, problem } from '../../../base/problem.ts';
import { ok } from '../../../base/result.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { benjaminiHochberg } from '../../kernels/benjamini-hochberg.ts';
import { hamedRaoVariance } from '../../kernels/hamed-rao-variance.ts';
import { holm } from '../../kernels/holm.ts';
import { mannKendall } from '../../kernels/mann-kendall.ts';
import { normalTwoSided } from '../../kernels/normal-two-sided.ts';
import { seasonalMannKendall } from '../../kernels/seasonal-mann-kendall.ts';
import { type RankRule, type SensSlope, sensSlope } from '../../kernels/sens-slope.ts';
import { type Method, type ParamValues, resolveParams } from '../../method.ts';
import { type ChosenSeries, type MonthSeries, monthSeries } from '../../month-series.ts';
import type { TrendSeries, TrendTest } from '../../shapes.ts';
import { card } from './card.ts';

const yearMonths = 12;
/** Under these the normal approximation of S is poor. */
const leastMonths = { seasonal: 36, plain: 10 } as const;
const leastEvents = 30;
/** Correlations at longer lags are mostly noise, and their sum made p wrong more often in trials on random series. */
const longestLag = 12;

interface Settings {
  readonly form: 'seasonal' | 'plain';
  readonly isCorrected: boolean;
  readonly alpha: number;
  readonly rule: RankRule;
}

const settingsOf = (params: ParamValues): Settings => ({
  form: params.form === 'plain' ? 'plain' : 'seasonal',
  isCorrected: params.variance === 'corrected',
  alpha: Number(params.alpha),
  rule: params.ranks === 'rounded' ? 'rounded' : 'interpolated',
});

function failsOf(values: ReadonlyF64, measure: string, form: Settings['form']): readonly Problem[] {
  const there = [...values].filter((value) => !Number.isNaN(value));
  const sum = there.reduce((total, value) => total + value, 0);
  if (measure === 'records' && sum < leastEvents) {
    return [problem('too-few-events', { records: sum, needed: leastEvents })];
  }
  const least = leastMonths[form];
  if (there.length < least) return [problem('too-few-steps', { steps: there.length, needed: least })];
  return there.every((value) => value === there[0]) ? [problem('no-variance')] : [];
}

type Statistic = Omit<TrendTest, 'form' | 'slope' | 'fitFirst' | 'fitLast'>;

/** z of a statistic under another variance. */
function underVariance(s: number, variance: number): { readonly z: number; readonly p: number } {
  const z = variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0;
  return { z, p: normalTwoSided(z) };
}

function plainTest(values: ReadonlyF64, isCorrected: boolean): Statistic {
  const { s, variance, tau, z, p } = mannKendall(values);
  if (!isCorrected) return { s, variance, tau, z, p, pUncorrected: p };
  const step = sensSlope(values, { every: 1, variance, alpha: 0.05, rule: 'interpolated' }).slope;
  // Never smaller: negative correlations in a short series are chance more often than not.
  const wide = variance * Math.max(1, hamedRaoVariance(values, step, longestLag).factor);
  return { s, variance: wide, tau, ...underVariance(s, wide), pUncorrected: p };
}

function seasonalTest(values: ReadonlyF64, isCorrected: boolean): Statistic {
  const plain = seasonalMannKendall(values, yearMonths, 'none');
  const test = isCorrected ? seasonalMannKendall(values, yearMonths, 'hirsch-slack') : plain;
  const { s, variance, tau, z, p } = test;
  return { s, variance, tau, z, p, pUncorrected: plain.p };
}

function testOf(values: ReadonlyF64, { form, isCorrected, alpha, rule }: Settings): TrendTest {
  const statistic = form === 'plain' ? plainTest(values, isCorrected) : seasonalTest(values, isCorrected);
  const every = form === 'plain' ? 1 : yearMonths;
  const line: SensSlope = sensSlope(values, { every, variance: statistic.variance, alpha, rule });
  return {
    form,
    ...statistic,
    slope: { value: line.slope * yearMonths, lower: line.lower * yearMonths, upper: line.upper * yearMonths },
    fitFirst: line.intercept,
    fitLast: line.intercept + line.slope * (values.length - 1),
  };
}

const withoutChanges = { changes: [], level: new Float64Array(0), penalty: null } as const;

/** A series in the order of calendar months: its seasons are January to December where it is padded to a January. */
function fromJanuary({ period }: ChosenSeries, values: ReadonlyF64): Float64Array {
  const ahead = monthOf(period.from) - 1;
  const padded = new Float64Array(ahead + values.length).fill(Number.NaN);
  padded.set([...values], ahead);
  return padded;
}

function seriesOf(
  chosen: ChosenSeries,
  { id, values }: MonthSeries,
  settings: Settings,
): Omit<TrendSeries, 'adjustedP'> {
  const problems = failsOf(values, chosen.measure, settings.form);
  const given = { id, firstMonth: chosen.period.from, values, ...withoutChanges, problems };
  if (problems.length > 0) return { ...given, test: null };
  if (settings.form === 'plain') return { ...given, test: testOf(values, settings) };
  // Calendar years keep their months together, which the covariances between months are about.
  const padded = fromJanuary(chosen, values);
  const test = testOf(padded, settings);
  const step = test.slope.value / yearMonths;
  return { ...given, test: { ...test, fitFirst: test.fitFirst + step * (padded.length - values.length) } };
}

/**
 * Mann-Kendall on the months of the corridor, by side or by sector and all together. Fails as `monthSeries` does; a
 * series with fewer than 30 records, too few months or one value alone has no number and says why.
 */
export const mannKendallMethod: Method = {
  card,
  *run(input, given, seed) {
    const params = resolveParams(card, given);
    const chosen = yield* monthSeries(input, params);
    if (!chosen.ok) return chosen;
    const { period, measure, n, people, missing, breaks, breakMonths } = chosen.value;
    const settings = settingsOf(params);
    const tested: Omit<TrendSeries, 'adjustedP'>[] = [];
    for (const [done, one] of chosen.value.series.entries()) {
      yield { done, total: chosen.value.series.length };
      tested.push(seriesOf(chosen.value, one, settings));
    }
    const raw = Float64Array.from(tested, ({ test }) => test?.p ?? Number.NaN);
    const adjusted = params.family === 'bh' ? benjaminiHochberg(raw) : holm(raw);
    const series = tested.map((one, i) => ({ ...one, adjustedP: one.test === null ? null : adjusted[i] }));
    const numbers = [...adjusted].filter((p) => !Number.isNaN(p));
    return ok({
      shape: 'trend',
      meta: {
        stamp: { method: card.id, version: card.version, params, seed },
        n,
        people,
        missing,
        tests: numbers.length,
        headlineP: numbers.length === 0 ? null : Math.min(...numbers),
        basis: input.basis,
        problems: numbers.length === 0 ? tested.flatMap(({ problems }) => problems).slice(-1) : [],
      },
      period,
      measure,
      series,
      breaks,
      breakMonths,
    });
  },
};
