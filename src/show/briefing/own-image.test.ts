import { describe, expect, it } from 'vitest';
import { fitted, imageKind, mostBytes, mostCharacters, ownImage, smallEnough } from './own-image.ts';

describe('a picture of the person', () => {
  it.each([
    [1200, 300, 600, [600, 150]],
    [300, 1200, 600, [150, 600]],
    [80, 40, 600, [80, 40]],
    [5000, 1, 600, [600, 1]],
  ] as const)('of %s by %s fits into %s', (width, height, longest, size) => {
    expect(fitted(width, height, longest)).toEqual(size);
  });

  it('is known by its bytes, whatever its name', () => {
    expect(imageKind(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe('png');
    expect(imageKind(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('jpeg');
    expect(imageKind(new TextEncoder().encode('<svg xmlns'))).toBeUndefined();
    expect(imageKind(new Uint8Array(0))).toBeUndefined();
  });

  it('is made smaller until a study can hold it', () => {
    const asked: number[] = [];
    const made = smallEnough(2000, 1000, (width, height) => {
      asked.push(width);
      return 'x'.repeat(width * height * 4);
    });
    expect(made).toMatchObject({ ok: true });
    expect(asked).toEqual([600, 440]);
  });

  it('is refused where even a small one is too large', () => {
    const made = smallEnough(900, 900, () => 'x'.repeat(mostCharacters + 1));
    expect(made).toEqual({ ok: false, error: 'tooLarge' });
  });

  it('is refused where it is none, or a file is huge', async () => {
    expect(await ownImage(new Blob(['<svg/>'], { type: 'image/png' }))).toEqual({ ok: false, error: 'notAnImage' });
    const huge = { size: mostBytes + 1 } as Blob;
    expect(await ownImage(huge)).toEqual({ ok: false, error: 'tooLarge' });
  });
});
