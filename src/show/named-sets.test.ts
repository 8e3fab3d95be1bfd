import { expect, it } from 'vitest';
import type { AnalysisSpec } from '../document/document.ts';
import type { DataSet } from './cockpit.ts';
import { namedSets } from './named-sets.ts';

it('are those that a parameter names, each once', () => {
  const sets = ['s1', 's2', 's3'].map((table) => ({ table })) as unknown as readonly DataSet[];
  const runs = [
    { method: 'getis-ord-star', params: { unit: 'table:s1', denominator: 'table:s3:population', rings: 1 } },
    { method: 'getis-ord-star', params: { unit: 'table:s1', denominator: 'border-km' } },
  ] as unknown as readonly AnalysisSpec[];
  expect(namedSets({ analyses: runs }, sets).map(({ table }) => table)).toEqual(['s1', 's3']);
  expect(namedSets({ analyses: [] }, sets)).toEqual([]);
});
