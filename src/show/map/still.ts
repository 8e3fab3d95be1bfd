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

/** A page that is not looked at draws no frames: then a moment does. */
const nextFrame = (): Promise<unknown> =>
  new Promise((done) => {
    requestAnimationFrame(done);
    setTimeout(done, 250);
  });

/** Waits for an event of a map, or for its failure. */
const untilIdle = (map: MapEngine): Promise<void> =>
  new Promise((done, fail) => {
    map.once('idle', () => done());
    map.once('error', ({ error }) => fail(error));
  });

const layersOf = (picture: MapPicture): Layer[] =>
  deckLayers(picture.layers, { beforeId: null, dashDegrees: dashDegreesOf(picture.bounds), pickable: false });

const viewOf = ({ lon, lat, zoom }: NonNullable<Camera>) => ({
  longitude: lon,
  latitude: lat,
  zoom,
  pitch: 0,
  bearing: 0,
});

function startDeck(parent: HTMLDivElement, layers: Layer[], camera: NonNullable<Camera>, size: StillSize) {
  return new Promise<Deck<MapView>>((done, fail) => {
    const deck: Deck<MapView> = new Deck({
      parent,
      width: size.width,
      height: size.height,
      useDevicePixels: loadingRatio,
      views: new MapView({ id: 'still' }),
      viewState: viewOf(camera),
      controller: false,
      layers,
      onLoad: () => done(deck),
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

const pixelsOf = ({ width, height, pixelRatio }: StillSize) => ({
  width: Math.round(width * pixelRatio),
  height: Math.round(height * pixelRatio),
});

function emptyCanvas({ width, height }: ReturnType<typeof pixelsOf>) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  return context === null ? null : { canvas, context };
}

/** What a drawing surface shows right now; null where it is not of the size that was asked for. */
function copyOf(drawn: HTMLCanvasElement | null, size: StillSize): HTMLCanvasElement | null {
  const pixels = pixelsOf(size);
  const empty = emptyCanvas(pixels);
  if (empty === null || drawn?.width !== pixels.width || drawn.height !== pixels.height) return null;
  empty.context.drawImage(drawn, 0, 0);
  return empty.canvas;
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

/** What stands below the data, and above them: border and names. */
interface Ground {
  /** What of a picture it was drawn from. */
  readonly of: string;
  readonly below: HTMLCanvasElement;
  readonly above: HTMLCanvasElement;
  readonly camera: NonNullable<Camera>;
  readonly metresPerPixel: number;
}

const groundKey = ({ theme, language, names, fromKm, toKm, bounds }: MapPicture): string =>
  JSON.stringify([theme, language, names, fromKm, toKm, bounds]);

/** Null where a graphics card cannot hold it. Each half is copied in the task that drew it. */
async function drawGround(
  holder: HTMLElement,
  picture: MapPicture,
  basemap: Basemap,
  size: StillSize,
): Promise<Ground | null> {
  const options = { interactive: false, pixelRatio: loadingRatio, antialias: false };
  const map = createEngine(partOf(holder, 'map'), basemap, picture, options);
  try {
    if (size.camera !== null) map.jumpTo({ center: [size.camera.lon, size.camera.lat], zoom: size.camera.zoom });
    await untilIdle(map);
    const { lng: lon, lat } = map.getCenter();
    const camera = { lon, lat, zoom: map.getZoom() };
    map.setPixelRatio(size.pixelRatio);
    await nextFrame();
    const layers = basemapLayers(picture);
    const half = (which: 'below' | 'above'): HTMLCanvasElement | null => {
      showHalf(map, layers, which);
      map.redraw();
      return copyOf(map.getCanvas(), size);
    };
    const [below, above] = [half('below'), half('above')];
    if (below === null || above === null) return null;
    return { of: groundKey(picture), below, above, camera, metresPerPixel: metresPerPixel(lat, camera.zoom) };
  } finally {
    map.remove();
  }
}

/** Pictures of one map, one after another: what does not change from one to the next is drawn once. */
export interface Stills {
  /** Fails as `drawStill` does. */
  draw(picture: MapPicture): Promise<Result<Still, Problem>>;
  close(): void;
}

/** A place off the screen where stills of one size are drawn; to be closed. */
export function openStills(basemap: Basemap, size: StillSize): Stills {
  const { width, height } = pixelsOf(size);
  const tooLarge = err(problem('export-too-large', { width, height }));
  const holder = placeHolder(size.width, size.height);
  let deck: Deck<MapView> | undefined;
  let ground: Ground | null = null;

  const drawData = async (picture: MapPicture, camera: NonNullable<Camera>): Promise<HTMLCanvasElement | null> => {
    const layers = layersOf(picture);
    if (deck === undefined) {
      deck = await startDeck(partOf(holder, 'data'), layers, camera, size);
      await untilLoaded(layers);
      deck.setProps({ useDevicePixels: size.pixelRatio });
      await nextFrame();
    } else {
      deck.setProps({ layers, viewState: viewOf(camera) });
      await untilLoaded(layers);
    }
    deck.redraw('export');
    return copyOf(deck.getCanvas(), size);
  };

  const draw = async (picture: MapPicture): Promise<Result<Still, Problem>> => {
    if (ground?.of !== groundKey(picture)) ground = await drawGround(holder, picture, basemap, size);
    const drawn = ground === null ? null : await drawData(picture, ground.camera);
    const whole = emptyCanvas({ width, height });
    if (ground === null || drawn === null || whole === null) return tooLarge;
    for (const part of [ground.below, drawn, ground.above]) whole.context.drawImage(part, 0, 0);
    const { camera, metresPerPixel: scale } = ground;
    return isBlank(whole.canvas)
      ? err(problem('export-blank'))
      : ok({ canvas: whole.canvas, camera, metresPerPixel: scale });
  };

  return {
    draw: async (picture) => {
      if (Math.max(width, height) > largestSide) return tooLarge;
      try {
        return await draw(picture);
      } catch (cause) {
        return err(problem('engine-failed', { cause: cause instanceof Error ? cause.message : '' }));
      }
    },
    close: () => {
      deck?.finalize();
      holder.remove();
    },
  };
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
  const stills = openStills(basemap, size);
  try {
    return await stills.draw(picture);
  } finally {
    stills.close();
  }
}
