import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { areaTotal, type Kind, type Manifest } from '../enrich/enriched-columns.ts';
import { columnsUnknown, kindsCounted } from './kinds-counted.ts';

const kind = (state: string, classes: Kind['classes']): Kind => ({
  precision: state === areaTotal ? 'area' : 'exact',
  state,
  classes,
});
const split = (authority: string, demographic: string): Kind =>
  kind(areaTotal, { authority, demographic, measure: 'encounters' });

const manifest: Manifest = {
  ...{ form: 'corredor-enriched', version: 1, resolutions: [5], decimals: 5, columns: [], files: [], parts: [] },
  kinds: {
    1: kind('point', { type: 'heat' }),
    2: kind('cumulative', { type: 'heat' }),
    3: kind('point', { type: 'drowning' }),
    10: split('title-8', 'single-adults'),
    11: split('title-42', 'single-adults'),
    12: split('title-8', 'family-units'),
    13: kind(areaTotal, { measure: 'apprehensions' }),
    14: split('', ''),
  },
};

const chosen = (column: string, ...values: readonly string[]): Document['clauses'] => ({
  [column]: { kind: 'categories', column, values },
});

describe('the kinds that are counted', () => {
  it('are all for points, and points and figures in areas', () => {
    expect(kindsCounted({}, manifest, false)).toEqual({ kinds: null, isNothing: false, hasTotals: false });
    expect(kindsCounted({}, manifest, true)).toEqual({
      kinds: [1, 3, 10, 11, 12, 13, 14],
      isNothing: false,
      hasTotals: true,
    });
  });

  it('are narrowed by what each has: a figure by its own groups, a record by its own classes', () => {
    expect(kindsCounted(chosen('authority', 'title-8'), manifest, true).kinds).toEqual([1, 3, 10, 12, 13]);
    expect(kindsCounted(chosen('type', 'heat'), manifest, true).kinds).toEqual([1, 10, 11, 12, 13, 14]);
    expect(kindsCounted(chosen('precision', 'exact'), manifest, true).kinds).toEqual([1, 3, 10, 11, 12, 13, 14]);
    expect(kindsCounted(chosen('measure', 'other'), manifest, true).kinds).toEqual([1, 3, 10, 11, 12, 13, 14]);
  });

  it('of points are narrowed by their classes; figures are counted beside, to be told', () => {
    const { kinds, isNothing } = kindsCounted(chosen('type', 'drowning'), manifest, false);
    expect([kinds, isNothing]).toEqual([[3, 10, 11, 12, 13, 14], false]);
    expect(kindsCounted(chosen('type', 'none'), manifest, false).isNothing).toBe(true);
    expect(kindsCounted(chosen('authority', 'title-8'), manifest, false).kinds).toBeNull();
  });

  it('say which clause finds no column', () => {
    const clauses = { ...chosen('authority', 'title-8'), ...chosen('type', 'heat'), ...chosen('other', 'x') };
    expect(columnsUnknown(clauses, manifest, true)).toEqual(['other']);
    expect(columnsUnknown(clauses, manifest, false)).toEqual(['authority', 'other']);
  });
});
