import { describe, expect, it } from 'vitest';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { cellResult, firstMonth } from '../../../../tests/support/show-samples.ts';
import { emergingCategories } from '../../../analyse/finding-shapes.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { CellResult, Disclosed, EmergingFinding } from '../../../disclose/disclosed.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { themes } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { kinds, looks } from './kinds.ts';
import { view } from './view.ts';

const steps = Array.from({ length: 12 }, (_, t) => ({
  from: monthIndexOf(firstMonth + 3 * t),
  to: monthIndexOf(firstMonth + 3 * t + 3),
}));
const bins = (pattern: string): number[] => [...pattern].map((step) => '-=_.123'.indexOf(step) - 3);
const ring: [number, number][] = [
  [-100, 30],
  [-97, 30],
  [-97, 31],
  [-100, 31],
  [-100, 30],
];

const finding = (more: Partial<EmergingFinding> = {}): EmergingFinding => ({
  kind: 'emerging',
  meta: runMeta({ n: 35, people: 35, tests: 60, headlineP: 0.001 }),
  category: Int8Array.from([0, 1, 3, 0, -7, 0]),
  steps,
  dropped: [monthIndexOf(firstMonth - 1)],
  breaks: [],
  binClass: Int8Array.from(
    ['............', '...........2', '332333233333', '............', '33........==', '............'].flatMap(bins),
  ),
  lastZ: Float64Array.from([0.1, 3.2, 5.1, -0.2, -3, Number.NaN]),
  trendZ: Float64Array.from([0.1, 1.2, 3.1, -0.2, -2, Number.NaN]),
  trendP: Float64Array.from([0.9, 0.2, 0.002, 0.8, 0.04, Number.NaN]),
  families: [
    {
      side: 'both',
      cells: 5,
      records: 35,
      hot: [0, 1, 0, 1, 0, 0, 0, 0, 0],
      cold: [0, 0, 0, 0, 0, 0, 0, 1, 0],
      problems: [],
    },
  ],
  clusters: [
    {
      id: 'hot-1',
      hot: true,
      side: 'us',
      cells: [1, 2],
      category: 3,
      records: 34,
      people: 34,
      largestShare: 0.1,
      holdsWithoutLargest: true,
      hull: ring,
      areaKm2: 500,
      fromKm: 1300,
      toKm: 1400,
    },
  ],
  ...more,
});
const resultOf = (more: Partial<EmergingFinding> = {}): Disclosed<CellResult> => ({
  ...cellResult(),
  finding: finding(more),
});
const context = (more: Partial<FindingContext> = {}): FindingContext => ({
  language: 'en',
  theme: themes.light,
  measure: 'deaths and disappearances',
  synthetic: false,
  source: 'IOM',
  significance: { level: 0.05, corrected: true },
  pick: null,
  sourceText: (key) => key,
  ...more,
});
const both = [context(), context({ language: 'es', theme: themes.dark })];

describe('on the map', () => {
  it('has the drawn kinds in its legend and no other', () => {
    const legend = view.legend(resultOf(), context())!;
    expect(legend.entries.map(({ id }) => id)).toEqual([
      'hot.intensifying',
      'hot.new',
      'cold.oscillating',
      'none',
      'not-observed',
      'hull',
    ]);
    expect(view.layer(resultOf(), context()).map(({ id }) => id)).toEqual([
      'finding:fill',
      'finding:hot.intensifying',
      'finding:hot.new',
      'finding:cold.oscillating',
      'finding:not-observed',
      'finding:hulls',
    ]);
    expect(legend.notes.slice(0, 3).map((note) => note.split(':')[0])).toEqual(['Intensifying', 'New', 'Oscillating']);
    expect(legend.notes[3]).toBe('12 steps of 3 months; 35 incidents in 5 cells; FDR 5 % over cells and steps');
  });

  it('tells every kind without colour, hot and cold alike', () => {
    expect(new Set(Object.values(looks).map((look) => JSON.stringify(look))).size).toBe(8);
    expect([...kinds].map(({ code, name }) => [code, name]).sort()).toEqual(
      [...emergingCategories.entries()].filter(([code]) => code > 0).sort(),
    );
    const all = resultOf({ category: Int8Array.from([4, 5, 6, 8, 2, 0]) });
    const drawn = view.layer(all, context());
    expect(drawn.map(({ id, kind }) => [id.replace('finding:', ''), kind])).toEqual([
      ['fill', 'polygons'],
      ['hot.diminishing', 'circles'],
      ['hot.consecutive', 'lines'],
      ['hot.sporadic', 'circles'],
      ['hot.historical', 'lines'],
      ['not-observed', 'lines'],
      ['hulls', 'lines'],
    ]);
    expect(drawn.flatMap((drawing) => (drawing.kind === 'lines' && drawing.dashed ? [drawing.id] : []))).toEqual([
      'finding:hot.historical',
      'finding:not-observed',
    ]);
  });

  it('picks the group of a cell, and of an outline', () => {
    expect([view.itemOnMap(resultOf(), 'finding:fill', 2), view.itemOnMap(resultOf(), 'finding:fill', 4)]).toEqual([
      'hot-1',
      null,
    ]);
    expect([view.itemOnMap(resultOf(), 'finding:hulls', 0), view.itemOnMap(resultOf(), 'elsewhere', 2)]).toEqual([
      'hot-1',
      null,
    ]);
    expect(view.unitsOf(resultOf(), 'hot-1')).toEqual(['cell-1', 'cell-2']);
    expect(view.tooltip(resultOf(), context(), 'finding:fill', 2)).toEqual([
      'Intensifying hot spot',
      'Hot in 12, cold in 0 of 12 steps',
      'z of the last step 5.10; trend of z: 3.10 (descriptive p 0.002)',
    ]);
    expect(view.tooltip(resultOf(), context(), 'finding:fill', 5)).toEqual(['No category']);
  });
});

describe('in words', () => {
  it('says how many cells, over which steps, out of how many records', () => {
    const { headline, figures, items, caveats } = view.text(resultOf(), context());
    expect(headline).toBe(
      'Hot spots by their course over 12 steps, January 2014 to December 2016: 2 of 5 cells; cold spots: 1 (n = 35 records).',
    );
    expect(figures.map(({ term }) => term)).toEqual(['Both sides together', 'Steps']);
    expect(figures[0].texts[1]).toBe('Intensifying hot spot: 1; New hot spot: 1; Oscillating cold spot: 1.');
    expect(figures[1].texts[1]).toBe('Hot in some step: 3 cells, in the last 2; cold in some step: 1, in the last 1.');
    expect(figures[1].texts[2]).toBe('Left out, as they fill no step: Dec 2013.');
    expect(items[0].title).toBe('Intensifying hot spot, U.S. side, km 1,300 to 1,400');
    expect(items[0].lines[0]).toBe('1 of its 2 cells are of this kind, the others of another.');
    expect(caveats).toHaveLength(2);
  });

  it('says inside the sentence that the definition changed', () => {
    const { headline } = view.text(resultOf({ breaks: ['Title 42 begins'] }), context());
    expect(headline.endsWith('(n = 35 records); definition changed: Title 42 begins.')).toBe(true);
  });

  it('says what fewer than ten steps mean, and that another level does not touch it', () => {
    const few = resultOf({ steps: steps.slice(0, 8) });
    const { caveats } = view.text(few, context({ significance: { level: 0.01, corrected: true } }));
    expect(caveats[0]).toContain('fewer than ten steps');
    expect(caveats.some((caveat) => caveat.includes('whatever level'))).toBe(true);
  });

  it('says that nothing stands clear, and gives no map without an answer', () => {
    const nothing = { category: new Int8Array(6), clusters: [] };
    expect(view.text(resultOf(nothing), context()).headline).toContain('No cell stands clear of chance');
    const refused = resultOf({ ...nothing, meta: runMeta({ n: 12, tests: 0, headlineP: null }) });
    expect(view.text(refused, context()).headline).toBe('No answer: see what is missing.');
    expect([view.layer(refused, context()), view.legend(refused, context())]).toEqual([[], null]);
    expect(view.chart(refused, context(), { width: 300, height: 180 })).toBeNull();
  });

  it('shows own data as categories alone', () => {
    const none = new Float64Array(0);
    const own = resultOf({ binClass: new Int8Array(0), lastZ: none, trendZ: none, trendP: none });
    expect(view.text(own, context()).caveats.some((caveat) => caveat.startsWith('Categories alone'))).toBe(true);
    expect(view.tooltip(own, context(), 'finding:fill', 2)).toEqual(['Intensifying hot spot']);
    expect(view.chart(own, context(), { width: 300, height: 180 })).toBeNull();
    expect(view.table(own, context()).rows[0].slice(7)).toEqual([null, null, null, null, null]);
  });
});

describe('as a chart', () => {
  it('counts hot cells up and cold cells down, of the picked group alone where there is one', () => {
    const drawing = view.chart(resultOf(), context(), { width: 900, height: 500 })!;
    expect(drawing.y.domain).toEqual([-1, 2]);
    expect(drawing.description).toContain('Last step: 2 hot, 1 cold.');
    const picked = view.chart(resultOf(), context({ pick: 'hot-1' }), { width: 900, height: 500 })!;
    expect(picked.y.domain).toEqual([0, 2]);
    expect(
      picked.marks.some(
        (mark) => mark.kind === 'text' && mark.text.endsWith('Intensifying hot spot, U.S. side, km 1,300 to 1,400'),
      ),
    ).toBe(true);
  });

  it('keeps inside its frame, with text that is read, small and large, in both languages', () => {
    for (const look of both) {
      for (const size of [
        { width: 300, height: 180 },
        { width: 900, height: 500 },
      ]) {
        for (const pick of [null, 'hot-1']) {
          const { marks } = view.chart(resultOf(), { ...look, pick }, size)!;
          for (const mark of marks) {
            if (mark.kind === 'text') {
              expect(mark.size).toBeGreaterThanOrEqual(11);
              const width = textWidth(mark.text, mark.size);
              const left =
                mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
              expect(left, mark.text).toBeGreaterThanOrEqual(0);
              expect(left + width, mark.text).toBeLessThanOrEqual(size.width);
              expect(mark.y).toBeLessThanOrEqual(size.height);
            }
            if (mark.kind === 'rect') expect(mark.y + mark.height).toBeLessThanOrEqual(size.height);
          }
        }
      }
    }
  });
});

describe('to take along', () => {
  it('lists and gives out the cells that have a category, and the groups', () => {
    const { columns, rows } = view.table(resultOf(), context());
    expect(rows.map(([cell, , , category, group]) => [cell, category, group])).toEqual([
      ['cell-1', 'New hot spot', 'hot-1'],
      ['cell-2', 'Intensifying hot spot', 'hot-1'],
      ['cell-4', 'Oscillating cold spot', ''],
    ]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const features = view.features(resultOf(), context());
    expect(features.map(({ properties }) => [properties.kind, properties.sign, properties.category])).toEqual([
      ['cell', 'hot', 'new'],
      ['cell', 'hot', 'intensifying'],
      ['cell', 'cold', 'oscillating'],
      ['group', 'hot', 'intensifying'],
    ]);
    expect(features[0].geometry.coordinates).toEqual([
      [
        [-99, 30],
        [-98, 30],
        [-98, 31],
        [-99, 31],
        [-99, 30],
      ],
    ]);
    expect(features[2].properties.records).toBeNull();
  });
});
