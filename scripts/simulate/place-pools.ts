import { seededRng } from '../../src/base/rng.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import { locateAlong, straightKm } from '../../src/corridors/linear-reference.ts';
import { plan } from './plan.ts';
import { drawPlace, plantedSpots } from './synthetic-set.ts';

/** Places that records are drawn from, drawn once as those of the synthetic set are. */
export interface PlacePool {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly borderKm: Float64Array;
  readonly straightKm: Float64Array;
  readonly acrossKm: Float64Array;
}

/** By sector, in the plan's order: places before the route moved, and after. */
export type PlacePools = readonly (readonly [PlacePool, PlacePool])[];

/** Keeps these draws from the streams of the set itself. */
const poolSeed = plan.seed + 1;

/**
 * Pools of `each` places for every sector, before and after the move of the route. Making a place takes long and drawing
 * one of a pool does not: a hundred series cost little more than one, and the mean of a pool is the exact truth.
 */
export function placePools(geography: Geography, each: number): PlacePools {
  const { index } = geography;
  const spots = plantedSpots(geography);
  const poolOf = (sector: string, at: number, month: number): PlacePool => {
    const ofSector = spots.filter((spot) => spot.sector === sector);
    const places = Array.from({ length: each }, (_, k) =>
      drawPlace(geography, sector, month, ofSector, seededRng(poolSeed, at * each + k)),
    );
    const along = places.map(({ lon, lat }) => locateAlong(index, lon, lat));
    return {
      lon: Float64Array.from(places, ({ lon }) => lon),
      lat: Float64Array.from(places, ({ lat }) => lat),
      borderKm: Float64Array.from(along, ({ borderKm }) => borderKm),
      straightKm: Float64Array.from(along, ({ borderKm }) => straightKm(index, borderKm)),
      acrossKm: Float64Array.from(along, ({ acrossKm }) => acrossKm),
    };
  };
  return plan.sectors.map((sector, s) => {
    const before = poolOf(sector, 2 * s, plan.from);
    const after = sector === plan.route.sector ? poolOf(sector, 2 * s + 1, plan.route.firstMonth) : before;
    return [before, after];
  });
}
