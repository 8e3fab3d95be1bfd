import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { emptyBriefing } from '../../src/document/sheet.ts';
import { readRecipe } from '../../src/export/read-recipe.ts';
import { newSheet, type SheetGround } from '../../src/show/briefing/new-sheet.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import type { Exported } from './drivers/exports.ts';
import { hashOf, requestsElsewhere } from './drivers/open-app.ts';
import { askPdf, hasReader, inFolder, pagesAsPng, throughOffice } from './drivers/other-programs.ts';
import { coloursIn, decodePng, shareOfColour } from './drivers/png.ts';

const months = { from: monthIndex(2016, 10), to: monthIndex(2022, 10) };
const study: Document = {
  ...emptyDocument,
  workspace: 'briefing',
  grid: { ...emptyDocument.grid, figures: 'incidents' },
  clauses: { time: { kind: 'months', ...months } },
  briefing: { ...emptyBriefing, mark: 'UNCLASSIFIED', office: 'Conference desk', releases: { iom: '2025-05-01' } },
};
const chosen = { now: months, before: null };
const ground: SheetGround = {
  study,
  periods: { areas: chosen, incidents: chosen },
  dataSets: [{ table: 'iom', kind: 'incidents', to: '2025-04-30' }],
};
const charts = ['profile', 'hovmoller'].map((what, i) => ({
  ...newSheet('map', ground, 'p1').sheet.elements[0],
  id: `x${i + 2}`,
  kind: 'chart' as const,
  what,
}));
const first = newSheet('map', ground, 'p1').sheet;
const second = newSheet('table-map', ground, 'p2').sheet;
const sheets: Document['sheets'] = [
  first,
  { ...second, elements: [...second.elements, ...charts] as Document['sheets'][number]['elements'] },
];
/** The darkest class of deaths, and the words of both languages that stand on a page of them. */
const darkest = '#4a1486';
const said = { en: /Recorded deaths and disappearances/, es: /Muertes y desapariciones registradas/ } as const;

const textOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const namesIn = (bytes: Uint8Array): readonly string[] => Object.keys(unzipSync(bytes));

async function recipeOf(file: Exported) {
  const recipe = await readRecipe(file.bytes, file.name);
  if (!recipe.ok) throw new Error(`${file.name}: ${recipe.error.code}`);
  return recipe.value;
}

describe('a briefing as files', () => {
  let briefer: Analyst;
  beforeAll(async () => {
    briefer = await arrive({ isShared: true, waits: false, hash: hashOf({ ...study, sheets }) });
    await briefer.drawn();
  });
  afterAll(() => briefer.app.close());

  it('as a picture is as wide as it says, has the colours of its legend, and its recipe', async () => {
    const file = await briefer.exportBriefing({ format: 'png', width: 3840 });
    expect(file.name).toMatch(
      /^unclassified_corredor_el-paso-eagle-pass-coahuila_deaths_2016-10_2022-09_en_\d{8}\.png$/,
    );
    const picture = decodePng(file.bytes);
    expect([picture.width, picture.height]).toEqual([3840, 2160]);
    expect(coloursIn(picture)).toBeGreaterThan(100);
    expect(shareOfColour(picture, darkest)).toBeGreaterThan(0);
    const recipe = await recipeOf(file);
    expect(recipe.sheets).toEqual(['p1']);
    expect(recipe.review).toMatchObject({ isSafe: true, by: 'Conference desk' });
    expect(recipe.document.sheets).toEqual(sheets);
    expect(recipe.data.find(({ table }) => table === 'iom')?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.skipIf(!hasReader('pdftotext'))(
    'as a PDF is tagged, in both languages, with text, fonts and figures',
    async () => {
      const { bytes, name } = await briefer.exportBriefing({ format: 'pdf', languages: 'both' });
      expect(name).toMatch(/_en-es_\d{8}\.pdf$/);
      const info = askPdf('pdfinfo', bytes);
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toMatch(/Page size:\s+960 x 540 pts/);
      expect(info).toMatch(/Title:\s+\S/);
      const structure = askPdf('pdfinfo', bytes, '-struct-text');
      for (const tag of ['H1', 'Figure', 'Table', 'TH']) expect(structure).toContain(tag);
      const [english, spanish] = [1, 2].map((page) => askPdf('pdftotext', bytes, '-f', `${page}`, '-l', `${page}`));
      expect(english?.replace(/\s+/g, ' ')).toMatch(said.en);
      expect(spanish?.replace(/\s+/g, ' ')).toMatch(said.es);
      for (const page of [english, spanish]) expect(page?.match(/UNCLASSIFIED/g)?.length).toBe(2);
      const fonts = askPdf('pdffonts', bytes).split('\n').slice(2).filter(Boolean);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/PublicSans\S*\s.*\syes\s+yes\s+yes/);
      const [drawn] = pagesAsPng(bytes, 72);
      if (drawn === undefined) throw new Error('no page was drawn');
      expect(shareOfColour(decodePng(drawn), darkest)).toBeGreaterThan(0);
      expect(askPdf('pdfdetach', bytes, '-list')).toContain('recipe');
      expect((await recipeOf({ name, bytes })).languages).toEqual(['en', 'es']);
    },
  );

  it('as slides has titles, native charts and tables, notes and alternative texts, in its language', async () => {
    const { bytes, name } = await briefer.exportBriefing({ format: 'pptx', scope: 'all', languages: 'es' });
    const names = namesIn(bytes);
    expect(names.filter((file) => /^ppt\/slides\/slide\d+\.xml$/.test(file))).toHaveLength(2);
    expect(names.some((file) => /^ppt\/charts\/chart\d+\.xml$/.test(file))).toBe(true);
    expect(names.some((file) => /^ppt\/embeddings\/.+\.xlsx$/.test(file))).toBe(true);
    const slide = textOf(bytes, 'ppt/slides/slide2.xml');
    expect(slide).toContain('type="title"');
    expect(slide).toContain('<a:tbl>');
    expect(slide).toMatch(/descr="[^"]{20,}"/);
    expect(slide).not.toMatch(/lang="en/);
    expect((await recipeOf({ name, bytes })).languages).toEqual(['es']);
    if (!hasReader('soffice') || !hasReader('pdftotext')) return;
    const opened = throughOffice(bytes, 'pptx', 'pdf');
    expect(askPdf('pdfinfo', opened)).toMatch(/Pages:\s+2/);
    expect(askPdf('pdftotext', opened).replace(/\s+/g, ' ')).toMatch(said.es);
  });

  it('as a workbook has figures first and sources second, and is opened by another program', async () => {
    const { bytes, name } = await briefer.exportBriefing({ format: 'xlsx', scope: 'all' });
    expect(textOf(bytes, 'xl/workbook.xml')).toMatch(/<sheet [^>]*name="[^"]+"[\s\S]*<sheet [^>]*name="Sources/);
    expect((await recipeOf({ name, bytes })).document.sheets).toEqual(sheets);
    if (!hasReader('soffice')) return;
    const [head = '', ...rows] = strFromU8(throughOffice(bytes, 'xlsx', 'csv'))
      .trim()
      .split('\n');
    expect(head).toMatch(/km/i);
    expect(rows.length).toBeGreaterThan(10);
  });

  it('as tables, as map layers and as charts in SVG is read by anything', async () => {
    const csv = await briefer.exportBriefing({ format: 'csv' });
    const table = namesIn(csv.bytes).find((file) => file.endsWith('.csv')) ?? '';
    expect([...(unzipSync(csv.bytes)[table] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    const layers = await briefer.exportBriefing({ format: 'geojson' });
    const geojson = namesIn(layers.bytes).find((file) => file.endsWith('.geojson')) ?? '';
    const json = JSON.parse(textOf(layers.bytes, geojson));
    expect(json.features.length).toBeGreaterThan(50);
    const style = namesIn(layers.bytes).find((file) => file.endsWith('.qml')) ?? '';
    expect(textOf(layers.bytes, style)).toContain('renderer-v2');
    const svg = await briefer.exportBriefing({ format: 'svg', scope: 'all' });
    for (const [name, bytes] of Object.entries(unzipSync(svg.bytes)).filter(([file]) => file.endsWith('.svg'))) {
      expect(strFromU8(bytes), name).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
    }
    for (const file of [csv, layers, svg]) expect((await recipeOf(file)).document.corridor).toBe(study.corridor);
  });

  it('as one page opens with the network off, asks for nothing, and says what it shows', async () => {
    const { bytes, name } = await briefer.exportBriefing({ format: 'html', languages: 'both' });
    const { writeFileSync } = await import('node:fs');
    const { join } = await import('node:path');
    const { context } = briefer.app;
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await context.setOffline(true);
    try {
      await inFolder(async (folder) => {
        writeFileSync(join(folder, 'briefing.html'), bytes);
        await page.setContent(strFromU8(bytes), { waitUntil: 'load' });
      });
      const text = await page.locator('body').innerText();
      for (const pattern of Object.values(said)) expect(text.replace(/\s+/g, ' ')).toMatch(pattern);
      expect(await page.locator('table').count()).toBeGreaterThan(0);
      expect(requestsElsewhere(requests)).toEqual([]);
      expect(problems).toEqual([]);
    } finally {
      await context.setOffline(false);
      await page.close();
    }
    expect((await recipeOf({ name, bytes })).sheets).toEqual(['p1']);
  });
});
