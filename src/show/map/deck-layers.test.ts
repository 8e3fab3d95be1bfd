import { describe, expect, it } from 'vitest';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import { deckLayers } from './deck-layers.ts';

const options = { beforeId: null, dashDegrees: 0.1, pickable: true };
const circles = (more: Partial<Extract<LayerDrawing, { kind: 'circles' }>> = {}): LayerDrawing => ({
  kind: 'circles',
  id: 'places:x',
  lonLat: Float64Array.of(-104, 30, -103, 31),
  radiusPx: Float32Array.of(6, 6),
  fill: Uint8Array.of(1, 2, 3, 255, 4, 5, 6, 255),
  outline: Uint8Array.of(7, 8, 9, 255, 7, 8, 9, 255),
  outlinePx: 2,
  ...more,
});

describe('layers of symbols', () => {
  it('are circles, or two columns of few sides: the outline below, which is not pointed at', () => {
    expect(deckLayers([circles()], options).map(({ id }) => id)).toEqual(['places:x']);
    const layers = deckLayers([circles({ form: 'triangle' })], options);
    expect(layers.map(({ id }) => id)).toEqual(['places:x:outline', 'places:x']);
    expect(layers.map(({ props }) => props.pickable)).toEqual([false, true]);
    const [outline, symbol] = layers.map(({ props }) => JSON.parse(JSON.stringify(props)) as Record<string, unknown>);
    expect(symbol).toMatchObject({ diskResolution: 3, angle: 90, radius: 6, radiusUnits: 'pixels', extruded: false });
    // Two pixels across each edge are four at each corner.
    expect(outline.radius).toBeCloseTo(10, 9);
  });

  it('points at lines, but not at ink', () => {
    const line = {
      kind: 'lines',
      id: 'a',
      starts: Uint32Array.of(0, 2),
      lonLat: Float64Array.of(0, 0, 1, 1),
      colour: Uint8Array.of(0, 0, 0, 255),
      widthPx: 2,
      dashed: false,
    } as const;
    const layers = deckLayers([line, { ...line, id: 'b', isInk: true }], options);
    expect(layers.map(({ props }) => props.pickable)).toEqual([true, false]);
  });
});
