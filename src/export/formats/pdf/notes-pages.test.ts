import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePage, sampleRequest } from '../../../../tests/support/page-samples.ts';
import { pdfTools } from '../../../../tests/support/pdf-tools.ts';
import { hasProgram, outputOf } from '../../../../tests/support/programs.ts';
import { monthIndex } from '../../../base/month.ts';
import type { Page } from '../../../show/page/page.ts';
import { column, type Figures, numberCell, textCell } from '../../../show/table/figures.ts';
import { writePdf } from './write-pdf.ts';

const figureColumn = column('figure', 'Incidentes', 'number', { isFigure: true });
/** 300 places; those with the largest figures are the last ones. */
const many: Figures = {
  columns: [column('place', 'Lugar', 'text'), figureColumn, column('note', 'Seña', 'text')],
  rows: Array.from({ length: 300 }, (_, i) => [
    textCell(`Lugar núm. ${i}`),
    numberCell(i),
    textCell('en una brecha lejos del río '.repeat(9)),
  ]),
};
const months: Figures = {
  columns: [column('month', 'Mes', 'month'), figureColumn],
  rows: Array.from({ length: 100 }, (_, i) => [
    { kind: 'month', month: monthIndex(2010 + Math.floor(i / 12), (i % 12) + 1) },
    numberCell(i),
  ]),
};
/** As wide as no column of a page. */
const wide: Figures = {
  columns: Array.from({ length: 9 }, (_, c) => column(`c${c}`, `Columna ancha ${c}`, 'text')),
  rows: [Array.from({ length: 9 }, (_, c) => textCell(`valor muy largo ${c}`))],
};
const tables = { x1: many, x2: months, x3: wide };

function page(): Page {
  const made = samplePage('es', { mark: 'CUI' });
  const items = made.items.map((item) =>
    item.kind === 'map' || item.kind === 'chart' || item.kind === 'table'
      ? { ...item, table: tables[item.id as keyof typeof tables] }
      : item,
  );
  const long = Array.from({ length: 60 }, (_, i) => `Nota número ${i}: ${'texto '.repeat(40)}fin ${i}.`);
  return { ...made, items, backNotes: [{ heading: 'Notas largas', texts: long }, ...made.backNotes] };
}

const folder = mkdtempSync(join(tmpdir(), 'corredor-notes-'));
const file = join(folder, 'notes.pdf');
const isHere = hasProgram('pdfinfo') && hasProgram('pdftotext');
let told = '';
let pages: readonly string[] = [];

beforeAll(async () => {
  const written = await writePdf(sampleRequest([page()]), pdfTools);
  if (!written.ok || written.value === null) throw new Error('no document');
  writeFileSync(file, new Uint8Array(await written.value.arrayBuffer()));
  if (!isHere) return;
  told = outputOf('pdfinfo', ['-struct-text', file]).toString();
  pages = outputOf('pdftotext', ['-layout', file, '-']).toString().split('\f').slice(0, -1);
});
afterAll(() => rmSync(folder, { recursive: true }));

const title = isHere
  ? 'notes and figures after a sheet'
  : 'notes and figures after a sheet (skipped: poppler is not here)';
describe.runIf(isHere)(title, () => {
  it('hold every note whole, in order, over as many pages as they take', () => {
    let at = 0;
    for (let i = 0; i < 60; i++) {
      for (const words of [`Nota número ${i}:`, `fin ${i}.`]) {
        const found = told.indexOf(words, at);
        expect(found, words).toBeGreaterThanOrEqual(at);
        at = found;
      }
    }
    expect(pages.length).toBeGreaterThan(4);
    for (const text of pages) expect(text.match(/CUI/g)).toHaveLength(2);
  });

  it('write the largest of many rows, the last of many months, and say how many there are', () => {
    expect(told).toContain('Las 20 filas con las cifras más altas, de 300;');
    expect(told).toContain('"Lugar núm. 299"');
    expect(told).toContain('"Lugar núm. 280"');
    expect(told).not.toContain('"Lugar núm. 279"');
    expect(told).toContain('Las últimas 20 de 100 filas;');
    expect(told).toContain('"abr 2018"');
    expect(told).not.toContain('"ago 2016"');
  });

  it('repeat the head of a broken table to the eye, and tell it once', () => {
    expect(told.match(/"Lugar"/g)).toHaveLength(2);
    const seen =
      pages
        .slice(1)
        .join(' ')
        .match(/Lugar +Incidentes/g) ?? [];
    expect(seen.length).toBeGreaterThan(1);
  });

  it('write a wide table over the whole page, every cell of it', () => {
    for (let c = 0; c < 9; c++) expect(told.replace(/\s+/g, ' ')).toContain(`"valor muy largo ${c}"`);
  });
});
