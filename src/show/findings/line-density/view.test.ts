import { describe, expect, it } from 'vitest';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { firstMonth } from '../../../../tests/support/show-samples.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { disclose } from '../../../disclose/disclose.ts';
import type { Disclosed, LineDensityResult } from '../../../disclose/disclosed.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { themes } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { valueAtKm } from './layer.ts';
import { peaksOf } from './peaks.ts';
import { view } from './view.ts';

const km = Float64Array.from({ length: 200 }, (_, i) => 1123 + i * 6.5);
/** Two hills, at km 2,372 near Eagle Pass and at km 1,605 near Presidio, over a low floor. */
const hill = (at: number, top: number, height: number): number => height * Math.exp(-(((at - top) / 30) ** 2));
const values = km.map((at) => 0.2 + hill(at, 2372, 12) + hill(at, 1605, 3));

function resultOf(more: Partial<LineDensityResult> = {}): Disclosed<LineDensityResult> {
  const params = { count: 'records', kernel: 'quartic', draws: 999, blockMonths: 3 };
  return disclose(
    {
      shape: 'line-density',
      meta: runMeta({
        n: 800,
        people: 900,
        missing: 2,
        tests: 0,
        headlineP: null,
        stamp: { method: 'line-density', version: 1, params, seed: 1 },
      }),
      period: { from: firstMonth, to: monthIndexOf(firstMonth + 24) },
      bandwidthKm: 30,
      km,
      values,
      us: values.map((value) => value * 0.4),
      mexico: values.map((value) => value * 0.6),
      lower: values.map((value) => value * 0.7),
      upper: values.map((value) => value * 1.4),
      ...more,
    },
    { threshold: null },
  );
}

const empty = new Float64Array(0);
const none = resultOf({ km: empty, values: empty, us: empty, mexico: empty, lower: empty, upper: empty });
const noBand = resultOf({ lower: empty, upper: empty });
const context = (more: Partial<FindingContext> = {}): FindingContext => ({
  language: 'en',
  theme: themes.light,
  measure: 'Deaths and disappearances',
  synthetic: false,
  source: 'IOM',
  significance: { level: 0.05, corrected: true },
  pick: null,
  sourceText: (key) => key,
  ...more,
});

describe('peaksOf', () => {
  it('finds the hills, the highest first, and nothing in nothing', () => {
    const peaks = peaksOf(resultOf());
    expect(peaks.map((peak) => Math.round(peak.km / 10) * 10)).toEqual([2370, 1600]);
    expect(peaksOf(none)).toEqual([]);
  });
});

describe('valueAtKm', () => {
  it('runs straight between the places of the curve, and stays at its ends', () => {
    const line = { km: Float64Array.from([0, 10, 30]), values: Float64Array.from([1, 3, 7]) };
    expect([-5, 0, 5, 20, 30, 99].map((at) => valueAtKm(line, at))).toEqual([1, 1, 2, 5, 7, 7]);
  });
});

describe('view', () => {
  it('says where records lie densest, with its band, its town and n', () => {
    const { headline, figures, caveats, items } = view.text(resultOf(), context());
    expect(headline).toContain('Eagle Pass / Piedras Negras: 12 per kilometre (8.5 to 17)');
    expect(headline).toContain('n = 800');
    expect(items.length).toBe(2);
    expect(figures.length).toBe(5);
    expect(caveats.length).toBe(3);
    const spanish = view.text(noBand, context({ language: 'es' }));
    expect(spanish.headline).toContain('12 por kilómetro, ');
    expect([spanish.figures.length, spanish.caveats.length]).toEqual([4, 2]);
    expect(view.text(none, context()).headline).toBe('');
  });

  it('draws the border in classes that its legend has, and no other', () => {
    for (const theme of [themes.light, themes.dark]) {
      const result = resultOf();
      const line = view.layer(result, context({ theme })).find(({ id }) => id === 'finding:line-density');
      if (line?.kind !== 'lines') throw new Error('no line');
      const drawn = new Set(
        Array.from({ length: line.starts.length - 1 }, (_, i) => [...line.colour.subarray(i * 4, i * 4 + 3)].join()),
      );
      expect(view.legend(result, context({ theme }))?.entries.length).toBe(drawn.size);
    }
    expect(view.layer(none, context())).toEqual([]);
    expect(view.legend(none, context())).toBe(null);
  });

  it('picks a peak on the map, on the chart and in the list alike', () => {
    const result = resultOf();
    const [top] = peaksOf(result);
    const pick = top?.id ?? '';
    expect(view.itemOnMap(result, 'finding:line-density', 124)).toBe(pick);
    expect(view.itemOnMap(result, 'finding:line-density', 40)).toBe(null);
    expect(view.itemOnMap(result, 'finding:line-density-casing', 124)).toBe(null);
    const size = { width: 900, height: 500 };
    const drawing = view.chart(result, context(), size);
    const found = Array.from({ length: size.width }, (_, x) => view.itemOnChart(result, context(), size, x, 200));
    expect(new Set(found).size).toBe(3);
    expect((view.chart(result, context({ pick }), size)?.marks.length ?? 0) - (drawing?.marks.length ?? 0)).toBe(1);
    expect(view.layer(result, context({ pick })).at(-1)?.kind).toBe('circles');
    expect(view.legend(result, context({ pick }))?.entries.at(-1)?.id).toBe('picked');
    expect(view.tooltip(result, context(), 'finding:line-density', 124)[0]).toContain('Eagle Pass');
  });

  it.each([
    ['en', 300, 180],
    ['es', 300, 180],
    ['en', 900, 500],
    ['es', 900, 500],
  ] as const)('draws a chart whose texts stay inside it (%s, %d x %d)', (language, width, height) => {
    for (const result of [resultOf(), noBand]) {
      const drawing = view.chart(result, context({ language }), { width, height });
      expect(drawing).not.toBe(null);
      for (const mark of drawing?.marks ?? []) {
        if (mark.kind !== 'text') continue;
        const wide = textWidth(mark.text, mark.size);
        const from = mark.x - (mark.anchor === 'end' ? wide : mark.anchor === 'middle' ? wide / 2 : 0);
        expect(from, mark.text).toBeGreaterThanOrEqual(-1);
        expect(from + wide, mark.text).toBeLessThanOrEqual(width + 1);
        expect(mark.size).toBeGreaterThanOrEqual(11);
        expect(mark.y).toBeLessThanOrEqual(height);
      }
    }
    expect(view.chart(none, context(), { width, height })).toBe(null);
  });

  it('gives the curve as a table, and its peaks as points', () => {
    expect(view.table(resultOf(), context()).rows.length).toBe(km.length);
    expect(view.table(noBand, context()).rows[0]?.slice(4)).toEqual([null, null]);
    expect(view.features(resultOf(), context()).map(({ geometry }) => geometry.type)).toEqual(['Point', 'Point']);
  });
});
