import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRng } from '../../base/rng.ts';
import { distanceBetweenLines } from './distance-between-lines.ts';
import { distancesToLines } from './distances-to-lines.ts';
import { longestPaths } from './longest-paths.ts';
import { placesAlong } from './places-along.ts';
import { shortestLinks } from './shortest-links.ts';
import { thinAtRandom } from './thin-at-random.ts';
import { thinPoints } from './thin-points.ts';

const place = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
const places = fc.array(place, { minLength: 1, maxLength: 25 });
type Places = readonly (readonly [number, number])[];

const columns = (given: Places) => ({
  x: Float64Array.from(given, ([x]) => x),
  y: Float64Array.from(given, ([, y]) => y),
});
const apart = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number =>
  Math.hypot(ax - bx, ay - by);

/** Total length of the minimum spanning forest, grown from each tree's first point (Prim). */
function slowForest(given: Places, longest: number): number {
  const left = new Set(given.keys());
  let total = 0;
  while (left.size > 0) {
    const [first] = left;
    left.delete(first);
    const tree = [first];
    for (;;) {
      const ways = tree.flatMap((i) => [...left].map((j) => ({ j, length: apart(given[i], given[j]) })));
      const [best] = ways.filter(({ length }) => length <= longest).sort((a, b) => a.length - b.length);
      if (best === undefined) break;
      total += best.length;
      left.delete(best.j);
      tree.push(best.j);
    }
  }
  return total;
}

/** Longest way between two points of a forest, by trying all starts. */
function slowDiameter(points: number, links: ReturnType<typeof shortestLinks>): number {
  const far = (at: number, from: number, length: number): number =>
    links.reduce((most, { a, b, length: step }) => {
      const to = a === at ? b : b === at ? a : -1;
      return to < 0 || to === from ? most : Math.max(most, far(to, at, length + step));
    }, length);
  return Array.from({ length: points }, (_, i) => far(i, -1, 0)).reduce((a, b) => Math.max(a, b), 0);
}

describe('joining places', () => {
  it('thinned places stand apart, and what was left out stands near one that stayed', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 40 }), (given, least) => {
        const { x, y } = columns(given);
        const kept = thinPoints(x, y, Uint32Array.from(given.keys()), least);
        kept.forEach((i, k) => {
          for (const j of kept.slice(k + 1)) expect(apart(given[i], given[j])).toBeGreaterThanOrEqual(least);
        });
        for (const one of given) expect(Math.min(...kept.map((i) => apart(one, given[i])))).toBeLessThan(least);
      }),
    );
  });

  it('links are the shortest that join, as Prim finds them', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 60 }), (given, longest) => {
        const { x, y } = columns(given);
        const links = shortestLinks(x, y, longest);
        expect(links.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(slowForest(given, longest), 9);
        expect(links.every(({ length }) => length <= longest)).toBe(true);
      }),
    );
  });

  it('paths begin with the longest there is, use no link twice and leave none but spurs', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 30 }), (given, least) => {
        const { x, y } = columns(given);
        const links = shortestLinks(x, y, 40);
        const lengths = (paths: readonly (readonly number[])[]): number[] =>
          paths.map((path) => path.slice(1).reduce((sum, i, k) => sum + apart(given[i], given[path[k]]), 0));
        const all = lengths(longestPaths(given.length, links, 0));
        const total = links.reduce((sum, { length }) => sum + length, 0);
        expect(all.reduce((sum, length) => sum + length, 0)).toBeCloseTo(total, 9);
        expect(Math.max(0, ...all)).toBeCloseTo(slowDiameter(given.length, links), 9);
        const long = lengths(longestPaths(given.length, links, least));
        expect(long).toEqual(all.filter((length) => length >= least));
      }),
      { numRuns: 50 },
    );
  });
});

describe('distances', () => {
  const line = fc.array(place, { minLength: 2, maxLength: 6 });

  it('to lines are those of the nearest of many places on them', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), places, (given, from) => {
        const lines = given.map(columns);
        const { x, y } = columns(from);
        const found = distancesToLines(x, y, lines);
        const dense = placesAlong(lines, 0.05);
        from.forEach((one, i) => {
          const slow = Math.min(...[...dense.x].map((px, k) => apart(one, [px, dense.y[k]])));
          expect(found[i]).toBeLessThanOrEqual(slow + 1e-9);
          expect(found[i]).toBeGreaterThan(slow - 0.05);
        });
      }),
      { numRuns: 30 },
    );
    expect([...distancesToLines(Float64Array.of(1), Float64Array.of(2), [])]).toEqual([Number.NaN]);
  });

  it('between lines side by side are the gap, and a stretch alone makes the Hausdorff distance', () => {
    const flat = (y: number, to: number) =>
      columns([
        [0, y],
        [to, y],
      ]);
    const side = distanceBetweenLines([flat(0, 100)], [flat(7, 100)], 1);
    expect([side.mean, side.hausdorff, side.hausdorff95]).toEqual([7, 7, 7]);
    const longer = distanceBetweenLines([flat(0, 100)], [flat(0, 130)], 1);
    expect(longer.hausdorff).toBe(30);
    // The 30 km beyond lie 15 on average, of 130.
    expect(longer.mean).toBeCloseTo((0 + (30 * 15) / 130) / 2, 9);
    // A short line counts by its length, at any step.
    const both = [flat(0, 100), flat(20, 4)];
    expect(distanceBetweenLines(both, [flat(0, 100)], 4).mean).toBeCloseTo((20 * 4) / 104 / 2, 9);
    expect(longer.hausdorff95).toBeCloseTo(23.5, 9);
    expect(distanceBetweenLines([], [flat(0, 9)], 1)).toEqual({ mean: NaN, hausdorff: NaN, hausdorff95: NaN });
  });

  it('do not depend on which is which, and are 0 from a line to itself', () => {
    fc.assert(
      fc.property(line, line, (one, other) => {
        const [a, b] = [[columns(one)], [columns(other)]];
        expect(distanceBetweenLines(a, b, 2)).toEqual(distanceBetweenLines(b, a, 2));
        expect(distanceBetweenLines(a, a, 2).hausdorff).toBeLessThan(1e-9);
      }),
    );
  });
});

it('thinning leaves as many as asked, each as often as any other, and none that weighed nothing', () => {
  const left = new Float64Array(10);
  for (let draw = 0; draw < 3000; draw++) {
    const weight = Float64Array.of(1, 1, 0, 1, 1, 1, 0, 1, 1, 1);
    thinAtRandom(weight, 3, seededRng(1, draw));
    expect(weight.filter((value) => value > 0)).toHaveLength(3);
    weight.forEach((value, i) => {
      left[i] += value;
    });
  }
  expect([left[2], left[6]]).toEqual([0, 0]);
  // 3,000 x 3 / 8, and four standard errors.
  for (const count of left.filter((value) => value > 0)) expect(Math.abs(count - 1125)).toBeLessThan(4 * 27);
  const few = Float64Array.of(1, 2);
  thinAtRandom(few, 5, seededRng(1));
  expect([...few]).toEqual([1, 2]);
});
