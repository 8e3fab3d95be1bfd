import type { ReadonlyF64, ReadonlyU32 } from '../base/typed-array.ts';
import { geodesic, writeCartesian } from './geodesic.ts';

/** Lines cut into straight pieces through the earth, those of one line in a row. */
export interface PathPieces {
  readonly count: number;
  /** Earth-centred x, y, z of both ends of each piece, km. */
  readonly ends: ReadonlyF64;
  /** West, south, east, north of each piece, degrees. */
  readonly boxes: ReadonlyF64;
  /** Index of the line of each piece. */
  readonly path: ReadonlyU32;
}

/** Longest piece, km: a chord of this length lies 2 m under the ellipsoid at its middle. */
const longestKm = 10;

/**
 * Cuts lines of vertices in degrees. Between two vertices a line goes straight in degrees, which is as a map draws it to
 * within what can be seen; a line of one vertex has no piece.
 */
export function cutPaths(paths: readonly (readonly (readonly [number, number])[])[]): PathPieces {
  const ends: number[] = [];
  const boxes: number[] = [];
  const path: number[] = [];
  const place = new Float64Array(3);
  const addPlace = (lon: number, lat: number): void => {
    writeCartesian(lon, lat, place, 0);
    ends.push(place[0], place[1], place[2]);
  };
  for (const [index, vertices] of paths.entries()) {
    for (const [i, to] of vertices.entries()) {
      const from = vertices[i - 1];
      if (from === undefined || (from[0] === to[0] && from[1] === to[1])) continue;
      const parts = Math.max(1, Math.ceil(geodesic(from[0], from[1], to[0], to[1]).km / longestKm));
      const at = (part: number): readonly [number, number] => [
        from[0] + (part / parts) * (to[0] - from[0]),
        from[1] + (part / parts) * (to[1] - from[1]),
      ];
      for (let part = 0; part < parts; part++) {
        const [start, end] = [at(part), at(part + 1)];
        addPlace(start[0], start[1]);
        addPlace(end[0], end[1]);
        boxes.push(Math.min(start[0], end[0]), Math.min(start[1], end[1]));
        boxes.push(Math.max(start[0], end[0]), Math.max(start[1], end[1]));
        path.push(index);
      }
    }
  }
  return {
    count: path.length,
    ends: Float64Array.from(ends),
    boxes: Float64Array.from(boxes),
    path: Uint32Array.from(path),
  };
}
