import { geodesic } from '../../corridors/geodesic.ts';
import { type FrameSpec, frameOf, worldPx } from './frame.ts';

export type { FrameSpec } from './frame.ts';

/** Where things lie on a map off the screen; CSS pixels from its top left corner. */
export interface Placer {
  /** Pixels of degrees; beyond the edges too. */
  place(lon: number, lat: number): [x: number, y: number];
  /** Degrees of a pixel. */
  lonLatAt(x: number, y: number): [lon: number, lat: number];
  /** Metres on the ellipsoid in a pixel from left to right, about a pixel. */
  metresPerPixelAt(x: number, y: number): number;
}

/** Pixels to either side that a pixel's metres are measured over. */
const reachPx = 2;

/** The places of a map as `drawStill` draws it. */
export function placerOf(spec: FrameSpec): Placer {
  const { plane, x: middleX, y: middleY, zoom } = frameOf(spec);
  const world = worldPx * 2 ** zoom;
  const [left, top] = [spec.width / 2 - middleX * world, spec.height / 2 - middleY * world];
  const lonLatAt = (x: number, y: number): [number, number] => {
    const [lon, lat] = plane.lonLatOf((x - left) / world, (y - top) / world);
    return [lon, lat];
  };
  return {
    place: (lon, lat) => {
      const [x, y] = plane.worldOf(lon, lat);
      return [left + x * world, top + y * world];
    },
    lonLatAt,
    metresPerPixelAt: (x, y) => {
      const from = lonLatAt(x - reachPx, y);
      const to = lonLatAt(x + reachPx, y);
      return (geodesic(...from, ...to).km * 1000) / (2 * reachPx);
    },
  };
}
