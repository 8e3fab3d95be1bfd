import { describe, expect, it } from 'vitest';
import { imageSize } from './image-size.ts';

const addressOf = (type: string, bytes: readonly number[]): string =>
  `data:image/${type};base64,${btoa(String.fromCharCode(...bytes))}`;
const png = (width: number, height: number): readonly number[] => {
  const u32 = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
  return [
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    ...u32(13),
    0x49,
    0x48,
    0x44,
    0x52,
    ...u32(width),
    ...u32(height),
    8,
    6,
  ];
};
/** Start, a segment that says nothing, a table of Huffman codes, then the frame. */
const jpeg = (width: number, height: number, frame: number): readonly number[] => [
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9],
  ...[0xff, frame, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
];

describe('imageSize', () => {
  it('reads the size of a PNG', () => {
    expect(imageSize(addressOf('png', png(640, 70_000)))).toEqual({ width: 640, height: 70_000 });
  });

  it('reads the size of a JPEG, baseline or progressive, past its tables', () => {
    expect(imageSize(addressOf('jpeg', jpeg(1200, 300, 0xc0)))).toEqual({ width: 1200, height: 300 });
    expect(imageSize(addressOf('jpeg', jpeg(31, 513, 0xc2)))).toEqual({ width: 31, height: 513 });
  });

  it('has none for what is no such picture', () => {
    expect(imageSize('data:image/svg+xml;base64,PHN2Zy8+')).toBeNull();
    expect(imageSize('data:image/png;base64,AAAA')).toBeNull();
    expect(imageSize(addressOf('png', png(0, 5)))).toBeNull();
    expect(
      imageSize(
        addressOf(
          'jpeg',
          Array.from({ length: 40 }, () => 7),
        ),
      ),
    ).toBeNull();
    expect(imageSize('')).toBeNull();
  });
});
