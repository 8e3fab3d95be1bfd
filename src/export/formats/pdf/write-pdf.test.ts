import { describe, expect, it } from 'vitest';
import { samplePage, sampleRequest } from '../../../../tests/support/page-samples.ts';
import { pdfTools } from '../../../../tests/support/pdf-tools.ts';
import { problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import type { Progress } from '../../../base/steps.ts';
import type { Page } from '../../../show/page/page.ts';
import { parseRecipe } from '../../recipe.ts';
import { writePdf } from './write-pdf.ts';
import { pdfWriter } from './writer.ts';

const pages = [samplePage('en'), samplePage('es')];

async function bytesOf(written: Awaited<ReturnType<typeof writePdf>>): Promise<Uint8Array> {
  if (!written.ok || written.value === null) throw new Error('no document');
  return new Uint8Array(await written.value.arrayBuffer());
}

describe('writing a PDF', () => {
  it('gives its study back', async () => {
    const asked = sampleRequest(pages);
    const bytes = await bytesOf(await writePdf(asked, pdfTools));
    expect(parseRecipe(await pdfWriter.extractRecipe(bytes))).toEqual(ok(asked.recipe));
  });

  it('writes the same bytes for the same sheets', async () => {
    const [one, other] = [
      await writePdf(sampleRequest(pages), pdfTools),
      await writePdf(sampleRequest(pages), pdfTools),
    ];
    expect(Buffer.compare(await bytesOf(one), await bytesOf(other))).toBe(0);
  });

  it('tells how far it is, and stops when told', async () => {
    const told: Progress[] = [];
    await writePdf(
      sampleRequest(pages, {
        onProgress: (progress) => {
          told.push(progress);
          return true;
        },
      }),
      pdfTools,
    );
    expect(told).toEqual([0, 1, 2, 3, 4].map((done) => ({ done, total: 4 })));
    for (const last of [0, 1, 3]) {
      const stopped = sampleRequest(pages, { onProgress: ({ done }) => done < last });
      expect(await writePdf(stopped, pdfTools)).toEqual(ok(null));
    }
  });

  it('lets others work between pages', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    await writePdf(sampleRequest(pages), pdfTools);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  it('asks for maps at 300 dots an inch', async () => {
    const asked: [string, number, string][] = [];
    const maps: typeof pdfTools.maps = async (page, basemap, pixelsPerPoint, type) => {
      asked.push([page.language, Math.round(pixelsPerPoint * 72), type]);
      return pdfTools.maps(page, basemap, pixelsPerPoint, type);
    };
    await writePdf(sampleRequest(pages), { ...pdfTools, maps });
    expect(asked).toEqual([
      ['en', 300, 'image/jpeg'],
      ['es', 300, 'image/jpeg'],
    ]);
  });

  it('takes the highest resolution that works, and fails where none does', async () => {
    const tooLarge = err(problem('export-too-large', { width: 1, height: 1 }));
    const upTo =
      (limit: number): typeof pdfTools.maps =>
      async (page, basemap, pixelsPerPoint, type) =>
        pixelsPerPoint * 72 > limit ? tooLarge : pdfTools.maps(page, basemap, pixelsPerPoint, type);
    expect((await writePdf(sampleRequest(pages), { ...pdfTools, maps: upTo(160) })).ok).toBe(true);
    expect(await writePdf(sampleRequest(pages), { ...pdfTools, maps: upTo(100) })).toEqual(tooLarge);
  });

  it('says why there is no file', async () => {
    const blank = err(problem('export-blank'));
    expect(await writePdf(sampleRequest([]), pdfTools)).toEqual(blank);
    expect(await writePdf(sampleRequest([...pages, { ...pages[0], items: [] }]), pdfTools)).toEqual(blank);
    expect(await writePdf(sampleRequest(pages), { ...pdfTools, maps: async () => blank })).toEqual(blank);
    const failed = err(problem('export-failed'));
    const noFonts = { ...pdfTools, fonts: () => Promise.reject(new Error('offline')) };
    expect(await writePdf(sampleRequest(pages), noFonts)).toEqual(failed);
    const broken: Page = {
      ...pages[0],
      items: [
        { kind: 'image', box: { x: 0, y: 0, width: 9, height: 9 }, data: 'data:image/png;base64,AAAA', alt: 'x' },
      ],
    };
    expect(await writePdf(sampleRequest([broken]), pdfTools)).toEqual(failed);
  });

  it('passes by what cannot be drawn: no size, no place, no colour', async () => {
    const odd: Page = {
      ...pages[0],
      items: [
        {
          kind: 'decoration',
          marks: [
            { kind: 'rect', x: Number.NaN, y: 0, width: 5, height: 5, fill: '#000000' },
            { kind: 'rect', x: 0, y: 0, width: 5, height: 5, fill: 'none' },
            { kind: 'line', points: [0, 0, Number.NaN, 4, 5, 5], stroke: '#00000080', width: 1, dash: [0, 4] },
            { kind: 'line', points: [0, 0], stroke: '#000000', width: 1 },
            { kind: 'text', x: 0, y: Number.POSITIVE_INFINITY, text: 'x', size: 9, fill: '#000000', anchor: 'start' },
          ],
        },
      ],
    };
    expect((await writePdf(sampleRequest([odd]), pdfTools)).ok).toBe(true);
  });
});
