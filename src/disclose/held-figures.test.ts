import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaFigureTable } from '../columns/table.ts';
import { heldFigures } from './held-figures.ts';

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
