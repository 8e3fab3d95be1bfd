import type { DensityResult } from '../../../disclose/disclosed.ts';

/** Convex pieces of the bands: corners of piece i are k from `starts[i]` to `starts[i + 1] - 1`; `band[i]` is its band. */
export interface Pieces {
  readonly starts: Uint32Array;
  readonly lonLat: Float64Array;
  readonly band: Uint8Array;
}

/** Longitude, latitude, density. */
type Corner = readonly [number, number, number];

/** The part of a convex polygon on which density is at least (or at most) a level; density runs straight along edges. */
function cut(corners: readonly Corner[], level: number, isFloor: boolean): readonly Corner[] {
  const isIn = (value: number): boolean => (isFloor ? value >= level : value <= level);
  return corners.flatMap((here, k): Corner[] => {
    const next = corners[(k + 1) % corners.length] ?? here;
    const kept = isIn(here[2]) ? [here] : [];
    if (isIn(here[2]) === isIn(next[2])) return kept;
    const share = (level - here[2]) / (next[2] - here[2]);
    const between = (a: number, b: number): number => a + share * (b - a);
    return [...kept, [between(here[0], next[0]), between(here[1], next[1]), level]];
  });
}

function makePieces({ columns, rows, values, lonLat, contours }: DensityResult): Pieces {
  const levels = contours.map(({ from }) => from);
  const least = levels[0] ?? Number.POSITIVE_INFINITY;
  const bandOf = (value: number): number => levels.filter((level) => level <= value).length - 1;
  const [starts, places, bands]: [number[], number[], number[]] = [[0], [], []];
  const add = (corners: readonly Corner[], band: number): void => {
    if (corners.length < 3) return;
    for (const [lon, lat] of corners) places.push(lon, lat);
    starts.push(places.length / 2);
    bands.push(band);
  };
  const corner = (c: number, r: number): Corner => {
    const at = r * columns + c;
    return [lonLat[2 * at] ?? 0, lonLat[2 * at + 1] ?? 0, values[at] ?? 0];
  };
  const isBelow = (at: number): boolean => (values[at] ?? 0) < least && (values[at + 1] ?? 0) < least;
  for (let r = 0; r + 1 < rows; r++) {
    for (let c = 0; c + 1 < columns; c++) {
      // Most of the plane holds next to nothing.
      if (isBelow(r * columns + c) && isBelow((r + 1) * columns + c)) continue;
      const quad = [corner(c, r), corner(c + 1, r), corner(c + 1, r + 1), corner(c, r + 1)] as const;
      const densities = quad.map(([, , value]) => value);
      const [low, high] = [bandOf(Math.min(...densities)), bandOf(Math.max(...densities))];
      if (low === high) {
        if (low >= 0) add(quad, low);
        continue;
      }
      // Over a triangle density is a plane, so that each band cuts a convex piece out of it.
      const [a, b, d, e] = quad;
      for (const triangle of [
        [a, b, d],
        [a, d, e],
      ]) {
        for (let band = Math.max(0, low); band <= high; band++) {
          const above = cut(triangle, levels[band] ?? 0, true);
          const to = levels[band + 1];
          add(to === undefined ? above : cut(above, to, false), band);
        }
      }
    }
  }
  return { starts: Uint32Array.from(starts), lonLat: Float64Array.from(places), band: Uint8Array.from(bands) };
}

const known = new WeakMap<DensityResult, Pieces>();

/** The bands of a surface cut into convex pieces, made once for each. */
export function piecesOf(result: DensityResult): Pieces {
  const pieces = known.get(result) ?? makePieces(result);
  known.set(result, pieces);
  return pieces;
}
