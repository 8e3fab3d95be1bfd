import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePng, type Picture, shareOfColour } from '../../../../tests/browser/drivers/png.ts';
import { sampleClasses, samplePage, sampleRequest } from '../../../../tests/support/page-samples.ts';
import { pdfTools } from '../../../../tests/support/pdf-tools.ts';
import { hasProgram, outputOf } from '../../../../tests/support/programs.ts';
import { recipeText } from '../../recipe.ts';
import { writePdf } from './write-pdf.ts';

const mark = 'UNCLASSIFIED // USO OFICIAL';
const pages = [samplePage('en', { mark, synthetic: true }), samplePage('es', { mark, synthetic: true })];
const request = sampleRequest(pages, { title: 'Border & river <2014>' });
const folder = mkdtempSync(join(tmpdir(), 'corredor-pdf-'));
const file = join(folder, 'briefing.pdf');
const programs = ['pdfinfo', 'pdftotext', 'pdffonts', 'pdftoppm', 'pdfdetach'];
const isHere = programs.every(hasProgram);
const hasQpdf = hasProgram('qpdf');
/** The name of tests, with the reason where they are skipped. */
const named = (name: string, canRun: boolean, program: string): string =>
  canRun ? name : `${name} (skipped: ${program} is not here)`;

beforeAll(async () => {
  const written = await writePdf(request, pdfTools);
  if (!written.ok || written.value === null) throw new Error('no document');
  writeFileSync(file, new Uint8Array(await written.value.arrayBuffer()));
});
afterAll(() => rmSync(folder, { recursive: true }));

const info = (...args: string[]): string => outputOf('pdfinfo', [...args, file]).toString();
const textOf = (page: number): string =>
  outputOf('pdftotext', ['-f', String(page), '-l', String(page), '-enc', 'UTF-8', file, '-'])
    .toString()
    .replace(/\s+/g, ' ');

interface Outline {
  readonly title: string;
  readonly kids: readonly Outline[];
}

/** A page as its pixels, 100 dots an inch. */
function pictureOf(page: number): Picture {
  const stem = join(folder, `page-${page}`);
  outputOf('pdftoppm', ['-r', '100', '-f', String(page), '-l', String(page), '-singlefile', '-png', file, stem]);
  return decodePng(readFileSync(`${stem}.png`));
}

/** A part of a picture, in points of the page. */
function part(picture: Picture, x: number, y: number, width: number, height: number): Picture {
  const k = 100 / 72;
  const [left, top, w, h] = [x, y, width, height].map((value) => Math.round(value * k));
  const rgba = new Uint8Array(w * h * 4);
  for (let row = 0; row < h; row++) {
    const from = ((top + row) * picture.width + left) * 4;
    rgba.set(picture.rgba.subarray(from, from + w * 4), row * w * 4);
  }
  return { width: w, height: h, rgba };
}

describe.runIf(isHere)(named('sheets as a PDF, read back with poppler', isHere, 'poppler'), () => {
  it('is tagged and says its title, author, mark, date and the size of its pages', () => {
    const told = info('-isodates');
    expect(told).toMatch(/Title: +Border & river <2014>/);
    expect(told).toMatch(/Author: +Oficina binacional de análisis/);
    expect(told).toMatch(new RegExp(`Keywords: +${mark}`));
    expect(told).toMatch(/CreationDate: +2026-11-25T12:00:00Z/);
    expect(told).toMatch(/Tagged: +yes/);
    expect(told).toMatch(/Page size: +960 x 540 pts/);
    expect(told).toMatch(/PDF version: +1\.7/);
  });

  it('has its metadata as sound XML, with the mark of accessible documents', () => {
    const xml = info('-meta');
    expect(xml).toContain('Border &amp; river &lt;2014&gt;');
    expect(xml).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('is told as title, figures with their descriptions, captions, tables and lists, in the order of reading', () => {
    const told = info('-struct-text');
    const order = [
      'Document',
      'Sect',
      'H1 ',
      'Figure',
      'Caption',
      'L ',
      'LI',
      'LBody',
      'H2',
      'Figure',
      'Table',
      'TR',
      'TH',
    ];
    let at = 0;
    for (const word of order) {
      const found = told.indexOf(word, at);
      expect(found, word).toBeGreaterThanOrEqual(at);
      at = found + word.length;
    }
    expect(told).toContain('/Scope /Column');
    expect(told).toContain('/Scope /Row');
    expect(told).toContain('p ≤ 0.01');
    // Page numbers and rules are told to nobody.
    expect(told).not.toContain('Sheet 1 of 1');
  });

  it('has every word of either language, signs of statistics with them', () => {
    expect(textOf(1)).toContain('1,204 incidents ≥ 5 km apart');
    expect(textOf(2)).toContain('Muertes y desapariciones cerca del Río Bravo / Rio Grande, de 2014 a 2019');
    expect(textOf(2)).toContain('Más que en otras partes');
    expect(textOf(2)).toContain('σ de 10 km → celdas');
    expect(textOf(2)).toContain('Piedras Negras / Eagle Pass (n = 1,204; p ≤ 0.01)');
  });

  it('embeds every font', () => {
    const [, , ...lines] = outputOf('pdffonts', [file]).toString().trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(2);
    for (const line of lines) expect(line).toMatch(/(CID TrueType|Type 3) +\S+ +yes (yes|no) +yes/);
    expect(lines.join()).toContain('PublicSans-SemiBold');
  });

  it('has the mark on every page at both ends, and the label of synthetic data', () => {
    const count = Number(/Pages: +(\d+)/.exec(info())?.[1]);
    expect(count).toBeGreaterThan(2);
    for (let page = 1; page <= count; page++) {
      expect(textOf(page).split(mark).length - 1, `page ${page}`).toBe(2);
      expect(textOf(page)).toMatch(/SYNTHETIC DATA|DATOS SINTÉTICOS/);
    }
  });

  it('has notes in full and the figures of every picture after the sheets, in the language of each', () => {
    const text = info('-struct-text');
    const count = Number(/Pages: +(\d+)/.exec(info())?.[1]);
    const after = Array.from({ length: count - 2 }, (_, i) => textOf(i + 3)).join(' ');
    expect(after).toContain('Notes and figures: Deaths and disappearances');
    expect(after).toContain('Notas y cifras: Muertes y desapariciones');
    expect(after).toContain('Missing Migrants Project, Americas');
    expect(after).toContain('Reservado por confidencialidad');
    expect(after).toContain('Map of the corridor with 12 cells of hot spots');
    // Map, chart and table have the same figures: these are written once in each language, beside the table on the sheet.
    expect(text.match(/^ *Table/gm)).toHaveLength(4);
    expect(after.match(/The same figures as/g)).toHaveLength(2);
    expect(after.match(/Las mismas cifras que/g)).toHaveLength(2);
  });

  it('draws the colours of map and legend alike', () => {
    const picture = pictureOf(1);
    expect([picture.width, picture.height]).toEqual([1333, 750].map((size) => expect.closeTo(size, -1)));
    const legend = part(picture, 600, 132, 28, 36);
    const map = part(picture, 24, 112, 560, 312);
    for (const colour of [sampleClasses.hot, sampleClasses.cold]) {
      expect(shareOfColour(legend, colour)).toBeGreaterThan(0.15);
      expect(shareOfColour(map, colour)).toBeGreaterThan(0.01);
    }
  });

  it('holds its recipe as an attached file', () => {
    expect(outputOf('pdfdetach', ['-list', file]).toString()).toContain('corredor-recipe.json');
    const out = join(folder, 'recipe.json');
    outputOf('pdfdetach', ['-save', '1', '-o', out, file]);
    expect(readFileSync(out, 'utf8')).toBe(recipeText(request.recipe));
  });
});

describe.runIf(hasQpdf)(named('sheets as a PDF, read by qpdf', hasQpdf, 'qpdf'), () => {
  it('is sound', () => {
    expect(outputOf('qpdf', ['--check', file]).toString()).toContain('No syntax or stream encoding errors');
  });

  it('has an outline whose titles differ, and says the language of the document and of each sheet', () => {
    const plain = outputOf('qpdf', ['--qdf', '--object-streams=disable', file, '-']).toString('latin1');
    expect(plain.match(/\/Lang \(en\)/g)?.length).toBe(3);
    expect(plain.match(/\/Lang \(es\)/g)?.length).toBe(2);
    expect(plain.match(/\/Tabs \/S/g)?.length).toBe(plain.match(/\/Type \/Page\n/g)?.length);
    expect(plain).toContain('/DisplayDocTitle true');
    // Alternative text of map, chart and logo on both sheets.
    expect(plain.match(/\/S \/Figure/g)).toHaveLength(6);
    const outlines = JSON.parse(outputOf('qpdf', ['--json=1', '--json-key=outlines', file]).toString()).outlines;
    const titlesOf = ({ title, kids }: Outline): string[] => [title, ...kids.flatMap(titlesOf)];
    const titles = (outlines as Outline[]).flatMap(titlesOf);
    expect(titles).toHaveLength(4);
    expect(new Set(titles).size).toBe(4);
  });
});
