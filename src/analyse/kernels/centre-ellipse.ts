import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { Position } from './mean-position.ts';
import { standardDeviationalEllipse } from './standard-deviational-ellipse.ts';
import { tangentPlane } from './tangent-plane.ts';

/** Semi-axes of a 95 % ellipse of a plane normal distribution over its standard deviations: sqrt(-2 ln 0.05). */
const reach95 = Math.sqrt(-2 * Math.log(0.05));
const corners = 48;

/**
 * 95 % ellipse of a mean centre from bootstrap draws, as a closed ring in degrees, counter-clockwise.
 *
 * @param centre observed mean centre, the ellipse's own
 * @param sums draws x 3: added n-vectors of each draw; a draw without records is left out
 * @param factor widens it for few blocks, `smallSampleFactor`
 *
 * O(draws).
 */
export function centreEllipse(
  centre: Position,
  sums: ReadonlyF64,
  factor: number,
): readonly (readonly [number, number])[] {
  const plane = tangentPlane(centre);
  const east: number[] = [];
  const north: number[] = [];
  for (let at = 0; at + 2 < sums.length; at += 3) {
    if (sums[at] === 0 && sums[at + 1] === 0 && sums[at + 2] === 0) continue;
    const [x, y] = plane.toPlane([sums[at], sums[at + 1], sums[at + 2]]);
    east.push(x);
    north.push(y);
  }
  if (east.length === 0) return [];
  const spread = standardDeviationalEllipse(Float64Array.from(east), Float64Array.from(north));
  const turn = ((90 - spread.azimuth) * Math.PI) / 180;
  const ring: [number, number][] = [];
  for (let k = 0; k < corners; k++) {
    const angle = (2 * Math.PI * k) / corners;
    const along = reach95 * factor * spread.semiMajor * Math.cos(angle);
    const across = reach95 * factor * spread.semiMinor * Math.sin(angle);
    const x = along * Math.cos(turn) - across * Math.sin(turn);
    const y = along * Math.sin(turn) + across * Math.cos(turn);
    const place = plane.fromPlane(x, y);
    ring.push([place.lon, place.lat]);
  }
  return [...ring, ring[0]];
}
