const perDegree = 1e6;
const perKm2 = 1000;
const perPlaceKm = 10_000;

/*
 * Engines differ in the last digit of a sine, and buffers and areas of small shapes are differences of sines: what is
 * told of a shape has the digits that all engines agree on.
 */

/** A ring in degrees to six decimals, 0.1 m, as RFC 7946 (11.2) advises. */
export const writtenRing = (ring: readonly (readonly number[])[]): (readonly [number, number])[] =>
  ring.map(([lon, lat]) => [Math.round(lon * perDegree) / perDegree, Math.round(lat * perDegree) / perDegree]);

/** A length in km, to a millimetre, or an angle in degrees to as many decimals. */
export const writtenMeasure = (value: number): number => Math.round(value * perDegree) / perDegree;

/**
 * Kilometres of a place on a line that was searched for, to 0.1 m: the search ends within some metres. A number beyond
 * all distances stands for none, and stays.
 */
export const writtenPlace = (km: number): number =>
  Math.abs(km) < Number.MAX_SAFE_INTEGER / perPlaceKm ? Math.round(km * perPlaceKm) / perPlaceKm : km;

/** An area in km2, to 1,000 m2. @param squareMetres of a shape on the sphere */
export const writtenArea = (squareMetres: number): number => Math.round((squareMetres / 1e6) * perKm2) / perKm2;
