import { expect, it } from 'vitest';
import type { AnalysisSpec } from '../document/document.ts';
import { plainLayer, plainStyle } from '../document/layers.ts';
import type { DataSet } from './cockpit.ts';
import { namedSets } from './named-sets.ts';

it('are those that a parameter names, each once', () => {
  const sets = ['s1', 's2', 's3'].map((table) => ({ table })) as unknown as readonly DataSet[];
  const runs = [
    { method: 'getis-ord-star', params: { unit: 'table:s1', denominator: 'table:s3:population', rings: 1 } },
    { method: 'getis-ord-star', params: { unit: 'table:s1', denominator: 'border-km' } },
  ] as unknown as readonly AnalysisSpec[];
  expect(namedSets({ analyses: runs, layers: [] }, sets).map(({ table }) => table)).toEqual(['s1', 's3']);
  expect(namedSets({ analyses: [], layers: [] }, sets)).toEqual([]);
});

it('are those that a layer of areas on the map counts in or divides by', () => {
  const sets = ['s1', 's2'].map((table) => ({ table })) as unknown as readonly DataSet[];
  const style = { ...plainStyle, figure: 'table:s2:population' };
  const layers = [{ ...plainLayer('l12', 'areas', true, 'table:s1'), style }];
  expect(namedSets({ analyses: [], layers }, sets)).toEqual(sets);
  expect(
    namedSets({ analyses: [], layers: [{ ...plainLayer('l12', 'areas', false, 'table:s1'), style }] }, sets),
  ).toEqual([]);
});
