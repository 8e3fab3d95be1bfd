import { collect, type Features, pointFeature } from './features.ts';
import type { MapPicture } from './map-picture.ts';

/** How far apart the marks stand along the edge and under what stands on the map, CSS pixels. */
const step = 5;

type Spot = readonly [x: number, y: number];

/** Some way along a length, ends included. */
const along = (from: number, length: number): readonly number[] =>
  Array.from({ length: Math.ceil(length / step) + 1 }, (_, i) => from + Math.min(length, i * step));

function edgeOf(width: number, height: number): readonly Spot[] {
  return [
    ...along(0, width).flatMap((x): Spot[] => [
      [x, 0],
      [x, height],
    ]),
    ...along(0, height).flatMap((y): Spot[] => [
      [0, y],
      [width, y],
    ]),
  ];
}

/**
 * Where nothing is written on a page's map: over its edge, and under what stands on it.
 * @param width of the map, CSS pixels
 * @param lonLatAt degrees of a CSS pixel
 */
export function takenPlaces(
  width: number,
  height: number,
  clear: NonNullable<MapPicture['clear']>,
  lonLatAt: (x: number, y: number) => readonly number[],
): Features {
  const under = clear.flatMap((box) =>
    along(box.x, box.width).flatMap((x) => along(box.y, box.height).map((y): Spot => [x, y])),
  );
  return collect(
    [...edgeOf(width, height), ...under].map(([x, y]) => {
      const [lon = 0, lat = 0] = lonLatAt(x, y);
      return pointFeature(lon, lat, {});
    }),
  );
}
