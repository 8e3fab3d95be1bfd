import { describe, expect, it } from 'vitest';
import type { DataSet } from '../cockpit.ts';
import { haveSameFigures } from './same-figures.ts';

const set = (
  kind: DataSet['kind'],
  columns: readonly string[],
  figures: readonly string[] = [],
  dropped: readonly string[] = [],
) => ({
  kind,
  groups: columns.map((column) => ({ column, labels: [] })),
  figures,
  report: { dropped: dropped.map((column) => ({ column, why: 'not-used' })) },
});

describe('tables of one source', () => {
  it('are releases of each other where they are split by the same', () => {
    expect(haveSameFigures(set('national', ['sex', 'age']), set('national', ['age', 'sex']))).toBe(true);
    expect(haveSameFigures(set('national', ['nationality']), set('national', ['age', 'sex']))).toBe(false);
    const byAge = set('national', [], [], ['age']);
    expect(haveSameFigures(byAge, byAge)).toBe(true);
    expect(haveSameFigures(byAge, set('national', [], [], ['nationality']))).toBe(false);
    expect(haveSameFigures(set('incidents', ['cause']), set('incidents', ['cause', 'route']))).toBe(true);
    expect(haveSameFigures(set('incidents', []), set('areas', []))).toBe(false);
  });

  it('and have the same figures', () => {
    const years = set('area-figures', [], ['apprehensions']);
    expect(haveSameFigures(years, set('area-figures', [], ['apprehensions']))).toBe(true);
    expect(haveSameFigures(years, set('area-figures', [], ['apprehensions', 'deaths']))).toBe(false);
    expect(haveSameFigures(set('area-months', [], ['trucks', 'full']), set('area-months', [], ['trucks']))).toBe(true);
  });
});
