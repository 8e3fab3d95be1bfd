import { monthIso } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import type { Frame } from '../../document/frames.ts';

/** Pixels of a frame: those of the two sizes that every player and projector shows. */
export const filmSizes = { '720': { width: 1280, height: 720 }, '1080': { width: 1920, height: 1080 } } as const;
export type FilmSize = keyof typeof filmSizes;

/** What frames are written to: a film, or numbered pictures where the browser encodes none. */
export type FilmKind = 'mp4' | 'webm' | 'png';

export interface FilmPlan {
  readonly kind: FilmKind;
  readonly frames: number;
  readonly seconds: number;
  /** About how large the file is. */
  readonly bytes: number;
}

/** Bits of a pixel in a frame: letters and thin lines stay sharp, and a frame has time to be read. */
const bitsPerPixel = 1;
const leastBits = 2_000_000;
const mostBits = 24_000_000;
/** Bytes of a frame in a film, of either size: what stands still costs little, and less is used than is allowed. */
const bytesPerFilmFrame = 24_000;
/** Bytes of a pixel in a picture of ours without loss, as they came out on real studies. */
const bytesPerPicturePixel = 0.35;

/** Bits a second of a film. */
export function bitrateOf(size: FilmSize, perSecond: number): number {
  const { width, height } = filmSizes[size];
  return Math.round(Math.min(mostBits, Math.max(leastBits, width * height * bitsPerPixel * perSecond)));
}

export function filmPlan(kind: FilmKind, size: FilmSize, frames: number, perSecond: number): FilmPlan {
  const { width, height } = filmSizes[size];
  const seconds = frames / perSecond;
  const video = frames * bytesPerFilmFrame;
  return { kind, frames, seconds, bytes: kind === 'png' ? frames * width * height * bytesPerPicturePixel : video };
}

/** "..._0001_2007-08.png": in order by name, and each says the last month that it shows. */
export function pictureName(stem: string, index: number, frame: Pick<Frame, 'to'>): string {
  return `${stem}_${String(index + 1).padStart(4, '0')}_${monthIso(monthIndexOf(frame.to - 1))}.png`;
}
