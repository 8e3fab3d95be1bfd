import type { ErrorEvent, GeoJSONSource, LayerSpecification, Map as MapEngine } from 'maplibre-gl';
import { basemapLayers, dataStandBelow, stillLayers, stillSources } from './basemap-style.ts';
import { changeLayers } from './change-layers.ts';
import type { Basemap } from './decode-basemap.ts';
import { createEngine, paintMarks, removeEngine, type StillView } from './engine.ts';
import { checkHeld, GraphicsLost, isLost } from './graphics-lost.ts';
import { isTwin, twinLayer } from './label-layers.ts';
import type { MapPicture } from './map-picture.ts';
import { nextFrame } from './next-frame.ts';
import { type Extent, openWindow, type ShowWindow, type Tile } from './tile-window.ts';
import { halfNamed } from './twin-towns.ts';

/** What stands below the data, or above them: border and names. */
export type Half = 'below' | 'above';

/** The base map of a still, to be closed. */
export interface StillGround {
  /**
   * Draws a half in tiles, each put where it belongs. False where the surface came out smaller than a tile: then nothing
   * was drawn.
   */
  draw(half: Half, tiles: readonly Tile[], onto: CanvasRenderingContext2D): boolean;
  /** Brings another picture to the same place, as if the map had been opened for it; resolves when all of it is loaded. */
  show(picture: MapPicture, still: StillView): Promise<void>;
  /** The graphics card let go of it: nothing more can be drawn. */
  isLost(): boolean;
  close(): void;
}

/** While data load, canvases are this small, so that frames cost nothing. */
const loadingRatio = 0.05;

/** Waits until a map is idle, or for its failure. */
const untilIdle = (map: MapEngine): Promise<void> =>
  new Promise((done, fail) => {
    const failed = ({ error }: ErrorEvent): void => fail(error);
    // A map without its card never comes to rest.
    const lost = (): void => fail(new GraphicsLost('the graphics card let go of the map'));
    if (isLost(map.getCanvas())) return lost();
    map.once('error', failed);
    map.once('webglcontextlost', lost);
    map.once('idle', () => {
      map.off('error', failed);
      map.off('webglcontextlost', lost);
      done();
    });
  });

const opacityOf = { background: 'background-opacity', fill: 'fill-opacity', line: 'line-opacity' } as const;

/** Leaves on a map what stands below the data, or above them, by opacity alone: its names keep their places. */
function showHalf(map: MapEngine, layers: readonly LayerSpecification[], half: Half): void {
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

/** Brings a map's surface to the size of a tile, and what it paints to the ratio of the picture. */
function sizeSurface(map: MapEngine, { width, height }: Tile, pixelRatio: number): boolean {
  const { painter } = map;
  const canvas = map.getCanvas();
  const { gl } = painter.context;
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    painter.resize(width / pixelRatio, height / pixelRatio, pixelRatio);
  }
  return gl.drawingBufferWidth === width && gl.drawingBufferHeight === height;
}

/** Rounds after which names are taken as they are. */
const mostRounds = 3;

/** A map that names the town on one side of the line and has no room for its twin's name gives neither: none comes first. */
async function nameBothOrNeither(map: MapEngine, { towns }: Basemap): Promise<void> {
  const left = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const named = map.queryRenderedFeatures({ layers: [twinLayer] }).map(({ properties }) => properties);
    const isHalf = named.some(({ pair }) => halfNamed(named, towns).includes(String(pair)));
    if (!isHalf) return;
    // What had no room is left out too: it would take the place of what goes.
    for (const pair of halfNamed(named, towns)) left.add(pair);
    map.setFilter(twinLayer, ['all', isTwin, ['!', ['in', ['get', 'pair'], ['literal', [...left]]]]]);
    await untilIdle(map);
  }
}

/** Names are placed anew, whatever stood where while the map was loading or held another picture. */
async function placeNames(map: MapEngine, basemap: Basemap): Promise<void> {
  Object.assign(map.style, { placement: undefined, pauseablePlacement: undefined });
  map.triggerRepaint();
  await untilIdle(map);
  await nameBothOrNeither(map, basemap);
  await nextFrame();
}

class LiveGround implements StillGround {
  readonly #map: MapEngine;
  readonly #basemap: Basemap;
  readonly #showWindow: ShowWindow;
  readonly #holder: HTMLElement;
  #picture: MapPicture;
  #pixelRatio: number;
  /** Of what it paints now. */
  #ratio = loadingRatio;

  constructor(map: MapEngine, basemap: Basemap, holder: HTMLElement, picture: MapPicture, pixelRatio: number) {
    this.#map = map;
    this.#basemap = basemap;
    this.#holder = holder;
    this.#picture = picture;
    this.#pixelRatio = pixelRatio;
    const { painter } = map;
    this.#showWindow = openWindow(painter.context.gl);
    // The engine reckons widths in pixels of a surface that it sized itself; this one is sized by tiles.
    const render = painter.render.bind(painter);
    painter.render = (style, transform, data) => render(style, transform, { ...data, pixelRatio: this.#ratio });
  }

  async open(): Promise<void> {
    await untilIdle(this.#map);
    await placeNames(this.#map, this.#basemap);
  }

  #drawing(ratio: number): Extent {
    return { width: this.#holder.clientWidth * ratio, height: this.#holder.clientHeight * ratio };
  }

  /** While data load, frames cost nothing. */
  #rest(): void {
    const { width, height } = this.#drawing(loadingRatio);
    const whole = { x: 0, y: 0, width: Math.max(1, Math.floor(width)), height: Math.max(1, Math.floor(height)) };
    this.#ratio = loadingRatio;
    sizeSurface(this.#map, whole, loadingRatio);
    this.#showWindow(whole, whole);
  }

  async show(picture: MapPicture, still: StillView): Promise<void> {
    const map = this.#map;
    this.#rest();
    map.setFilter(twinLayer, isTwin);
    changeLayers(map, stillLayers(this.#picture), stillLayers(picture));
    paintMarks(map, this.#pixelRatio, still.pixelRatio);
    for (const [name, shape] of Object.entries(stillSources(this.#basemap, picture, still))) {
      map.getSource<GeoJSONSource>(name)?.setData(shape);
    }
    this.#picture = picture;
    this.#pixelRatio = still.pixelRatio;
    await this.open();
  }

  draw(half: Half, tiles: readonly Tile[], onto: CanvasRenderingContext2D): boolean {
    const drawing = this.#drawing(this.#pixelRatio);
    this.#ratio = this.#pixelRatio;
    showHalf(this.#map, basemapLayers(this.#picture), half);
    for (const tile of tiles) {
      if (!sizeSurface(this.#map, tile, this.#pixelRatio)) return false;
      this.#showWindow(tile, drawing);
      this.#map.redraw();
      // In the task that drew it: a surface is empty after.
      onto.drawImage(this.#map.getCanvas(), tile.x, tile.y);
      checkHeld(this.#map.getCanvas());
    }
    return true;
  }

  isLost(): boolean {
    return isLost(this.#map.getCanvas());
  }

  close(): void {
    removeEngine(this.#map);
  }
}

/** Opens the base map of a picture where it is to stand, in a holder as large as the map; resolves when all of it is loaded. */
export async function openGround(
  holder: HTMLElement,
  picture: MapPicture,
  basemap: Basemap,
  still: StillView,
): Promise<StillGround> {
  const map = createEngine(holder, basemap, picture, { pixelRatio: loadingRatio, antialias: false, still });
  const ground = new LiveGround(map, basemap, holder, picture, still.pixelRatio);
  await ground.open();
  return ground;
}
