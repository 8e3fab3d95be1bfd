import type { ReadonlyF32, ReadonlyF64, ReadonlyU8, ReadonlyU32 } from '../base/typed-array.ts';

/** Areas that records are counted in and figures belong to: sectors, counties, states, or those of a loaded file. */
export interface Zones {
  readonly unit: 'sectors' | 'counties' | 'states' | 'loaded';
  /** The publisher's codes where they have them (FIPS, CVEGEO), ascending. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Ring r's corners are k from `starts[r]` to `starts[r + 1] - 1`; degrees, not closed. Even-odd rule within a zone. */
  readonly starts: ReadonlyU32;
  readonly lonLat: ReadonlyF64;
  /** Zone of each ring. */
  readonly zoneOfRing: ReadonlyU32;
  /** Centroids, degrees (Turf). */
  readonly lon: ReadonlyF64;
  readonly lat: ReadonlyF64;
  /** 1: on the U.S. side, 0: on the Mexican. */
  readonly side: ReadonlyU8;
  /** Border kilometre nearest to each centroid. */
  readonly borderKm: ReadonlyF32;
  /** Geodesic area (Turf), km2, and the kilometres of the border line that run along the zone. */
  readonly areaKm2: ReadonlyF64;
  readonly alongKm: ReadonlyF64;
}
