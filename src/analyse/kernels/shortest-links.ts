import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Two points that are joined, and how far apart they are. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Pairs of points no farther apart than a distance, the shortest first; of equal ones the earlier points. */
function pairsWithin(x: ReadonlyF64, y: ReadonlyF64, longest: number): readonly Link[] {
  const order = Uint32Array.from(x.subarray(0, x.length), (_, i) => i).sort((i, j) => x[i] - x[j] || i - j);
  const pairs: Link[] = [];
  for (let p = 0; p < order.length; p++) {
    const i = order[p];
    for (let q = p + 1; q < order.length && x[order[q]] - x[i] <= longest; q++) {
      const j = order[q];
      const length = Math.sqrt((x[i] - x[j]) ** 2 + (y[i] - y[j]) ** 2);
      if (length <= longest) pairs.push({ a: Math.min(i, j), b: Math.max(i, j), length });
    }
  }
  return pairs.sort((p, q) => p.length - q.length || p.a - q.a || p.b - q.b);
}

/**
 * Minimum spanning forest of points in the plane: the shortest links that join what can be joined, none longer than a
 * distance and none that closes a circle.
 *
 * @param longest longest link, in the unit of x and y
 *
 * O(pairs log pairs) of the points within reach of each other in x. Kruskal 1956, doi:10.1090/S0002-9939-1956-0078686-7
 */
export function shortestLinks(x: ReadonlyF64, y: ReadonlyF64, longest: number): readonly Link[] {
  const parent = Uint32Array.from({ length: x.length }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  };
  return pairsWithin(x, y, longest).filter(({ a, b }) => {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one === other) return false;
    parent[Math.max(one, other)] = Math.min(one, other);
    return true;
  });
}
