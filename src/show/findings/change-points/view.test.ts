import { describe, expect, it } from 'vitest';
import { expectInside } from '../../../../tests/support/chart-frame.ts';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { monthIndex } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { disclose } from '../../../disclose/disclose.ts';
import type { TrendResult, TrendSeries } from '../../../disclose/disclosed.ts';
import { place } from '../../drawing/drawing.ts';
import { findingChartData } from '../../page/finding-chart-data.ts';
import { themes } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { view } from './view.ts';

const firstMonth = monthIndex(2012, 10);
const months = 120;
const at = (m: number) => monthIndexOf(firstMonth + m);

function seriesOf(id: string, levels: readonly (readonly [number, number])[], penalty = 14.4): TrendSeries {
  const level = Float64Array.from(
    { length: months },
    (_, m) => levels.findLast(([from]) => from <= m)?.[1] ?? Number.NaN,
  );
  return {
    id,
    firstMonth,
    values: level.map((value, m) => (m === 30 ? Number.NaN : value + (m % 5) - 2)),
    test: null,
    adjustedP: null,
    changes: levels.slice(1).map(([m, after]) => ({ month: at(m), before: level[m - 1], after })),
    level,
    penalty,
    problems: [],
  };
}

const params = {
  cost: 'normal',
  penalty: 'mbic',
  penaltyValue: 15,
  minSegment: 6,
  season: true,
  logs: true,
  serial: true,
};
const resultOf = (more: Partial<TrendResult> = {}) =>
  disclose<TrendResult>(
    {
      shape: 'trend',
      meta: runMeta({ stamp: { method: 'change-points', version: 1, params, seed: 1 }, n: 240 }),
      period: { from: firstMonth, to: at(months) },
      measure: 'apprehensions',
      series: [
        seriesOf('yuma', [[0, 40]], 200),
        seriesOf('corridor', [
          [0, 100],
          [40, 50],
          [80, 200],
        ]),
      ],
      breaks: ['break.publisher-changes'],
      breakMonths: [monthIndex(2019, 7)],
      ...more,
    },
    { threshold: null },
  );
const context = (more: Partial<FindingContext> = {}): FindingContext => ({
  language: 'en',
  theme: themes.light,
  measure: 'Apprehensions and encounters',
  synthetic: false,
  source: 'USBP',
  significance: { level: 0.05, corrected: true },
  pick: null,
  sourceText: () => 'Another publisher.',
  ...more,
});

describe('in words', () => {
  it('says how often the level changes and the largest change, and that the definition changed', () => {
    const { headline, figures, items, caveats } = view.text(resultOf(), context());
    expect(headline).toBe(
      'Whole corridor: the level changes 2 times in 119 months: February 2016, from 100 to 50 a month (−50%); June 2019, from 50 to 200 a month (4 times); definition changed inside the period (Jul 2019).',
    );
    expect(items.map(({ id, title, lines }) => [id, title, lines.length])).toEqual([
      [`corridor:${at(40)}`, 'Whole corridor: February 2016', 1],
      [`corridor:${at(80)}`, 'Whole corridor: June 2019', 2],
    ]);
    expect(items[0].lines[0]).toBe('From 100 to 50 a month (−50%).');
    expect(figures[0].texts.at(-1)).toContain('wanders');
    expect(figures[1].texts).toEqual([
      'Levels: Oct 2012 to Jan 2016: 100; Feb 2016 to May 2019: 50; Jun 2019 to Sep 2022: 200.',
      'Each change had to save 14.4.',
    ]);
    expect(caveats.at(-1)).toContain('without p');
    const alone = resultOf({ series: [seriesOf('corridor', [[0, 12]])], breaks: [], breakMonths: [] });
    expect(view.text(alone, context({ language: 'es' })).headline).toBe(
      'Corredor completo: un solo nivel en 119 meses, cerca de 12 al mes; ningún cambio ahorra más que la penalización.',
    );
  });
});

const shareOf = (id: string, levels: readonly (readonly [number, number])[]): TrendSeries => {
  const plain = seriesOf(id, levels);
  return {
    ...plain,
    values: Float64Array.from(plain.level, (level, m) => (m === 30 ? Number.NaN : level + ((m % 5) - 2) / 100)),
  };
};
const shares = resultOf({
  meta: runMeta({
    stamp: { method: 'change-points', version: 2, params: { ...params, of: 'shares', shareScale: 'logit' }, seed: 1 },
    n: 240,
  }),
  series: [
    shareOf('yuma', [
      [0, 0.2],
      [40, 0.5],
    ]),
    shareOf('tucson', [
      [0, 0.8],
      [40, 0.52],
      [80, 0.55],
    ]),
  ],
});

describe('of shares', () => {
  it('names the largest changes of all sectors in points, and says that shares add up to one', () => {
    const { headline, figures, items, caveats } = view.text(shares, context());
    expect(headline).toBe(
      'Shares of the corridor’s month, 2 sectors, 120 months: Yuma: February 2016, from 20% to 50% (+30.0 points); Tucson: February 2016, from 80% to 52% (−28.0 points); Tucson: June 2019, from 52% to 55% (+3.0 points); definition changed inside the period (Jul 2019).',
    );
    expect(items[0].lines[0]).toBe('From 20% to 50% of the corridor’s month (+30.0 points).');
    expect(figures[0].texts[0]).toBe('Levels: Oct 2012 to Jan 2016: 20%; Feb 2016 to Sep 2022: 50%.');
    expect(caveats.join(' ')).toContain('Shares add up to one');
    const spanish = view.text(shares, context({ language: 'es' })).headline;
    expect(spanish).toContain('Proporciones del mes del corredor, 2 sectores, 120 meses: Yuma: febrero de 2016');
  });

  it('draws them in percent inside the frame, the sector that moved most where there is room for one', () => {
    for (const look of [context(), context({ language: 'es', theme: themes.dark })]) {
      for (const size of [
        { width: 300, height: 180 },
        { width: 900, height: 500 },
      ]) {
        const drawing = view.chart(shares, look, size)!;
        expectInside(drawing);
        expect(drawing.y.domain[1]).toBeGreaterThan(50);
        expect(drawing.y.domain[1]).toBeLessThan(100);
      }
    }
    const size = { width: 300, height: 180 };
    const { x, y } = view.chart(shares, context(), size)!;
    const middle = (y.range[0] + y.range[1]) / 2;
    expect(view.itemOnChart(shares, context(), size, place(x, at(40)), middle)).toBe(`yuma:${at(40)}`);
  });

  it('gives percent in the table', () => {
    const { columns, rows } = view.table(shares, context());
    expect(columns[1].name).toBe('Yuma, % of the month');
    expect(rows[0].slice(1, 3)).toEqual([expect.closeTo(18, 9), expect.closeTo(20, 9)]);
    expect(rows[30][1]).toBeNull();
  });
});

describe('as a chart', () => {
  it('keeps inside its frame, small and large, in both languages', () => {
    for (const look of [context(), context({ language: 'es', theme: themes.dark })]) {
      for (const size of [
        { width: 300, height: 180 },
        { width: 900, height: 500 },
      ]) {
        for (const pick of [null, `corridor:${at(40)}`]) {
          const drawing = view.chart(resultOf(), { ...look, pick }, size)!;
          expectInside(drawing);
          const picked = drawing.marks.filter((mark) => mark.kind === 'line' && mark.stroke === look.theme.focus);
          expect(picked).toHaveLength(pick === null ? 0 : 1);
        }
      }
    }
  });

  it('picks the change near the pointer, and none elsewhere', () => {
    const size = { width: 300, height: 180 };
    const { x, y } = view.chart(resultOf(), context(), size)!;
    const middle = (y.range[0] + y.range[1]) / 2;
    expect(view.itemOnChart(resultOf(), context(), size, place(x, at(80)) + 4, middle)).toBe(`corridor:${at(80)}`);
    expect(view.itemOnChart(resultOf(), context(), size, place(x, at(60)), middle)).toBeNull();
  });

  it('gives every month with figure and level, and nothing where no series has levels', () => {
    const { columns, rows } = view.table(resultOf(), context());
    expect(columns).toHaveLength(5);
    expect(rows[30]).toEqual(['2015-04', null, 40, null, 100]);
    const bare = { ...seriesOf('corridor', [[0, 1]]), level: new Float64Array(0), penalty: null };
    const refused = resultOf({ series: [bare] });
    expect(view.chart(refused, context(), { width: 300, height: 180 })).toBeNull();
    expect(view.text(refused, context()).headline).toBe('No answer: see what is missing.');
  });

  it('gives the months and levels of one series to a program that draws charts of its own', () => {
    const [, corridor] = resultOf().series;
    if (corridor === undefined) throw new Error('no series');
    const data = findingChartData(view, resultOf({ series: [corridor] }), context());
    expect(data?.categories).toHaveLength(months);
    expect(data?.series.map(({ values }) => values[50])).toEqual([corridor.values[50], corridor.level[50]]);
    expect(data?.series[0]?.values[30]).toBeNull();
    expect(data?.events?.some(({ at, isBreak }) => isBreak && at === monthIndex(2019, 7) - firstMonth)).toBe(true);
    expect(findingChartData(view, resultOf(), context())).toBeNull();
  });
});
