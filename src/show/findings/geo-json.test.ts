import { describe, expect, it } from 'vitest';
import { clustersResult, findingContext, madeUpView } from '../../../tests/support/finding-samples.ts';
import { problem } from '../../base/problem.ts';
import { geoJsonOf } from './geo-json.ts';
import { isRefused, problemsOf } from './run-facts.ts';

describe('a finding as GeoJSON', () => {
  const result = clustersResult();
  const context = findingContext({ synthetic: true });
  const read = JSON.parse(geoJsonOf(madeUpView.features(result, context), result, context));

  it('is a collection of closed rings, with what it was made from and how', () => {
    expect(read).toMatchObject({
      type: 'FeatureCollection',
      source: 'Source: IOM',
      from: '2014-01',
      to: '2014-12',
      synthetic: true,
      run: { method: 'made-up', version: 2, seed: 7, params: {}, n: 50, basis: 'rows' },
    });
    expect(read.features).toHaveLength(2);
    const [ring] = read.features[0].geometry.coordinates;
    expect(ring.at(-1)).toEqual(ring[0]);
  });

  it('tells in each feature too that it is synthetic, by which method, from whom', () => {
    for (const { properties } of read.features) {
      expect(properties).toMatchObject({ method: 'made-up', source: 'Source: IOM', synthetic: true });
    }
  });

  it('writes no number for what is held back', () => {
    const held = clustersResult({ n: Number.NaN });
    expect(JSON.parse(geoJsonOf([], held, context)).run.n).toBeNull();
  });
});

describe('problems of a run', () => {
  it('refuse an answer, or weaken it', () => {
    const refused = clustersResult({ problems: [problem('too-few-events', { records: 4, needed: 30 })] });
    expect(isRefused(refused)).toBe(true);
    expect(problemsOf(refused)).toEqual([{ side: null, problem: refused.meta.problems[0] }]);
    expect(isRefused(clustersResult({ problems: [problem('too-few-permutations')] }))).toBe(false);
    expect(isRefused(clustersResult())).toBe(false);
  });
});
