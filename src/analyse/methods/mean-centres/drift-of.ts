import { geodesic } from '../../../corridors/geodesic.ts';
import { isSameSeason } from '../../../select/periods.ts';
import { bootstrapInterval } from '../../kernels/bootstrap-interval.ts';
import { type DirectionalMean, directionalMean } from '../../kernels/directional-mean.ts';
import { meanPosition } from '../../kernels/mean-position.ts';
import type { CentreDrift, CentreMove, CentreStep } from '../../shapes.ts';
import { writtenMeasure } from '../../written-shape.ts';
import { monthColumns } from './month-sums.ts';

const { records, km, vector, all } = monthColumns;
const degrees = 180 / Math.PI;

/** Added columns of a step, or of a draw of it. */
const centreOf = (sums: Float64Array, at: number) => meanPosition(sums.subarray(at + vector, at + vector + 3));
const meanKm = (sums: Float64Array, at: number): number => sums[at + km] / sums[at + records];

function between(a: readonly [number, number], b: readonly [number, number]): { km: number; bearing: number } {
  const found = geodesic(a[0], a[1], b[0], b[1]);
  return { km: writtenMeasure(found.km), bearing: writtenMeasure((found.azimuth * degrees + 360) % 360) };
}

/** From each step that has a centre to the next that has one. */
export function movesOf(steps: readonly CentreStep[]): readonly CentreMove[] {
  const there = [...steps.keys()].filter((k) => steps[k].centre !== null);
  return there.slice(1).flatMap((to, k) => {
    const [a, b] = [steps[there[k]].centre, steps[to].centre];
    return a === null || b === null ? [] : [{ from: there[k], to, ...between(a.lonLat, b.lonLat) }];
  });
}

/** Mean direction of the moves; null without one that has a length. */
export function directionOf(moves: readonly CentreMove[]): Pick<DirectionalMean, 'bearing' | 'concentration'> | null {
  const part = (of: (angle: number) => number): Float64Array =>
    Float64Array.from(moves, (move) => move.km * of(move.bearing / degrees));
  const found = directionalMean(part(Math.sin), part(Math.cos));
  if (found.moves === 0) return null;
  return { bearing: writtenMeasure(found.bearing), concentration: writtenMeasure(found.concentration) };
}

/**
 * From the first centre to the last, with intervals.
 * @param sums steps x columns; @param drawn draws x steps x columns
 * @param factor widens intervals for few blocks, `smallSampleFactor`; NaN where there are too few
 */
export function driftOf(
  steps: readonly CentreStep[],
  sums: Float64Array,
  drawn: Float64Array,
  factor: number,
): Omit<CentreDrift, 'p'> | null {
  const there = [...steps.keys()].filter((k) => steps[k].centre !== null);
  const [from, to] = [there[0], there.at(-1)];
  if (from === undefined || to === undefined || from === to) return null;
  const [a, b] = [steps[from].centre, steps[to].centre];
  if (a === null || b === null) return null;
  const move = between(a.lonLat, b.lonLat);
  const moved = meanKm(sums, to * all) - meanKm(sums, from * all);
  const width = steps.length * all;
  const draws = drawn.length / width;
  const [distances, differences] = [new Float64Array(draws), new Float64Array(draws)];
  for (let i = 0; i < draws; i++) {
    const [start, end] = [i * width + from * all, i * width + to * all];
    const hasBoth = drawn[start + records] > 0 && drawn[end + records] > 0;
    const [c, d] = [centreOf(drawn, start), centreOf(drawn, end)];
    const path = between([c.lon, c.lat], [d.lon, d.lat]);
    distances[i] = hasBoth ? path.km * Math.cos((path.bearing - move.bearing) / degrees) : Number.NaN;
    differences[i] = hasBoth ? meanKm(drawn, end) - meanKm(drawn, start) : Number.NaN;
  }
  return {
    from,
    to,
    ...move,
    ...bootstrapInterval(move.km, distances, factor),
    along: { value: moved, ...bootstrapInterval(moved, differences, factor) },
    sameSeason: isSameSeason(steps[to].period, steps[from].period),
  };
}
