import { describe, expect, it } from 'vitest';
import { findingContext } from '../../../../tests/support/finding-samples.ts';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { cellResult } from '../../../../tests/support/show-samples.ts';
import { languages } from '../../../base/words.ts';
import { disclose } from '../../../disclose/disclose.ts';
import type { LocalMoranFinding } from '../../../disclose/disclosed.ts';
import { themes } from '../../theme/colours.ts';
import { isMoran } from './moran-result.ts';
import { scatterOf } from './scatter.ts';
import { view } from './view.ts';

const quarter = { people: 34, largestShare: 0.1, holdsWithoutLargest: true, areaKm2: 560 };
const finding: LocalMoranFinding = {
  kind: 'local-moran',
  meta: runMeta({
    stamp: { method: 'local-moran', version: 1, params: {}, seed: 1 },
    n: 35,
    tests: 5,
    headlineP: 0.01,
  }),
  quadrant: Uint8Array.from([4, 3, 1, 2, 2, 0]),
  marks: Uint8Array.from([27, 9, 63, 0, 27, 0]),
  statistic: Float64Array.from([-0.2, -0.1, 2, 0.1, 0.3, Number.NaN]),
  p: Float64Array.from([0.004, 0.03, 0.00002, 0.4, 0.006, Number.NaN]),
  families: [
    {
      side: 'us',
      cells: 3,
      records: 35,
      global: { i: 0.21, expected: -0.01, variance: 0.01, z: 2.2, p: 0.03, permutationP: 0.02 },
      problems: [],
    },
    { side: 'mexico', cells: 0, records: 0, global: null, problems: [] },
  ],
  clusters: [
    {
      ...quarter,
      id: 'high-high-1',
      quadrant: 1,
      hot: true,
      side: 'us',
      cells: [2],
      records: 30,
      hull: [
        [-98, 30],
        [-97, 30],
        [-97, 31],
      ],
      fromKm: 1400,
      toKm: 1400,
    },
    {
      ...quarter,
      id: 'low-high-1',
      quadrant: 4,
      hot: false,
      side: 'us',
      cells: [0],
      records: 1,
      hull: [],
      fromKm: 1200,
      toKm: 1200,
    },
  ],
};
const resultOf = (change: Partial<LocalMoranFinding> = {}) =>
  disclose({ ...cellResult(), finding: { ...finding, ...change } }, { threshold: null }, null);
const result = resultOf();
const held = resultOf({ statistic: new Float64Array(0), p: new Float64Array(0) });
const context = findingContext();
const loose = findingContext({ significance: { level: 0.1, corrected: true } });

describe("local Moran's I in words", () => {
  it('says how many cells are like their neighbours, with n and months', () => {
    expect(view.text(result, context).headline).toBe(
      'Beyond chance: 2 of 5 cells like their neighbours, 1 of these high among high, and 1 unlike them (n = 35, January 2014 to December 2014).',
    );
    const none = resultOf({ marks: new Uint8Array(6) });
    expect(view.text(none, findingContext({ language: 'es' })).headline).toMatch(
      /^Ninguna de las celdas se distingue del azar/,
    );
  });

  it('gives each side its global I, and says so where there is no answer or it is held back', () => {
    const [us, mexico] = view.text(result, context).figures;
    expect(us?.texts[1]).toBe(
      'Global Moran’s I = 0.210 (z = 2.2, permutation p = 0.02): like lies by like more than chance would have it.',
    );
    expect(mexico?.texts).toEqual(['No answer.']);
    const [family] = finding.families;
    const withoutNumbers = { ...family!.global!, i: Number.NaN, z: Number.NaN, permutationP: 0.05 };
    const own = resultOf({ statistic: new Float64Array(0), families: [{ ...family!, global: withoutNumbers }] });
    expect(view.text(own, context).figures[0]?.texts[1]).toBe(
      'Global Moran’s I is held back; its permutation p is at most 0.05.',
    );
  });

  it('lists groups that pass, from west to east', () => {
    expect(view.text(result, context).items.map(({ id, title }) => [id, title])).toEqual([
      ['low-high-1', 'Low among high, U.S. side, km 1,200'],
      ['high-high-1', 'High among high, U.S. side, km 1,400'],
    ]);
    const strict = findingContext({ significance: { level: 0.01, corrected: true } });
    expect(view.text(result, strict).items.map(({ id }) => id)).toEqual(['high-high-1']);
  });
});

describe("local Moran's I on the map", () => {
  it('draws every class that the legend names and no other', () => {
    for (const used of [context, loose]) {
      const ids = view.layer(result, used).map(({ id }) => id.replace(/^finding:|-(hatch|edge)$/g, ''));
      const named = view.legend(result, used)?.entries.map(({ id }) => id) ?? [];
      for (const key of ['highLow', 'lowHigh', 'lowLow']) expect(ids.includes(key)).toBe(named.includes(key));
      expect(named).toEqual(
        used === context
          ? ['highHigh', 'lowHigh', 'lowLow', 'none', 'not-observed', 'hull']
          : ['highHigh', 'highLow', 'lowHigh', 'lowLow', 'none', 'not-observed', 'hull'],
      );
    }
  });

  it('tells the quadrants apart without colour', () => {
    const looks = (view.legend(result, loose)?.entries ?? [])
      .slice(0, 4)
      .map(({ swatch }) =>
        swatch.shape === 'cell' ? `${swatch.fill?.slice(7) ?? 'none'} ${swatch.pattern} ${swatch.edge}` : '',
      );
    expect(new Set(looks).size).toBe(4);
  });

  it('says of a cell what it is, and which group it is in', () => {
    expect(view.tooltip(result, context, 'finding:cells', 2)).toEqual([
      'High among high, FDR 5%',
      'Records: 30',
      'I = 2.00, p = 0.00002',
    ]);
    expect(view.tooltip(result, context, 'finding:cells', 5)).toEqual(['Not observed']);
    expect(view.tooltip(result, context, 'finding:hulls', 0)).toEqual([]);
    expect(view.itemOnMap(result, 'finding:cells', 2)).toBe('high-high-1');
    expect(view.unitsOf(result, 'high-high-1')).toEqual(['cell-2']);
  });

  it('draws nothing where no side has an answer', () => {
    const none = resultOf({ families: finding.families.map((family) => ({ ...family, global: null })) });
    expect(view.layer(none, context)).toEqual([]);
    expect(view.legend(none, context)).toBeNull();
  });
});

describe('the Moran scatterplot', () => {
  it('has the mean of the neighbours where I says it is', () => {
    if (!isMoran(result)) throw new Error('no local Moran');
    const [first, second, third] = scatterOf(result);
    // 1, 4 and 30 records on the U.S. side: mean 11.67, standard deviation 13.02.
    expect(first?.x).toBeCloseTo(-0.8193, 3);
    expect(second?.x).toBeCloseTo(-0.5889, 3);
    expect(third?.x).toBeCloseTo(1.4082, 3);
    for (const point of [first, second, third])
      expect(point!.x * point!.y).toBeCloseTo(finding.statistic[point!.cell]!);
  });

  it('stays inside at both sizes, in both languages and themes; held figures give bars instead', () => {
    for (const size of [
      { width: 300, height: 180 },
      { width: 900, height: 500 },
    ]) {
      for (const language of languages) {
        for (const theme of Object.values(themes)) {
          for (const one of [result, held]) {
            const drawing = view.chart(one, findingContext({ language, theme, pick: 'high-high-1' }), size);
            expect(drawing?.description).not.toBe('');
            for (const mark of drawing?.marks ?? []) {
              if (mark.kind === 'text') expect(mark.size).toBeGreaterThanOrEqual(11);
              const points = mark.kind === 'line' || mark.kind === 'area' ? mark.points : [mark.x, mark.y];
              points.forEach((value, k) => {
                expect(value).toBeGreaterThanOrEqual(0);
                expect(value).toBeLessThanOrEqual(k % 2 === 0 ? size.width : size.height);
              });
            }
          }
        }
      }
    }
  });

  it('gives the group of the significant cell that is pressed', () => {
    const size = { width: 900, height: 500 };
    const { marks } = view.chart(result, context, size)!;
    const point = marks.find((mark) => mark.kind === 'rect' && mark.fill === context.theme.hot[2]);
    if (point?.kind !== 'rect') throw new Error('no point');
    expect(view.itemOnChart(result, context, size, point.x + 3, point.y + 3)).toBe('high-high-1');
    expect(view.itemOnChart(result, context, size, 1, 1)).toBeNull();
    expect(view.itemOnChart(held, context, size, point.x, point.y)).toBeNull();
  });
});

describe('what a person takes', () => {
  it('is a row for each observed cell, without I and p where they are held back', () => {
    const { columns, rows } = view.table(result, context);
    expect(rows).toHaveLength(5);
    expect(rows[2]).toEqual(['cell-2', 'U.S. side', 1400, 30, 30, 'High among high', 2, 0.00002, 'yes']);
    expect(columns).toHaveLength(9);
    expect(view.table(held, context).columns).toHaveLength(7);
  });

  it('is closed rings', () => {
    const features = view.features(result, context);
    expect(features.map(({ properties }) => properties.id)).toEqual(['high-high-1', 'cell-0', 'cell-2', 'cell-4']);
    for (const { geometry } of features) {
      const [ring] = geometry.coordinates as number[][][];
      expect(ring?.at(-1)).toEqual(ring?.[0]);
    }
  });
});
