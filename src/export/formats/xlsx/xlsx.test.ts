import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { samplePage, sampleRequest } from '../../../../tests/support/page-samples.ts';
import { emptyDocument } from '../../../document/document.ts';
import type { Page } from '../../../show/page/page.ts';
import { type Cell, column, numberCell, textCell } from '../../../show/table/figures.ts';
import type { ExportRequest } from '../../format.ts';
import { recipeOf, recipeText } from '../../recipe.ts';
import { recipeIn, recipeRows } from './recipe-cells.ts';
import { writeXlsx } from './write-xlsx.ts';

/** Letters of all kinds: signs that programs refuse, halves of letters, and those beyond the first plane. */
const letter = fc.oneof(
  fc.constantFrom('\u0000', '\uFFFF', '\uD800', '\uDC00', '🌵', 'É', ' ', "'", '[', ']', '/', '\\', '*', ':', '?', '_'),
  fc.integer({ min: 1, max: 0x24ff }).map((code) => String.fromCharCode(code)),
);

const mark = 'UNCLASSIFIED // R&D <"test">';

async function workbookOf(pages: readonly Page[], parts: Partial<ExportRequest> = {}): Promise<Uint8Array> {
  const written = await writeXlsx(sampleRequest(pages, parts));
  if (!written.ok || written.value === null) throw new Error('no workbook');
  return new Uint8Array(await written.value.arrayBuffer());
}

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** A page with one table of the cells given. */
function pageOf(cells: readonly Cell[]): Page {
  const page = samplePage('en');
  const columns = [column('a', 'Code', 'text'), column('b', '=Value', 'number', { digits: 1 })];
  const figures = { columns, rows: cells.map((cell) => [cell, numberCell(1234.5678)]) };
  const items = page.items.flatMap((item) => (item.kind === 'table' ? [{ ...item, table: figures }] : []));
  return { ...page, items };
}

describe('a workbook', () => {
  const pages = [samplePage('en', { mark }), samplePage('es', { mark })];

  it('has a worksheet for each table, the sources second, and says whose it is', async () => {
    const bytes = await workbookOf(pages, { mark });
    const names = [...partOf(bytes, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      ...['1 map en', 'Sources and recipe', '1 chart en', '1 table en'],
      ...['1 mapa es', '1 gráfica es', '1 tabla es'],
    ]);
    const core = partOf(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:creator>Oficina binacional de análisis</dc:creator>');
    expect(core).toContain(`<dc:title>${pages[0].title}</dc:title>`);
    expect(core).toContain('<cp:category>UNCLASSIFIED // R&amp;D &lt;"test"&gt;</cp:category>');
    expect(partOf(bytes, 'xl/worksheets/sheet3.xml')).toMatch(/<headerFooter><oddHeader>&amp;CUNCLASSIFIED/);
    expect(await workbookOf(pages, { mark })).toEqual(bytes);
  });

  it('holds numbers as numbers, codes and months as text, and nothing that is a formula', async () => {
    const rows = [textCell('00123'), textCell('=1+1'), textCell('@x'), textCell('-2'), textCell('constructor')];
    const bytes = await workbookOf([pageOf(rows)]);
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<v>1234.5678</v>');
    expect(sheet).not.toContain('<f>');
    const shared = [...partOf(bytes, 'xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)/g)].map(([, text]) => text);
    for (const text of ['Code', "'=Value", '00123', "'=1+1", "'@x", "'-2", 'constructor '])
      expect(shared).toContain(text);
    expect(partOf(bytes, 'xl/styles.xml')).toContain('formatCode="#,##0.0"');
  });

  it('is none where it was stopped or has no figures', async () => {
    expect(await writeXlsx(sampleRequest(pages, { onProgress: () => false }))).toEqual({ ok: true, value: null });
    const bare = sampleRequest([{ ...samplePage('en'), items: [] }]);
    expect(await writeXlsx(bare)).toMatchObject({ error: { code: 'export-blank' } });
  });

  it('takes any texts, and none of them becomes a formula or a number', async () => {
    const odd = fc.oneof(
      fc.string({ unit: letter }),
      fc.constantFrom('=cmd|x!A1', '+1', '\t=1', '_x0041_', '__proto__', ' a ', '\u0000', '\uFFFF', '1e5', '<b>&amp;'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { minLength: 1, maxLength: 6 }), async (texts) => {
        const bytes = await workbookOf([pageOf(texts.map(textCell))]);
        const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
        expect(sheet).not.toContain('<f>');
        const cells = [...sheet.matchAll(/<c r="A(\d+)"([^>]*)>/g)].filter(([, row]) => row !== '1');
        for (const [, , attributes] of cells) expect(attributes).toContain('t="s"');
        const read = [...partOf(bytes, 'xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)/g)].map(([, text]) => text);
        for (const text of read) expect(text).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the recipe in a workbook', () => {
  it('comes back from rows of cells that are not too long, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 300 }), fc.integer({ min: 1, max: 700 }), (text, times) => {
        const json = JSON.stringify({ text: text.repeat(times) });
        const rows = recipeRows(json);
        for (const [, part] of rows) expect(part).toMatch(/^[\x20-\x7e]{1,32000}$/);
        expect(rows.map(([label]) => label)).toEqual(rows.map((_, i) => `corredor-recipe ${i + 1}/${rows.length}`));
        expect(JSON.parse(rows.map(([, part]) => part).join(''))).toEqual(JSON.parse(json));
      }),
      { numRuns: 40 },
    );
  });

  it('is found when it is long, and is none when a part is gone', async () => {
    const sources = Array.from({ length: 400 }, (_, i) => ({
      ...{ id: `s${i}`, source: 'iom', name: `año_x0041_ ${i} 🌵.csv`, sha256: 'e'.repeat(64) },
      ...{ shipped: false, asPublished: true },
    }));
    const recipe = recipeOf('0.1.0', { ...emptyDocument, sources }, [], []);
    const bytes = await workbookOf([samplePage('es')], { recipe });
    expect(JSON.parse(recipeIn(bytes) ?? '')).toEqual(JSON.parse(recipeText(recipe)));
    expect(recipeRows(recipeText(recipe)).length).toBeGreaterThan(2);
    const parts = unzipSync(bytes);
    const strings = partOf(bytes, 'xl/sharedStrings.xml').replace('corredor-recipe 2/', 'gone 2/');
    expect(recipeIn(zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(strings) }))).toBeUndefined();
    expect(() => recipeIn(bytes.subarray(0, 900))).toThrow();
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!hasOffice)('LibreOffice (skipped where it is not installed)', () => {
  it('opens the workbook, reads its figures, and keeps the recipe when it saves', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corredor-xlsx-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const recipe = recipeOf('0.1.0', { ...emptyDocument, corridor: 'arizona-sonora' }, [], []);
    const book = await workbookOf([samplePage('en', { mark })], { mark, recipe });
    writeFileSync(join(folder, 'book.xlsx'), book);
    const every = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const out = join(folder, 'out');
    for (const kind of [every, 'xlsx']) {
      const args = ['--headless', '--convert-to', kind, '--outdir', out, join(folder, 'book.xlsx')];
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, ...args], { stdio: 'ignore' });
    }
    expect(readdirSync(out).sort()).toEqual([
      ...['book-1 chart.csv', 'book-1 map.csv', 'book-1 table.csv', 'book-Sources and recipe.csv', 'book.xlsx'],
    ]);
    const read = (name: string): readonly string[] => readFileSync(join(out, name), 'utf8').split('\n');
    expect(read('book-1 chart.csv').slice(0, 2)).toEqual([
      'Place,Year,Incidents,"Incidents, in words"',
      'Eagle Pass / Piedras Negras,2014-01,88,',
    ]);
    expect(read('book-1 chart.csv')[7]).toBe('Tohono O’odham / Altar,2016-05,,<5');
    expect(read('book-Sources and recipe.csv').join()).toContain(`Handling mark,"${mark.replaceAll('"', '""')}"`);
    expect(recipeIn(new Uint8Array(readFileSync(join(out, 'book.xlsx'))))).toBe(recipeText(recipe));
  });
});
