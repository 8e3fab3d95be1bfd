import type { Bilingual } from '../../../corridors/corridor.ts';
import type { Stretch } from '../../../corridors/region.ts';
import type { FeatureKind } from '../../../document/document.ts';
import type { Bounds } from '../../map/plane.ts';

/** What can be found, in the order in which equal names are listed. */
export const placeKinds = [
  'kilometre',
  'stretch',
  'coordinate',
  'town',
  'port',
  'sector',
  'corridor',
  'own-corridor',
  'own-thing',
  'state',
  'river',
  'county',
  'municipality',
  'district',
  'route',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export type Country = 'us' | 'mexico' | 'both' | 'none';

/** A place that can be found by name, by its kilometre, or by its coordinate. */
export interface Findable {
  /** "town:Nogales:-110.93": one of its own in all lists. */
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: Bilingual;
  /** Other names, abbreviations and spellings. */
  readonly others: readonly string[];
  /** Towns that face it across the line. */
  readonly twins: readonly string[];
  readonly country: Country;
  /** State that it lies in; null where that says nothing. */
  readonly within: Bilingual | null;
  /** Its place, or the middle of it, degrees. */
  readonly lon: number;
  readonly lat: number;
  /** West, south, east, north of what it covers; null for a point. */
  readonly bounds: Bounds | null;
  /** Border kilometres that are its; null where it only lies somewhere along them. */
  readonly stretch: Stretch | null;
  /** Of two alike, the greater comes first: people, mostly. */
  readonly weight: number;
  /** Of a thing on the map. */
  readonly thing?: FeatureKind;
  /** The place is that of something else: the town of the same name, or the middle of the state. */
  readonly stoodFor?: 'town' | 'state';
}

export const middleOf = ([west, south, east, north]: Bounds): { readonly lon: number; readonly lat: number } => ({
  lon: (west + east) / 2,
  lat: (south + north) / 2,
});

/** West, south, east, north of places; undefined of none. */
export function boundsOf(lonLat: readonly (readonly [number, number])[]): Bounds | undefined {
  if (lonLat.length === 0) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of lonLat) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}
