import { Map as MapEngine, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { basemapStyle } from './basemap-style.ts';
import type { Basemap } from './decode-basemap.ts';
import { labelFonts } from './label-fonts.ts';
import { imageRatio, mapImage } from './map-images.ts';
import type { MapPicture } from './map-picture.ts';

/** West, south, east, north beyond which the base map holds nothing. */
const worldEdge: [number, number, number, number] = [-125, 20, -90, 41];
/** West of it is open sea, where a legend may lie. */
const seaEdge: [number, number, number, number] = [-140, 20, -90, 41];

export interface EngineOptions {
  readonly interactive: boolean;
  readonly pixelRatio: number;
  /** Edges are drawn smooth by the graphics card; costs much on large canvases. */
  readonly antialias: boolean;
}

let isRegistered = false;

/** A maplibre map of the base map and nothing else; flat, north up, silent, and asking no other place for anything. */
export function createEngine(
  container: HTMLElement,
  basemap: Basemap,
  picture: MapPicture,
  { interactive, pixelRatio, antialias }: EngineOptions,
): MapEngine {
  if (!isRegistered) setWorkerUrl(workerUrl);
  isRegistered = true;
  const map = new MapEngine({
    container,
    style: basemapStyle(basemap, picture, labelFonts()),
    bounds: [...picture.bounds],
    fitBoundsOptions: { padding: interactive ? fitPaddingBeside(container, picture.bounds) : fitPadding },
    maxBounds: interactive ? seaEdge : worldEdge,
    maxZoom: 13,
    interactive,
    pixelRatio,
    trackResize: false,
    attributionControl: false,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    refreshExpiredTiles: false,
    maxCanvasSize: [8192, 8192],
    canvasContextAttributes: { antialias },
  });
  map.setMissingStyleImageResolver((name) => addImage(map, name));
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/** Room between the bounds of a picture and the edges of the map, CSS pixels. */
export const fitPadding = 24;
/** Width of the legend that lies on the left of a map on screen. */
const legendRoom = 272;

const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** The same room, and at the left what can be spared for the legend without showing the bounds any smaller. */
export function fitPaddingBeside({ clientWidth, clientHeight }: HTMLElement, bounds: MapPicture['bounds']) {
  const [west, south, east, north] = bounds;
  const shape = ((east - west) * Math.PI) / 180 / (mercator(north) - mercator(south));
  const spare = clientWidth - 2 * fitPadding - (clientHeight - 2 * fitPadding) * shape;
  const left = fitPadding + Math.min(legendRoom, Math.max(0, spare));
  return { top: fitPadding, right: fitPadding, bottom: fitPadding, left };
}

/** Marks are painted when a style first names them. */
function addImage(map: MapEngine, name: string): void {
  const image = mapImage(name);
  if (image !== undefined) map.addImage(name, { ...image }, { pixelRatio: imageRatio });
}
