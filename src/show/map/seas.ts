import { collect, type Features, pointFeature } from './features.ts';
import type { Sea } from './map-picture.ts';

/** Places on open water where a sea's name may stand, the best first, degrees: off the border's ends, then farther along. */
const places: Readonly<Record<Sea, readonly (readonly [number, number])[]>> = {
  pacific: [
    [-119.4, 31.4],
    [-118.3, 30.8],
    [-117.4, 30.6],
    [-118.4, 32.1],
    [-117.9, 31.8],
    [-117.55, 32.45],
    [-118.6, 29.6],
    [-116.9, 29.2],
  ],
  gulf: [
    [-95.2, 26.2],
    [-96.1, 25.6],
    [-96.4, 26.8],
    [-96.7, 26.3],
    [-96.85, 25.2],
    [-96.85, 24.5],
    [-96.8, 24],
    [-95.6, 27.6],
    [-96.2, 24.4],
  ],
};

/** A sea's name is broken into lines of so many times its height. */
export const seaNameEms = 6;

const seas = ['pacific', 'gulf'] as const;

/** Where things lie on a map, and how large it is; CSS pixels. */
export interface SeaFrame {
  readonly width: number;
  readonly height: number;
  place(lon: number, lat: number): readonly [number, number];
}

/** Width of a letter of a sea's name with its spacing, of the line that it is broken at, and height of a line, CSS px. */
const [letterPx, linePx, heightPx] = [7.1, 13 * seaNameEms, 16];

/** Half of the width and of the height that a name takes at most, CSS px. */
function halvesOf(name: string): readonly [number, number] {
  const lines = Math.ceil((name.length * letterPx) / linePx);
  const longest = Math.max(...name.split(/\s+/).map(({ length }) => length));
  const letters = lines === 1 ? name.length : Math.max(longest, Math.ceil(name.length / lines) + 1);
  return [(letters * letterPx) / 2, (lines * heightPx) / 2];
}

/** Whether a name about a place stays whole on a map. */
function isWithin({ width, height, place }: SeaFrame, [lon, lat]: readonly [number, number], name: string): boolean {
  const [x, y] = place(lon, lat);
  const [halfX, halfY] = halvesOf(name);
  return x >= halfX && x <= width - halfX && y >= halfY && y <= height - halfY;
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
