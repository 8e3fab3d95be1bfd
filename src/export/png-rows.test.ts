import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, pngSize } from './png-chunks.ts';
import { openPng } from './png-rows.ts';
import { textIn, withTexts } from './png-text.ts';

/** Reads a PNG of three channels, as its specification says; every checksum is looked at. */
function decoded(png: Uint8Array): { width: number; height: number; rgb: number[] } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const data: number[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const end = at + 8 + view.getUint32(at);
    expect(crc32(png.subarray(at + 4, end))).toBe(view.getUint32(end));
    if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'IDAT') data.push(...png.subarray(at + 8, end));
  }
  const { width, height } = pngSize(png)!;
  const raw = inflateSync(Uint8Array.from(data));
  const rgb: number[] = [];
  for (let y = 0; y < height; y++) {
    expect(raw[y * (width * 3 + 1)]).toBe(2);
    for (let x = 0; x < width * 3; x++) {
      const above = y === 0 ? 0 : rgb[(y - 1) * width * 3 + x]!;
      rgb.push((raw[y * (width * 3 + 1) + 1 + x]! + above) & 255);
    }
  }
  return { width, height, rgb };
}

const picture = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }))
  .chain(([width, height, band]) =>
    fc
      .uint8ClampedArray({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((rgba) => ({ width, height, band, rgba })),
  );

async function written({
  width,
  height,
  band,
  rgba,
}: {
  width: number;
  height: number;
  band: number;
  rgba: Uint8ClampedArray;
}) {
  const png = openPng(width, height);
  for (let y = 0; y < height; y += band) await png.add(rgba.slice(y * width * 4, (y + band) * width * 4));
  return { bytes: await png.finish(), isOneColour: png.isOneColour() };
}

describe('a PNG written by rows', () => {
  it('holds every pixel, however many rows come at a time', async () => {
    await fc.assert(
      fc.asyncProperty(picture, async (given) => {
        const { bytes } = await written(given);
        const rgb = [...given.rgba].filter((_, i) => i % 4 < 3);
        expect(decoded(bytes)).toEqual({ width: given.width, height: given.height, rgb });
      }),
    );
  });

  it('tells a picture of one colour', async () => {
    const rgba = new Uint8ClampedArray(4 * 6 * 4).fill(200);
    expect((await written({ width: 4, height: 6, band: 2, rgba })).isOneColour).toBe(true);
    rgba[90] = 199;
    expect((await written({ width: 4, height: 6, band: 2, rgba })).isOneColour).toBe(false);
  });

  it('takes texts as any other does', async () => {
    const { bytes } = await written({ width: 2, height: 2, band: 1, rgba: new Uint8ClampedArray(16) });
    const texts = [
      { keyword: 'Title', text: 'Río Bravo' },
      { keyword: 'Keywords', text: 'UNCLASSIFIED' },
    ];
    const named = withTexts(bytes, texts, 72);
    expect(texts.map(({ keyword }) => textIn(named, keyword))).toEqual(['Río Bravo', 'UNCLASSIFIED']);
    expect(decoded(named).rgb).toHaveLength(12);
  });

  it('is not finished while rows are missing', async () => {
    const png = openPng(2, 3);
    await png.add(new Uint8ClampedArray(16));
    await expect(png.finish()).rejects.toThrow(RangeError);
  });
});
