import { describe, expect, it } from 'vitest';
import { clustersResult, findingContext, madeUpView } from '../../../tests/support/finding-samples.ts';
import { hotSpotResult } from '../../../tests/support/show-samples.ts';
import { itemAt } from './item-at.ts';

describe('what is picked at a thing on the map', () => {
  const shown = { id: 'a1', view: madeUpView, result: clustersResult(), context: findingContext() };

  it('is what the view says', () => {
    expect(itemAt(shown, { layer: 'finding:places', index: 1 })).toBe('c2');
    expect(itemAt(shown, { layer: 'finding:places', index: 9 })).toBeNull();
    expect(itemAt(shown, { layer: 'sectors:circles', index: 0 })).toBeNull();
  });

  it('is nothing over land', () => {
    expect(itemAt(shown, { layer: null, index: -1 })).toBeNull();
  });

  it('is the cluster of a hot cell, on the layer that hot spots have of their own', () => {
    const spots = hotSpotResult();
    const [cluster] = shown.result.clusters;
    if (spots.hotSpots === null || cluster === undefined) throw new Error('hot spots');
    const hotSpots = { ...spots.hotSpots, clusters: [{ ...cluster, id: 'h1', cells: [2] }] };
    const classed = { ...shown, result: { ...spots, hotSpots } };
    expect(itemAt(classed, { layer: 'hot-spots:fill', index: 2 })).toBe('h1');
    expect(itemAt(classed, { layer: 'hot-spots:fill', index: 0 })).toBeNull();
  });
});
