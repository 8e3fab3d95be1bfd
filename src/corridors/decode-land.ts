import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Land } from './geography.ts';

const isWhole = (value: unknown): value is number => Number.isInteger(value);

/** The rings of the file as lists of whole numbers, two for each of at least three corners; undefined where it is another. */
function readRings(file: unknown): { perDegree: number; rings: readonly (readonly number[])[] } | undefined {
  if (typeof file !== 'object' || file === null || !('perDegree' in file) || !('rings' in file)) return undefined;
  const { perDegree, rings } = file;
  if (!isWhole(perDegree) || perDegree <= 0 || !Array.isArray(rings) || rings.length === 0) return undefined;
  const isRing = (ring: unknown): ring is number[] =>
    Array.isArray(ring) && ring.length >= 6 && ring.length % 2 === 0 && ring.every(isWhole);
  return rings.every(isRing) ? { perDegree, rings } : undefined;
}

/**
 * Reads the parsed `public/geo/land.json`: `{perDegree, rings}`, each ring its first corner and then steps from the
 * corner before, longitude and latitude in turn, in whole parts of a degree. Fails with `corridor-data-broken`.
 */
export function decodeLand(file: unknown): Result<Land, Problem> {
  const read = readRings(file);
  if (read === undefined) return err(problem('corridor-data-broken', { file: 'land.json' }));
  const { perDegree, rings } = read;
  const starts = new Uint32Array(rings.length + 1);
  const lonLat = new Float64Array(rings.reduce((sum, ring) => sum + ring.length, 0));
  let at = 0;
  rings.forEach((ring, r) => {
    const sums = [0, 0];
    for (const [i, step] of ring.entries()) {
      sums[i & 1] += step;
      lonLat[at] = sums[i & 1] / perDegree;
      at += 1;
    }
    starts[r + 1] = at / 2;
  });
  return ok({ starts, lonLat });
}
