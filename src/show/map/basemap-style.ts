import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { ports } from '../../corridors/corridor.ts';
import { formatOf } from '../format.ts';
import { borderMark, borderStretch, borderTicks, riverNames } from './border-marks.ts';
import type { Basemap } from './decode-basemap.ts';
import { collect, type Features, nameFeatures, pointFeature } from './features.ts';
import { groundLayers } from './ground-layers.ts';
import type { LabelFonts } from './label-fonts.ts';
import { labelLayers } from './label-layers.ts';
import type { MapPicture } from './map-picture.ts';

/** Data stand directly under this layer: the border and every name are drawn above them. */
export const dataStandBelow = 'border-casing';

/** Sources that a picture changes; all others stay as they are for the life of a map. */
export type MovingSources = Readonly<Record<'stretch' | 'ticks' | 'mark' | 'names', Features>>;

/** The parts of a picture that the moving sources are made of. */
type Marks = Pick<MapPicture, 'fromKm' | 'toKm' | 'markKm' | 'language' | 'names'>;

export function movingSources({ index }: Basemap, { fromKm, toKm, markKm, language, names }: Marks): MovingSources {
  const { whole } = formatOf(language);
  return {
    stretch: borderStretch(index, fromKm, toKm),
    ticks: borderTicks(index, fromKm, toKm, (km) => `${whole(km)} km`),
    mark: borderMark(index, markKm),
    names: nameFeatures(names),
  };
}

const portPoints = (): Features =>
  collect(ports.map(({ lon, lat, name, twin }) => pointFeature(lon, lat, { name, twin })));

function sourcesOf(basemap: Basemap, marks: Marks): Record<string, SourceSpecification> {
  const shapes: Readonly<Record<string, Features>> = {
    land: basemap.landShape,
    states: basemap.stateLines,
    counties: basemap.countyLines,
    sectors: basemap.sectorLines,
    border: borderStretch(basemap.index, 0, basemap.index.lengthKm),
    river: riverNames(basemap.index),
    'state-names': basemap.stateNames,
    towns: basemap.towns,
    ports: portPoints(),
    ...movingSources(basemap, marks),
  };
  return Object.fromEntries(
    Object.entries(shapes).map(([name, data]) => [name, { type: 'geojson', data, tolerance: 0.25 } as const]),
  );
}

/** All layers of the base map, bottom first. */
export function basemapLayers(picture: Pick<MapPicture, 'theme' | 'language'>): LayerSpecification[] {
  return [...groundLayers(picture.theme), ...labelLayers(picture.theme, picture.language)];
}

/**
 * The base map as a maplibre style of local data alone: no address but those of the fonts, no glyph server, no sprite.
 * Nothing fades, so that a picture is finished when the map is idle.
 */
export function basemapStyle(basemap: Basemap, picture: MapPicture, fonts: LabelFonts): StyleSpecification {
  return {
    version: 8,
    'font-faces': {
      'Public Sans': [{ url: fonts.regular }],
      'Public Sans SemiBold': [{ url: fonts.semibold }],
      'Public Sans Italic': [{ url: fonts.italic }],
    },
    transition: { duration: 0, delay: 0 },
    sources: sourcesOf(basemap, picture),
    layers: basemapLayers(picture),
  };
}
