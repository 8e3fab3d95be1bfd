import { describe, expect, it } from 'vitest';
import { type FrameSpec, frameOf } from '../map/frame.ts';
import { placerOf } from '../map/placer.ts';
import { dragged, nearer, zooms } from './map-camera.ts';

const specs: readonly FrameSpec[] = (['conic', 'mercator'] as const).map((projection) => ({
  bounds: [-106, 27, -98, 33],
  width: 640,
  height: 400,
  camera: { lon: -101.5, lat: 29.6, zoom: 7 },
  projection,
}));

describe.each(specs)('the map of a page, $projection', (spec) => {
  it('moves with what is dragged', () => {
    const { place, lonLatAt } = placerOf(spec);
    const held = lonLatAt(300, 180);
    const camera = dragged(spec, 40, -25);
    const [x, y] = placerOf({ ...spec, camera }).place(...held);
    expect(place(...held)).toEqual([expect.closeTo(300, 6), expect.closeTo(180, 6)]);
    // A conic plane turns a little as its middle moves.
    expect(Math.abs(x - 340)).toBeLessThan(2);
    expect(Math.abs(y - 155)).toBeLessThan(2);
  });

  it('comes nearer about its middle', () => {
    const camera = nearer(spec, 1);
    expect(camera.zoom).toBeCloseTo(8, 3);
    expect(camera.lon).toBeCloseTo(-101.5, 4);
    expect(camera.lat).toBeCloseTo(29.6, 4);
  });

  it('starts from where the whole corridor is seen', () => {
    const whole = { ...spec, camera: null };
    expect(nearer(whole, 0).zoom).toBeCloseTo(frameOf(whole).zoom, 3);
  });

  it('keeps to the zooms that a page has', () => {
    expect(nearer(spec, 90).zoom).toBe(zooms.most);
    expect(nearer(spec, -90).zoom).toBe(zooms.least);
  });
});
