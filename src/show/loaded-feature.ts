/** What a loaded table holds. */
export type DataSetKind =
  | 'incidents'
  | 'areas'
  | 'national'
  | 'zones'
  | 'map-features'
  | 'area-figures'
  | 'area-months'
  | 'cases';

/** A place or a line of a loaded file. */
export interface LoadedFeature {
  readonly kind: 'port' | 'barrier';
  /** "" where it has no name. */
  readonly name: string;
  /** Key of its class in the source's words, "class.<key>"; "" where it has none. */
  readonly group: string;
  /** Longitude and latitude of each vertex, degrees: one is a place, more are a line. */
  readonly lonLat: readonly (readonly [number, number])[];
}
