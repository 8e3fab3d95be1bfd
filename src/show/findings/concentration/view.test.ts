import { describe, expect, it } from 'vitest';
import { expectInside } from '../../../../tests/support/chart-frame.ts';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { cellResult, firstMonth } from '../../../../tests/support/show-samples.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { CellResult, ConcentrationFinding, Disclosed } from '../../../disclose/disclosed.ts';
import { themes } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { view } from './view.ts';

type Part = ConcentrationFinding['periods'][number];

const part = (from: number, months: number, more: Partial<Part> = {}): Part => ({
  from: monthIndexOf(firstMonth + from),
  to: monthIndexOf(firstMonth + from + months),
  units: 50,
  records: 400,
  share50: 0.04,
  share80: 0.2,
  gini: { value: 0.75, lower: 0.7, upper: 0.8 },
  giniByChance: 0.25,
  lorenzUnits: Float64Array.from([0, 0.5, 0.8, 0.96, 1]),
  lorenzRecords: Float64Array.from([0, 0, 0.2, 0.5, 1]),
  ...more,
});
const gap = { value: Number.NaN, lower: Number.NaN, upper: Number.NaN };
const none = { gini: gap, share50: Number.NaN, share80: Number.NaN, lorenzUnits: new Float64Array(0) };
const few = part(24, 12, { ...none, records: 12 });

const resultOf = (more: Partial<ConcentrationFinding> = {}): Disclosed<CellResult> => ({
  ...cellResult(),
  finding: {
    kind: 'concentration',
    meta: runMeta({ stamp: { method: 'concentration', version: 1, params: { side: 'both' }, seed: 1 }, n: 400 }),
    of: 'cells',
    periods: [part(0, 36), part(0, 12), part(12, 12), few],
    rank: Uint8Array.from([0, 1, 2, 0, 0, 0]),
    ...more,
  },
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
const small = { width: 300, height: 180 };
const large = { width: 900, height: 500 };

describe('in words', () => {
  it('says in how few places half and four fifths lie, beside what chance gives', () => {
    const { headline, figures, items, caveats } = view.text(resultOf(), context());
    expect(headline).toBe(
      'Half of 400 incidents lie in 4% of 50 cells, and four fifths in 20%; Gini 0.750 (0.25 by chance alone).',
    );
    expect(figures.map(({ term }) => term)).toEqual([
      'Whole period',
      'Jan 2014 – Dec 2014',
      'Jan 2015 – Dec 2015',
      'Jan 2016 – Dec 2016',
    ]);
    expect(figures[3].texts).toEqual(['12 incidents: too few for a number.']);
    expect(items.map(({ id, lines }) => [id, lines[0]])).toEqual([
      ['half', '1 cells, 4% of the places that somebody records.'],
      ['most', '2 cells, 20% of the places that somebody records.'],
    ]);
    expect(caveats).toHaveLength(1);
  });

  it('says when chance would do nearly the same, and which side is counted', () => {
    const alike = resultOf({
      periods: [part(0, 36, { giniByChance: 0.72 })],
      meta: runMeta({ stamp: { method: 'concentration', version: 1, params: { side: 'us' }, seed: 1 }, n: 400 }),
    });
    const { caveats } = view.text(alike, context());
    expect(caveats[0]).toContain('Hardly more concentrated');
    expect(caveats[1]).toBe('One side of the border alone: U.S. side.');
    const kilometres = view.text(resultOf({ of: 'kilometres' }), context({ language: 'es' })).headline;
    expect(kilometres).toContain('50 tramos de 10 km');
  });

  it('gives nothing to look at where there are too few records', () => {
    const refused = resultOf({ periods: [few], rank: new Uint8Array(6) });
    expect(view.text(refused, context()).headline).toBe('No answer: see what is missing.');
    expect([view.layer(refused, context()), view.legend(refused, context())]).toEqual([[], null]);
    expect(view.chart(refused, context(), small)).toBeNull();
    expect(view.itemOnChart(refused, context(), small, 10, 10)).toBeNull();
  });
});

describe('on the map', () => {
  it('draws two inks and a pattern, and says what they mean', () => {
    expect(view.layer(resultOf(), context()).map(({ id }) => id)).toEqual([
      'finding:fill',
      'finding:most',
      'finding:not-observed',
    ]);
    const picked = view.layer(resultOf(), context({ pick: 'most' }));
    expect(picked.map(({ id }) => id)).toContain('finding:picked');
    const legend = view.legend(resultOf(), context())!;
    expect(legend.entries.map(({ id }) => id)).toEqual(['half', 'most', 'not-observed']);
    expect(legend.notes).toEqual(['400 incidents on 50 cells; empty places that somebody records count']);
  });

  it('picks the cells that hold half, and those that hold four fifths', () => {
    const item = (cell: number) => view.itemOnMap(resultOf(), 'finding:fill', cell);
    expect([item(2), item(1), item(0)]).toEqual(['half', 'most', null]);
    expect(view.unitsOf(resultOf(), 'half')).toEqual(['cell-2']);
    expect(view.unitsOf(resultOf(), 'most')).toEqual(['cell-2', 'cell-1']);
    expect(view.tooltip(resultOf(), context(), 'finding:fill', 2)).toEqual([
      'Among the fewest places that hold half',
      '30 incidents',
    ]);
    expect(view.features(resultOf(), context()).map(({ properties }) => properties.holds)).toEqual([
      'half',
      'four-fifths',
    ]);
  });
});

describe('as a chart', () => {
  it('keeps inside its frame, small and large, in both languages', () => {
    for (const look of [context(), context({ language: 'es', theme: themes.dark, pick: 'half' })]) {
      for (const size of [small, large]) expectInside(view.chart(resultOf(), look, size)!);
    }
  });

  it('puts half and four fifths on the curve, and picks them there', () => {
    const { x, y } = view.chart(resultOf(), context(), large)!;
    const at = (units: number, held: number) =>
      view.itemOnChart(
        resultOf(),
        context(),
        large,
        x.range[0] + units * (x.range[1] - x.range[0]),
        y.range[0] + held * (y.range[1] - y.range[0]),
      );
    expect([at(0.96, 0.5), at(0.8, 0.2), at(0.3, 0.9)]).toEqual(['half', 'most', null]);
  });

  it('lists every part', () => {
    const { columns, rows } = view.table(resultOf(), context());
    expect(rows[0].slice(0, 5)).toEqual(['2014-01', '2016-12', 50, 400, 0.04]);
    expect(rows[3].slice(4, 9)).toEqual([null, null, null, null, null]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});
