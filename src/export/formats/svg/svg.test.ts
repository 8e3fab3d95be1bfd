import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { samplePage, sampleRequest } from '../../../../tests/support/page-samples.ts';
import { problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import type { Legend } from '../../../show/drawing/legend.ts';
import type { Page, PageChart } from '../../../show/page/page.ts';
import { parseRecipe } from '../../recipe.ts';
import { chartSvg } from './chart-svg.ts';
import { svgWriter } from './writer.ts';

const page = samplePage('es', { mark: 'CONTROLLED // PRUEBA', synthetic: true });
const chart = page.items.find((item) => item.kind === 'chart') as PageChart;
const request = sampleRequest([page]);
const swatch = { shape: 'cell', fill: '#2c74b3', pattern: null, ink: '#59646C', edge: 'none' } as const;
const legend: Legend = {
  ...{ id: 'months', title: 'Por km de frontera y mes' },
  entries: [
    { id: 'class-0', swatch, label: 'menos de 3' },
    { id: 'held', swatch: { ...swatch, fill: null, pattern: 'hatch', edge: 'dotted' }, label: 'reservado' },
    { id: 'size-0', swatch: { shape: 'circle', radius: 5, fill: '#d4ecb8', ink: '#1D2429' }, label: '100' },
    { id: 'before', swatch: { shape: 'line', ink: '#1D2429', width: 2, dashed: true }, label: 'antes' },
  ],
  notes: ['Clases por cuantiles'],
};

async function written(asked: typeof request): Promise<Blob> {
  const blob = await svgWriter.write(asked);
  if (!blob.ok || blob.value === null) throw new Error('no file');
  return blob.value;
}

/** Names of all elements, after a look that each is closed where XML asks it. */
function elementsOf(xml: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, close, name = '', , empty] of xml.matchAll(/<(\/?)([\w-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (close === '/') expect(open.pop()).toBe(name);
    else {
      names.push(name);
      if (empty !== '/') open.push(name);
    }
  }
  expect(open).toEqual([]);
  // Nothing that begins like an element was passed over.
  expect(xml.match(/<[^/]/g)).toHaveLength(names.length);
  return names;
}

describe('a chart as SVG', () => {
  const drawing = chartSvg(page, chart, legend, request.recipe, '@font-face{}');

  it('is whole XML of its own size and language, with a title and what a screen reader says', () => {
    const names = elementsOf(drawing);
    expect(names[0]).toBe('svg');
    expect(drawing).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="348pt" height="[\d.]+pt" viewBox="0 0 348 /,
    );
    expect(drawing).toContain('lang="es" xml:lang="es"');
    expect(drawing).toContain('<title id="title">Dónde los incidentes están juntos</title>');
    expect(drawing).toContain(`<desc id="desc">${chart.alt}</desc>`);
  });

  it('has the mark at top and bottom, the label of synthetic data, and its sources', () => {
    expect(drawing.match(/CONTROLLED \/\/ PRUEBA<\/tspan>/g)).toHaveLength(2);
    expect(drawing).toContain('DATOS SINTÉTICOS');
    expect(drawing).toContain('Fuentes: OIM');
    expect(drawing).toContain('Incidentes por año; 2019 no está completo.');
  });

  it('has its legend, every entry, with the colours of the chart', () => {
    for (const { label } of legend.entries) expect(drawing).toContain(`>${label}</text>`);
    expect(drawing).toContain('fill="#2c74b3"');
    expect(drawing).toContain('Clases por cuantiles');
  });

  it('runs nothing and asks for nothing', () => {
    expect(drawing).not.toMatch(/<script|href|@import|\son\w+=/);
    expect(drawing.match(/url\([^)]*\)/g)?.every((reference) => reference.startsWith('url(#'))).toBe(true);
    expect([...drawing.matchAll(/https?:/g)]).toHaveLength(1);
  });

  it('holds any text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const named = { ...legend, title: text, entries: [{ ...legend.entries[0]!, label: text }], notes: [text] };
        const nasty: Page = { ...page, title: text, mark: `${text}<script>`, items: [] };
        const names = elementsOf(chartSvg(nasty, { ...chart, alt: text }, named, request.recipe, ''));
        expect(names).not.toContain('script');
      }),
      { numRuns: 50 },
    );
  });
});

describe('the charts of sheets as files', () => {
  it('are one drawing where there is one, its letters and recipe inside', async () => {
    const blob = await written(request);
    expect(blob.type).toBe('image/svg+xml');
    const text = await blob.text();
    expect(text.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(2);
    expect(parseRecipe(await svgWriter.extractRecipe(strToU8(text)))).toEqual(ok(request.recipe));
  });

  it('are a ZIP where there are several, each with the recipe', async () => {
    const both = sampleRequest([samplePage('en'), samplePage('es'), samplePage('en', { id: 'p2' })]);
    const blob = await written(both);
    expect(blob.type).toBe('application/zip');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(['01_en', '01_es', '02_en'].map((name) => `${both.stem}_${name}_x2.svg`));
    expect(parseRecipe(await svgWriter.extractRecipe(bytes))).toEqual(ok(both.recipe));
    for (const file of Object.values(files)) elementsOf(strFromU8(file).replace(/<style>[^<]*<\/style>/, ''));
  });

  it('give any recipe back, also saved again with other names of spaces and signs', async () => {
    const text = await (await written(request)).text();
    const again = text.replace('<recipe xmlns=', '<ns0:recipe xmlns:ns0=').replace('</recipe>', '</ns0:recipe>');
    const signs = again.replaceAll('&quot;', '&#x22;').replaceAll('&#39;', '&apos;');
    expect(parseRecipe(await svgWriter.extractRecipe(strToU8(signs)))).toEqual(ok(request.recipe));
    expect(await svgWriter.extractRecipe(strToU8('<svg/>'))).toBeUndefined();
  });

  it('say that there is no chart, and can be stopped', async () => {
    const bare = { ...page, items: page.items.filter(({ kind }) => kind !== 'chart') };
    expect(await svgWriter.write(sampleRequest([bare]))).toEqual(err(problem('charts-missing')));
    expect(await svgWriter.write({ ...request, onProgress: () => false })).toEqual(ok(null));
  });
});
