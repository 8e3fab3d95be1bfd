import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { argsort } from './argsort.ts';
import type { PointSpace } from './point-space.ts';

/** Pairs of points nearer than the last edge, and the band of distance that each is in. */
export interface KnoxPairs {
  readonly a: Uint32Array<ArrayBuffer>;
  readonly b: Uint32Array<ArrayBuffer>;
  readonly band: Uint8Array<ArrayBuffer>;
}

/** Upper edge of a band that holds the distance 0 alone: the smallest number above 0. */
export const samePlaceEdge = Number.MIN_VALUE;

const pointsAtOnce = 128;

/** Band of a distance among half-open ones; -1 from the last edge on. */
function bandOf(distance: number, edges: ReadonlyF64): number {
  if (!(distance < edges[edges.length - 1])) return -1;
  let band = 0;
  while (distance >= edges[band + 1]) band += 1;
  return band;
}

/**
 * Finds the pairs of near points, in the order of x: only points as near along x as the last edge are looked at.
 * @param edges of the bands of distance, ascending, the first 0; band k is [edges[k], edges[k + 1])
 * @param metric 'straight': Euclidean; 'blocks': Manhattan
 * @param most no more pairs than this are kept: null where there are more
 *
 * O(n log n + pairs as near along x).
 */
export function* knoxPairs(
  { x, y, z }: Pick<PointSpace, 'x' | 'y' | 'z'>,
  edges: ReadonlyF64,
  metric: 'straight' | 'blocks',
  most: number,
): Steps<KnoxPairs | null> {
  const order = argsort(x);
  const n = order.length;
  const reach = edges[edges.length - 1];
  let size = 4096;
  let [a, b, band] = [new Uint32Array(size), new Uint32Array(size), new Uint8Array(size)];
  let count = 0;
  for (let place = 0; place < n; place++) {
    if (place % pointsAtOnce === 0) yield { done: place, total: n };
    const i = order[place];
    for (let next = place + 1; next < n && x[order[next]] - x[i] < reach; next++) {
      const j = order[next];
      const [dx, dy] = [x[j] - x[i], y[j] - y[i]];
      const dz = z === null ? 0 : z[j] - z[i];
      const distance =
        metric === 'blocks' ? Math.abs(dx) + Math.abs(dy) + Math.abs(dz) : Math.sqrt(dx * dx + dy * dy + dz * dz);
      const found = bandOf(distance, edges);
      if (found < 0) continue;
      if (count === most) return null;
      if (count === size) {
        size *= 2;
        [a, b, band] = [
          wider(a, new Uint32Array(size)),
          wider(b, new Uint32Array(size)),
          wider(band, new Uint8Array(size)),
        ];
      }
      a[count] = i;
      b[count] = j;
      band[count] = found;
      count += 1;
    }
  }
  return { a: a.slice(0, count), b: b.slice(0, count), band: band.slice(0, count) };
}

function wider<T extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(values: T, room: T): T {
  room.set(values);
  return room;
}
