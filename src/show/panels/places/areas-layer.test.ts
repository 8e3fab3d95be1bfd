import { describe, expect, it } from 'vitest';
import { firstLayers, type LayerSpec } from '../../../document/layers.ts';
import { areasLayerOf } from './areas-layer.ts';

const withAreas = (change: Partial<LayerSpec>): readonly LayerSpec[] =>
  firstLayers.map((spec) => (spec.layer === 'areas' ? { ...spec, ...change } : spec));

describe('the layer that counts in drawn areas', () => {
  it('is the one of a new study, turned on', () => {
    expect(areasLayerOf({ layers: firstLayers })).toEqual({
      act: 'turn-on',
      id: 'l12',
      change: { visible: true, areas: 'drawn' },
    });
  });

  it('is left as it is where it is on, and copied where it shows other areas', () => {
    expect(areasLayerOf({ layers: withAreas({ visible: true, areas: 'drawn' }) })).toEqual({ act: 'shown', id: 'l12' });
    expect(areasLayerOf({ layers: withAreas({ visible: true }) })?.act).toBe('copy');
    expect(areasLayerOf({ layers: [] })).toBeNull();
  });
});
