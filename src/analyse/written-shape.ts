const perDegree = 1e6;
const perKm2 = 1000;

/*
 * Engines differ in the last digit of a sine, and buffers and areas of small shapes are differences of sines: what is
 * told of a shape has the digits that all engines agree on.
 */

/** A ring in degrees to six decimals, 0.1 m, as RFC 7946 (11.2) advises. */
export const writtenRing = (ring: readonly (readonly number[])[]): (readonly [number, number])[] =>
  ring.map(([lon, lat]) => [Math.round(lon * perDegree) / perDegree, Math.round(lat * perDegree) / perDegree]);

/** An area in km2, to 1,000 m2. @param squareMetres of a shape on the sphere */
export const writtenArea = (squareMetres: number): number => Math.round((squareMetres / 1e6) * perKm2) / perKm2;
