import type { Link } from './shortest-links.ts';

interface Arm {
  readonly to: number;
  readonly link: number;
  readonly length: number;
}

/** What a walk over the links that are left found: how far each point is, and by which arm it was reached. */
interface Walk {
  readonly far: number;
  readonly length: number;
  readonly from: ReadonlyMap<number, { readonly point: number; readonly link: number }>;
}

function walkFrom(start: number, arms: readonly (readonly Arm[])[], isUsed: Uint8Array): Walk {
  const from = new Map<number, { point: number; link: number }>([[start, { point: -1, link: -1 }]]);
  const front = [{ point: start, length: 0 }];
  let best = { point: start, length: 0 };
  for (let at = front.pop(); at !== undefined; at = front.pop()) {
    if (at.length > best.length || (at.length === best.length && at.point < best.point)) best = at;
    for (const { to, link, length } of arms[at.point]) {
      if (isUsed[link] === 1 || from.has(to)) continue;
      from.set(to, { point: at.point, link });
      front.push({ point: to, length: at.length + length });
    }
  }
  return { far: best.point, length: best.length, from };
}

/**
 * Cuts a forest into paths: of each tree the longest path there is, then the longest of what is left, and so on; a branch
 * begins at the point where it leaves its trunk. Paths shorter than `least` are left out.
 *
 * @param points how many there are; @param links a forest: no circles
 * @param least length below which a path is a spur
 * @returns paths as indexes of points, the longest first of each tree
 *
 * O(points x paths of a tree).
 */
export function longestPaths(points: number, links: readonly Link[], least: number): readonly (readonly number[])[] {
  const arms: Arm[][] = Array.from({ length: points }, () => []);
  links.forEach(({ a, b, length }, link) => {
    arms[a].push({ to: b, link, length });
    arms[b].push({ to: a, link, length });
  });
  const isUsed = new Uint8Array(links.length);
  const paths: number[][] = [];
  const waiting = Array.from({ length: points }, (_, i) => points - 1 - i);
  for (let start = waiting.pop(); start !== undefined; start = waiting.pop()) {
    if (arms[start].every(({ link }) => isUsed[link] === 1)) continue;
    const end = walkFrom(start, arms, isUsed).far;
    const { far, length, from } = walkFrom(end, arms, isUsed);
    const path: number[] = [];
    for (let at = far; at !== -1; ) {
      path.push(at);
      const step = from.get(at);
      if (step === undefined || step.link < 0) break;
      isUsed[step.link] = 1;
      at = step.point;
    }
    if (length >= least) paths.push(path);
    // What hangs on the path is looked at next, before other trees.
    waiting.push(start, ...path);
  }
  return paths;
}
