import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { ports } from '../../corridors/corridor.ts';
import { formatOf } from '../format.ts';
import { awayOf, borderMark, borderStretch, borderTicks, riverNames } from './border-marks.ts';
import { type Basemap, sideOf } from './decode-basemap.ts';
import { collect, type Features, nameFeatures, pointFeature, polygonFeature } from './features.ts';
import { groundLayers } from './ground-layers.ts';
import type { LabelFonts } from './label-fonts.ts';
import { labelLayers } from './label-layers.ts';
import { unseenMark } from './map-images.ts';
import type { MapPicture } from './map-picture.ts';
import { mercatorPlane, type Plane } from './plane.ts';
import { type SeaFrame, seaNames } from './seas.ts';
import { isOwnPlane, type Turned, warpFeatures, warpPath } from './warp.ts';

/** Data stand directly under this layer: the border and every name are drawn above them. */
export const dataStandBelow = 'border-casing';

type Shapes<Name extends string> = Readonly<Record<Name, Features>>;

/** Sources that a picture changes; all others stay as they are for the life of a map. */
export type MovingSources = Shapes<'stretch' | 'ticks' | 'mark' | 'names' | 'seas'>;

/** The parts of a picture that the moving sources are made of. */
type Marks = Pick<MapPicture, 'fromKm' | 'toKm' | 'hasTicks' | 'markKm' | 'language' | 'names' | 'seas'>;

/** Where a still stands; null on screen, where the map is moved. */
export type StyleFrame = {
  readonly plane: Plane;
  readonly seaFrame: SeaFrame;
  /** Places that names keep clear of, in degrees of the engine. */
  readonly taken: Features;
} | null;

/** Marks that nobody sees stand at such places before any name: what comes last is placed first. */
const takenLayer: LayerSpecification = {
  id: 'taken',
  type: 'symbol',
  source: 'taken',
  layout: { 'icon-image': unseenMark, 'icon-allow-overlap': true, 'icon-padding': 0 },
};

/** All layers of a still, bottom first. */
export const stillLayers = (picture: Pick<MapPicture, 'theme' | 'language'>): LayerSpecification[] => [
  ...basemapLayers(picture),
  takenLayer,
];

/** Sources of a still that a picture changes, in degrees of the engine. */
export function stillSources(basemap: Basemap, marks: Marks, frame: NonNullable<StyleFrame>): Shapes<string> {
  const moving = Object.entries(movingSources(basemap, marks, frame.seaFrame));
  const warped = moving.map(([name, shape]) => [name, warpFeatures(frame.plane, shape, turned)] as const);
  return Object.fromEntries([...warped, ['taken', frame.taken] as const]);
}

export function movingSources({ index }: Basemap, marks: Marks, seaFrame: SeaFrame | null = null): MovingSources {
  const { fromKm, toKm, hasTicks = true, markKm, language, names, seas } = marks;
  const { whole } = formatOf(language);
  return {
    stretch: borderStretch(index, fromKm, toKm),
    ticks: hasTicks ? borderTicks(index, fromKm, toKm, (km) => `${whole(km)} km`) : collect([]),
    mark: borderMark(index, markKm),
    names: nameFeatures(names),
    seas: seaNames(seas, seaFrame),
  };
}

const portPoints = (): Features =>
  collect(ports.map(({ lon, lat, name, twin }) => pointFeature(lon, lat, { name, twin })));

/** What the base map holds, and the open sea that it need not: the Pacific west of it, and the Gulf east of it. */
const known = [
  [-140, 20],
  [-90, 20],
  [-90, 22.5],
  [-85.5, 22.5],
  [-85.5, 28.8],
  [-90, 28.8],
  [-90, 41],
  [-140, 41],
  [-140, 20],
];
/** Around all that a map can show. */
const around = [
  [-179, -80],
  [-179, 80],
  [-1, 80],
  [-1, -80],
  [-179, -80],
];

/** In a conic plane what the base map holds does not fill a square: the rest is covered. */
const beyondEdge = (plane: Plane): Features =>
  collect(isOwnPlane(plane) ? [] : [polygonFeature([around, warpPath(plane, known)])]);

/** What follows from the direction of the line at a point, where a plane turns it. */
const turned: Turned = (properties, turn) => ({
  ...properties,
  turn,
  ...('away' in properties ? { away: awayOf(turn) } : {}),
  ...('side' in properties ? { side: sideOf(turn, properties.country === 'US') } : {}),
});

/** Sources that are the same in every picture, in degrees that Web Mercator draws as the plane would. */
function fixedSources(basemap: Basemap, plane: Plane) {
  const shapes = {
    land: basemap.landShape,
    states: basemap.stateLines,
    counties: basemap.countyLines,
    sectors: basemap.sectorLines,
    border: borderStretch(basemap.index, 0, basemap.index.lengthKm),
    river: riverNames(basemap.index),
    'state-names': basemap.stateNames,
    towns: basemap.towns,
    ports: portPoints(),
  };
  const warped = Object.entries(shapes).map(([name, shape]) => [name, warpFeatures(plane, shape, turned)] as const);
  return [...warped, ['beyond', beyondEdge(plane)] as const];
}

type Fixed = ReturnType<typeof fixedSources>;

/** Of each base map by plane: the stills of a series, and their next sheet, stand on the same ground. */
const kept = new WeakMap<Basemap, Map<string, Fixed>>();
/** A base map takes about 5 MB in each plane. */
const mostPlanes = 6;

function keptSources(basemap: Basemap, plane: Plane): Fixed {
  const byPlane = kept.get(basemap) ?? new Map<string, Fixed>();
  kept.set(basemap, byPlane);
  const known = byPlane.get(plane.key);
  const sources = known ?? fixedSources(basemap, plane);
  // The one that was used last goes last.
  byPlane.delete(plane.key);
  byPlane.set(plane.key, sources);
  for (const key of byPlane.keys()) if (byPlane.size > mostPlanes) byPlane.delete(key);
  return sources;
}

function sourcesOf(basemap: Basemap, marks: Marks, frame: StyleFrame): Record<string, SourceSpecification> {
  const moving = frame === null ? movingSources(basemap, marks) : stillSources(basemap, marks, frame);
  const shapes = [...keptSources(basemap, frame?.plane ?? mercatorPlane), ...Object.entries(moving)];
  return Object.fromEntries(shapes.map(([name, data]) => [name, { type: 'geojson', data, tolerance: 0.25 } as const]));
}

/** All layers of the base map, bottom first. */
export function basemapLayers(picture: Pick<MapPicture, 'theme' | 'language'>): LayerSpecification[] {
  return [...groundLayers(picture.theme), ...labelLayers(picture.theme, picture.language)];
}

/**
 * The base map as a maplibre style of local data alone: no address but those of the fonts, no glyph server, no sprite.
 * Nothing fades, so that a picture is finished when the map is idle.
 */
export function basemapStyle(
  basemap: Basemap,
  picture: MapPicture,
  fonts: LabelFonts,
  frame: StyleFrame = null,
): StyleSpecification {
  return {
    version: 8,
    'font-faces': {
      'Public Sans': [{ url: fonts.regular }],
      'Public Sans SemiBold': [{ url: fonts.semibold }],
      'Public Sans Italic': [{ url: fonts.italic }],
    },
    transition: { duration: 0, delay: 0 },
    sources: sourcesOf(basemap, picture, frame),
    layers: frame === null ? basemapLayers(picture) : stillLayers(picture),
  };
}
