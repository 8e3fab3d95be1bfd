import type { LayerSpecification, Map as MapEngine } from 'maplibre-gl';
import { basemapLayers, dataStandBelow } from './basemap-style.ts';
import type { Basemap } from './decode-basemap.ts';
import { createEngine, type StillView } from './engine.ts';
import { collect, pointFeature } from './features.ts';
import { isTwin, twinLayer } from './label-layers.ts';
import type { MapPicture } from './map-picture.ts';
import { nextFrame } from './next-frame.ts';
import { mercatorPlane } from './plane.ts';
import { type Extent, openWindow, type Tile } from './tile-window.ts';
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
  close(): void;
}

/** While data load, canvases are this small, so that frames cost nothing. */
const loadingRatio = 0.05;

/** Waits for an event of a map, or for its failure. */
const untilIdle = (map: MapEngine): Promise<void> =>
  new Promise((done, fail) => {
    map.once('idle', () => done());
    map.once('error', ({ error }) => fail(error));
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

/** Side of the invisible marks along the edge and under what stands on the map, and how far apart they stand, CSS pixels. */
const edgeMark = 4;
const edgeStep = 5;

type Spot = readonly [number, number];

/** Some way along a length, ends included. */
const along = (from: number, length: number): readonly number[] =>
  Array.from({ length: Math.ceil(length / edgeStep) + 1 }, (_, i) => from + Math.min(length, i * edgeStep));

function edgeOf(x: number, y: number, width: number, height: number): readonly Spot[] {
  return [
    ...along(x, width).flatMap((at): Spot[] => [
      [at, y],
      [at, y + height],
    ]),
    ...along(y, height).flatMap((at): Spot[] => [
      [x, at],
      [x + width, at],
    ]),
  ];
}

/**
 * Nothing is written over the edge of a page's map, nor under what stands on it: marks that nobody sees stand there
 * first, and names keep clear of them.
 */
async function keepNamesInside(map: MapEngine, clear: NonNullable<MapPicture['clear']>): Promise<void> {
  const { clientWidth, clientHeight } = map.getContainer();
  const places = [
    ...edgeOf(0, 0, clientWidth, clientHeight),
    ...clear.flatMap(({ x, y, width, height }) =>
      along(x, width).flatMap((right) => along(y, height).map((down): Spot => [right, down])),
    ),
  ];
  const points = places.map(([x, y]) => {
    const { lng, lat } = map.unproject([x, y]);
    return pointFeature(lng, lat, {});
  });
  map.addImage('edge', { width: edgeMark, height: edgeMark, data: new Uint8Array(edgeMark * edgeMark * 4) });
  map.addSource('edge', { type: 'geojson', data: collect(points) });
  const always = { 'icon-allow-overlap': true, 'icon-padding': 0 } as const;
  map.addLayer({ id: 'edge', type: 'symbol', source: 'edge', layout: { 'icon-image': 'edge', ...always } });
  await untilIdle(map);
}

/** Opens the base map of a picture where it is to stand, in a holder as large as the map; resolves when all of it is loaded. */
export async function openGround(
  holder: HTMLElement,
  picture: MapPicture,
  basemap: Basemap,
  still: StillView,
): Promise<StillGround> {
  const { pixelRatio } = still;
  const map = createEngine(holder, basemap, picture, { pixelRatio: loadingRatio, antialias: false, still });
  const { painter } = map;
  const gl = painter.context.gl;
  const showWindow = openWindow(gl);
  const drawing: Extent = {
    width: holder.clientWidth * pixelRatio,
    height: holder.clientHeight * pixelRatio,
  };
  await untilIdle(map);
  if (still.plane !== mercatorPlane) await keepNamesInside(map, picture.clear ?? []);
  await nameBothOrNeither(map, basemap);
  await nextFrame();
  // The engine reckons widths in pixels of a surface that it sized itself; this one is sized by tiles.
  const render = painter.render.bind(painter);
  painter.render = (style, transform, data) => render(style, transform, { ...data, pixelRatio });
  const layers = basemapLayers(picture);
  return {
    draw: (half, tiles, onto) => {
      showHalf(map, layers, half);
      for (const tile of tiles) {
        if (!sizeSurface(map, tile, pixelRatio)) return false;
        showWindow(tile, drawing);
        map.redraw();
        // In the task that drew it: a surface is empty after.
        onto.drawImage(map.getCanvas(), tile.x, tile.y);
      }
      return true;
    },
    close: () => map.remove(),
  };
}
