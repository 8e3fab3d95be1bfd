import { Map as MapEngine, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { basemapStyle, type StyleFrame } from './basemap-style.ts';
import type { Basemap } from './decode-basemap.ts';
import { fitPadding, largestZoom } from './frame.ts';
import { labelFonts } from './label-fonts.ts';
import { imageRatio, mapImage } from './map-images.ts';
import type { MapPicture } from './map-picture.ts';

/** West, south, east, north that a map on screen keeps to: west of what the base map holds is open sea, where a legend may lie. */
const seaEdge: [number, number, number, number] = [-140, 20, -90, 41];

export interface EngineOptions {
  readonly pixelRatio: number;
  /** Edges are drawn smooth by the graphics card; costs much on large canvases. */
  readonly antialias: boolean;
  /** A map off the screen stands still; null: the bounds of its picture, and a person moves it. */
  readonly still: StillView | null;
}

/** Where a map off the screen stands, and for which picture its marks are painted. */
export interface StillView extends NonNullable<StyleFrame> {
  /** In the degrees that the engine takes for its own. */
  readonly centre: readonly [number, number];
  readonly zoom: number;
  /** Pixels of the picture per CSS pixel. */
  readonly pixelRatio: number;
}

/** Options that tell a map on screen from one off it. */
function viewOptions(container: HTMLElement, { bounds }: MapPicture, still: StillView | null) {
  if (still !== null) return { interactive: false, center: [...still.centre] as [number, number], zoom: still.zoom };
  return {
    interactive: true,
    bounds: [...bounds] as [number, number, number, number],
    fitBoundsOptions: { padding: fitPaddingBeside(container, bounds) },
    maxBounds: seaEdge,
  };
}

let isRegistered = false;

/** A maplibre map of the base map and nothing else; flat, north up, silent, and asking no other place for anything. */
export function createEngine(
  container: HTMLElement,
  basemap: Basemap,
  picture: MapPicture,
  { pixelRatio, antialias, still }: EngineOptions,
): MapEngine {
  if (!isRegistered) setWorkerUrl(workerUrl);
  isRegistered = true;
  const map = new MapEngine({
    container,
    style: basemapStyle(basemap, picture, labelFonts(), still),
    ...viewOptions(container, picture, still),
    maxZoom: largestZoom,
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
  const ratio = markRatio(still?.pixelRatio ?? 0);
  // Marks are painted when a style first names them.
  map.setMissingStyleImageResolver((name) => addImage(map, name, ratio));
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/** Removes a map. The engine leaves the fonts that a map loaded among those of the page: they go first. */
export function removeEngine(map: MapEngine): void {
  const isStyled = map.getStyle() !== undefined;
  if (isStyled) map.setFontFaces(null);
  map.remove();
}

/** Width of the legend that lies on the left of a map on screen. */
const legendRoom = 272;
/** A map that is narrower, as each of two is, has its legend folded. */
const leastForLegend = 640;

const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** The same room, and at the left what can be spared for the legend without showing the bounds any smaller. */
export function fitPaddingBeside({ clientWidth, clientHeight }: HTMLElement, bounds: MapPicture['bounds']) {
  const [west, south, east, north] = bounds;
  const shape = ((east - west) * Math.PI) / 180 / (mercator(north) - mercator(south));
  const spare = clientWidth - 2 * fitPadding - (clientHeight - 2 * fitPadding) * shape;
  const left = fitPadding + (clientWidth < leastForLegend ? 0 : Math.min(legendRoom, Math.max(0, spare)));
  return { top: fitPadding, right: fitPadding, bottom: fitPadding, left };
}

const markRatio = (pixelRatio: number): number => Math.max(imageRatio, Math.ceil(pixelRatio));

/** Paints the marks of a map again, for a picture of so many pixels per CSS pixel. */
export function paintMarks(map: MapEngine, from: number, to: number): void {
  const ratio = markRatio(to);
  if (ratio === markRatio(from)) return;
  map.setMissingStyleImageResolver((name) => addImage(map, name, ratio));
  for (const name of map.listImages()) {
    map.removeImage(name);
    addImage(map, name, ratio);
  }
}

function addImage(map: MapEngine, name: string, pixelRatio: number): void {
  const image = mapImage(name, pixelRatio);
  if (image !== undefined) map.addImage(name, { ...image }, { pixelRatio });
}
