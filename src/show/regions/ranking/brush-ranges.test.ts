import { describe, expect, it } from 'vitest';
import { rankingSample, regionTableSample } from '../../../../tests/support/region-samples.ts';
import { namedCriteria } from '../../findings/region-ranking/named-criteria.ts';
import { extentOf, isWithin, stepRange } from './brush-ranges.ts';

const criteria = namedCriteria(rankingSample(), regionTableSample(), [], 'en');
const rows = [0, 1, 2, 3, 4, 5];

describe('ranges of an axis', () => {
  it('span all figures and the bounds of those that are missing', () => {
    expect(extentOf(criteria[2], rows)).toEqual([0.4, 12.4]);
    expect(extentOf(criteria[3], rows)).toEqual([0, 1]);
    expect(extentOf({ ...criteria[0], column: null }, rows)).toBeNull();
  });

  it('hold a region whose figure is missing only where its bounds lie within', () => {
    const within = (range: readonly [number, number]) => rows.filter((row) => isWithin(row, criteria, { k3: range }));
    expect(within([0, 5])).toEqual([0, 2]);
    expect(within([1, 5])).toEqual([2]);
    expect(rows.filter((row) => isWithin(row, criteria, {}))).toEqual(rows);
  });

  it('are moved by keys, never beyond the axis or the other end', () => {
    expect(stepRange([0, 100], 0, 'ArrowUp', [0, 100])).toEqual([2, 100]);
    expect(stepRange([0, 100], 1, 'PageDown', [0, 100])).toEqual([0, 90]);
    expect(stepRange([40, 41], 0, 'End', [0, 100])).toEqual([41, 41]);
    expect(stepRange([40, 41], 1, 'Home', [0, 100])).toEqual([40, 40]);
    expect(stepRange([0, 100], 1, 'x', [0, 100])).toBeNull();
  });
});
