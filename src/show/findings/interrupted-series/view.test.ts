import { describe, expect, it } from 'vitest';
import { expectInside } from '../../../../tests/support/chart-frame.ts';
import { findingContext as context } from '../../../../tests/support/finding-samples.ts';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { monthIndex } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { languages } from '../../../base/words.ts';
import { events } from '../../../corridors/corridor.ts';
import { disclose } from '../../../disclose/disclose.ts';
import type { Disclosed, InterruptedResult } from '../../../disclose/disclosed.ts';
import { findingChartData } from '../../page/finding-chart-data.ts';
import { themes } from '../../theme/colours.ts';
import { filesOfResult } from '../check-text.ts';
import { view } from './view.ts';

const from = monthIndex(2017, 3);
const date = monthIndex(2021, 3);
const months = 96;
const series = (at: (m: number) => number): Float64Array => Float64Array.from({ length: months }, (_, m) => at(m));
const since = (at: (m: number) => number): Float64Array => series((m) => (m < 48 ? Number.NaN : at(m)));
const params = { season: 'months', slope: false, perDay: true };

const resultOf = (more: Partial<InterruptedResult> = {}): Disclosed<InterruptedResult> =>
  disclose<InterruptedResult>(
    {
      shape: 'interrupted-series',
      meta: runMeta({
        stamp: { method: 'interrupted-series', version: 1, params, seed: 1 },
        n: 1204,
        missing: 3,
        tests: 1,
        headlineP: 0.0004,
      }),
      measure: 'records',
      figures: 'incidents',
      place: {
        value: 'sector:del-rio',
        name: null,
        suggested: false,
        sectors: [],
        isWhole: true,
        stretches: [{ fromKm: 2109, toKm: 2450 }],
      },
      date,
      event: null,
      period: { from, to: monthIndexOf(from + months) },
      values: series((m) => (m === 5 ? Number.NaN : 10 + (m % 12) + (m < 48 ? 0 : 9))),
      fitted: series((m) => 11 + (m % 12) + (m < 48 ? 0 : 8)),
      without: since((m) => 11 + (m % 12)),
      lower: since((m) => 8 + (m % 12)),
      upper: since((m) => 15 + (m % 12)),
      ratio: { value: 1.7, lower: 1.31, upper: 2.2 },
      quasi: { value: 1.7, lower: 1.4, upper: 2.06 },
      p: 0.0004,
      quasiP: 0.0001,
      trend: { value: 0.98, lower: 0.9, upper: 1.07 },
      slope: null,
      dispersion: 2.26,
      degrees: 82,
      deviance: 117.3,
      lags: 3,
      serial: 1.4,
      monthsBefore: 47,
      monthsAfter: 48,
      terms: [
        { id: 'constant', estimate: -1, quasi: 0.1, neweyWest: 0.12 },
        { id: 'step', estimate: Math.log(1.7), quasi: 0.1, neweyWest: 0.13 },
        { id: 'trend', estimate: -0.001, quasi: 0.01, neweyWest: 0.01 },
        { id: 'month-4', estimate: 0.2, quasi: 0.1, neweyWest: 0.1 },
        { id: 'sin-1', estimate: 0.2, quasi: 0.1, neweyWest: 0.1 },
      ],
      placebo: { larger: 46, of: 47 },
      breaks: [],
      breakMonths: [],
      others: events.filter(({ id }) => id === 'title-42'),
      ...more,
    },
    { threshold: null },
  );

describe('in words', () => {
  it('says how many times as many, with interval, p, months and records', () => {
    expect(view.text(resultOf(), context()).headline).toBe(
      'Del Rio sector: from March 2021 on, the monthly figure was 1.70 times what the earlier trend and season alone would give (95 % interval 1.31 to 2.20), p < 0.001, farther from 1 than at 46 of 47 other months, 95 months, n = 1,204 records.',
    );
    expect(view.text(resultOf(), context({ language: 'es' })).headline).toBe(
      'Sector Del Rio: desde marzo de 2021, la cifra mensual fue 1.70 veces lo que darían solo la tendencia de antes y la temporada (intervalo de 95 %: de 1.31 a 2.20), p < 0.001, más lejos de 1 que en 46 de otros 47 meses, 95 meses, n = 1,204 registros.',
    );
  });

  it('says that no step stands clear where p is not small, and a change of slope', () => {
    const unclear = resultOf({ p: 0.3, ratio: { value: 1.1, lower: 0.9, upper: 1.35 } });
    expect(view.text(unclear, context()).headline).toContain('no step stands clear of chance');
    const bent = resultOf({ slope: { value: 1.2, lower: 1.1, upper: 1.3 } });
    expect(view.text(bent, context()).headline).toContain(
      'in March 2021 the monthly figure was 1.70 times what the earlier trend and season alone would give (95 % interval 1.31 to 2.20), p < 0.001, and changed by 1.20 times a year against it (1.10 to 1.30)',
    );
  });

  it('names the corridor, a break, and figures of areas without n of people', () => {
    const place = { ...resultOf().place, value: '', stretches: [{ fromKm: 1123, toKm: 2450 }] };
    const totals = resultOf({ figures: 'areas', place, breaks: ['x'], breakMonths: [monthIndex(2020, 3)] });
    const { headline, caveats } = view.text(totals, context());
    expect(headline).toMatch(/^The corridor \(km 1,123 to 2,450\): from March 2021 on/);
    expect(headline).toContain('; definition changed inside the months compared (Mar 2020).');
    expect(headline).not.toContain('n =');
    expect(caveats.join(' ')).toContain('some people are met more than once');
  });

  it('tells both errors, other months, other events, and claims no cause', () => {
    for (const language of languages) {
      const { headline, figures, caveats } = view.text(resultOf(), context({ language }));
      const all = [headline, ...figures.flatMap(({ term, texts }) => [term, ...texts]), ...caveats].join(' ');
      expect(all).not.toMatch(/effect|because|led to|caused|efecto|debido|provoc|causad|NaN|\{/i);
    }
    const texts = view.text(resultOf(), context()).figures.flatMap((figure) => figure.texts);
    expect(texts).toContain('Months taken as independent (quasi-Poisson): 1.40 to 2.06, p < 0.001.');
    expect(texts).toContain('The step is farther from 1 than at 46 of 47 other months.');
    expect(texts).toContain('That is among the top 5 %.');
    expect(texts).toContain('This comparison cannot tell them apart.');
    expect(texts).toContain('March 2021, chosen as a month');
    const low = view.text(resultOf({ placebo: { larger: 30, of: 47 } }), context());
    expect(low.headline).toContain('Del Rio sector: steps as large are found at other months too; from March 2021');
    expect(low.figures.flatMap((figure) => figure.texts)).toContain(
      'That is not among the top 5 %: such steps are found without any date.',
    );
  });

  it('gives no number without a fit', () => {
    const refused = resultOf({ ratio: null, quasi: null, terms: [], placebo: null });
    expect(view.text(refused, context()).headline).toBe('No answer: see what is missing.');
    expect(view.chart(refused, context(), { width: 300, height: 180 })).toBeNull();
    expect(view.table(refused, context()).rows).toEqual([]);
  });
});

describe('as a chart and a table', () => {
  it.each([
    [300, 180],
    [900, 500],
  ])('stands inside %i x %i in both languages and themes, the band cut at its frame', (width, height) => {
    const wild = resultOf({ upper: since(() => 5000) });
    for (const language of languages) {
      for (const theme of [themes.light, themes.dark]) {
        for (const result of [resultOf(), wild]) {
          const chart = view.chart(result, context({ language, theme }), { width, height });
          if (chart === null) throw new Error('no chart');
          expectInside(chart);
          expect(chart.marks.some(({ kind }) => kind === 'area')).toBe(true);
          expect(chart.y.range[0] - chart.y.range[1]).toBeGreaterThan(height / 4);
        }
      }
    }
  });

  it('has a row a term, the step with interval, p and months', () => {
    const { columns, rows } = view.table(resultOf(), context());
    expect(rows.map(([name]) => name)).toEqual([
      'Constant',
      'Step from March 2021',
      'Trend, a month',
      'Month 4 against January',
      'Sine, 1 a year',
    ]);
    expect(rows[1]?.slice(1, 5)).toEqual([expect.closeTo(1.7, 12), 1.31, 2.2, 0.0004]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect([view.layer(resultOf(), context()), view.legend(resultOf(), context())]).toEqual([[], null]);
  });
});

describe('files to check it by', () => {
  const about = {
    language: 'en',
    measure: 'deaths',
    source: 'IOM',
    synthetic: false,
    method: 'Interrupted series',
    differs: '',
    least: null,
  } as const;

  it('hold the months with the columns of the regression, and R code for it', () => {
    const [howTo, series] = filesOfResult(resultOf(), about);
    expect(series?.name).toBe('series.csv');
    const lines = series?.text.trim().split('\n') ?? [];
    expect(lines).toHaveLength(months + 1);
    expect(lines[6]).toBe('2017-08,,0,6,0,8,31');
    expect(lines[50]).toBe('2021-04,20,1,50,1,4,30');
    expect(howTo?.text).toContain('value ~ step + time + factor(calendar) + offset(log(days))');
    const bent = resultOf();
    const { meta } = bent;
    const stamp = { ...meta.stamp, params: { season: 'harmonics', slope: true, perDay: false } };
    const [other] = filesOfResult({ ...bent, meta: { ...meta, stamp } }, { ...about, language: 'es' });
    expect(other?.text).toContain('step + time + since + sin(2 * pi * calendar / 12)');
    expect(other?.text).not.toContain('offset(');
  });

  it('gives its months, model and band to a program that draws charts of its own', () => {
    const result = resultOf();
    for (const language of languages) {
      const data = findingChartData(view, result, context({ language }));
      expect(data?.categories).toHaveLength(months);
      expect(data?.series.map(({ values }) => values[60])).toEqual(
        [result.values, result.fitted, result.without, result.lower, result.upper].map((values) => values[60]),
      );
      expect(data?.series[0]?.values[5]).toBeNull();
      expect(data?.events?.map(({ at }) => at)).toContain(48);
    }
    expect(findingChartData(view, resultOf({ ratio: null }), context())).toBeNull();
  });
});
