import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { argsort } from './argsort.ts';
import type { PointSpace } from './point-space.ts';

function spreadOf(values: ReadonlyF64): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    if (values[i] < low) low = values[i];
    if (values[i] > high) high = values[i];
  }
  return high - low;
}

const pointsAtOnce = 256;

/**
 * Distance of each point to its k-th nearest, itself the first, ascending: where the curve bends, a radius of DBSCAN
 * is right. Where points have a time, only those at most `span` away in it are looked at; a point that has fewer than k
 * of them has no distance and is left out.
 * @param k at least 1
 *
 * O(n w), w the points as near along the widest axis as the k-th nearest is. Ester et al. 1996, section 4.2
 */
export function* kDistance(space: PointSpace, span: number, k: number): Steps<Float64Array<ArrayBuffer>> {
  const { x, y, z, t } = space;
  const axes = [x, y, ...(z === null ? [] : [z])];
  const widest = axes.reduce((best, axis) => (spreadOf(axis) > spreadOf(best) ? axis : best));
  const order = argsort(widest);
  const n = order.length;
  const nearest = new Float64Array(k);
  const found: number[] = [];
  for (let place = 0; place < n; place++) {
    if (place % pointsAtOnce === 0) yield { done: place, total: n };
    const i = order[place];
    nearest.fill(Number.POSITIVE_INFINITY);
    let [left, right] = [place - 1, place];
    for (;;) {
      const toLeft = left < 0 ? Number.POSITIVE_INFINITY : widest[i] - widest[order[left]];
      const toRight = right >= n ? Number.POSITIVE_INFINITY : widest[order[right]] - widest[i];
      const gap = Math.min(toLeft, toRight);
      if (gap === Number.POSITIVE_INFINITY || gap * gap >= nearest[k - 1]) break;
      const j = order[toLeft < toRight ? left-- : right++];
      if (t !== null && Math.abs(t[j] - t[i]) > span) continue;
      const dz = z === null ? 0 : z[j] - z[i];
      const d = (x[j] - x[i]) * (x[j] - x[i]) + (y[j] - y[i]) * (y[j] - y[i]) + dz * dz;
      let at = k - 1;
      if (d >= nearest[at]) continue;
      for (; at > 0 && nearest[at - 1] > d; at--) nearest[at] = nearest[at - 1];
      nearest[at] = d;
    }
    if (nearest[k - 1] < Number.POSITIVE_INFINITY) found.push(Math.sqrt(nearest[k - 1]));
  }
  return Float64Array.from(found).sort();
}
