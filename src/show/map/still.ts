import { Deck, type Layer, MapView } from '@deck.gl/core';
import type { LayerSpecification, Map as MapEngine } from 'maplibre-gl';
import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Camera } from '../../document/document.ts';
import { basemapLayers, dataStandBelow } from './basemap-style.ts';
import { dashDegreesOf, deckLayers } from './deck-layers.ts';
import type { Basemap } from './decode-basemap.ts';
import { createEngine } from './engine.ts';
import { isBlank } from './is-blank.ts';
import type { MapPicture } from './map-picture.ts';
import { metresPerPixel } from './scale-bar.ts';

export type { Basemap } from './decode-basemap.ts';

export interface StillSize {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture per CSS pixel. */
  readonly pixelRatio: number;
  /** Null: the bounds of the picture. */
  readonly camera: Camera;
}

export interface Still {
  readonly canvas: HTMLCanvasElement;
  readonly camera: NonNullable<Camera>;
  /** Metres in a CSS pixel at the picture's centre. */
  readonly metresPerPixel: number;
}

/** Largest side of a drawing surface, pixels, on every machine that was seen. */
const largestSide = 8192;
/** While data load, canvases are this small, so that frames cost nothing. */
const loadingRatio = 0.05;

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** Waits for an event of a map, or for its failure. */
const untilIdle = (map: MapEngine): Promise<void> =>
  new Promise((done, fail) => {
    map.once('idle', () => done());
    map.once('error', ({ error }) => fail(error));
  });

function startDeck(parent: HTMLDivElement, picture: MapPicture, camera: NonNullable<Camera>, size: StillSize) {
  const layers = deckLayers(picture.layers, {
    beforeId: null,
    dashDegrees: dashDegreesOf(picture.bounds),
    pickable: false,
  });
  return new Promise<{ deck: Deck<MapView>; layers: readonly Layer[] }>((done, fail) => {
    const deck: Deck<MapView> = new Deck({
      parent,
      width: size.width,
      height: size.height,
      useDevicePixels: loadingRatio,
      views: new MapView({ id: 'still' }),
      viewState: { longitude: camera.lon, latitude: camera.lat, zoom: camera.zoom, pitch: 0, bearing: 0 },
      controller: false,
      layers,
      onLoad: () => done({ deck, layers }),
      onError: fail,
    });
  });
}

async function untilLoaded(layers: readonly Layer[]): Promise<void> {
  while (!layers.every((layer) => layer.isLoaded)) await nextFrame();
}

const opacityOf = { background: 'background-opacity', fill: 'fill-opacity', line: 'line-opacity' } as const;

/** Leaves on a map what stands below the data, or above them, by opacity alone: its names keep their places. */
function showHalf(map: MapEngine, layers: readonly LayerSpecification[], half: 'below' | 'above'): void {
  const first = layers.findIndex(({ id }) => id === dataStandBelow);
  layers.forEach((layer, i) => {
    const isHidden = i < first !== (half === 'below');
    if (layer.type === 'symbol') {
      map.setPaintProperty(layer.id, 'text-opacity', isHidden ? 0 : 1);
      map.setPaintProperty(layer.id, 'icon-opacity', isHidden ? 0 : 1);
    } else if (layer.type === 'circle') {
      map.setPaintProperty(layer.id, 'circle-opacity', isHidden ? 0 : 1);
      map.setPaintProperty(layer.id, 'circle-stroke-opacity', isHidden ? 0 : 1);
    } else if (layer.type in opacityOf) {
      const name = opacityOf[layer.type as keyof typeof opacityOf];
      const paint: Readonly<Record<string, unknown>> = { ...layer.paint };
      map.setPaintProperty(layer.id, name, isHidden ? 0 : Number(paint[name] ?? 1));
    }
  });
}

/** The three passes on a canvas: ground, data, border and names. Each is copied in the task that drew it. */
async function compose(map: MapEngine, deck: Deck<MapView>, picture: MapPicture, size: StillSize) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * size.pixelRatio);
  canvas.height = Math.round(size.height * size.pixelRatio);
  const context = canvas.getContext('2d');
  map.setPixelRatio(size.pixelRatio);
  deck.setProps({ useDevicePixels: size.pixelRatio });
  await nextFrame();
  const layers = basemapLayers(picture);
  showHalf(map, layers, 'below');
  map.redraw();
  deck.redraw('export');
  const surfaces = [map.getCanvas(), deck.getCanvas()];
  const isWhole = surfaces.every((drawn) => drawn?.width === canvas.width && drawn.height === canvas.height);
  if (context === null || !isWhole) return null;
  for (const drawn of surfaces) if (drawn) context.drawImage(drawn, 0, 0);
  showHalf(map, layers, 'above');
  map.redraw();
  context.drawImage(map.getCanvas(), 0, 0);
  return canvas;
}

function placeHolder(width: number, height: number): HTMLElement {
  const holder = document.createElement('div');
  holder.inert = true;
  holder.style.cssText = `position:fixed;left:-20000px;top:0;width:${width}px;height:${height}px`;
  for (const layer of ['map', 'data']) {
    const part = document.createElement('div');
    part.dataset.part = layer;
    part.style.cssText = 'position:absolute;inset:0';
    holder.append(part);
  }
  document.body.append(holder);
  return holder;
}

function partOf(holder: HTMLElement, name: string): HTMLDivElement {
  const part = holder.querySelector<HTMLDivElement>(`[data-part="${name}"]`);
  if (part === null) throw new Error(`no ${name}`);
  return part;
}

async function drawIn(holder: HTMLElement, picture: MapPicture, basemap: Basemap, size: StillSize) {
  let deck: Deck<MapView> | undefined;
  const options = { interactive: false, pixelRatio: loadingRatio, antialias: false };
  const map = createEngine(partOf(holder, 'map'), basemap, picture, options);
  try {
    if (size.camera !== null) map.jumpTo({ center: [size.camera.lon, size.camera.lat], zoom: size.camera.zoom });
    await untilIdle(map);
    const { lng: lon, lat } = map.getCenter();
    const camera = { lon, lat, zoom: map.getZoom() };
    const started = await startDeck(partOf(holder, 'data'), picture, camera, size);
    deck = started.deck;
    await untilLoaded(started.layers);
    const canvas = await compose(map, deck, picture, size);
    return canvas && { canvas, camera, metresPerPixel: metresPerPixel(lat, camera.zoom) };
  } finally {
    deck?.finalize();
    map.remove();
  }
}

/**
 * Draws a picture of the map off screen, the same each time. Fails with `export-too-large` where a graphics card cannot
 * hold it, `export-blank` where nothing was drawn, and `engine-failed`.
 */
export async function drawStill(
  picture: MapPicture,
  basemap: Basemap,
  size: StillSize,
): Promise<Result<Still, Problem>> {
  const [width, height] = [size.width * size.pixelRatio, size.height * size.pixelRatio];
  const tooLarge = err(problem('export-too-large', { width, height }));
  if (Math.max(width, height) > largestSide) return tooLarge;
  const holder = placeHolder(size.width, size.height);
  try {
    const still = await drawIn(holder, picture, basemap, size);
    if (still === null) return tooLarge;
    return isBlank(still.canvas) ? err(problem('export-blank')) : ok(still);
  } catch (cause) {
    return err(problem('engine-failed', { cause: cause instanceof Error ? cause.message : '' }));
  } finally {
    holder.remove();
  }
}
