import type { Camera } from '../../document/document.ts';
import { type Frame, type FrameSpec, frameOf, largestZoom, worldPx } from '../map/frame.ts';
import type { PageMap } from '../page/page.ts';

/** Zooms that a map of a page may have. */
export const zooms = { least: 3, most: largestZoom } as const;

/** What the map of a page shows, as it is drawn off the screen. */
export const specOf = ({ box, scale, picture, camera, projection }: PageMap): FrameSpec => ({
  bounds: picture.bounds,
  width: box.width / scale,
  height: box.height / scale,
  camera,
  projection,
});

function cameraAt({ plane, zoom }: Frame, x: number, y: number, by = 0): NonNullable<Camera> {
  const [lon, lat] = plane.lonLatOf(x, y);
  const round = (value: number): number => Math.round(value * 1e5) / 1e5;
  const within = Math.min(zooms.most, Math.max(zooms.least, zoom + by));
  return { lon: round(lon), lat: round(lat), zoom: Math.round(within * 1000) / 1000 };
}

/** The camera after what is on the map was dragged so many CSS pixels to the right and down. */
export function dragged(spec: FrameSpec, right: number, down: number): NonNullable<Camera> {
  const frame = frameOf(spec);
  const world = worldPx * 2 ** frame.zoom;
  return cameraAt(frame, frame.x - right / world, frame.y - down / world);
}

/** The camera nearer (over 0) or farther, about its middle. */
export function nearer(spec: FrameSpec, by: number): NonNullable<Camera> {
  const frame = frameOf(spec);
  return cameraAt(frame, frame.x, frame.y, by);
}
