import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleMaps, samplePage, sampleRequest } from '../../../../tests/support/page-samples.ts';
import { chartInput, sectorResult } from '../../../../tests/support/show-samples.ts';
import { ok } from '../../../base/result.ts';
import { languages } from '../../../base/words.ts';
import { charts } from '../../../show/charts/index.ts';
import type { ChartData } from '../../../show/page/chart-data.ts';
import { chartDataOf } from '../../../show/page/chart-data-of.ts';
import type { Box, Page } from '../../../show/page/page.ts';
import { chartLayout } from './chart-layout.ts';
import { writePptx } from './write-pptx.ts';

function dataOf(id: string, language: 'en' | 'es'): ChartData {
  const data = chartDataOf(id, chartInput(sectorResult(60, { from: 1123, to: 2450 }), language));
  if (data === null) throw new Error('no figures');
  return data;
}

const isAbove = (a: Box, b: Box): boolean => a.y + a.height <= b.y + 1e-9;

describe('the layout of a native chart', () => {
  it('keeps its parts inside the box and apart from each other, or is none', () => {
    const sizes = fc.tuple(fc.integer({ min: 60, max: 900 }), fc.integer({ min: 60, max: 500 }));
    const names = fc.constantFrom('profile', 'difference', 'months', 'national');
    fc.assert(
      fc.property(sizes, names, fc.constantFrom(...languages), ([width, height], id, language) => {
        const layout = chartLayout(dataOf(id, language), width, height, 14);
        if (layout === null) return;
        const { plot, legend, key } = layout;
        expect(isAbove(plot, legend)).toBe(true);
        expect(isAbove(legend, key.box)).toBe(true);
        expect(plot.y).toBeGreaterThanOrEqual(layout.titleLines.length * 14);
        expect(plot.x + plot.width).toBeLessThanOrEqual(width);
        expect(key.box.y + key.box.height).toBeLessThanOrEqual(height + 1e-9);
        expect(plot.height).toBeGreaterThan(40);
      }),
      { numRuns: 60 },
    );
    expect(chartLayout(dataOf('months', 'en'), 120, 60, 14)).toBeNull();
  });

  it('leaves months out between labels, and turns names that do not stand beside each other', () => {
    const months = chartLayout(dataOf('months', 'en'), 420, 300, 14);
    expect(months?.labelEvery).toBeGreaterThanOrEqual(6);
    expect(months?.labelTurn).toBe(0);
    const stretches = { ...dataOf('profile', 'en'), categories: Array.from({ length: 12 }, () => 'Rio Grande Valley') };
    expect(chartLayout(stretches, 420, 400, 14)).toMatchObject({ labelTurn: -90, labelEvery: 1 });
  });
});

describe('the events of a native chart', () => {
  const box = (width: number, height: number): Box => ({ x: 40, y: 100, width, height });

  async function written(place: Box, language: 'en' | 'es') {
    const input = chartInput(sectorResult(60), language);
    const page = samplePage(language);
    const drawing = charts.find(({ id }) => id === 'months')?.build(input, { width: 300, height: 300 }) ?? null;
    if (drawing === null) throw new Error('nothing drawn');
    const chart = { kind: 'chart', id: 'x1', box: place, scale: 14 / 11, drawing, over: [] } as const;
    const item = { ...chart, alt: drawing.description, data: chartDataOf('months', input), table: null };
    const only: Page = { ...page, items: [...page.items.filter(({ kind }) => kind === 'text'), item] };
    const draw = { maps: async () => ok(sampleMaps(only)), chart: async () => ok(new Uint8Array()) };
    const result = await writePptx(sampleRequest([only]), draw);
    if (!result.ok || result.value === null) throw new Error('nothing written');
    const files = unzipSync(new Uint8Array(await result.value.arrayBuffer()));
    const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    return { slide: text('ppt/slides/slide1.xml'), notes: text('ppt/notesSlides/notesSlide1.xml'), input };
  }

  it('are lines over it with a key under it, or in the notes where the key has no room', async () => {
    for (const language of languages) {
      const large = await written(box(880, 340), language);
      const { events } = large.input;
      for (const { name } of events) expect(large.slide).toContain(name.split(' ')[0]);
      const lines = (large.slide.match(/<p:cxnSp>/g) ?? []).length;
      expect(lines).toBe(events.length + large.input.breaks.length);
      expect(large.notes).not.toContain(events[0]?.name);
      const small = await written(box(300, 200), language);
      expect(small.slide).toContain('<c:chart ');
      for (const { name } of events) expect(small.notes).toContain(name);
    }
  });
});
