import type { Axis, Mark } from '../drawing/drawing.ts';
import { place } from '../drawing/drawing.ts';
import type { Theme } from '../theme/colours.ts';
import type { Extent } from './zoom.ts';

interface Profile {
  readonly heights: readonly number[];
  /** For each stretch: how many months are held back. */
  readonly held: readonly number[];
}

/** How the heights of a profile are joined: flat steps over each stretch's kilometres, or a line through the middles. */
export type Joined = 'steps' | 'line';

/** Height of what stands where there is no figure, pixels. */
const absentHeight = 4;

/** Outlines of a profile, x and y in turn, broken where there is no figure; from the left end to the right. */
export function outlines(
  { heights }: Pick<Profile, 'heights'>,
  segments: Extent['segments'],
  x: Axis,
  yOf: (height: number) => number,
  joined: Joined,
): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  segments.forEach(({ fromKm, toKm }, s) => {
    const height = heights[s] ?? Number.NaN;
    if (fromKm < x.domain[0] || toKm > x.domain[1]) return;
    if (Number.isNaN(height)) {
      runs.push([]);
      return;
    }
    const [left, right, at] = [place(x, fromKm), place(x, toKm), yOf(height)];
    const run = runs.at(-1) ?? [];
    if (joined === 'steps') run.push(left, at, right, at);
    else run.push(...(run.length === 0 ? [left, at] : []), (left + right) / 2, at);
  });
  // A line ends where its last stretch ends, not in its middle.
  if (joined === 'line') for (const run of runs) endLine(run, segments, x);
  return runs.filter((run) => run.length > 0);
}

function endLine(run: number[], segments: Extent['segments'], x: Axis): void {
  const last = run.at(-2);
  if (last === undefined) return;
  const own = segments.find(({ fromKm, toKm }) => place(x, fromKm) <= last && place(x, toKm) >= last);
  if (own !== undefined) run.push(place(x, own.toKm), run.at(-1) ?? 0);
}

/** What lies between an outline and its base. */
export const underOutline = (points: readonly number[], base: number): readonly number[] => [
  points[0] ?? 0,
  base,
  ...points,
  points.at(-2) ?? 0,
  base,
];

/** Strips on the base where there is no figure: hatched where it is held back, dotted where there is none. */
export function absentStrips(
  { heights, held }: Profile,
  isFew: boolean,
  segments: Extent['segments'],
  x: Axis,
  base: number,
  theme: Theme,
): Mark[] {
  const strip = (from: number, to: number) => ({
    kind: 'rect' as const,
    x: from,
    y: base - absentHeight,
    width: to - from,
    height: absentHeight,
  });
  if (isFew) return [{ ...strip(x.range[0], x.range[1]), fill: theme.neutral }];
  return segments.flatMap(({ fromKm, toKm }, s): Mark[] => {
    if (!Number.isNaN(heights[s] ?? Number.NaN) || fromKm < x.domain[0] || toKm > x.domain[1]) return [];
    const pattern = (held[s] ?? 0) > 0 ? 'hatch' : 'dots';
    return [{ ...strip(place(x, fromKm), place(x, toKm)), fill: theme.quiet, pattern }];
  });
}
