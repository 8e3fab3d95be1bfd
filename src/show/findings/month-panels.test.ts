import { describe, expect, it } from 'vitest';
import { runMeta } from '../../../tests/support/run-meta.ts';
import { monthIndex } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import type { TrendResult, TrendSeries } from '../../disclose/disclosed.ts';
import { themes } from '../theme/colours.ts';
import type { FindingContext } from './finding-view.ts';
import { monthPanels, panelAt, seriesMarks } from './month-panels.ts';
import { brokenText, mainSeries, pText, seriesName } from './month-text.ts';

const firstMonth = monthIndex(2015, 1);
const months = 60;
const gap = Number.NaN;

const seriesOf = (id: string, values: readonly number[] = [1, 2, gap, 4, gap, 6, 7]): TrendSeries => ({
  id,
  firstMonth,
  values: Float64Array.from({ length: months }, (_, m) => values[m % values.length]),
  test: null,
  adjustedP: null,
  changes: [],
  level: new Float64Array(0),
  penalty: null,
  problems: [],
});
const resultOf = (ids: readonly string[]): TrendResult => ({
  shape: 'trend',
  meta: runMeta(),
  period: { from: firstMonth, to: monthIndexOf(firstMonth + months) },
  measure: 'records',
  series: ids.map((id) => seriesOf(id)),
  breaks: [],
  breakMonths: [],
});
const context = (pick: string | null = null): FindingContext => ({
  language: 'en',
  theme: themes.light,
  measure: '',
  synthetic: false,
  source: '',
  significance: { level: 0.05, corrected: true },
  pick,
  sourceText: (key) => key,
});
const large = { width: 900, height: 500 };
const none = (): number => 0;

describe('panels of months', () => {
  it('stand apart, one a series, and years are written under the lowest of each column', () => {
    const ten = resultOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'corridor']);
    const panels = monthPanels(ten, context(), large, 40, none);
    expect(panels).toHaveLength(10);
    expect(panels.filter(({ isLowest }) => isLowest).map(({ series }) => series.id)).toEqual(['h', 'i', 'corridor']);
    for (const [k, one] of panels.entries()) {
      expect(one.y.range[0]).toBeGreaterThan(one.y.range[1]);
      expect(one.x.range[1]).toBeLessThanOrEqual(large.width);
      const middle = [(one.x.range[0] + one.x.range[1]) / 2, (one.y.range[0] + one.y.range[1]) / 2] as const;
      expect(panelAt(panels, ...middle)).toBe(panels[k]);
    }
    expect(panelAt(panels, 2, 2)).toBeNull();
  });

  it('where there is little room, show the series picked, else the corridor', () => {
    const three = resultOf(['us', 'mexico', 'corridor']);
    const small = (pick: string | null) => monthPanels(three, context(pick), { width: 300, height: 180 }, 40, none);
    expect(small(null).map(({ series }) => series.id)).toEqual(['corridor']);
    expect(small('mexico').map(({ series }) => series.id)).toEqual(['mexico']);
    expect(small('us:612').map(({ series }) => series.id)).toEqual(['us']);
    expect(mainSeries(resultOf([]), null)).toBeNull();
  });

  it('interrupt a line at gaps and keep a lone month', () => {
    const [panel] = monthPanels(resultOf(['us']), context(), large, 40, none);
    const lines = seriesMarks(panel, [1, 2, gap, 4, gap, gap, 6, 7], '#000');
    expect(lines.map((mark) => mark.kind === 'line' && mark.points.length)).toEqual([4, 4, 4]);
  });
});

describe('words of months', () => {
  it('name series, p and breaks', () => {
    expect(['us', 'corridor', 'del-rio'].map((id) => seriesName({ id }, 'es'))).toEqual([
      'Lado de EE. UU.',
      'Corredor completo',
      'Del Rio',
    ]);
    expect([0.0004, 0.0042, 0.031].map((p) => pText(p, 'en'))).toEqual(['p < 0.001', 'p = 0.0042', 'p = 0.031']);
    const broken = { ...resultOf(['us']), breakMonths: [monthIndex(2020, 3), monthIndex(2023, 5)] };
    expect(brokenText(broken, 'en')).toBe('; definition changed inside the period (Mar 2020 and May 2023)');
    expect(brokenText(resultOf(['us']), 'en')).toBe('');
  });
});
