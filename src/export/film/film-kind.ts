import { bitrateOf, type FilmKind, type FilmSize, filmSizes } from './film-plan.ts';

/** A form that this browser encodes. */
export interface FilmForm {
  readonly kind: Exclude<FilmKind, 'png'>;
  readonly codec: 'avc' | 'vp9' | 'vp8' | 'av1';
}

/** In the order in which they are asked for: H.264 plays everywhere, slides included. */
const forms = [
  { kind: 'mp4', codec: 'avc', full: 'avc1.640028' },
  { kind: 'webm', codec: 'vp9', full: 'vp09.00.40.08' },
  { kind: 'webm', codec: 'vp8', full: 'vp8' },
  { kind: 'webm', codec: 'av1', full: 'av01.0.08M.08' },
] as const;

/** The form that a film of this size gets here; null where the browser encodes none, and pictures are written instead. */
export async function filmForm(size: FilmSize, perSecond: number): Promise<FilmForm | null> {
  if (!('VideoEncoder' in globalThis)) return null;
  const { width, height } = filmSizes[size];
  const common = { width, height, bitrate: bitrateOf(size, perSecond), framerate: perSecond };
  for (const { kind, codec, full } of forms) {
    try {
      const { supported } = await VideoEncoder.isConfigSupported({ ...common, codec: full });
      if (supported === true) return { kind, codec };
    } catch {
      // A browser that does not know the name of a codec throws: the next one is asked for.
    }
  }
  return null;
}
