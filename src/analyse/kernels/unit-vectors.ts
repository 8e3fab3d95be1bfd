import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Mean radius of the Earth, metres: (2 a + b) / 3 of GRS 80 (IUGG; Moritz 2000, doi:10.1007/s001900050278). */
export const meanEarthRadius = 6_371_008.8;

export interface UnitVectors {
  readonly x: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
  readonly z: Float64Array<ArrayBuffer>;
}

const radians = Math.PI / 180;

/**
 * Places in degrees as points of the unit sphere: the straight line between two of them grows with their great-circle
 * distance, so that questions of nearness need no trigonometry, and neither poles nor the antimeridian are special.
 */
export function unitVectors(lon: ReadonlyF64, lat: ReadonlyF64): UnitVectors {
  const n = lon.length;
  const [x, y, z] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const flat = Math.cos(lat[i] * radians);
    x[i] = flat * Math.cos(lon[i] * radians);
    y[i] = flat * Math.sin(lon[i] * radians);
    z[i] = Math.sin(lat[i] * radians);
  }
  return { x, y, z };
}

/** Chord of the unit sphere under a great-circle distance in metres; half the Earth's girth and more is 2. */
export const chordOf = (metres: number): number =>
  metres >= Math.PI * meanEarthRadius ? 2 : 2 * Math.sin(metres / (2 * meanEarthRadius));

/** Great-circle distance in metres over a chord of the unit sphere (the haversine, turned round). */
export const metresOf = (chord: number): number => 2 * meanEarthRadius * Math.asin(Math.min(1, chord / 2));
