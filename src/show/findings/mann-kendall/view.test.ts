import { describe, expect, it } from 'vitest';
import { expectInside } from '../../../../tests/support/chart-frame.ts';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { monthIndex } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { disclose } from '../../../disclose/disclose.ts';
import type { TrendResult, TrendSeries } from '../../../disclose/disclosed.ts';
import { themes } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { view } from './view.ts';

const firstMonth = monthIndex(2014, 1);
const months = 132;

const seriesOf = (id: string, slope: number, adjustedP: number): TrendSeries => ({
  id,
  firstMonth,
  values: Float64Array.from({ length: months }, (_, m) => (m === 5 ? Number.NaN : 60 + (slope / 12) * m + (m % 12))),
  test: {
    form: 'seasonal',
    s: 300 * Math.sign(slope),
    variance: 9000,
    tau: 0.4 * Math.sign(slope),
    z: 3.15 * Math.sign(slope),
    p: adjustedP / 3,
    slope: { value: slope, lower: slope - 2, upper: slope + 2 },
    fitFirst: 65,
    fitLast: 65 + slope * 10.9,
    pUncorrected: 0.0004,
  },
  adjustedP,
  changes: [],
  level: new Float64Array(0),
  penalty: null,
  problems: [],
});

const params = { form: 'seasonal', variance: 'corrected', family: 'holm', alpha: '0.05', ranks: 'interpolated' };
const resultOf = (more: Partial<TrendResult> = {}) =>
  disclose<TrendResult>(
    {
      shape: 'trend',
      meta: runMeta({ stamp: { method: 'mann-kendall', version: 1, params, seed: 1 }, n: 900, missing: 12, tests: 3 }),
      period: { from: firstMonth, to: monthIndexOf(firstMonth + months) },
      measure: 'records',
      series: [seriesOf('us', 3.4, 0.4), seriesOf('mexico', 5.2, 0.0004), seriesOf('corridor', -4.25, 0.012)],
      breaks: ['break.title-42-begins'],
      breakMonths: [monthIndex(2020, 3)],
      ...more,
    },
    { threshold: null },
  );
const context = (more: Partial<FindingContext> = {}): FindingContext => ({
  language: 'en',
  theme: themes.light,
  measure: 'Deaths and disappearances',
  synthetic: false,
  source: 'IOM',
  significance: { level: 0.05, corrected: true },
  pick: null,
  sourceText: () => 'Title 42 expulsions are counted.',
  ...more,
});

describe('in words', () => {
  it('says which way, how much with its interval, p, and that the definition changed', () => {
    const { headline, items, figures, caveats } = view.text(resultOf(), context());
    expect(headline).toBe(
      'Whole corridor: falling, about −4.3 a month each year (−6.3 to −2.3), p = 0.012, 131 months; definition changed inside the period (Mar 2020).',
    );
    expect(items.map(({ lines: [line] }) => line.split(',')[0])).toEqual([
      'U.S. side: no trend stands clear of chance: +3.4 a month each year (+1.4 to +5.4)',
      'Mexican side: rising',
      'Whole corridor: falling',
    ]);
    expect(figures[2].texts).toEqual([
      '−4.3 a month each year (95% interval −6.3 to −2.3); the line goes from 65 to 19.',
      'S = −300, z = −3.15, tau = −0.40; p = 0.012 after Holm over 3 series, p = 0.0040 by itself.',
      'Months taken as independent: p < 0.001.',
    ]);
    expect(figures.at(-1)?.texts).toContain('March 2020: definition changed (Title 42 expulsions are counted)');
    expect(caveats).toEqual(['12 records have no place or are no points and are left out.']);
    const spanish = view.text(resultOf(), context({ language: 'es' })).headline;
    expect(spanish).toContain('baja, cerca de −4.3 al mes cada año');
    for (const text of [headline, spanish]) expect(text).not.toMatch(/effect|because|efecto|porque/i);
  });

  it('gives no number where there is none', () => {
    const none = { ...seriesOf('corridor', 1, 1), test: null, adjustedP: null };
    const problems = [{ code: 'too-few-steps' as const, params: { steps: 20, needed: 36 } }];
    const refused = resultOf({
      meta: runMeta({ stamp: { method: 'mann-kendall', version: 1, params, seed: 1 }, tests: 0, problems }),
      series: [{ ...none, problems }],
    });
    const { headline, figures } = view.text(refused, context());
    expect(headline).toBe('No answer: see what is missing.');
    expect(figures[0].texts[0]).toContain('too few steps');
    expect(view.chart(refused, context(), { width: 300, height: 180 })).toBeNull();
    expect(view.table(refused, context()).rows[0].slice(2)).toEqual(Array.from({ length: 10 }, () => null));
  });
});

describe('as a chart', () => {
  it('keeps inside its frame, small and large, in both languages', () => {
    for (const look of [context(), context({ language: 'es', theme: themes.dark })]) {
      for (const size of [
        { width: 300, height: 180 },
        { width: 900, height: 500 },
      ]) {
        const drawing = view.chart(resultOf(), look, size)!;
        expectInside(drawing);
        const lines = drawing.marks.filter((mark) => mark.kind === 'line' && mark.stroke === look.theme.accent);
        expect(lines).toHaveLength(size.width === 300 ? 1 : 3);
        expect(drawing.description.length).toBeGreaterThan(80);
      }
    }
  });

  it("draws Sen's line where its numbers put it, and picks the series under the pointer", () => {
    const size = { width: 900, height: 500 };
    const drawing = view.chart(resultOf(), context(), size)!;
    const line = drawing.marks.findLast((mark) => mark.kind === 'line' && mark.stroke === themes.light.accent);
    const [, up = 0, , down = 0] = line?.kind === 'line' ? line.points : [];
    const figureAt = (pixel: number) =>
      ((pixel - drawing.y.range[0]) / (drawing.y.range[1] - drawing.y.range[0])) * drawing.y.domain[1];
    expect(figureAt(up)).toBeCloseTo(65, 6);
    expect(figureAt(down)).toBeCloseTo(65 - 4.25 * 10.9, 6);
    const middle = (drawing.y.range[0] + drawing.y.range[1]) / 2;
    expect(view.itemOnChart(resultOf(), context(), size, 400, middle)).toBe('corridor');
    expect(view.itemOnChart(resultOf(), context(), size, 5, 5)).toBeNull();
  });

  it('has no place on the map, and a table of every test', () => {
    expect([view.layer(resultOf(), context()), view.legend(resultOf(), context())]).toEqual([[], null]);
    const { columns, rows } = view.table(resultOf(), context());
    expect(rows[2].slice(0, 6)).toEqual(['Whole corridor', 131, -4.25, -6.25, -2.25, -300]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});
