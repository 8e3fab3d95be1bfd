import { collect, type Features, pointFeature } from './features.ts';
import type { Sea } from './map-picture.ts';

/** Places on open water where a sea's name may stand, the best first, degrees: off the border's ends, then farther along. */
const places: Readonly<Record<Sea, readonly (readonly [number, number])[]>> = {
  pacific: [
    [-119.4, 31.6],
    [-118.4, 32.1],
    [-117.7, 31.7],
    [-117.55, 32.45],
    [-118.6, 29.6],
    [-116.9, 29.2],
    [-116.6, 30.3],
  ],
  gulf: [
    [-95.2, 26.2],
    [-96.1, 25.6],
    [-96.7, 26.3],
    [-96.95, 25.4],
    [-95.6, 27.6],
    [-96.2, 24.4],
    [-97.05, 24.6],
  ],
};

const seas = ['pacific', 'gulf'] as const;

/** Where things lie on a map, and how large it is; CSS pixels. */
export interface SeaFrame {
  readonly width: number;
  readonly height: number;
  place(lon: number, lat: number): readonly [number, number];
}

/** Half of the width of a letter of a sea's name, its spacing included, and of the longest line that it is broken at, CSS px. */
const [halfLetter, halfLine, halfHeight] = [4.1, 62, 18];

/** Whether a name about a place stays whole on a map. */
function isWithin({ width, height, place }: SeaFrame, [lon, lat]: readonly [number, number], name: string): boolean {
  const [x, y] = place(lon, lat);
  const half = Math.min(name.length * halfLetter, halfLine);
  return x >= half && x <= width - half && y >= halfHeight && y <= height - halfHeight;
}

/**
 * The names of the seas: each at the first of its places that a map has room for, and left out where it has none. Without a
 * frame (on screen, where the map is moved) at its best place.
 */
export function seaNames(names: Readonly<Record<Sea, string>> | undefined, frame: SeaFrame | null): Features {
  return collect(
    seas.flatMap((sea) => {
      const text = names?.[sea].trim() ?? '';
      const place = places[sea].find((candidate) => frame === null || isWithin(frame, candidate, text));
      return text === '' || place === undefined ? [] : [pointFeature(place[0], place[1], { text })];
    }),
  );
}
