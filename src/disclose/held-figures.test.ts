import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../base/month.ts';
import type { AreaFigureTable, AreaMonthTable } from '../columns/table.ts';
import { heldFigures, withoutSmallFigures, withoutTellingSums } from './held-figures.ts';

const tableOf = (values: readonly number[]): AreaFigureTable => ({
  kind: 'area-figures',
  coding: 'own',
  ids: values.map((_, row) => `a${row}`),
  names: values.map((_, row) => `A ${row}`),
  figures: [{ name: 'cases', years: [], isFiscal: false, values: Float64Array.from(values) }],
});
const five = { threshold: 5 };

describe('figures of areas in a file of one’s own', () => {
  it('have counts of 1 to 4 held back, and say where', () => {
    const [figure] = heldFigures(tableOf([0, 1, 4, 5, Number.NaN]), five).figures;
    expect([...(figure?.values ?? [])]).toEqual([0, Number.NaN, Number.NaN, 5, Number.NaN]);
    expect(figure?.held).toEqual({ at: Uint8Array.of(0, 1, 1, 0, 0), threshold: 5 });
  });

  it('are the same with any other small count in the place of one', () => {
    const small = fc.integer({ min: 1, max: 4 });
    const other = fc.integer({ min: 5, max: 900 });
    fc.assert(
      fc.property(fc.array(other, { maxLength: 9 }), small, small, (values, a, b) => {
        expect(heldFigures(tableOf([...values, a]), five)).toEqual(heldFigures(tableOf([...values, b]), five));
      }),
    );
  });

  it('stand as they are where they are no counts, where none is small, and where nothing is held back', () => {
    for (const values of [
      [1.5, 3, 4],
      [-2, 3, 4],
      [0, 5, 60],
    ]) {
      const table = tableOf(values);
      expect(heldFigures(table, five)).toBe(table);
    }
    const published = tableOf([1, 2]);
    expect(heldFigures(published, { threshold: null })).toBe(published);
  });
});

const monthsOf = (measures: readonly string[], values: readonly number[]): AreaMonthTable => ({
  kind: 'area-months',
  level: 'own',
  ids: ['a'],
  names: ['a'],
  measures,
  firstMonth: monthIndex(2020, 1),
  months: 3,
  values: Float64Array.from(values),
});

describe('figures by month of a person’s own', () => {
  it('have no sum in a month in which one of its parts is small', () => {
    const parts = monthsOf(['adults', 'children', 'all'], [40, 30, 20, 3, 12, 0, 43, 42, 20]);
    expect([...withoutTellingSums(parts, five).values]).toEqual([40, 30, 20, 3, 12, 0, Number.NaN, 42, 20]);
    expect(withoutTellingSums(parts, { threshold: null })).toBe(parts);
  });

  it('keep a figure that is no sum of two others', () => {
    const two = monthsOf(['deaths', 'population'], [3, 0, 1, 900, 900, 900]);
    expect(withoutTellingSums(two, five)).toBe(two);
    const apart = monthsOf(['a', 'b', 'c'], [3, 9, 9, 9, 3, 9, 9, 9, 3]);
    expect([...withoutTellingSums(apart, five).values]).toEqual([...apart.values]);
  });

  it('are summed over no year that has a small month', () => {
    const small = monthsOf(['a'], [0, 4, 5]);
    const { values } = { values: [], ...withoutSmallFigures(small, five) };
    expect([...values]).toEqual([0, Number.NaN, 5]);
    expect(withoutSmallFigures(small, { threshold: null })).toBe(small);
  });
});
