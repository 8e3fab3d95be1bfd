import { err, ok, type Result } from '../../base/result.ts';

/** Why a picture cannot be a logo. */
export type ImageFault = 'notAnImage' | 'tooLarge' | 'tooManyPixels';

/** Longest sides that are tried, pixels: the first whose file is small enough for a study. */
const sides = [600, 440, 320, 240] as const;
/** Most characters of a picture in a study. */
export const mostCharacters = 400_000;
/** A file larger than this is not opened. */
export const mostBytes = 20_000_000;
/** A picture of more pixels than this is not decoded: it would take gigabytes. */
const mostPixels = 60_000_000;

/** Width and height with the longer of them at most so long; never larger than it was. */
export function fitted(width: number, height: number, longest: number): readonly [number, number] {
  const share = Math.min(1, longest / Math.max(width, height));
  return [Math.max(1, Math.round(width * share)), Math.max(1, Math.round(height * share))];
}

/** What a file is, by its first bytes: names and types of files are what somebody called them. */
export function imageKind(head: Uint8Array): 'png' | 'jpeg' | undefined {
  const begins = (bytes: readonly number[]): boolean => bytes.every((byte, i) => head[i] === byte);
  if (begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  return begins([0xff, 0xd8, 0xff]) ? 'jpeg' : undefined;
}

/** Draws a picture again at a size, as a PNG: what a file carries beside its pixels (place, camera, scripts) stays behind. */
export type Redraw = (width: number, height: number) => string;

/** The largest picture that is small enough for a study. */
export function smallEnough(width: number, height: number, redraw: Redraw): Result<string, ImageFault> {
  for (const longest of sides) {
    const data = redraw(...fitted(width, height, longest));
    if (data.length <= mostCharacters) return ok(data);
  }
  return err('tooLarge');
}

function redrawOf(picture: ImageBitmap): Redraw {
  const canvas = document.createElement('canvas');
  return (width, height) => {
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) return '';
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, width, height);
    return canvas.toDataURL('image/png');
  };
}

/** A PNG or JPEG of the person as the data address of a PNG of at most 600 pixels. */
export async function ownImage(file: Blob): Promise<Result<string, ImageFault>> {
  if (file.size > mostBytes) return err('tooLarge');
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  if (imageKind(head) === undefined) return err('notAnImage');
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = picture;
    const made =
      width * height > mostPixels ? err('tooManyPixels' as const) : smallEnough(width, height, redrawOf(picture));
    picture.close();
    return made.ok && !made.value.startsWith('data:image/png') ? err('notAnImage') : made;
  } catch {
    return err('notAnImage');
  }
}
