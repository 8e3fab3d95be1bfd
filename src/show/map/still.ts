import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Camera } from '../../document/document.ts';
import type { Basemap } from './decode-basemap.ts';
import { cameraOf, type Frame, type FrameSpec, frameOf, type MapProjection, worldPx } from './frame.ts';
import { isBlank } from './is-blank.ts';
import type { MapPicture } from './map-picture.ts';
import { placerOf } from './placer.ts';
import { mercatorPlane } from './plane.ts';
import { metresPerPixel } from './scale-bar.ts';
import { openData, type StillData } from './still-data.ts';
import { type Half, openGround } from './still-ground.ts';
import { emptyCanvas, largestWidth, pixelsOf, tileSide, tilesOf } from './still-size.ts';
import type { Extent } from './tile-window.ts';

export type { Basemap } from './decode-basemap.ts';

export interface StillSize {
  /** CSS pixels, whole or not. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture per CSS pixel. */
  readonly pixelRatio: number;
  /** Null: the bounds of the picture. */
  readonly camera: Camera;
  /** Left out: Web Mercator, as on screen. */
  readonly projection?: MapProjection;
  /** Longest side of a tile that it is drawn in, pixels; left out: what any machine can draw at once. */
  readonly tileSide?: number;
}

export interface Still {
  readonly canvas: HTMLCanvasElement;
  readonly camera: NonNullable<Camera>;
  /** Metres in a CSS pixel at the picture's centre. */
  readonly metresPerPixel: number;
}

/** Where surfaces of this side come out smaller, nothing can be drawn. */
const leastTileSide = 512;
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
interface Place {
  readonly spec: FrameSpec;
  readonly frame: Frame;
  readonly pixels: Extent;
  readonly pixelRatio: number;
}

/** What stands below data and above them. */
interface Ground {
  /** What of a picture it was drawn from. */
  readonly of: string;
  /** False where it cannot be drawn in tiles of this side. */
  draw(half: Half, onto: CanvasRenderingContext2D, side: number): boolean;
  close(): void;
}

const groundKey = ({ theme, language, names, fromKm, toKm, bounds, markKm, seas, clear }: MapPicture): string =>
  JSON.stringify([theme.name, language, names, fromKm, toKm, bounds, markKm, seas, clear]);

/** A ground that is drawn each time it is asked for. */
async function liveGround(holder: HTMLElement, picture: MapPicture, basemap: Basemap, place: Place): Promise<Ground> {
  const { spec, frame, pixels, pixelRatio } = place;
  const part = partOf(holder);
  // An engine's map is of whole CSS pixels: it is larger to the right and below, and its middle is another.
  const world = worldPx * 2 ** frame.zoom;
  const x = frame.x + (part.clientWidth - spec.width) / 2 / world;
  const y = frame.y + (part.clientHeight - spec.height) / 2 / world;
  const live = await openGround(part, picture, basemap, {
    plane: frame.plane,
    seaFrame: { ...spec, place: placerOf(spec).place },
    centre: mercatorPlane.lonLatOf(x, y),
    zoom: frame.zoom,
    pixelRatio,
  });
  return {
    of: groundKey(picture),
    draw: (half, onto, side) => live.draw(half, tilesOf(pixels, side), onto),
    close: () => {
      live.close();
      part.remove();
    },
  };
}

/** A ground that was drawn once; null where it cannot be. */
function keptGround(live: Ground, pixels: Extent, side: number): Ground | null {
  const [below, above] = [emptyCanvas(pixels), emptyCanvas(pixels)];
  if (below === null || above === null) return null;
  if (!live.draw('below', below.context, side) || !live.draw('above', above.context, side)) return null;
  return {
    of: live.of,
    draw: (half, onto) => {
      onto.drawImage(half === 'below' ? below.canvas : above.canvas, 0, 0);
      return true;
    },
    close: () => undefined,
  };
}

/** Lays a ground below and above the data that a canvas holds. */
function layGround(ground: Ground, onto: CanvasRenderingContext2D, side: number): boolean {
  onto.globalCompositeOperation = 'destination-over';
  const isLaid = ground.draw('below', onto, side);
  onto.globalCompositeOperation = 'source-over';
  return isLaid && ground.draw('above', onto, side);
}

function placeOf(size: StillSize, { bounds }: MapPicture): Place {
  const { width, height, camera, pixelRatio, projection = 'mercator' } = size;
  const spec = { bounds, width, height, camera, projection };
  return { spec, frame: frameOf(spec), pixels: pixelsOf(size), pixelRatio };
}

function scaleOf({ spec, frame }: Place): number {
  const { lat, zoom } = cameraOf(frame);
  return spec.projection === 'mercator'
    ? metresPerPixel(lat, zoom)
    : placerOf(spec).metresPerPixelAt(spec.width / 2, spec.height / 2);
}

/** Pictures of one map, one after another: what does not change from one to the next is drawn once. */
export interface Stills {
  /** Fails as `drawStill` does. */
  draw(picture: MapPicture): Promise<Result<Still, Problem>>;
  close(): void;
}

/** A place off the screen where stills of one size are drawn; to be closed. */
class Studio implements Stills {
  readonly #basemap: Basemap;
  readonly #size: StillSize;
  readonly #keeps: boolean;
  readonly #holder: HTMLElement;
  readonly #data: StillData;
  #ground: Ground | null = null;
  #side: number;

  constructor(basemap: Basemap, size: StillSize, keeps: boolean) {
    const { width, height } = pixelsOf(size);
    this.#basemap = basemap;
    this.#size = size;
    this.#keeps = keeps && width * height <= mostKeptPixels;
    this.#holder = placeHolder(Math.ceil(size.width), Math.ceil(size.height));
    this.#data = openData(partOf(this.#holder));
    this.#side = size.tileSide ?? tileSide;
  }

  async #groundOf(picture: MapPicture, place: Place): Promise<Ground> {
    const known = this.#ground;
    if (known?.of === groundKey(picture)) return known;
    known?.close();
    this.#ground = null;
    const live = await liveGround(this.#holder, picture, this.#basemap, place);
    const kept = this.#keeps ? keptGround(live, place.pixels, this.#side) : null;
    if (kept !== null) live.close();
    this.#ground = kept ?? live;
    return this.#ground;
  }

  /** False where surfaces of this machine are smaller than the tiles. */
  async #compose(picture: MapPicture, place: Place, onto: CanvasRenderingContext2D): Promise<boolean> {
    const tiles = tilesOf(place.pixels, this.#side);
    const frame = { ...place.frame, ...this.#size };
    // Side by side: either waits for workers and the graphics card most of its time.
    const data = this.#data.draw(picture, frame, tiles, onto);
    const [ground] = await Promise.allSettled([this.#groundOf(picture, place), data]);
    if (ground.status === 'rejected') throw ground.reason;
    return (await data) && layGround(ground.value, onto, this.#side);
  }

  async #still(picture: MapPicture): Promise<Result<Still, Problem>> {
    const place = placeOf(this.#size, picture);
    const whole = emptyCanvas(place.pixels);
    while (whole !== null && this.#side >= leastTileSide) {
      if (await this.#compose(picture, place, whole.context)) {
        const { canvas } = whole;
        if (isBlank(canvas)) return err(problem('export-blank'));
        return ok({ canvas, camera: cameraOf(place.frame), metresPerPixel: scaleOf(place) });
      }
      whole.context.clearRect(0, 0, place.pixels.width, place.pixels.height);
      this.#side /= 2;
    }
    const largest = largestWidth(place.pixels);
    return err(problem('export-too-large', { ...place.pixels, ...(largest === 0 ? {} : { largest }) }));
  }

  async draw(picture: MapPicture): Promise<Result<Still, Problem>> {
    try {
      return await this.#still(picture);
    } catch (cause) {
      return err(problem('engine-failed', { cause: cause instanceof Error ? cause.message : '' }));
    }
  }

  close(): void {
    this.#ground?.close();
    this.#data.close();
    this.#holder.remove();
  }
}

/**
 * A place off the screen where stills of one size are drawn, one after another; to be closed.
 * @param isSeries whether more than one is to come: what they share is then kept
 */
export const openStills = (basemap: Basemap, size: StillSize, isSeries = true): Stills =>
  new Studio(basemap, size, isSeries);

/**
 * Draws a picture of the map off screen, the same each time. Fails with `export-too-large` where this machine cannot hold
 * it (`largest`: the widest of its shape that it can, pixels), `export-blank` where nothing was drawn, and `engine-failed`.
 */
export async function drawStill(
  picture: MapPicture,
  basemap: Basemap,
  size: StillSize,
): Promise<Result<Still, Problem>> {
  const stills = openStills(basemap, size, false);
  try {
    return await stills.draw(picture);
  } finally {
    stills.close();
  }
}
