import { describe, expect, it } from 'vitest';
import { binResult, chartInput, sectorResult } from '../../../tests/support/show-samples.ts';
import { languages } from '../../base/words.ts';
import type { ChartInput } from '../charts/chart.ts';
import { charts } from '../charts/index.ts';
import { type Drawing, type Mark, valueAt } from '../drawing/drawing.ts';
import type { ChartData } from './chart-data.ts';
import { chartDataOf } from './chart-data-of.ts';

const size = { width: 900, height: 500 };
const corridor = { from: 1123, to: 2450 };
const inputs: readonly (readonly [string, ChartInput])[] = languages.flatMap((language) => [
  [`sectors, ${language}`, chartInput(sectorResult(60, corridor), language)],
  [`bins, ${language}`, chartInput(binResult(133, 60), language)],
]);

function drawn(id: string, input: ChartInput): Drawing {
  const drawing = charts.find((chart) => chart.id === id)?.build(input, size) ?? null;
  if (drawing === null) throw new Error('nothing drawn');
  return drawing;
}

function dataOf(id: string, input: ChartInput): ChartData {
  const data = chartDataOf(id, input);
  if (data === null) throw new Error('no figures');
  return data;
}

const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const columnsOf = ({ series }: ChartData) => series.filter(({ dashed }) => dashed !== true);
/** The one figure of each category. */
const figuresOf = (data: ChartData) =>
  data.categories.map((_, at) => {
    const found = columnsOf(data).filter(({ values }) => values[at] !== null && values[at] !== undefined);
    expect(found.length).toBeLessThanOrEqual(1);
    return found[0] === undefined ? null : { value: found[0].values[at] ?? 0, colour: found[0].colour };
  });

describe('figures of charts', () => {
  it('come for charts whose form a slide program has, and no other', () => {
    const [, input] = inputs[0] ?? [];
    if (input === undefined) throw new Error('no sample');
    const withData = charts.filter(({ id }) => chartDataOf(id, input) !== null).map(({ id }) => id);
    expect(withData.sort()).toEqual(['difference', 'months', 'national', 'profile']);
    expect(chartDataOf('no-such-chart', input)).toBeNull();
    for (const id of withData) {
      const none = { ...input, result: null, before: null, shift: null, national: null };
      expect(chartDataOf(id, none)).toBeNull();
    }
  });

  describe.each(inputs)('%s', (_, input) => {
    it('have the titles of the drawings, a unit, and a value or a gap for each category', () => {
      for (const id of ['profile', 'difference', 'months', 'national']) {
        const data = dataOf(id, input);
        expect(textsOf(drawn(id, input).marks).join(' ')).toContain(data.title);
        expect(data.valueTitle).not.toBe('');
        expect(data.categoryTitle).not.toBe('');
        for (const { values, name, colour } of data.series) {
          expect(values).toHaveLength(data.categories.length);
          expect(values.every((value) => value === null || Number.isFinite(value))).toBe(true);
          expect([name, colour]).not.toContain('');
        }
        expect(new Set(data.series.map(({ name }) => name)).size).toBe(data.series.length);
      }
    });

    it('profile: the heights and colours of the blocks', () => {
      const drawing = drawn('profile', input);
      const figures = figuresOf(dataOf('profile', input)).filter((figure) => (figure?.value ?? 0) > 0);
      const base = drawing.y.range[0];
      const blocks = drawing.marks.flatMap((mark) =>
        mark.kind === 'rect' && mark.pattern === undefined && Math.abs(mark.y + mark.height - base) < 1e-6
          ? [{ value: valueAt(drawing.y, mark.y), colour: mark.fill }]
          : [],
      );
      expect(blocks).toHaveLength(figures.length);
      for (const [at, block] of blocks.entries()) {
        expect(block.colour).toBe(figures[at]?.colour);
        expect(block.value).toBeCloseTo(figures[at]?.value ?? Number.NaN, 6);
      }
    });

    it.each(['months', 'national'])('%s: the lengths of the bars, with gaps where there is no figure', (id) => {
      const drawing = drawn(id, input);
      const data = dataOf(id, input);
      const figures = figuresOf(data);
      const bars = drawing.marks.flatMap((mark) =>
        mark.kind === 'rect' && (mark.fill === input.theme.accent || mark.fill === input.theme.line)
          ? [valueAt(drawing.x, mark.x + mark.width)]
          : [],
      );
      const known = figures.flatMap((figure) => ((figure?.value ?? 0) > 0 ? [figure?.value ?? 0] : []));
      expect(bars).toHaveLength(known.length);
      for (const [at, bar] of bars.entries()) expect(bar).toBeCloseTo(known[at] ?? Number.NaN, 6);
    });

    it('difference: hatched where the band holds zero, with the ends of the band', () => {
      const data = dataOf('difference', input);
      const { shift } = input;
      if (shift === null) throw new Error('no comparison');
      const figures = figuresOf(data);
      const inData = figures.flatMap((figure) => (figure === null ? [] : [figure.value]));
      const known = Array.from(shift.difference, (share) => share * 100).filter((share) => !Number.isNaN(share));
      expect(inData).toEqual(known);
      for (const { values, hatched } of columnsOf(data)) {
        values.forEach((value, at) => {
          if (value === null) return;
          const clear = (shift.lower[at] ?? Number.NaN) > 0 || (shift.upper[at] ?? Number.NaN) < 0;
          expect(hatched === true).toBe(!clear);
        });
      }
    });
  });

  it('leave a figure that is held back as a gap', () => {
    const plain = chartInput(sectorResult(24));
    const held =
      plain.result && Float64Array.from(plain.result.byMonth, (value, at) => (at === 2 ? Number.NaN : value));
    if (plain.result === null || held === null) throw new Error('no sample');
    const data = dataOf('months', { ...plain, result: { ...plain.result, byMonth: held } });
    expect(figuresOf(data)[2]).toBeNull();
    expect(figuresOf(data)[3]).not.toBeNull();
  });

  it('say events and breaks among the months, and the month that is not whole', () => {
    for (const language of languages) {
      const data = dataOf('months', chartInput(sectorResult(60), language));
      expect(data.events?.map(({ at }) => at)).toEqual([6, 20, 29, 31, 33]);
      expect(data.events?.filter(({ isBreak }) => isBreak)).toHaveLength(1);
      expect(data.categories.at(-1)).toMatch(language === 'en' ? /not whole/ : /incompleto/);
    }
  });
});
