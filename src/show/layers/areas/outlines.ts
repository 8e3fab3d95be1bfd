import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import type { CellResult } from '../../../disclose/disclosed.ts';

type Rings = Pick<CellResult, 'starts' | 'lonLat'>;
type Point = readonly [number, number];

/** What the outlines of areas say of themselves. */
export interface AreaShapes {
  /** Centroids, longitude and latitude of each in turn, degrees. */
  readonly centres: Float64Array;
  /** The largest area is so many times the smallest. */
  readonly sizeRatio: number;
}

const radians = Math.PI / 180;

/** Centroid and size of a ring; degrees made even at its latitude, which is as good as its outline is on a map. */
function measured({ starts, lonLat }: Rings, i: number): { readonly centre: Point; readonly size: number } {
  const [first = 0, end = 0] = [starts[i], starts[i + 1]];
  const at = (k: number): Point => [lonLat[2 * k] ?? 0, lonLat[2 * k + 1] ?? 0];
  const [lon0, lat0] = at(first);
  let [area, x, y] = [0, 0, 0];
  for (let k = first; k < end; k++) {
    const [a, b] = [at(k), at(k + 1 < end ? k + 1 : first)];
    const [ax, ay, bx, by] = [a[0] - lon0, a[1] - lat0, b[0] - lon0, b[1] - lat0];
    const cross = ax * by - bx * ay;
    area += cross / 2;
    x += ((ax + bx) * cross) / 6;
    y += ((ay + by) * cross) / 6;
  }
  if (area === 0) return { centre: [lon0, lat0], size: 0 };
  return { centre: [lon0 + x / area, lat0 + y / area], size: Math.abs(area) * Math.cos(lat0 * radians) };
}

const shapes = new WeakMap<ReadonlyF64, AreaShapes>();

/** Kept with the outlines: they stay the same while months move over them. */
export function areaShapes(result: Rings): AreaShapes {
  const known = shapes.get(result.lonLat);
  if (known !== undefined) return known;
  const all = Array.from({ length: result.starts.length - 1 }, (_, i) => measured(result, i));
  const sizes = all.map(({ size }) => size).filter((size) => size > 0);
  const made = {
    centres: Float64Array.from(all.flatMap(({ centre }) => centre)),
    sizeRatio: sizes.length === 0 ? 1 : Math.max(...sizes) / Math.min(...sizes),
  };
  shapes.set(result.lonLat, made);
  return made;
}

const ringOf = ({ starts, lonLat }: Rings, i: number): readonly Point[] =>
  Array.from({ length: (starts[i + 1] ?? 0) - (starts[i] ?? 0) }, (_, k) => {
    const at = 2 * ((starts[i] ?? 0) + k);
    return [lonLat[at] ?? 0, lonLat[at + 1] ?? 0];
  });

const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Two edges that pass through each other; those that touch or lie along one another do not. */
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

function holds(ring: readonly Point[], [lon, lat]: Point): boolean {
  let inside = false;
  ring.forEach(([x1, y1], k) => {
    const [x2, y2] = ring[(k + 1) % ring.length] ?? [x1, y1];
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  });
  return inside;
}

function lieOver(a: readonly Point[], b: readonly Point[]): boolean {
  const next = (ring: readonly Point[], k: number): Point => ring[(k + 1) % ring.length] ?? [0, 0];
  if (a.some((p, i) => b.some((q, k) => cross(p, next(a, i), q, next(b, k))))) return true;
  const middle = (ring: readonly Point[]): Point => [
    ring.reduce((sum, [lon]) => sum + lon, 0) / ring.length,
    ring.reduce((sum, [, lat]) => sum + lat, 0) / ring.length,
  ];
  return holds(a, middle(b)) || holds(b, middle(a));
}

const overlapping = new WeakMap<ReadonlyF64, boolean>();

/** Whether any two areas lie over one another: a record then counts in both, and figures do not add up. */
export function areasOverlap(result: Rings): boolean {
  const known = overlapping.get(result.lonLat);
  if (known !== undefined) return known;
  const rings = Array.from({ length: result.starts.length - 1 }, (_, i) => ringOf(result, i));
  const boxes = rings.map((ring) => {
    const [lon, lat] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
    return [Math.min(...lon), Math.min(...lat), Math.max(...lon), Math.max(...lat)] as const;
  });
  const is = rings.some((ring, i) =>
    rings.some((other, k) => {
      const [a, b] = [boxes[i], boxes[k]];
      if (k <= i || a === undefined || b === undefined) return false;
      const isApart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
      return !isApart && lieOver(ring, other);
    }),
  );
  overlapping.set(result.lonLat, is);
  return is;
}
