import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerStudy } from '../../scripts/analyse/answer-study.ts';
import { sha256Hex } from '../../src/base/fingerprint.ts';
import { monthIndex } from '../../src/base/month.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { exportFormats } from '../../src/export/formats/index.ts';
import { embedRecipe, extractRecipe, type Recipe, recipeOf, recipeText } from '../../src/export/recipe.ts';
import { resultText } from '../../src/workers/result-text.ts';
import { samplePage, sampleRequest } from '../support/page-samples.ts';
import { sheetSample } from '../support/sheet-samples.ts';

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const study: Document = {
  ...emptyDocument,
  corridor: 'rio-grande-valley-tamaulipas',
  grid: { ...emptyDocument.grid, figures: 'incidents' },
  clauses: { time: { kind: 'months', from: monthIndex(2018, 1), to: monthIndex(2021, 1) } },
  compare: { kind: 'previous' },
  analyses: [
    {
      id: 'a1',
      method: 'getis-ord-star',
      version: 1,
      params: { rings: 2 },
      seed: 7,
      data: 'incidents',
      period: 'now',
      chosen: 'beforehand',
    },
  ],
};

function textOf(document: Document): string {
  const answers = answerStudy(document, []);
  if (!answers.ok) throw new Error(answers.error.code);
  return resultText(
    answers.value.map(({ job, result }) => {
      if (!result.ok) throw new Error(`${job.slot}: ${result.error.code}`);
      return { job, answer: result.value };
    }),
  );
}

it('gives the same figures again from the recipe inside a picture', () => {
  const first = textOf(study);
  const recipe = extractRecipe(embedRecipe(pixel, recipeOf('0.1.0', study, [], [])));
  expect(recipe.ok && textOf(recipe.value.document)).toBe(first);
  expect(first).toContain('"slot": "analysis:a1"');
  expect(first).toContain('"slot": "shift"');
});

it('names the file that a study lacks', () => {
  const sha256 = 'a'.repeat(64);
  const lost = { id: 's1', source: 'iom', name: 'lost.csv', sha256, shipped: false, asPublished: false };
  expect(answerStudy({ ...study, sources: [lost] }, [])).toEqual({
    ok: false,
    error: { code: 'data-asked-for', params: { file: 'lost.csv', sha256 } },
  });
});

interface Run {
  readonly status: number | null;
  readonly said: string;
  readonly text: string;
}

describe('analyse --from', () => {
  let folder: string;
  let asStudy: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'corredor-from-'));
    writeFileSync(join(folder, 'plain.json'), JSON.stringify(study));
    asStudy = analyse('plain.json').text;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs the command line on files of the folder. */
  function analyse(...args: readonly string[]): Run {
    const given = args.map((arg) => (arg.startsWith('--') ? arg : join(folder, arg)));
    // Each run is a process of its own, but reads the same program: it is compiled once.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
    const run = spawnSync(process.execPath, ['scripts/analyse/run.ts', ...given], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      env,
    });
    return { status: run.status, said: run.stderr, text: run.stdout };
  }

  async function writtenAs(format: string, recipe: Recipe): Promise<string> {
    const writer = await exportFormats.find(({ id }) => id === format)?.load();
    const file = await writer?.write(sampleRequest([samplePage('en')], { recipe }));
    if (file?.ok !== true || file.value === null) throw new Error(`no ${format}`);
    const name = `made.${exportFormats.find(({ id }) => id === format)?.extension}`;
    writeFileSync(join(folder, name), new Uint8Array(await file.value.arrayBuffer()));
    return name;
  }

  it.each(['xlsx', 'csv', 'geojson', 'study'])('gives the bytes of the study again (%s)', async (format) => {
    const recipe = recipeOf('0.1.0', study, [], [], { made: '2026-11-25' });
    const { status, text, said } = analyse('--from', await writtenAs(format, recipe));
    expect(status).toBe(0);
    expect(text).toBe(asStudy);
    expect(said).toMatch(/^Made with Corredor 0\.1\.0 on 2026-11-25\.$/m);
  });

  it('gives them again from a picture', () => {
    writeFileSync(join(folder, 'view.png'), embedRecipe(pixel, recipeOf('0.1.0', study, [], [])));
    expect(analyse('--from', 'view.png').text).toBe(asStudy);
  });

  it('adds what the sheets show, under their own slots', () => {
    const { sheet } = sheetSample([
      { kind: 'map', view: {} },
      { kind: 'chart', view: { corridor: 'arizona-sonora', analyses: [] } },
    ]);
    const sheets = ['p1', 'p2'].map((id) => ({ ...sheet, id }));
    const recipe = recipeOf('0.1.0', { ...study, sheets }, [], [], { made: '2026-11-25', sheets: ['p1'] });
    writeFileSync(join(folder, 'sheets.recipe.json'), recipeText(recipe));
    const { text } = analyse('--from', 'sheets.recipe.json');
    const slots: readonly { readonly slot: string; readonly key: string }[] = JSON.parse(text);
    const keyOf = (slot: string): string | undefined => slots.find((one) => one.slot === slot)?.key;
    // An element that holds nothing for itself shows what the screen does.
    expect(keyOf('sheet:p1/x1:analysis:a1')).toBe(keyOf('analysis:a1'));
    expect(keyOf('sheet:p1/x2:bins')).not.toBe(keyOf('bins'));
    expect(slots.some(({ slot }) => slot.startsWith('sheet:p2') || slot === 'sheet:p1/x2:analysis:a1')).toBe(false);
    expect(text.startsWith(asStudy.slice(0, -3))).toBe(true);
  });

  it('says by name and SHA-256 which input differs, and which version of a method', () => {
    const data = { table: 'iom', source: 'iom', file: 'older.csv', sha256: 'f'.repeat(64), read: 2, accepted: 2 };
    const stamp = { method: 'getis-ord-star', version: 99, params: {}, seed: 7 };
    const recipe = recipeOf('0.0.1', study, [stamp], [{ ...data, threshold: null }]);
    writeFileSync(join(folder, 'older.recipe.json'), recipeText(recipe));
    const { said, text, status } = analyse('--from', 'older.recipe.json');
    expect(status).toBe(0);
    expect(text).toBe(asStudy);
    expect(said).toContain(`older.csv (SHA-256 ${'f'.repeat(64)}); here is incidents.csv (SHA-256 `);
    expect(said).toContain('version 99 of the method then');
    expect(said).toContain('It was made with Corredor 0.0.1; this is Corredor ');
  });

  it('names the file of a person that is not given, or that is another', () => {
    const lost = {
      id: 's1',
      source: 'iom',
      name: 'own.csv',
      sha256: 'a'.repeat(64),
      shipped: false,
      asPublished: false,
    };
    const data = {
      table: 's1',
      source: 'iom',
      file: 'own.csv',
      sha256: lost.sha256,
      read: 2,
      accepted: 2,
      threshold: 5,
    };
    const recipe = recipeOf('0.1.0', { ...study, sources: [lost] }, [], [data]);
    writeFileSync(join(folder, 'own.recipe.json'), recipeText(recipe));
    const missing = analyse('--from', 'own.recipe.json');
    expect(missing.status).toBe(1);
    expect(missing.said).toContain(`An input is not here: own.csv (SHA-256 ${lost.sha256})`);
    const bytes = new Uint8Array(readFileSync('data/incidents/incidents.csv'));
    writeFileSync(join(folder, 'own.csv'), bytes);
    const other = analyse('--from', 'own.recipe.json', '--data', 'own.csv');
    expect(other.status).toBe(1);
    expect(other.said).toContain(
      `it was made from own.csv (SHA-256 ${lost.sha256}); here is own.csv (SHA-256 ${sha256Hex(bytes)})`,
    );
  });

  it('says of a file without a recipe that it has none', () => {
    writeFileSync(join(folder, 'noise.xlsx'), 'noise');
    const { status, said } = analyse('--from', 'noise.xlsx');
    expect([status, said]).toEqual([1, expect.stringContaining('recipe-missing {"file":"noise.xlsx"}')]);
  });
});
