import type { Camera } from '../../document/document.ts';
import { type Bounds, conicPlane, mercatorPlane, type Plane } from './plane.ts';

/** Of a page's map: fit to what it shows, or Web Mercator, as maps on screen are. */
export type MapProjection = 'conic' | 'mercator';

/** What a map off the screen shows. */
export interface FrameSpec {
  /** West, south, east, north of the picture. */
  readonly bounds: Bounds;
  /** CSS pixels, whole or not. */
  readonly width: number;
  readonly height: number;
  /** Null: the bounds. */
  readonly camera: Camera;
  readonly projection: MapProjection;
}

/** Where a map stands in its plane. */
export interface Frame {
  readonly plane: Plane;
  /** World place of the middle. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels in the whole world are `worldPx` times two to this power. */
  readonly zoom: number;
}

export const worldPx = 512;
/** West, south, east, north beyond which the base map holds nothing. */
export const worldEdge: Bounds = [-125, 20, -90, 41];
/** Room between the bounds of a picture and the edges of the map, CSS pixels. */
export const fitPadding = 24;
/** The same on a page, where maps may be small, as a share of their shorter side. */
const pageShare = 1 / 12;
export const largestZoom = 13;

type Range = readonly [number, number];

const clamp = (value: number, [low, high]: Range): number =>
  low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);

/** Smallest and largest world coordinates of bounds, edges included: a parallel bends in a conic plane. */
function extentOf({ worldOf }: Plane, [west, south, east, north]: Bounds): { readonly x: Range; readonly y: Range } {
  const steps = Array.from({ length: 33 }, (_, i) => i / 32);
  const places = steps.flatMap((t) => [
    worldOf(west + (east - west) * t, south),
    worldOf(west + (east - west) * t, north),
    worldOf(west, south + (north - south) * t),
    worldOf(east, south + (north - south) * t),
  ]);
  const range = (axis: 0 | 1): Range => {
    const values = places.map((place) => place[axis]);
    return [Math.min(...values), Math.max(...values)];
  };
  return { x: range(0), y: range(1) };
}

/** The bounds in the middle, as large as they fit. */
function fitted(plane: Plane, { bounds, width, height, projection }: FrameSpec): Frame {
  const { x, y } = extentOf(plane, bounds);
  const padding = Math.min(fitPadding, Math.min(width, height) * (projection === 'conic' ? pageShare : 1 / 4));
  const scale = Math.min((width - 2 * padding) / (x[1] - x[0]), (height - 2 * padding) / (y[1] - y[0]));
  return {
    plane,
    x: (x[0] + x[1]) / 2,
    y: (y[0] + y[1]) / 2,
    zoom: Math.min(Math.log2(scale / worldPx), largestZoom),
  };
}

/** As maplibre keeps a map within its `maxBounds`: nearer where it would not be filled, else moved. */
function keepInMercator(frame: Frame, { width, height }: FrameSpec): Frame {
  const { x, y } = extentOf(frame.plane, worldEdge);
  const world = worldPx * 2 ** frame.zoom;
  const nearer = Math.max(1, width / world / (x[1] - x[0]), height / world / (y[1] - y[0]));
  const [halfX, halfY] = [width / 2 / world / nearer, height / 2 / world / nearer];
  return {
    ...frame,
    x: clamp(frame.x, [x[0] + halfX, x[1] - halfX]),
    y: clamp(frame.y, [y[0] + halfY, y[1] - halfY]),
    zoom: frame.zoom + Math.log2(nearer),
  };
}

/**
 * Moves a map so that it is filled, where that can be, and holds its bounds still. It comes no nearer, as bounds would be
 * cut: what lies beyond the base map is covered.
 */
function keepInConic(frame: Frame, { bounds, camera, width, height }: FrameSpec): Frame {
  const { worldOf } = frame.plane;
  const [west, south, east, north] = worldEdge;
  const steps = Array.from({ length: 71 }, (_, i) => i / 70);
  const alongLon = (lat: number) => steps.map((t) => worldOf(west + (east - west) * t, lat));
  const alongLat = (lon: number) => steps.map((t) => worldOf(lon, south + (north - south) * t));
  const edges = { north: alongLon(north), south: alongLon(south), west: alongLat(west), east: alongLat(east) };
  const world = worldPx * 2 ** frame.zoom;
  const [halfX, halfY] = [width / 2 / world, height / 2 / world];
  const held = extentOf(frame.plane, bounds);
  let { x, y } = frame;
  for (let round = 0; round < 8; round++) {
    const beside = (edge: typeof edges.north) =>
      edge.filter((place) => Math.abs(place[1] - y) <= halfY).map(([at]) => at);
    const above = (edge: typeof edges.north) => edge.filter(([at]) => Math.abs(at - x) <= halfX).map(([, at]) => at);
    x = clamp(x, [Math.max(...beside(edges.west)) + halfX, Math.min(...beside(edges.east)) - halfX]);
    y = clamp(y, [Math.max(...above(edges.north)) + halfY, Math.min(...above(edges.south)) - halfY]);
    if (camera === null) {
      x = clamp(x, [held.x[1] - halfX, held.x[0] + halfX]);
      y = clamp(y, [held.y[1] - halfY, held.y[0] + halfY]);
    }
  }
  return { ...frame, x, y };
}

/** Latitudes that a camera sees in Web Mercator: a conic plane is fit to them. */
function seenFrom({ lon, lat, zoom }: NonNullable<Camera>, height: number) {
  const [x, y] = mercatorPlane.worldOf(lon, lat);
  const half = height / 2 / (worldPx * 2 ** zoom);
  const [, north] = mercatorPlane.lonLatOf(x, y - half);
  const [, south] = mercatorPlane.lonLatOf(x, y + half);
  return { south, north, lon, lat };
}

function planeOf({ bounds, camera, height, projection }: FrameSpec): Plane {
  if (projection === 'mercator') return mercatorPlane;
  const [west, south, east, north] = bounds;
  return conicPlane(
    camera === null ? { south, north, lon: (west + east) / 2, lat: (south + north) / 2 } : seenFrom(camera, height),
  );
}

/** Where a map off the screen stands: that which is drawn, and that which `placerOf` measures in. */
export function frameOf(spec: FrameSpec): Frame {
  const plane = planeOf(spec);
  const { camera } = spec;
  const keep = spec.projection === 'conic' ? keepInConic : keepInMercator;
  if (camera === null) return keep(fitted(plane, spec), spec);
  const [x, y] = plane.worldOf(camera.lon, camera.lat);
  return keep({ plane, x, y, zoom: Math.min(camera.zoom, largestZoom) }, spec);
}

/** The camera that shows the same middle, as wide there in Web Mercator. */
export function cameraOf({ plane, x, y, zoom }: Frame): NonNullable<Camera> {
  const [lon, lat] = plane.lonLatOf(x, y);
  const [fromX] = plane.worldOf(lon - 0.5, lat);
  const [toX] = plane.worldOf(lon + 0.5, lat);
  return { lon, lat, zoom: plane === mercatorPlane ? zoom : zoom + Math.log2((toX - fromX) * 360) };
}
