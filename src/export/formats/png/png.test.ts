import { describe, expect, it } from 'vitest';
import { samplePage, sampleRequest } from '../../../../tests/support/page-samples.ts';
import { problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import { pixelsDown } from '../../page-size.ts';
import { pngSize } from '../../png-chunks.ts';
import { openPng } from '../../png-rows.ts';
import { textIn } from '../../png-text.ts';
import { extractRecipe, parseRecipe } from '../../recipe.ts';
import { writePng } from './write-png.ts';
import { pngWriter } from './writer.ts';

type Open = NonNullable<Parameters<typeof writePng>[1]>;

interface Told {
  readonly bands: { top: number; height: number }[];
  readonly open: Open;
}

/** Stands for a page painted in a browser: one pixel is red, and none is wider than a limit. */
function painter({ limit = 1e6, isFlat = false } = {}): Told {
  const bands: Told['bands'] = [];
  const open: Open = async (page, _, width) => {
    const height = pixelsDown(page, width);
    if (width > limit) return err(problem('export-too-large', { width, height }));
    const pixels = (count: number) => new Uint8ClampedArray(width * count * 4);
    const rows = (top: number, count: number) => {
      bands.push({ top, height: count });
      const data = pixels(count);
      if (!isFlat) data[0] = 255;
      return data;
    };
    const png = async () => {
      if (isFlat) return err(problem('export-blank'));
      const whole = openPng(width, height);
      await whole.add(pixels(height));
      return ok(await whole.finish());
    };
    return ok({ width, height, rows, png, canvas: () => err(problem('export-blank')) });
  };
  return { bands, open };
}

const request = (pixels: number, parts: Parameters<typeof sampleRequest>[1] = {}) =>
  sampleRequest([samplePage('es', { mark: 'UNCLASSIFIED' })], { pixels, ...parts });

async function bytesOf(result: Awaited<ReturnType<typeof writePng>>): Promise<Uint8Array> {
  if (!result.ok || result.value === null) throw new Error('no picture');
  return new Uint8Array(await result.value.arrayBuffer());
}

describe('a sheet as a PNG', () => {
  it('has the size that was asked for, and says its resolution: 1,920 pixels on 13.3 inches are 144 an inch', async () => {
    const bytes = await bytesOf(await writePng(request(1920), painter().open));
    expect(pngSize(bytes)).toEqual({ width: 1920, height: 1080 });
    const view = new DataView(bytes.buffer);
    expect(String.fromCharCode(...bytes.subarray(37, 41))).toBe('pHYs');
    expect(view.getUint32(41)).toBe(Math.round(144 / 0.0254));
  });

  it('gives its study back, and says title, mark, office and alternative text', async () => {
    const asked = request(960);
    const bytes = await bytesOf(await writePng(asked, painter().open));
    expect(extractRecipe(bytes)).toEqual({ ok: true, value: asked.recipe });
    expect(parseRecipe(await pngWriter.extractRecipe(bytes))).toEqual({ ok: true, value: asked.recipe });
    expect(textIn(bytes, 'Title')).toBe(asked.title);
    expect(textIn(bytes, 'Keywords')).toBe('UNCLASSIFIED');
    expect(textIn(bytes, 'Author')).toBe(asked.office);
    expect(textIn(bytes, 'Description')).toContain('Mapa del corredor');
  });

  it('says nothing of a mark that nobody gave', async () => {
    const bytes = await bytesOf(await writePng(sampleRequest([samplePage('en')], { pixels: 960 }), painter().open));
    expect(textIn(bytes, 'Keywords')).toBeUndefined();
  });

  it('is one canvas up to 8K, and larger in bands that together are the picture', async () => {
    const small = painter();
    expect(pngSize(await bytesOf(await writePng(request(7680), small.open)))).toEqual({ width: 7680, height: 4320 });
    expect(small.bands).toEqual([]);
    const { bands, open } = painter();
    expect(pngSize(await bytesOf(await writePng(request(8000), open)))).toEqual({ width: 8000, height: 4500 });
    expect(bands.length).toBeGreaterThan(1);
    bands.forEach(({ top }, i) => {
      const before = bands[i - 1];
      expect(top).toBe(before === undefined ? 0 : before.top + before.height);
    });
    expect(bands.reduce((sum, { height }) => sum + height, 0)).toBe(4500);
  });

  it('stops before it is painted, and between two bands', async () => {
    for (const last of [1, 2, 4]) {
      let calls = 0;
      expect(await writePng(request(8000, { onProgress: () => ++calls < last }), painter().open)).toEqual(ok(null));
    }
  });

  it('names the widest picture that works where one is too large', async () => {
    expect(await writePng(request(5000), painter({ limit: 2000 }).open)).toEqual(
      err(problem('export-too-large', { width: 5000, height: 2813, largest: 1920 })),
    );
    expect(await writePng(request(5000), painter({ limit: 20 }).open)).toEqual(
      err(problem('export-too-large', { width: 5000, height: 2813 })),
    );
  });

  it('is not offered when it is of one colour', async () => {
    for (const width of [960, 8000]) {
      expect(await writePng(request(width), painter({ isFlat: true }).open)).toEqual(err(problem('export-blank')));
    }
  });
});
