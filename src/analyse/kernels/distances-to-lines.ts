import type { ReadonlyF64 } from '../../base/typed-array.ts';

interface PlaneLine {
  readonly x: ReadonlyF64;
  readonly y: ReadonlyF64;
}

/** Pieces of lines in order of the x of their middles, and half the length of the longest. */
function piecesOf(lines: readonly PlaneLine[]) {
  const pieces = lines.flatMap(({ x, y }) =>
    Array.from(
      { length: Math.max(0, x.length - 1) },
      (_, k) => [x[k], y[k], x[k + 1] - x[k], y[k + 1] - y[k]] as const,
    ),
  );
  pieces.sort((a, b) => a[0] + a[2] / 2 - (b[0] + b[2] / 2));
  return {
    middle: Float64Array.from(pieces, ([x, , dx]) => x + dx / 2),
    flat: Float64Array.from(pieces.flat()),
    half: pieces.reduce((most, [, , dx]) => Math.max(most, Math.abs(dx) / 2), 0),
  };
}

function squaredTo(flat: Float64Array, piece: number, px: number, py: number): number {
  const dx = flat[4 * piece + 2];
  const dy = flat[4 * piece + 3];
  const ax = px - flat[4 * piece];
  const ay = py - flat[4 * piece + 1];
  const square = dx * dx + dy * dy;
  const along = square > 0 ? (ax * dx + ay * dy) / square : 0;
  const share = along < 0 ? 0 : along > 1 ? 1 : along;
  return (ax - share * dx) ** 2 + (ay - share * dy) ** 2;
}

/** First piece whose middle is not west of a place. */
function firstFrom(middle: Float64Array, px: number): number {
  let [low, high] = [0, middle.length];
  while (low < high) {
    const at = (low + high) >>> 1;
    if (middle[at] < px) low = at + 1;
    else high = at;
  }
  return low;
}

/**
 * Distance of each place to the nearest of some lines in the plane, in its unit.
 *
 * @returns NaN everywhere where there is no line
 *
 * O((places + pieces) log pieces) for lines that run along x; O(places x pieces) at worst.
 */
export function distancesToLines(
  x: ReadonlyF64,
  y: ReadonlyF64,
  lines: readonly PlaneLine[],
): Float64Array<ArrayBuffer> {
  const { middle, flat, half } = piecesOf(lines);
  const out = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const start = firstFrom(middle, x[i]);
    let best = Infinity;
    const isNear = (piece: number): boolean => {
      const away = Math.abs(middle[piece] - x[i]) - half;
      return away <= 0 || away * away < best;
    };
    for (let piece = start; piece < middle.length && isNear(piece); piece++) {
      best = Math.min(best, squaredTo(flat, piece, x[i], y[i]));
    }
    for (let piece = start - 1; piece >= 0 && isNear(piece); piece--) {
      best = Math.min(best, squaredTo(flat, piece, x[i], y[i]));
    }
    out[i] = middle.length === 0 ? Number.NaN : Math.sqrt(best);
  }
  return out;
}
