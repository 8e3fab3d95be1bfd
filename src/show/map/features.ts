import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { MapName } from './map-picture.ts';

/** What a source of the style holds. */
export type Features = Extract<GeoJSONSourceSpecification['data'], { type: 'FeatureCollection' }>;
type Feature = Features['features'][number];
type Properties = Readonly<Record<string, string | number | readonly number[]>>;

export const collect = (features: Feature[]): Features => ({ type: 'FeatureCollection', features });

export const pointFeature = (lon: number, lat: number, properties: Properties): Feature => ({
  type: 'Feature',
  properties: { ...properties },
  geometry: { type: 'Point', coordinates: [lon, lat] },
});

export const lineFeature = (path: number[][]): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'LineString', coordinates: path },
});

export const polygonFeature = (rings: number[][][]): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: rings },
});

/** Names along lines, and at points where one place alone is given; those of no place are left out. */
export const nameFeatures = (names: readonly MapName[]): Features =>
  collect(
    names.flatMap(({ text, lonLat, isKey = false, isStrong = false }): Feature[] => {
      const [first] = lonLat;
      if (first === undefined) return [];
      if (lonLat.length === 1)
        return [pointFeature(first[0], first[1], { text, key: Number(isKey), strong: Number(isStrong) })];
      return [{ ...lineFeature(lonLat.map((place) => [...place])), properties: { text } }];
    }),
  );
