import type { Camera } from '../../../document/document.ts';
import { cameraOf, frameOf } from '../../map/frame.ts';
import type { Findable, PlaceKind } from './findable.ts';

/** The size of the map, CSS pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Zooms at which a point is seen with what is about it. */
const zooms: Partial<Readonly<Record<PlaceKind, number>>> = { port: 11, kilometre: 10, coordinate: 10 };
const pointZoom = 9;
/** No area is so small that the map goes nearer. */
const nearestZoom = 12;

/** A map that is not on the page yet will be about so large. */
const usualSize: MapSize = { width: 700, height: 300 };

/** The camera that shows a place: a point in the middle, an area whole. */
export function fittedCamera({ lon, lat, bounds, kind }: Findable, size: MapSize = usualSize): NonNullable<Camera> {
  if (bounds === null) return { lon, lat, zoom: zooms[kind] ?? pointZoom };
  const camera = cameraOf(frameOf({ bounds, ...size, camera: null, projection: 'mercator' }));
  return { ...camera, zoom: Math.min(camera.zoom, nearestZoom) };
}

/** The map on the page, as large as it is; undefined while there is none. */
export function mapSize(page: Pick<Document, 'querySelector'>): MapSize | undefined {
  const box = page.querySelector('[data-picture="map"] canvas')?.getBoundingClientRect();
  return box === undefined || box.width === 0 ? undefined : { width: box.width, height: box.height };
}
