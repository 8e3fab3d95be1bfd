import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Camera } from '../../document/document.ts';
import type { Basemap } from './decode-basemap.ts';
import { cameraOf } from './frame.ts';
import { GraphicsLost } from './graphics-lost.ts';
import { isBlank } from './is-blank.ts';
import type { MapPicture } from './map-picture.ts';
import { placerOf } from './placer.ts';
import { metresPerPixel } from './scale-bar.ts';
import { emptyCanvas, largestWidth, type StillSize, tileSide } from './still-size.ts';
import { type Place, placeOf, Studio } from './still-studio.ts';

export type { Basemap } from './decode-basemap.ts';
export type { StillSize } from './still-size.ts';

export interface Still {
  readonly canvas: HTMLCanvasElement;
  readonly camera: NonNullable<Camera>;
  /** Metres in a CSS pixel at the picture's centre. */
  readonly metresPerPixel: number;
}

/** Where surfaces of this side come out smaller, nothing can be drawn. */
const leastTileSide = 512;

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

/** A studio that nobody draws in, for who comes next with a map of the same size: to open one takes most of the time. */
interface Free {
  readonly studio: Studio;
  readonly basemap: Basemap;
  readonly key: string;
  readonly timer: ReturnType<typeof setTimeout>;
}

let free: readonly Free[] = [];
/** Engines hold memory of the graphics card. */
const mostFree = 2;
const freeMs = 20_000;

function dismiss(gone: Free): void {
  free = free.filter((one) => one !== gone);
  clearTimeout(gone.timer);
  gone.studio.close();
}

const studioKey = ({ width, height, camera, projection }: StillSize): string =>
  JSON.stringify([width, height, camera, projection]);

function takeStudio(basemap: Basemap, size: StillSize): Studio {
  for (const one of free.filter(({ studio }) => studio.isLost())) dismiss(one);
  const key = studioKey(size);
  const known = free.find((one) => one.key === key && one.basemap === basemap);
  if (known === undefined) return new Studio(basemap, size);
  free = free.filter((one) => one !== known);
  clearTimeout(known.timer);
  return known.studio;
}

function giveBack(studio: Studio, basemap: Basemap, size: StillSize): void {
  studio.rest();
  const one: Free = { studio, basemap, key: studioKey(size), timer: setTimeout(() => dismiss(one), freeMs) };
  free = [...free, one];
  for (const oldest of free.slice(0, -mostFree)) dismiss(oldest);
}

/** Pictures of one size in a studio. */
class Series implements Stills {
  readonly #basemap: Basemap;
  readonly #size: StillSize;
  readonly #keeps: boolean;
  #studio: Studio | null = null;
  #side: number;

  constructor(basemap: Basemap, size: StillSize, keeps: boolean) {
    this.#basemap = basemap;
    this.#size = size;
    this.#keeps = keeps;
    this.#side = size.tileSide ?? tileSide;
  }

  async #still(picture: MapPicture): Promise<Result<Still, Problem>> {
    this.#studio ??= takeStudio(this.#basemap, this.#size);
    const place = placeOf(this.#size, picture);
    const whole = emptyCanvas(place.pixels);
    while (whole !== null && this.#side >= leastTileSide) {
      const how = { keeps: this.#keeps, side: this.#side, onto: whole.context };
      if (await this.#studio.compose(picture, place, how)) {
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
      // What failed once is not drawn with again.
      this.#studio?.close();
      this.#studio = null;
      if (cause instanceof GraphicsLost) return err(problem('graphics-lost'));
      return err(problem('engine-failed', { cause: cause instanceof Error ? cause.message : '' }));
    }
  }

  close(): void {
    if (this.#studio !== null) giveBack(this.#studio, this.#basemap, this.#size);
    this.#studio = null;
  }
}

/**
 * A place off the screen where stills of one size are drawn, one after another; to be closed.
 * @param isSeries whether more than one is to come: what they share is then kept
 */
export const openStills = (basemap: Basemap, size: StillSize, isSeries = true): Stills =>
  new Series(basemap, size, isSeries);

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
