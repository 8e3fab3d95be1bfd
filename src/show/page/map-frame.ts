import { type Placer, placerOf } from '../map/placer.ts';
import type { Box, PageMap } from './page.ts';

/** Where things of a map lie on its page, points. */
export interface PageFrame {
  readonly box: Box;
  place(lon: number, lat: number): readonly [number, number];
  lonLatAt(x: number, y: number): readonly [number, number];
  metresPerPointAt(x: number, y: number): number;
}

export function frameOnPage({
  box,
  scale,
  picture,
  camera,
  projection,
}: Pick<PageMap, 'box' | 'scale' | 'picture' | 'camera' | 'projection'>): PageFrame {
  const placer: Placer = placerOf({
    bounds: picture.bounds,
    width: box.width / scale,
    height: box.height / scale,
    camera,
    projection,
  });
  return {
    box,
    place: (lon, lat) => {
      const [x, y] = placer.place(lon, lat);
      return [box.x + x * scale, box.y + y * scale];
    },
    lonLatAt: (x, y) => placer.lonLatAt((x - box.x) / scale, (y - box.y) / scale),
    metresPerPointAt: (x, y) => placer.metresPerPixelAt((x - box.x) / scale, (y - box.y) / scale) / scale,
  };
}

/** How far the scale at the edges of a frame is from that at its middle, as a share. */
export function scaleSpread({ box, metresPerPointAt }: PageFrame): number {
  const { x, y, width, height } = box;
  const middle = metresPerPointAt(x + width / 2, y + height / 2);
  const places = [0.02, 0.5, 0.98].flatMap((u) =>
    [0.02, 0.5, 0.98].map((v) => [x + u * width, y + v * height] as const),
  );
  return Math.max(...places.map((place) => Math.abs(metresPerPointAt(...place) / middle - 1)));
}
