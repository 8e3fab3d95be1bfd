import { describe, expect, it } from 'vitest';
import { themes } from '../theme/colours.ts';
import { miniMap } from './mini-map.ts';

const bounds = [-102, 28, -100, 30] as const;
const square = {
  kind: 'polygons',
  id: 'cells',
  starts: Uint32Array.of(0, 4, 8),
  lonLat: Float64Array.of(-102, 28, -101, 28, -101, 29, -102, 29, -101, 29, -100, 29, -100, 30, -101, 30),
  fill: Uint8Array.of(255, 0, 16, 255, 0, 0, 0, 0),
} as const;

describe('miniMap', () => {
  const drawing = miniMap(
    { drawings: [square], bounds, border: [-102, 28, -100, 30], theme: themes.light, description: 'a map' },
    { width: 200, height: 100 },
  );

  it('draws what is filled and leaves out what is not', () => {
    expect(drawing.marks.filter(({ kind }) => kind === 'area')).toHaveLength(1);
    expect(drawing.marks.find(({ kind }) => kind === 'area')).toMatchObject({ fill: '#ff0010ff' });
  });

  it('keeps north up, west left, and everything inside', () => {
    const border = drawing.marks.at(-1);
    if (border?.kind !== 'line') throw new Error('no border');
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = border.points;
    expect(x1).toBeGreaterThan(x0);
    expect(y0).toBeCloseTo(100, 9);
    expect(y1).toBeCloseTo(0, 9);
    // Two degrees of latitude fill the height; as many of longitude are narrower by the cosine of 29 degrees.
    expect(x1 - x0).toBeCloseTo(100 * Math.cos((29 * Math.PI) / 180), 9);
  });
});
