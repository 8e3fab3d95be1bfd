import type { Basemap } from './decode-basemap.ts';
import type { StillView } from './engine.ts';
import { collect } from './features.ts';
import { type Frame, type FrameSpec, frameOf, worldPx } from './frame.ts';
import type { MapPicture } from './map-picture.ts';
import { placerOf } from './placer.ts';
import { mercatorPlane } from './plane.ts';
import { openData, type StillData } from './still-data.ts';
import { type Half, openGround, type StillGround } from './still-ground.ts';
import { emptyCanvas, pixelsOf, type StillSize, tilesOf } from './still-size.ts';
import { takenPlaces } from './still-taken.ts';
import type { Extent } from './tile-window.ts';

/** Base maps of at most so many pixels are kept for the next picture; larger ones are drawn again. */
const mostKeptPixels = 16_000_000;

function placeHolder(width: number, height: number): HTMLElement {
  const holder = document.createElement('div');
  holder.inert = true;
  holder.style.cssText = `position:fixed;left:-20000px;top:0;width:${width}px;height:${height}px`;
  document.body.append(holder);
  return holder;
}

function partOf(holder: HTMLElement): HTMLDivElement {
  const part = document.createElement('div');
  part.style.cssText = 'position:absolute;inset:0';
  holder.append(part);
  return part;
}

/** Where the stills of one size stand. */
export interface Place {
  /** What tells it from another, whatever the pixels. */
  readonly key: string;
  readonly spec: FrameSpec;
  readonly frame: Frame;
  readonly pixels: Extent;
  readonly pixelRatio: number;
}

/** What stands below data and above them. */
interface Ground {
  /** False where it cannot be drawn in tiles of this side. */
  draw(half: Half, onto: CanvasRenderingContext2D, side: number): boolean;
}

const groundKey = (
  { theme, language, names, fromKm, toKm, hasTicks, markKm, seas, clear }: MapPicture,
  { key, pixelRatio }: Place,
): string =>
  JSON.stringify([theme.name, language, names, fromKm, toKm, hasTicks, markKm, seas, clear, key, pixelRatio]);

/** Where the engine of a place stands, in a part of the page as large as it. */
function standOf({ clientWidth, clientHeight }: HTMLElement, { clear = [] }: MapPicture, place: Place): StillView {
  const { spec, frame, pixelRatio } = place;
  // An engine's map is of whole CSS pixels: it is larger to the right and below, and its middle is another.
  const world = worldPx * 2 ** frame.zoom;
  const x = frame.x + (clientWidth - spec.width) / 2 / world;
  const y = frame.y + (clientHeight - spec.height) / 2 / world;
  const lonLatAt = (right: number, down: number) =>
    mercatorPlane.lonLatOf(x + (right - clientWidth / 2) / world, y + (down - clientHeight / 2) / world);
  return {
    plane: frame.plane,
    seaFrame: { ...spec, place: placerOf(spec).place },
    taken: frame.plane === mercatorPlane ? collect([]) : takenPlaces(clientWidth, clientHeight, clear, lonLatAt),
    centre: mercatorPlane.lonLatOf(x, y),
    zoom: frame.zoom,
    pixelRatio,
  };
}

/** A ground that was drawn once; null where it cannot be. */
function keptGround(live: Ground, pixels: Extent, side: number): Ground | null {
  const [below, above] = [emptyCanvas(pixels), emptyCanvas(pixels)];
  if (below === null || above === null) return null;
  if (!live.draw('below', below.context, side) || !live.draw('above', above.context, side)) return null;
  return {
    draw: (half, onto) => {
      onto.drawImage(half === 'below' ? below.canvas : above.canvas, 0, 0);
      return true;
    },
  };
}

/** Lays a ground below and above the data that a canvas holds. */
function layGround(ground: Ground, onto: CanvasRenderingContext2D, side: number): boolean {
  onto.globalCompositeOperation = 'destination-over';
  const isLaid = ground.draw('below', onto, side);
  onto.globalCompositeOperation = 'source-over';
  return isLaid && ground.draw('above', onto, side);
}

export function placeOf(size: StillSize, { bounds }: MapPicture): Place {
  const { width, height, camera, pixelRatio, projection = 'mercator' } = size;
  const spec = { bounds, width, height, camera, projection };
  return { key: JSON.stringify(spec), spec, frame: frameOf(spec), pixels: pixelsOf(size), pixelRatio };
}

/** A place off the screen where stills of one size are drawn, whatever their pixels; to be closed. */
export class Studio {
  readonly #basemap: Basemap;
  readonly #holder: HTMLElement;
  readonly #groundPart: HTMLDivElement;
  readonly #data: StillData;
  #live: { readonly ground: StillGround; readonly place: string } | null = null;
  /** What the engine shows. */
  #shown = '';
  #kept: { readonly ground: Ground; readonly of: string } | null = null;

  constructor(basemap: Basemap, { width, height }: StillSize) {
    this.#basemap = basemap;
    this.#holder = placeHolder(Math.ceil(width), Math.ceil(height));
    this.#groundPart = partOf(this.#holder);
    this.#data = openData(partOf(this.#holder));
  }

  /** The engine with a picture: what stays from the one before is not loaded again. */
  async #liveGround(picture: MapPicture, place: Place): Promise<StillGround> {
    const of = groundKey(picture, place);
    const known = this.#live;
    const stand = standOf(this.#groundPart, picture, place);
    if (known?.place === place.key) {
      if (this.#shown !== of) await known.ground.show(picture, stand);
      this.#shown = of;
      return known.ground;
    }
    known?.ground.close();
    this.#live = null;
    const ground = await openGround(this.#groundPart, picture, this.#basemap, stand);
    this.#live = { ground, place: place.key };
    this.#shown = of;
    return ground;
  }

  async #groundOf(picture: MapPicture, place: Place, keeps: boolean, side: number): Promise<Ground> {
    const of = groundKey(picture, place);
    if (this.#kept?.of === of) return this.#kept.ground;
    this.#kept = null;
    const live = await this.#liveGround(picture, place);
    const drawn: Ground = { draw: (half, onto, most) => live.draw(half, tilesOf(place.pixels, most), onto) };
    const { width, height } = place.pixels;
    const ground = keeps && width * height <= mostKeptPixels ? keptGround(drawn, place.pixels, side) : null;
    if (ground !== null) this.#kept = { ground, of };
    return ground ?? drawn;
  }

  /** False where surfaces of this machine are smaller than the tiles. */
  async compose(
    picture: MapPicture,
    place: Place,
    { keeps, side, onto }: { readonly keeps: boolean; readonly side: number; readonly onto: CanvasRenderingContext2D },
  ): Promise<boolean> {
    const tiles = tilesOf(place.pixels, side);
    const { width, height } = place.spec;
    const frame = { ...place.frame, width, height, pixelRatio: place.pixelRatio };
    // Side by side: either waits for workers and the graphics card most of its time.
    const data = this.#data.draw(picture, frame, tiles, onto);
    const [ground] = await Promise.allSettled([this.#groundOf(picture, place, keeps, side), data]);
    if (ground.status === 'rejected') throw ground.reason;
    return (await data) && layGround(ground.value, onto, side);
  }

  /** Canvases of the last series are let go. */
  rest(): void {
    this.#kept = null;
  }

  /** The graphics card let go of it while nobody drew. */
  isLost(): boolean {
    return this.#live?.ground.isLost() === true || this.#data.isLost();
  }

  close(): void {
    this.#live?.ground.close();
    this.#data.close();
    this.#holder.remove();
  }
}
