import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Corners of a ring, and which of them are still there, linked both ways. */
interface Ring {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** 1 for a ring that runs against the clock, -1 for one with it. */
  readonly sense: number;
}

/** Twice the area of a triangle of corners: above 0 where it turns as the ring does. */
function turn({ x, y, sense }: Pick<Ring, 'x' | 'y' | 'sense'>, a: number, b: number, c: number): number {
  const [ax = 0, ay = 0] = [x[a], y[a]];
  return sense * (((x[b] ?? 0) - ax) * ((y[c] ?? 0) - ay) - ((x[c] ?? 0) - ax) * ((y[b] ?? 0) - ay));
}

function fanOf(count: number): number[] {
  const corners: number[] = [];
  for (let k = 1; k + 1 < count; k++) corners.push(0, k, k + 1);
  return corners;
}

/** Whether a corner can be cut off: the triangle with its neighbours holds no other corner, but for one in its place. */
function isEar(ring: Ring, corner: number): boolean {
  const { x, y, before, after } = ring;
  const [a = 0, c = 0] = [before[corner], after[corner]];
  const isAt = (one: number, other: number): boolean => x[one] === x[other] && y[one] === y[other];
  for (let other = after[c] ?? a; other !== a; other = after[other] ?? a) {
    if (turn(ring, a, corner, other) < 0 || turn(ring, corner, c, other) < 0 || turn(ring, c, a, other) < 0) continue;
    if (!isAt(a, other) && !isAt(corner, other) && !isAt(c, other)) return false;
  }
  return true;
}

function cutEars(ring: Ring): readonly number[] {
  const { before, after } = ring;
  const triangles: number[] = [];
  let corner = 0;
  let tried = 0;
  for (let there = before.length; there > 2; ) {
    const [a = 0, c = 0] = [before[corner], after[corner]];
    const turned = turn(ring, a, corner, c);
    // Once all were tried in vain the ring crosses itself: any corner goes.
    if (turned === 0 || tried > there || (turned > 0 && isEar(ring, corner))) {
      if (turned !== 0) triangles.push(a, corner, c);
      after[a] = c;
      before[c] = a;
      there--;
      tried = 0;
    } else tried++;
    corner = c;
  }
  return triangles;
}

/** Whether a ring turns one way at all its corners; as `triangulateRing` takes it. */
export function isConvex(lonLat: ReadonlyF64, first: number, count: number): boolean {
  let way = 0;
  for (let k = 0; k < count; k++) {
    const at = 2 * (first + k);
    const next = 2 * (first + ((k + 1) % count));
    const last = 2 * (first + ((k + 2) % count));
    const [x = 0, y = 0] = [lonLat[next], lonLat[next + 1]];
    const turned =
      (x - (lonLat[at] ?? 0)) * ((lonLat[last + 1] ?? 0) - y) - (y - (lonLat[at + 1] ?? 0)) * ((lonLat[last] ?? 0) - x);
    if (turned * way < 0) return false;
    if (turned !== 0) way = turned;
  }
  return true;
}

/**
 * Triangles that fill a ring, as corners counted from its first: a fan for a convex ring, else ears cut off one by one
 * (Meisters 1975, doi:10.2307/2319703), about corners squared steps. A ring that crosses itself is filled somehow.
 * @param first its first corner in `lonLat`, longitude and latitude in turn; not closed
 */
export function triangulateRing(lonLat: ReadonlyF64, first: number, count: number): readonly number[] {
  // Most rings are cells: thousands at once.
  if (isConvex(lonLat, first, count)) return fanOf(count);
  const x = Float64Array.from({ length: count }, (_, k) => lonLat[2 * (first + k)] ?? 0);
  const y = Float64Array.from({ length: count }, (_, k) => lonLat[2 * (first + k) + 1] ?? 0);
  let area = 0;
  for (let k = 0; k < count; k++) area += turn({ x, y, sense: 1 }, 0, k, (k + 1) % count);
  return cutEars({
    x,
    y,
    sense: area >= 0 ? 1 : -1,
    before: Int32Array.from({ length: count }, (_, k) => (k + count - 1) % count),
    after: Int32Array.from({ length: count }, (_, k) => (k + 1) % count),
  });
}
