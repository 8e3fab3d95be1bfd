import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleMaps, samplePage, sampleRequest } from '../../../../tests/support/page-samples.ts';
import { pngBytes } from '../../../../tests/support/png-bytes.ts';
import { wellFormed } from '../../../../tests/support/well-formed.ts';
import { problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import { languages, localeOf } from '../../../base/words.ts';
import type { Page, PageItem } from '../../../show/page/page.ts';
import type { ExportRequest } from '../../format.ts';
import { parseRecipe } from '../../recipe.ts';
import { mostShapes } from './slide.ts';
import { type Pictures, writePptx } from './write-pptx.ts';
import { pptxWriter } from './writer.ts';

const pictures: Pictures = {
  maps: async (page) => ok(sampleMaps(page)),
  chart: async () => ok(pngBytes(4, 4, () => '#0b6b8a')),
};

/** The sample without the arrow on its chart, so that the chart can be native. */
const bare = (page: Page): Page => ({
  ...page,
  items: page.items.map((item): PageItem => (item.kind === 'chart' ? { ...item, over: [] } : item)),
});
const marked = { mark: 'UNCLASSIFIED', synthetic: true };
const both = languages.map((language) => bare(samplePage(language, marked)));

async function bytesOf(pages: readonly Page[], parts: Partial<ExportRequest> = {}, draw = pictures) {
  const written = await writePptx(sampleRequest(pages, parts), draw);
  if (!written.ok || written.value === null) throw new Error('nothing written');
  return new Uint8Array(await written.value.arrayBuffer());
}

async function partsOf(pages: readonly Page[], parts: Partial<ExportRequest> = {}, draw = pictures) {
  const files = unzipSync(await bytesOf(pages, parts, draw));
  const text = (name: string): string => {
    const bytes = files[name];
    if (bytes === undefined) throw new Error(`no part ${name}`);
    return strFromU8(bytes);
  };
  return { files, text, slide: (number: number) => text(`ppt/slides/slide${number}.xml`) };
}

const matches = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map(([whole, first]) => first ?? whole);
const textsIn = (xml: string): string => matches(xml, /<a:t>([^<]*)<\/a:t>/g).join('\n');
const canOpen = ['soffice', 'pdftotext', 'pdfinfo'].every((name) => spawnSync(name, ['--help']).error === undefined);
const openName = `open in LibreOffice with their texts${canOpen ? '' : ' (skipped: LibreOffice or poppler is not here)'}`;

describe('sheets as slides', () => {
  it('are parts of well-formed XML, each with a type, and every relation leads to a part', async () => {
    const { files, text } = await partsOf(both);
    const types = text('[Content_Types].xml');
    for (const name of Object.keys(files)) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      expect(wellFormed(text(name)), name).toBe(true);
      if (name.endsWith('.rels')) {
        const folder = name.replace(/_rels\/[^/]*$/, '');
        for (const target of matches(text(name), /Target="([^"]+)"/g)) {
          const path = new URL(target, `file:///${folder}`).pathname.slice(1);
          expect(files, `${name} -> ${path}`).toHaveProperty([path]);
        }
      } else if (name !== '[Content_Types].xml' && name !== 'customXml/item1.xml') {
        expect(types).toContain(`PartName="/${name}"`);
      }
    }
  });

  it('have a title in a title placeholder, other than that of any other slide', async () => {
    const pages = [...both, ...both];
    const { slide } = await partsOf(pages);
    const titles = pages.map((_, i) => {
      const [title = ''] = matches(slide(i + 1), /<p:sp>(?:(?!<\/p:sp>).)*<p:ph type="title"\/>(?:(?!<\/p:sp>).)*/gs);
      return textsIn(title);
    });
    expect(titles.slice(0, 2)).toEqual(both.map(({ title }) => title));
    expect(new Set(titles).size).toBe(pages.length);
  });

  it('say every text of the page, in order, with its language on each run', async () => {
    const { slide } = await partsOf(both);
    for (const [i, page] of both.entries()) {
      const xml = slide(i + 1);
      let at = 0;
      for (const item of page.items) {
        if (item.kind !== 'text') continue;
        for (const line of item.lines) {
          at = xml.indexOf(`<a:t>${line}</a:t>`, at);
          expect(at, line).toBeGreaterThan(0);
        }
      }
      for (const tag of matches(xml, /<a:(?:rPr|endParaRPr|defRPr)\b[^>]*>/g)) {
        expect(tag).toContain(`lang="${localeOf(page.language)}"`);
      }
      expect(matches(xml, /<a:r>(?!<a:rPr)/g)).toEqual([]);
      // The mark stands on the slide itself, at its top and at its bottom.
      expect(matches(xml, /<a:t>UNCLASSIFIED<\/a:t>/g)).toHaveLength(2);
    }
  });

  it('number their shapes once each, and tell what cannot be seen', async () => {
    const { slide } = await partsOf(both);
    for (const [i, page] of both.entries()) {
      const xml = slide(i + 1);
      const ids = matches(xml, /<p:cNvPr id="(\d+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
      for (const item of page.items) {
        if (item.kind === 'map' || item.kind === 'chart' || item.kind === 'table' || item.kind === 'image') {
          expect(xml).toContain(`descr="${item.alt}"`);
        }
      }
      // Rules say nothing.
      expect(matches(xml, /adec:decorative[^>]*val="1"/g).length).toBeGreaterThan(0);
      const pictured = matches(xml, /<p:nvPicPr>.*?<\/p:nvPicPr>/gs);
      expect(pictured.length).toBeGreaterThan(1);
      for (const picture of pictured) expect(picture).toMatch(/descr="[^"]+"/);
    }
  });

  it('keep a table native: its first row is a head, its columns are as wide, numbers stand to the right', async () => {
    const { slide } = await partsOf(both);
    const [page] = both;
    const table = page?.items.find((item) => item.kind === 'table');
    const [xml = ''] = matches(slide(1), /<a:tbl>.*?<\/a:tbl>/gs);
    expect(xml).toContain('<a:tblPr firstRow="1">');
    const widths = matches(xml, /<a:gridCol w="(\d+)"/g).map(Number);
    expect(widths).toEqual(table?.widths.map((width) => Math.round(width * 12_700)));
    const rows = matches(xml, /<a:tr h="\d+">.*?<\/a:tr>/gs);
    expect(rows).toHaveLength((table?.rows.length ?? 0) + 1);
    expect(rows.map((row) => matches(row, /<a:pPr[^>]*algn="(\w+)"/g))).toEqual(rows.map(() => ['l', 'r', 'r']));
    expect(textsIn(rows[1] ?? '').split('\n')).toEqual(table?.rows[0]);
  });

  it('keep a chart native with its figures: a gap where one is held back, in the chart and in its workbook', async () => {
    const { files, text } = await partsOf(both);
    const [page] = both;
    const chart = page?.items.find((item) => item.kind === 'chart');
    const [series] = chart?.data?.series ?? [];
    const xml = text('ppt/charts/chart1.xml');
    const [figures = ''] = matches(xml, /<c:numCache>.*?<\/c:numCache>/gs);
    const points = [...figures.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]+)<\/c:v>/g)].map(
      ([, at, value]) => [Number(at), Number(value)] as const,
    );
    expect(points).toEqual(series?.values.flatMap((value, at) => (value === null ? [] : [[at, value]])));
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    expect(xml).toContain(`<a:srgbClr val="${series?.colour.slice(1).toUpperCase()}"/>`);
    const book = unzipSync(files['ppt/embeddings/figures1.xlsx'] ?? new Uint8Array());
    const sheet = strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const cells = [...sheet.matchAll(/<c r="B(\d+)"><v>([^<]+)<\/v>/g)].map(
      ([, row, value]) => [Number(row) - 2, Number(value)] as const,
    );
    expect(cells).toEqual(points);
    for (const [i, { language }] of both.entries()) {
      expect(text(`ppt/charts/chart${i + 1}.xml`)).toContain(`<c:lang val="${localeOf(language)}"/>`);
    }
  });

  it('draw a chart as shapes where a note points into it, and as a picture where it has too many marks', async () => {
    const arrow = samplePage('en');
    const { slide, files } = await partsOf([arrow]);
    expect(Object.keys(files).filter((name) => name.startsWith('ppt/charts/'))).toEqual([]);
    const chart = arrow.items.find((item) => item.kind === 'chart');
    if (chart === undefined) throw new Error('no chart');
    for (const mark of chart.drawing.marks) {
      if (mark.kind === 'text') expect(slide(1)).toContain(`<a:t>${mark.text}</a:t>`);
    }
    expect(slide(1)).toContain('<a:custGeom>');
    expect(slide(1)).toMatch(/<a:pattFill prst="wdUpDiag">/);
    const marks = Array.from({ length: mostShapes + 1 }, (_, i) => ({
      ...({ kind: 'rect', x: i, y: 0, width: 1, height: 1, fill: '#000000' } as const),
    }));
    const full: Page = {
      ...arrow,
      items: arrow.items.map((item) =>
        item.kind === 'chart' ? { ...item, data: null, drawing: { ...chart.drawing, marks } } : item,
      ),
    };
    const crowded = await partsOf([full]);
    expect(matches(crowded.slide(1), /<p:pic>/g)).toHaveLength(3);
    const refusal = err(problem('export-too-large', { width: 1, height: 1 }));
    expect(await writePptx(sampleRequest([full]), { ...pictures, chart: async () => refusal })).toEqual(refusal);
  });

  it('have sources and methods in full in their notes, in their language', async () => {
    const { text } = await partsOf(both);
    for (const [i, page] of both.entries()) {
      const xml = text(`ppt/notesSlides/notesSlide${i + 1}.xml`);
      for (const { heading, texts } of page.backNotes) {
        for (const said of [heading, ...texts]) expect(textsIn(xml)).toContain(said);
      }
      const tags = matches(xml, /<a:rPr[^>]*lang="([^"]+)"/g);
      expect(new Set(tags)).toEqual(new Set([localeOf(page.language)]));
    }
  });

  it('show the classes of the map in the colours of its legend', async () => {
    const { slide } = await partsOf(both);
    const [page] = both;
    for (const item of page?.items ?? []) {
      if (item.kind !== 'legend') continue;
      for (const { entry } of item.entries) {
        const { swatch } = entry;
        if (swatch.shape === 'line' || swatch.fill === null) continue;
        expect(slide(1)).toContain(`<a:srgbClr val="${swatch.fill.slice(1).toUpperCase()}"/>`);
      }
    }
  });

  it('are of the size of their page; one of another size stands in the middle of it', async () => {
    const a4 = samplePage('en', { kind: 'a4' });
    const { text, slide } = await partsOf([...both, a4]);
    expect(text('ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
    const offsets = matches(slide(3), /<a:off x="(\d+)"/g).map(Number);
    expect(Math.min(...offsets.filter((x) => x > 0))).toBeGreaterThan(
      ((960 - (540 / 595.28) * 841.89) / 2) * 12_700 - 1,
    );
    expect((await partsOf([a4])).text('ppt/presentation.xml')).toContain('<p:sldSz cx="10692003" cy="7560056"/>');
  });

  it('say title, office, mark and the day they were made, and give the study back', async () => {
    const asked = sampleRequest(both);
    const bytes = await bytesOf(both);
    const core = strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain(`<dc:title>${asked.title}</dc:title>`);
    expect(core).toContain(`<dc:creator>${asked.office}</dc:creator>`);
    expect(core).toContain('<cp:keywords>UNCLASSIFIED</cp:keywords>');
    expect(core).toContain(`${asked.made}T00:00:00Z</dcterms:created>`);
    expect(parseRecipe(await pptxWriter.extractRecipe(bytes))).toEqual(ok(asked.recipe));
    expect(await pptxWriter.extractRecipe(new Uint8Array([1, 2, 3]))).toBeUndefined();
    // The same pages give the same bytes.
    expect(await bytesOf(both)).toEqual(bytes);
  });

  it('have maps at 300 dots an inch, and at fewer where a machine cannot draw so many', async () => {
    const asked: number[] = [];
    const limited = (most: number): Pictures => ({
      ...pictures,
      maps: async (page, _, pixelsPerPoint) => {
        asked.push(pixelsPerPoint * 72);
        const tooLarge = err(problem('export-too-large', { width: 1, height: 1 }));
        return pixelsPerPoint * 72 > most ? tooLarge : ok(sampleMaps(page));
      },
    });
    await bytesOf([samplePage('en')], {}, limited(400));
    expect(asked).toEqual([300]);
    const { text } = await partsOf([samplePage('es')], {}, limited(200));
    expect(asked).toEqual([300, 300, 200]);
    expect(text('ppt/notesSlides/notesSlide1.xml')).toContain('200 puntos por pulgada');
    expect((await writePptx(sampleRequest([samplePage('en')]), limited(100))).ok).toBe(false);
  });

  it('tell how far they are, and stop', async () => {
    const told: number[] = [];
    const onProgress = ({ done }: { readonly done: number }): boolean => told.push(done) < 2;
    expect(await writePptx(sampleRequest(both, { onProgress }), pictures)).toEqual(ok(null));
    expect(told).toEqual([0, 1]);
    const refusal = err(problem('export-blank'));
    expect(await writePptx(sampleRequest(both), { ...pictures, maps: async () => refusal })).toEqual(refusal);
    expect(await writePptx(sampleRequest([]), pictures)).toEqual(refusal);
    const broken = async () => Promise.reject(new Error('no memory'));
    expect(await writePptx(sampleRequest(both), { ...pictures, maps: broken })).toEqual(err(problem('export-failed')));
  });

  it.skipIf(!canOpen)(openName, { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'slides-'));
    try {
      writeFileSync(join(folder, 'slides.pptx'), await bytesOf(both));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'slides.pptx')];
      execFileSync('soffice', args, { stdio: 'ignore' });
      const pdf = join(folder, 'slides.pdf');
      expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
      for (const [i, page] of both.entries()) {
        const range = ['-f', String(i + 1), '-l', String(i + 1)];
        const text = execFileSync('pdftotext', [...range, pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
        for (const word of page.title.split(' ')) expect(text).toContain(word);
        expect(text.match(/UNCLASSIFIED/g)).toHaveLength(2);
      }
      expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Pages:\s+2\b/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
