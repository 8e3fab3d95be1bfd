import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePage, sampleRequest } from '../../tests/support/page-samples.ts';
import { pngBytes } from '../../tests/support/png-bytes.ts';
import { emptyDocument } from '../document/document.ts';
import type { ExportFormat } from './format.ts';
import { exportFormats } from './formats/index.ts';
import { mayHoldRecipe, readRecipe } from './read-recipe.ts';
import { embedRecipe, parseRecipe, type Recipe, recipeOf, recipeText } from './recipe.ts';
import { zipBlobs, zipFiles } from './zip-files.ts';

const review = { isSafe: true, by: 'M. Peña', on: '2026-11-25' };
const making = { made: '2026-11-25', sheets: ['p1'], languages: ['en', 'es'], mark: 'UNCLASSIFIED', review } as const;
const stamp = { method: 'getis-ord-star', version: 1, params: { rings: 2, by: 'side' }, seed: 7 };
const data = [
  { table: 'iom', source: 'iom', file: 'año.csv', sha256: 'c'.repeat(64), read: 3, accepted: 2, threshold: 5 },
];
const recipe = recipeOf('0.1.0', { ...emptyDocument, language: 'es' }, [stamp], data, making);
const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const picture = embedRecipe(
  pngBytes(2, 2, () => '#ffffff'),
  recipe,
);

describe('a recipe', () => {
  it('keeps what it says of its making', () => {
    expect(parseRecipe(recipeText(recipe))).toEqual({ ok: true, value: recipe });
    expect(recipe).toMatchObject(making);
  });

  it('has reports of files alone of which nothing is held back', () => {
    const report = { read: 9, accepted: 8, reasons: { total: 1 }, dropped: [], from: null, to: null, rounding: 1 };
    const study = { ...emptyDocument, reports: { own: report, open: report, undrawn: report } };
    const about = { source: 'iom', file: 'a.csv', sha256: 'c'.repeat(64), read: 9, accepted: 8 };
    const drawn = [
      { ...about, table: 'own', read: null, accepted: null, threshold: 5 },
      { ...about, table: 'open', threshold: null },
    ];
    const made = recipeOf('0.1.0', study, [stamp], drawn, making);
    expect(made.document.reports).toEqual({ open: report });
    expect(recipeOf('0.1.0', study, [], [], making).document.reports).toEqual({});
  });

  it('of an older version, without all that, is read as before', () => {
    const { made: _, sheets: __, languages: ___, mark: ____, review: _____, ...older } = recipe;
    expect(parseRecipe(JSON.stringify(older))).toEqual({ ok: true, value: older });
  });

  it('loses members that are not what they should be, and is none where its core is not', () => {
    const odd = { ...recipe, made: 'yesterday', sheets: 'p1', languages: ['fr'], mark: 3, review: { by: 'me' } };
    const read = parseRecipe(JSON.stringify(odd));
    expect(read.ok && Object.keys(read.value).sort()).toEqual(['app', 'data', 'document', 'methods', 'recipe']);
    for (const wrong of [{ methods: {} }, { data: [{}] }, { app: 1 }, { methods: [{ method: 'a' }] }]) {
      expect(parseRecipe(JSON.stringify({ ...recipe, ...wrong }))).toMatchObject({ error: { code: 'recipe-missing' } });
    }
  });
});

/** Those that need no browser to write. */
const written: readonly ExportFormat[] = exportFormats.filter(({ id }) =>
  ['xlsx', 'csv', 'geojson', 'study'].includes(id),
);

describe('the recipe of any file, by its name', () => {
  it.each(written.map((format) => [format.id, format] as const))('%s', async (_, format) => {
    const request = sampleRequest([samplePage('en'), samplePage('es')], { recipe });
    const file = await (await format.load()).write(request);
    const blob = file.ok ? file.value : null;
    expect(blob?.size).toBeGreaterThan(500);
    const read = await readRecipe(await bytesOf(blob ?? new Blob()), `Lámina 1.${format.extension.toUpperCase()}`);
    expect(read).toEqual({ ok: true, value: recipe });
  });

  it('a picture, whatever its name', async () => {
    expect(await readRecipe(picture, 'view.png')).toEqual({ ok: true, value: recipe });
    expect(await readRecipe(picture, 'renamed.jpg')).toEqual({ ok: true, value: recipe });
  });

  it('a recipe beside a film or table, and frames in a ZIP', async () => {
    const text = recipeText(recipe);
    expect(await readRecipe(textBytes(text), 'film.recipe.json')).toEqual({ ok: true, value: recipe });
    const frames = await bytesOf(zipFiles([{ name: 'film.recipe.json', text }]));
    expect(await readRecipe(frames, 'film.zip')).toEqual({ ok: true, value: recipe });
  });

  it('pictures of several sheets in a ZIP', async () => {
    const pictures = ['01_en.png', '02_en.png'].map((name) => ({ name, blob: new Blob([picture]) }));
    expect(await readRecipe(await bytesOf(await zipBlobs(pictures)), 'sheets.zip')).toEqual({
      ok: true,
      value: recipe,
    });
    const others = await bytesOf(zipFiles([{ name: 'readme.txt', text: 'nothing' }]));
    expect(await readRecipe(others, 'others.zip')).toMatchObject({ error: { code: 'recipe-missing' } });
  });

  it('a study that does not say what it was applied to', async () => {
    const read = await readRecipe(textBytes('{"schema":1,"corridor":"arizona-sonora"}'), 'study.json');
    expect(read.ok && [read.value.document.corridor, read.value.app, read.value.data]).toEqual([
      'arizona-sonora',
      '',
      [],
    ]);
  });

  it('says of a newer study, and of a damaged one, what is wrong', async () => {
    expect(await readRecipe(textBytes('{"schema":9}'), 'a.json')).toMatchObject({ error: { code: 'document-newer' } });
    const damaged: Partial<Record<keyof Recipe, unknown>> = { ...recipe, document: { schema: 1, sources: 4 } };
    const read = await readRecipe(textBytes(JSON.stringify(damaged)), 'a.recipe.json');
    expect(read).toMatchObject({ error: { code: 'document-broken' } });
  });

  const names = [...exportFormats.flatMap(({ endings }) => endings), 'png', 'zip', 'recipe.json', 'mp4', 'csv', ''];
  it('is missed in noise, in damaged files and under other names, and never throws', async () => {
    const wholes = [picture, textBytes(recipeText(recipe)), await bytesOf(zipFiles([{ name: 'a', text: 'b' }]))];
    const cut = fc
      .tuple(fc.constantFrom(...wholes), fc.nat(), fc.nat(255))
      .map(([whole, at, byte]) => whole.map((old, i) => (i === at % whole.length ? byte : old)).slice(0, -3));
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), cut);
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom(...names), async (given, ending) => {
        const read = await readRecipe(given, `a.${ending}`);
        expect(read.ok || ['recipe-missing', 'document-broken', 'document-newer'].includes(read.error.code)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is looked for in files of known endings alone', () => {
    for (const name of ['a.PNG', 'b.xlsx', 'c.csv.zip', 'd.geojson.zip', 'e.json', 'f.webm', 'g.zip']) {
      expect(mayHoldRecipe(name)).toBe(true);
    }
    for (const name of ['a.csv', 'b.geojson', 'c', 'png', 'd.xlsx.csv']) expect(mayHoldRecipe(name)).toBe(false);
  });
});
