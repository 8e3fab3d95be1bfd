import type { Ring } from './packages.ts';

/** What the files of `public/geo` count coordinates in. */
export const perDegree = 10_000;

const countOf = (degrees: number): number => Math.round(degrees * perDegree);

/**
 * A path as whole numbers: the first vertex, then steps from the vertex before, longitude and latitude in turn.
 * Vertices that fall on the one before are left out; a ring's last vertex, which repeats its first, is not written.
 */
export function stepsOf(path: Ring, isRing: boolean): readonly number[] {
  const counts = path.map(([lon, lat]) => [countOf(lon), countOf(lat)] as const);
  if (isRing) counts.pop();
  const steps: number[] = [];
  let before: readonly [number, number] = [0, 0];
  for (const here of counts) {
    if (steps.length > 0 && here[0] === before[0] && here[1] === before[1]) continue;
    steps.push(here[0] - before[0], here[1] - before[1]);
    before = here;
  }
  return steps;
}
