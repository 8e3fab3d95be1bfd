import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleMaps, samplePage, sampleRequest } from '../../../../tests/support/page-samples.ts';
import { monthIndex } from '../../../base/month.ts';
import { problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import type { Page } from '../../../show/page/page.ts';
import { textCell } from '../../../show/table/figures.ts';
import type { ExportRequest } from '../../format.ts';
import type { MapPictures } from '../../map-pictures.ts';
import { parseRecipe } from '../../recipe.ts';
import { htmlDocument } from './document.ts';
import { writeHtml } from './write-html.ts';
import { htmlWriter } from './writer.ts';

const draw: MapPictures = async (page) => ok(sampleMaps(page));
const both = ['p1', 'p2'].flatMap((id) =>
  (['en', 'es'] as const).map((language) => samplePage(language, { id, mark: 'UNCLASSIFIED', synthetic: true })),
);
const request = sampleRequest(both, { title: 'Río Bravo / Rio Grande' });

async function textOf(asked: ExportRequest): Promise<string> {
  const written = await writeHtml(asked, draw);
  if (!written.ok || written.value === null) throw new Error('no file');
  return written.value.text();
}

const whole = await textOf(request);
const inside = (text: string, tag: string): string[] =>
  [...text.matchAll(new RegExp(`<${tag}[ >][\\s\\S]*?</${tag}>`, 'g'))].map(([found]) => found);

describe('sheets as one page', () => {
  it('runs the one script that its policy names, and loads what stands in it alone', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(whole)?.[1] ?? '';
    const script = /<script>([\s\S]*?)<\/script>/.exec(whole)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      'img-src data:',
      "style-src 'unsafe-inline'",
      'font-src data:',
      `script-src 'sha256-${hash}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(whole.indexOf('http-equiv')).toBeLessThan(whole.indexOf('<style>'));
    expect([...whole.matchAll(/<script[ >]/g)]).toHaveLength(2);
  });

  it('leads nowhere: addresses are places in it, or data', () => {
    const addresses = [...whole.matchAll(/\s(?:href|src|action|srcset|poster|data)="([^"]*)"/g)].map(([, to]) => to);
    expect(addresses.length).toBeGreaterThan(8);
    for (const to of addresses) expect(to).toMatch(/^(#|data:image\/)/);
    for (const [, to = ''] of whole.matchAll(/url\(([^)]*)\)/g)) expect(to).toMatch(/^(#|data:font\/woff2)/);
    expect(whole).not.toMatch(/@import|\son\w+=/);
    for (const [, id = ''] of whole.matchAll(/href="#([^"]+)"/g)) expect(whole).toContain(` id="${id}"`);
  });

  it('names its language, title, author, mark and maker', () => {
    expect(whole).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(whole).toContain('<title>Río Bravo / Rio Grande</title>');
    expect(whole).toContain('<meta name="generator" content="Corredor 0.1.0">');
    expect(whole).toContain('<meta name="author" content="Oficina binacional de análisis">');
    expect(whole).toContain('<meta name="keywords" content="UNCLASSIFIED">');
    expect(whole).toContain('<meta name="description"');
  });

  it('has a section for each page in its language, with the mark at top and bottom of the page and under all that belongs to it, and the synthetic label', () => {
    const sections = inside(whole, 'section').filter((section) => section.includes('class="sheet"'));
    expect(sections.map((section) => /id="([^"]*)" lang="(..)"/.exec(section)?.slice(1))).toEqual(
      both.map(({ id, language }) => [`sheet-${id.slice(1)}-${language}`, language]),
    );
    for (const section of sections) {
      expect(section.match(/>UNCLASSIFIED<\/text>/g)).toHaveLength(2);
      expect(section).toMatch(/<p class="mark">UNCLASSIFIED<\/p>\s*<\/section>$/);
      expect(section.match(/class="synthetic"/g)).toHaveLength(1);
      expect(section.match(/<svg /g)).toHaveLength(1);
      expect(section).toMatch(/<image [^>]*href="data:image\/jpeg;base64,/);
    }
    expect(sections[1]).toContain('<summary>Cifras en una tabla</summary>');
    expect(sections[1]).toContain('<summary>Notas y fuentes</summary>');
    expect(sections[1]).toContain('Organización Internacional para las Migraciones (2026)');
  });

  it('holds the figures as tables: a caption, heads of columns and rows, why a figure is not there', () => {
    const [first = ''] = inside(whole, 'table');
    expect(first).toContain('<caption>Hot spots of deaths: 12 cells near');
    expect(first.match(/<th scope="col"/g)).toHaveLength(3);
    expect(first.match(/<th scope="row"/g)).toHaveLength(9);
    expect(first).toContain('<td class="number">311</td>');
    expect(first).toContain('<td class="number absent">Suppressed</td>');
    expect(first).toContain('<td class="number absent">Fewer than 5</td>');
    expect(inside(whole, 'table')).toHaveLength(both.length * 3);
  });

  it('says how many rows it leaves out of a long table', async () => {
    const page = samplePage('es');
    const items = page.items.map((item) =>
      item.kind === 'table'
        ? { ...item, table: { ...item.table, rows: Array.from({ length: 1234 }, (_, i) => [textCell(`Lugar ${i}`)]) } }
        : item,
    );
    const text = await textOf(sampleRequest([{ ...page, items }]));
    expect(text).toContain('Las primeras 1,000 de 1,234 filas.');
    expect(text).not.toContain('Lugar 1000');
  });

  it('prints each page on paper of its own size', async () => {
    const mixed = await textOf(sampleRequest([samplePage('en'), samplePage('en', { id: 'p2', kind: 'a4' })]));
    expect(mixed).toContain('@page paper-960x540{size:960pt 540pt;margin:0}');
    expect(mixed).toContain('@page paper-841_89x595_28{size:841.89pt 595.28pt;margin:0}');
    expect(mixed).toContain('class="drawn paper-841_89x595_28"');
  });

  it('offers languages where it holds two', async () => {
    expect(whole).toContain('data-show="es" lang="es">Español<');
    expect(await textOf(sampleRequest([samplePage('es')]))).not.toContain('data-show="');
  });

  it('gives its study back', async () => {
    expect(parseRecipe(await htmlWriter.extractRecipe(strToU8(whole)))).toEqual(ok(request.recipe));
    expect(await htmlWriter.extractRecipe(strToU8('<html></html>'))).toBeUndefined();
  });

  it('is stopped between pages, fails with its maps, and is nothing without pages', async () => {
    let calls = 0;
    expect(await writeHtml({ ...request, onProgress: () => ++calls < 3 }, draw)).toEqual(ok(null));
    const failing: MapPictures = async () => err(problem('export-blank'));
    expect(await writeHtml(request, failing)).toEqual(err(problem('export-blank')));
    expect(await writeHtml(sampleRequest([]), draw)).toEqual(err(problem('export-blank')));
  });
});

describe('any text in a page', () => {
  const shape = (text: string): string[] => [...text.matchAll(/<\/?([a-z][\w-]*|!)/gi)].map(([tag]) => tag);
  const named = (text: string): ExportRequest => {
    const page = samplePage('en', { mark: `x${text}` });
    const items = page.items.map((item) => ({
      ...item,
      ...('alt' in item ? { alt: `x${text}` } : {}),
      ...(item.kind === 'text' ? { lines: [`x${text}`] } : {}),
      ...('table' in item && item.table !== null
        ? {
            table: {
              columns: item.table.columns.map((column) => ({ ...column, title: text })),
              rows: [[textCell(text), { kind: 'month', month: monthIndex(2014, 1) }, textCell(text)]],
            },
          }
        : {}),
    })) as Page['items'];
    const pages = [{ ...page, title: `x${text}`, items, backNotes: [{ heading: `x${text}`, texts: [`x${text}`] }] }];
    const data = [{ table: text, source: text, file: text, sha256: text, read: 1, accepted: 1, threshold: 5 }];
    const asked = sampleRequest(pages, { office: `x${text}`, title: `x${text}` });
    return { ...asked, recipe: { ...asked.recipe, data } };
  };
  const tame = shape(htmlDocument(named('a'), [], ''));

  it('stays text: the page has the same elements, and its study comes back letter by letter', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...[
          '</script><script>alert(1)</script>',
          '"><img src=x onerror=alert(1)>',
          "' onclick='x",
          '</title><svg/onload=x>',
        ],
        ...['<!--', ']]>', '</style><b>', '&lt;b&gt;', '{number}', '</svg></section>', '$&$1', '\u2028<\u0000b'],
      ),
    );
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const asked = named(text);
        const page = htmlDocument(asked, [], '');
        expect(shape(page.replace(/<p class="cut">/g, ''))).toEqual(tame);
        const recipe = parseRecipe(await htmlWriter.extractRecipe(strToU8(page)));
        expect(recipe).toEqual(ok(JSON.parse(JSON.stringify(asked.recipe))));
      }),
      { numRuns: 40 },
    );
  });
});
