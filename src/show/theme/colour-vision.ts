import { colourDifference } from './colour-difference.ts';
import { channelOf, labOf, linearOf, type Rgb, rgbOf } from './colour-space.ts';

/** Ways in which a sheet may be seen: eyes that see fewer hues, a copy in grey, and a projector in a bright room. */
export const visions = ['deuteranopia', 'protanopia', 'tritanopia', 'grey', 'projector'] as const;
export type Vision = (typeof visions)[number];

type Matrix = readonly [number, number, number, number, number, number, number, number, number];

/**
 * On light (linear RGB), row by row. Eyes: Machado, Oliveira & Fernandes (2009), severity 1.0,
 * doi:10.1109/TVCG.2009.113. Grey: luminance of CIE 1931.
 */
export const lightMatrices: Readonly<Record<Exclude<Vision, 'projector'>, Matrix>> = {
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  grey: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
};

/**
 * Light of the room on the screen, as a part of the whole light of white: black is then a fifth of white, a contrast of
 * 5:1. ISO/IEC 21118 measures projectors in the dark; in a lit conference room 5:1 is what is left of them.
 */
export const roomLight = 0.2;

const projector: Matrix = [1 - roomLight, 0, 0, 0, 1 - roomLight, 0, 0, 0, 1 - roomLight];
const parts = (vision: Vision): { readonly matrix: Matrix; readonly veil: number } =>
  vision === 'projector' ? { matrix: projector, veil: roomLight } : { matrix: lightMatrices[vision], veil: 0 };

const channels = 256;
/** Light of each value of a channel. */
const lights = Float64Array.from({ length: channels }, (_, value) => linearOf(value / 255));
/** Steps of light fine enough for a table: the darkest value of a channel is 1.2 of them. */
const steps = 4096;
const values = Uint8ClampedArray.from({ length: steps + 1 }, (_, step) => Math.round(channelOf(step / steps) * 255));

/** A colour as it is seen. */
export function seenAs([r, g, b]: Rgb, vision: Vision): Rgb {
  const { matrix: m, veil } = parts(vision);
  const [lr, lg, lb] = [linearOf(r / 255), linearOf(g / 255), linearOf(b / 255)];
  return [
    255 * channelOf(m[0] * lr + m[1] * lg + m[2] * lb + veil),
    255 * channelOf(m[3] * lr + m[4] * lg + m[5] * lb + veil),
    255 * channelOf(m[6] * lr + m[7] * lg + m[8] * lb + veil),
  ];
}

const stepOf = (light: number): number => (light <= 0 ? 0 : light >= 1 ? steps : (light * steps + 0.5) | 0);

/** The pixels of a picture (red, green, blue, opacity in turn) as they are seen; changed where they lie. */
export function filterPixels(pixels: Uint8ClampedArray, vision: Vision): void {
  const { matrix, veil } = parts(vision);
  const [m0, m1, m2, m3, m4, m5, m6, m7, m8] = matrix;
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const r = lights[pixels[at] ?? 0] ?? 0;
    const g = lights[pixels[at + 1] ?? 0] ?? 0;
    const b = lights[pixels[at + 2] ?? 0] ?? 0;
    pixels[at] = values[stepOf(m0 * r + m1 * g + m2 * b + veil)] ?? 0;
    pixels[at + 1] = values[stepOf(m3 * r + m4 * g + m5 * b + veil)] ?? 0;
    pixels[at + 2] = values[stepOf(m6 * r + m7 * g + m8 * b + veil)] ?? 0;
  }
}

/**
 * Under this two classes of a map fall together, CIEDE2000. About 2.3 is just noticeable side by side (Mahy, Van
 * Eycken & Oosterlinck 1994); on a map classes lie apart from each other and from their legend, which takes more
 * (Brychtova & Coltekin 2017, doi:10.1080/15230406.2016.1140074): about twice as much is asked for.
 */
export const leastApart = 5;

/** Pairs of colours, by their places in the list, that cannot be told apart; the same colour twice is one class. */
export function fallTogether(
  colours: readonly string[],
  vision: Vision | null,
): readonly (readonly [number, number])[] {
  const labs = colours.map((hex) => labOf(vision === null ? rgbOf(hex) : seenAs(rgbOf(hex), vision)));
  return labs.flatMap((one, i) =>
    labs.flatMap((two, j): readonly (readonly [number, number])[] => {
      if (j <= i || colours[i]?.toLowerCase() === colours[j]?.toLowerCase()) return [];
      return colourDifference(one, two) < leastApart ? [[i, j]] : [];
    }),
  );
}
