import { describe, expect, it } from 'vitest';
import { findingContext } from '../../../../tests/support/finding-samples.ts';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { cellResult, firstMonth } from '../../../../tests/support/show-samples.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { languages } from '../../../base/words.ts';
import { disclose } from '../../../disclose/disclose.ts';
import type { ScanCluster, ScanFinding } from '../../../disclose/disclosed.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { themes } from '../../theme/colours.ts';
import { view } from './view.ts';

const months = { from: firstMonth, to: monthIndexOf(firstMonth + 24) };
const square = (lon: number): [number, number][] => [
  [lon, 30],
  [lon + 1, 30],
  [lon + 1, 31],
  [lon, 30],
];
const clusterOf = (more: Partial<ScanCluster>): ScanCluster => ({
  id: 'cluster-1',
  hot: true,
  side: 'us',
  cells: [1, 2],
  records: 20,
  people: 34,
  largestShare: 0.1,
  holdsWithoutLargest: true,
  pWithoutLargest: 0.002,
  hull: square(-99),
  areaKm2: 560,
  fromKm: 1300,
  toKm: 1400,
  centre: 1,
  radiusKm: 17.4,
  from: monthIndexOf(firstMonth + 20),
  to: months.to,
  observed: 20,
  expected: 5.125,
  relativeRisk: 4.5,
  logLikelihoodRatio: 12.34,
  p: 0.001,
  recurrenceMonths: null,
  ongoing: true,
  observedByMonth: Float64Array.from({ length: 24 }, (_, m) => (m < 20 ? m % 2 : 5)),
  expectedByMonth: new Float64Array(24).fill(1.28),
  ...more,
});
const over = clusterOf({
  id: 'cluster-2',
  cells: [0],
  fromKm: 1200,
  toKm: 1200,
  from: monthIndexOf(firstMonth + 3),
  to: monthIndexOf(firstMonth + 4),
  ongoing: false,
  p: 0.03,
  holdsWithoutLargest: false,
  hull: square(-100),
});
const weak = clusterOf({ id: 'cluster-3', side: 'mexico', cells: [3], p: 0.16, hull: square(-97), ongoing: false });

const family = {
  side: 'us',
  cells: 3,
  records: 35,
  p: 0.001,
  critical05: 7.21,
  critical01: 8.94,
  problems: [],
} as const;
const finding: ScanFinding = {
  kind: 'scan',
  meta: runMeta({
    stamp: { method: 'space-time-scan', version: 1, params: { form: 'permutation', windows: 'any' }, seed: 1 },
    n: 70,
    tests: 4000,
    headlineP: 0.002,
  }),
  clusters: [clusterOf({}), over, weak],
  critical05: 7.21,
  critical01: 8.94,
  replications: 999,
  months,
  breaks: [],
  families: [family, { ...family, side: 'mexico', p: 0.16 }],
};
const resultOf = (change: Partial<ScanFinding> = {}) =>
  disclose({ ...cellResult(), finding: { ...finding, ...change } }, { threshold: null }, null);
const result = resultOf();
const context = findingContext();
const plain = findingContext({ significance: { level: 0.05, corrected: false } });
const monthly = {
  meta: { ...finding.meta, stamp: { ...finding.meta.stamp, params: { form: 'permutation', windows: 'last' } } },
  clusters: [clusterOf({ recurrenceMonths: 1000 }), clusterOf({ id: 'cluster-2', p: 0.02, recurrenceMonths: 50 })],
};
const refused = resultOf({ clusters: [], families: finding.families.map((one) => ({ ...one, p: null })) });
const small = { width: 300, height: 180 };
const large = { width: 900, height: 500 };

describe('the scan in words', () => {
  it('says how many clusters stand clear at the level asked for, sides allowed for', () => {
    expect(view.text(result, context).headline).toBe(
      '1 place and span of months stands clear of chance, January 2014 to December 2015; 1 reaches the last month (n = 70).',
    );
    expect(view.text(result, plain).headline).toBe(
      '2 places and spans of months stand clear of chance, January 2014 to December 2015; 1 reaches the last month (n = 70).',
    );
    expect(view.text(resultOf({ clusters: [weak], breaks: ['x'] }), context).headline).toBe(
      'No place and span of months stands clear of chance, January 2014 to December 2015 (n = 70); definition changed: x.',
    );
    expect(view.text(refused, context).headline).toBe('No answer: see what is missing.');
  });

  it('answers the monthly question with what chance gives at one look a month', () => {
    const { headline, items, caveats } = view.text(resultOf(monthly), context);
    expect(headline).toBe(
      '2 clusters that stand clear of chance are still going on in December 2015, looking back to January 2014 (n = 70).',
    );
    expect(items.map(({ lines }) => lines.filter((line) => line.startsWith('With one look')))).toEqual([
      [
        'With one look a month, chance gives a cluster as clear as this once in 1,000 months or more seldom: more replications would tell.',
      ],
      ['With one look a month, chance gives a cluster as clear as this once in 50 months.'],
    ]);
    expect(caveats.some((caveat) => caveat.includes('1 of 20 months'))).toBe(true);
  });

  it('lists the clusters with place, months, figures and the largest incident', () => {
    const [first, second, third] = view.text(result, context).items;
    expect(first?.title).toBe('Cluster, U.S. side, km 1,300 to 1,400, September 2015 to December 2015, still going on');
    expect(first?.lines).toEqual([
      '20 records where 5.1 are expected: 3.9 times as many.',
      'p = 0.001 (0.002 for both sides), relative risk 4.5, log likelihood ratio 12.3.',
      '20 records, 34 people, 560 km²',
      'The largest incident is 10% of its people; without it the place is still there.',
      '2 cells within 17 km of the centre.',
    ]);
    expect(second?.title).toBe('Cluster, U.S. side, km 1,200, April 2014');
    expect(second?.lines).toContain('Not clear of chance at p 0.05.');
    expect([first?.ink, third?.ink]).toEqual([themes.light.hot[1], themes.light.quiet]);
    expect(view.text(result, plain).items[1]?.lines.join()).toContain('without it the place is gone');
    expect(view.text(result, findingContext({ language: 'es' })).items[0]?.title).toMatch(/^Conglomerado, lado de EE/);
  });

  it('gives each side its most likely cluster, and says so where there is none or no answer', () => {
    const [us] = view.text(result, context).figures;
    expect(us?.texts).toEqual([
      '35 records in 3 cells.',
      'The most likely cluster has p = 0.001; with 999 replications chance reaches a ratio of 7.2 in 5 of 100, and 8.9 in 1 of 100.',
    ]);
    const mexico = view.text(resultOf({ clusters: [clusterOf({})] }), context).figures[1];
    expect(mexico?.texts[1]).toBe('No circle and span of months holds more than expected.');
    expect(view.text(refused, context).figures.map(({ texts }) => texts)).toEqual([['No answer.'], ['No answer.']]);
  });
});

describe('the scan on the map', () => {
  it('draws every class that the legend names and no other', () => {
    for (const [used, named] of [
      [context, ['hot.ongoing', 'none', 'not-observed', 'hull', 'unclear']],
      [plain, ['hot.ongoing', 'hot.over', 'none', 'not-observed', 'hull', 'unclear']],
    ] as const) {
      expect(view.legend(result, used)?.entries.map(({ id }) => id)).toEqual(named);
      const ids = view.layer(result, used).map(({ id }) => id);
      expect(ids.includes('finding:hot.over')).toBe(used === plain);
      expect(ids).toContain('finding:unclear');
    }
    expect([view.layer(refused, context), view.legend(refused, context)]).toEqual([[], null]);
  });

  it('finds the cluster under a cell, its cells and what a tooltip says', () => {
    expect([0, 2, 4].map((cell) => view.itemOnMap(result, 'finding:cells', cell))).toEqual([
      'cluster-2',
      'cluster-1',
      null,
    ]);
    expect(view.itemOnMap(result, 'finding:hulls', 0)).toBe(null);
    expect(view.unitsOf(result, 'cluster-1')).toEqual(['cell-1', 'cell-2']);
    expect(view.tooltip(result, context, 'finding:cells', 1)[1]).toBe('p = 0.001; 20 records, 5.1 expected');
    expect(view.tooltip(result, context, 'finding:cells', 4)).toEqual([]);
  });
});

describe('records by month in a cluster', () => {
  it.each(
    languages.flatMap((language) =>
      (['light', 'dark'] as const).flatMap((theme) => [small, large].map((size) => [language, theme, size] as const)),
    ),
  )('stays in its frame and is readable: %s, %s, %o', (language, theme, size) => {
    const drawing = view.chart(result, findingContext({ language, theme: themes[theme] }), size);
    expect(drawing?.y.range[0]).toBeGreaterThan((drawing?.y.range[1] ?? 0) + 40);
    for (const mark of drawing?.marks ?? []) {
      if (mark.kind !== 'text') continue;
      expect(mark.size).toBeGreaterThanOrEqual(11);
      const width = textWidth(mark.text, mark.size);
      const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(size.width + 4);
    }
  });

  it('shows the cluster picked, its months shaded and inked', () => {
    const inked = (pick: string | null): number =>
      (view.chart(result, findingContext({ pick }), large)?.marks ?? []).filter(
        (mark) => mark.kind === 'rect' && mark.fill === themes.light.hot[1] && mark.height !== 9,
      ).length;
    expect([inked(null), inked('cluster-2')]).toEqual([4, 1]);
    const { x, y } = view.chart(result, context, large)!;
    const middle = (y.range[0] + y.range[1]) / 2;
    expect(view.itemOnChart(result, context, large, x.range[1] - 2, middle)).toBe('cluster-1');
    expect(view.itemOnChart(result, context, large, x.range[0] + 2, middle)).toBe(null);
    expect(view.chart(refused, context, large)).toBe(null);
  });
});

describe('the scan as figures', () => {
  it('gives a row and an outline of each cluster', () => {
    const { columns, rows } = view.table(result, context);
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
    expect(rows[0]?.slice(0, 6)).toEqual(['cluster-1', 'Cluster', 'U.S. side', '2015-09', '2015-12', 'yes']);
    const features = view.features(result, context);
    expect(features.map(({ geometry }) => geometry.type)).toEqual(['Polygon', 'Polygon', 'Polygon']);
    expect(features[0]?.properties).toMatchObject({
      firstMonth: '2015-09',
      lastMonth: '2015-12',
      ongoing: true,
      observed: 20,
      p: 0.001,
      pAllSides: 0.002,
      centre: 'cell-1',
    });
  });
});
