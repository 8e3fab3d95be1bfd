import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Mean direction of moves, each counted alike whatever its length. */
export interface DirectionalMean {
  /** Degrees clockwise from north (y), 0 to below 360. */
  readonly bearing: number;
  /** Mean resultant length: 1 where all moves have one direction, 0 where they cancel out. 1 less it is the variance. */
  readonly concentration: number;
  /** Moves that have a length, and their mean length. */
  readonly moves: number;
  readonly meanLength: number;
}

/**
 * Mean of the unit vectors of plane moves. Turf's `directionalMean` with planar coordinates is the same to the east; to
 * the west it gives the opposite direction (it adds 180 degrees to atan2, which has the quadrant already), and due south
 * it calls north.
 *
 * @param east moves along x; @param north along y; a move of no length has no direction and is left out
 * @returns bearing NaN where no move has a length
 *
 * O(n). Mardia & Jupp 2000, Directional statistics, section 2.2, doi:10.1002/9780470316979
 */
export function directionalMean(east: ReadonlyF64, north: ReadonlyF64): DirectionalMean {
  let [x, y, moves, total] = [0, 0, 0, 0];
  for (let i = 0; i < east.length; i++) {
    const length = Math.hypot(east[i], north[i]);
    if (!(length > 0)) continue;
    x += east[i] / length;
    y += north[i] / length;
    total += length;
    moves += 1;
  }
  if (moves === 0) return { bearing: Number.NaN, concentration: 0, moves, meanLength: 0 };
  const bearing = (Math.atan2(x, y) * 180) / Math.PI;
  return {
    bearing: (bearing + 360) % 360,
    concentration: Math.hypot(x, y) / moves,
    moves,
    meanLength: total / moves,
  };
}
