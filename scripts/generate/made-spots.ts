import { type Rng, seededRng } from '../../src/base/rng.ts';
import { geodesic } from '../../src/corridors/geodesic.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import type { Place } from '../../src/corridors/point-at.ts';
import { placeBeside } from '../simulate/place-beside.ts';

/** Hundred-thousandths of a degree: what the file gives, so that its numbers are whole until they are written. */
export const perDegree = 100_000;

/** A place that records gather at. */
export interface Spot {
  /** Hundred-thousandths of a degree. */
  readonly lon: number;
  readonly lat: number;
  /** How far its records lie from it at most, hundred-thousandths of a degree. */
  readonly wide: number;
}

const spotCount = 1500;
/** Of the spots, one in so many is no place but a whole stretch of land. */
const wideEvery = 150;
const wideDegrees = 0.6;
const meanDepthKm = 14;

function drawSpot(geography: Geography, rng: Rng): Place {
  for (;;) {
    const km = rng.nextUnit() * geography.index.lengthKm;
    const depth = -meanDepthKm * Math.log(1 - rng.nextUnit()) * (rng.nextUnit() < 0.6 ? 1 : -1);
    const place = placeBeside(geography, km, depth);
    if (place !== null) return place;
  }
}

/** Spots along the whole border, on land, the first ones with the most records; the same for a seed. */
export function madeSpots(geography: Geography, seed: number): readonly Spot[] {
  const rng = seededRng(seed, 0);
  return Array.from({ length: spotCount }, (_, at): Spot => {
    const { lon, lat } = drawSpot(geography, rng);
    // Half a kilometre to two and a half, as degrees at its latitude.
    const degrees = (0.5 + 2 * rng.nextUnit()) / geodesic(lon, lat, lon + 1, lat).km;
    const wide = (at + 1) % wideEvery === 0 ? wideDegrees : degrees;
    return { lon: Math.round(lon * perDegree), lat: Math.round(lat * perDegree), wide: Math.round(wide * perDegree) };
  });
}
