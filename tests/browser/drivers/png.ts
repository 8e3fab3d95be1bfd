import { inflateSync } from 'node:zlib';

/** A decoded picture: rows from the top, four bytes a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 };

const paeth = (a: number, b: number, c: number): number => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
};

function unfilter(packed: Uint8Array, height: number, stride: number, step: number): Uint8Array {
  const out = new Uint8Array(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (stride + 1)];
    const row = y * stride;
    for (let x = 0; x < stride; x++) {
      const left = x >= step ? out[row + x - step] : 0;
      const up = y > 0 ? out[row - stride + x] : 0;
      const corner = x >= step && y > 0 ? out[row - stride + x - step] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      out[row + x] = packed[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return out;
}

/** Decodes a PNG of eight bits a channel, which is all that a browser writes. */
export function decodePng(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height, colour] = [view.getUint32(16), view.getUint32(20), bytes[25]];
  const channels = channelsOf[colour];
  const parts: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; at += view.getUint32(at) + 12) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const samples = unfilter(inflateSync(Buffer.concat(parts)), height, width * channels, channels);
  const rgba = new Uint8Array(width * height * 4);
  for (let p = 0; p < width * height; p++) {
    const at = p * channels;
    const isGrey = channels < 3;
    rgba[p * 4] = samples[at];
    rgba[p * 4 + 1] = samples[isGrey ? at : at + 1];
    rgba[p * 4 + 2] = samples[isGrey ? at : at + 2];
    rgba[p * 4 + 3] = channels % 2 === 0 ? samples[at + channels - 1] : 255;
  }
  return { width, height, rgba };
}

/** Share of pixels that differ visibly, 0 to 1; pictures of different sizes differ wholly. */
export function differenceOf(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let differ = 0;
  for (let p = 0; p < a.rgba.length; p += 4) {
    const most = Math.max(
      Math.abs(a.rgba[p] - b.rgba[p]),
      Math.abs(a.rgba[p + 1] - b.rgba[p + 1]),
      Math.abs(a.rgba[p + 2] - b.rgba[p + 2]),
    );
    if (most > 24) differ++;
  }
  return differ / (a.width * a.height);
}

/** Share of a picture's pixels that have a colour, "#f2a900", within a step of 6 a channel. */
export function shareOfColour({ width, height, rgba }: Picture, hex: string): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  let found = 0;
  for (let p = 0; p < rgba.length; p += 4) {
    if (wanted.every((value, channel) => Math.abs(rgba[p + channel] - value) <= 6)) found++;
  }
  return found / (width * height);
}

/** How many different colours stand in a picture: a blank one has few. */
export function coloursIn({ rgba }: Picture): number {
  const seen = new Set<number>();
  for (let p = 0; p < rgba.length; p += 4 * 7) seen.add((rgba[p] << 16) | (rgba[p + 1] << 8) | rgba[p + 2]);
  return seen.size;
}

/** The rows of a picture from one to before another. */
export const rowsOf = ({ width, rgba }: Picture, from: number, to: number): Picture => ({
  width,
  height: to - from,
  rgba: rgba.subarray(from * width * 4, to * width * 4),
});
