import { Deck, type Layer, MapView } from '@deck.gl/core';
import type { Device } from '@luma.gl/core';
import { dashDegreesOf, deckLayers } from './deck-layers.ts';
import { type Frame, worldPx } from './frame.ts';
import { checkHeld, isLost } from './graphics-lost.ts';
import { letGo } from './let-go.ts';
import type { MapPicture } from './map-picture.ts';
import { nextFrame } from './next-frame.ts';
import { mercatorPlane } from './plane.ts';
import type { Tile } from './tile-window.ts';
import { warpDrawings } from './warp-drawings.ts';

/** The data of stills, to be closed. */
export interface StillData {
  /** Draws a picture's data in tiles of one size. False where the surface came out smaller: then nothing was drawn. */
  draw(picture: MapPicture, frame: DataFrame, tiles: readonly Tile[], onto: CanvasRenderingContext2D): Promise<boolean>;
  /** The graphics card let go of it: nothing more can be drawn. */
  isLost(): boolean;
  close(): void;
}

/** Where the map stands, how large it is in CSS pixels, and how many pixels each is. */
export interface DataFrame extends Frame {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** While data load, the surface is this small, so that frames cost nothing. */
const loadingRatio = 0.05;
/** Milliseconds that a surface is given to come to its size: it follows the page's layout. */
const sizeMs = 5000;

/**
 * The engine's view of a tile. To it a pixel of the picture is a CSS pixel: the view is nearer by the ratio, and what is
 * given in CSS pixels is larger by it, so that a tile is of whole pixels whatever the ratio.
 */
function viewOf({ x, y, zoom, width, height, pixelRatio }: DataFrame, tile: Tile) {
  const world = worldPx * 2 ** zoom;
  const [middleX, middleY] = [(tile.x + tile.width / 2) / pixelRatio, (tile.y + tile.height / 2) / pixelRatio];
  const [longitude, latitude] = mercatorPlane.lonLatOf(
    x + (middleX - width / 2) / world,
    y + (middleY - height / 2) / world,
  );
  return { longitude, latitude, zoom: zoom + Math.log2(pixelRatio), pitch: 0, bearing: 0 };
}

type View = ReturnType<typeof viewOf>;

interface Started {
  readonly deck: Deck<MapView>;
  readonly device: Device | null;
}

function startDeck(parent: HTMLDivElement, layers: Layer[], viewState: View, { width, height }: Tile) {
  return new Promise<Started>((done, fail) => {
    let device: Device | null = null;
    const deck: Deck<MapView> = new Deck({
      parent,
      width,
      height,
      useDevicePixels: loadingRatio,
      views: new MapView({ id: 'still' }),
      viewState,
      controller: false,
      layers,
      onDeviceInitialized: (one) => {
        device = one;
      },
      onLoad: () => done({ deck, device }),
      onError: fail,
    });
  });
}

async function untilLoaded(deck: Deck<MapView>, layers: readonly Layer[]): Promise<void> {
  while (!layers.every((layer) => layer.isLoaded)) {
    checkHeld(deck.getCanvas());
    await nextFrame();
  }
}

/** Draws until the surface has the size of a tile, which it takes at its next drawing; null where it does not come to it. */
async function drawTile(
  deck: Deck<MapView>,
  viewState: View,
  { width, height }: Tile,
): Promise<HTMLCanvasElement | null> {
  deck.setProps({ viewState });
  for (const until = performance.now() + sizeMs; performance.now() < until; await nextFrame()) {
    deck.redraw('export');
    const canvas = deck.getCanvas();
    checkHeld(canvas);
    if (canvas?.width === width && canvas.height === height) return canvas;
  }
  return null;
}

/** A place for data in a holder; nothing is started before the first picture. */
export function openData(parent: HTMLDivElement): StillData {
  let started: Started | undefined;
  return {
    draw: async (picture, frame, tiles, onto) => {
      const layers = deckLayers(warpDrawings(frame.plane, picture.layers), {
        beforeId: null,
        dashDegrees: dashDegreesOf(picture.bounds),
        pickable: false,
        pixelScale: frame.pixelRatio,
      });
      const [first] = tiles;
      if (first === undefined) return true;
      started ??= await startDeck(parent, layers, viewOf(frame, first), first);
      const { deck } = started;
      const { width, height } = first;
      const surface = deck.getCanvas();
      const isSized = surface?.width === width && surface.height === height;
      deck.setProps({ layers, width, height, ...(isSized ? {} : { useDevicePixels: loadingRatio }) });
      await untilLoaded(deck, layers);
      deck.setProps({ useDevicePixels: 1 });
      for (const tile of tiles) {
        const canvas = await drawTile(deck, viewOf(frame, tile), tile);
        if (canvas === null) return false;
        onto.drawImage(canvas, tile.x, tile.y);
        checkHeld(canvas);
      }
      return true;
    },
    isLost: () => isLost(started?.deck.getCanvas()),
    close: () => {
      started?.deck.finalize();
      letGo(started?.device ?? null);
    },
  };
}
