import { latLngToCell } from 'h3-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { problemWords } from '../../src/show/problems/problem-words.ts';
import { cubeFile, type MadeGroup } from '../support/cube-of.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';

const first = monthIndex(2020, 1);
const months = 24;
const side = 1;

/** A cell by the river below El Paso, so many steps down the line. */
const cellAt = (step: number): string => latLngToCell(31.62 - 0.11 * step, -106.25 + 0.13 * step, 6);

/** Groups of many records in the middle, of one to four at the ends. */
const groups: readonly MadeGroup[] = Array.from({ length: 10 * months }, (_, k) => {
  const [step, month] = [k % 10, Math.floor(k / 10)];
  const records = step < 2 ? 1 + ((step + month) % 4) : step < 6 ? 25 + month : 6;
  return { month: first + month, cell: cellAt(step), km: 1150 + 17 * step, side, records, people: 2 * records };
});

const facts = {
  publisher: 'Partner office',
  title: 'Rescues at the river',
  filledTo: '2021-12-31',
  synthetic: false,
  files: [{ name: 'Maria Perez Contreras.csv', sha256: 'c0ffee00'.repeat(8), accepted: 9 }],
};

const working = { name: 'office-a.parquet', bytes: cubeFile(groups, facts) };
/** The other office's, as made for a briefing: what is small is held back in the file. */
const held = groups.map((group) => (group.records < 5 ? { ...group, records: 0, people: 0 } : group));
const briefing = {
  name: 'office-b.parquet',
  bytes: cubeFile(held, { ...facts, title: 'Rescues in the desert', audience: 'briefing', threshold: 5 }),
};

/** Figures of 1 to 4 in the columns of records of a table. */
function smallIn(text: string): readonly string[] {
  const [head = '', ...lines] = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const at = head.split(',').flatMap((name, i) => (/records|registros|incidents|incidentes/i.test(name) ? [i] : []));
  return lines.filter((line) => at.some((i) => /^[1-4]$/.test(line.split(',')[i] ?? '')));
}

describe.each(['en', 'es'] as const)('a cube, in %s', (language) => {
  let analyst: Analyst;
  const words = problemWords[language];
  beforeAll(async () => {
    analyst = await arrive({ isShared: true, language, theme: language === 'en' ? 'light' : 'dark' });
    await analyst.drop(working);
    await analyst.figures('incidents');
  });
  afterAll(() => analyst.app.close());

  it('is drawn by cell and by kilometre and month, with nothing small in what is saved', async () => {
    const cells = await analyst.figuresTable('map');
    expect(cells.rows.length).toBeGreaterThan(5);
    expect(smallIn(cells.csv.text)).toEqual([]);
    const bins = await analyst.figuresTable('hovmoller');
    expect(bins.rows.length).toBeGreaterThan(5);
    expect(smallIn(bins.csv.text)).toEqual([]);
    expect(await analyst.sentence()).toContain('Rescues at the river');
  });

  it('says how it was counted, and from which files by names that may be shown', async () => {
    const notes = await analyst.notes();
    expect(notes).toContain(language === 'en' ? 'Counted where the records are' : 'Contado donde están los registros');
    expect(notes).toContain('c0ffee00');
    expect(notes).not.toMatch(/Maria|Perez/);
    const { text, read, accepted } = await analyst.report('s1');
    expect([read, accepted]).toEqual([groups.length, groups.length]);
    const records = groups.reduce((sum, group) => sum + group.records, 0);
    expect(text.replace(/\D/g, '')).toContain(String(records));
  });

  it('is tested for hot spots, and says of a method that needs single records why not', async () => {
    await analyst.runHotSpots();
    const { id } = (await analyst.study()).analyses.at(-1) ?? { id: '' };
    expect(await analyst.refusals(id)).toEqual([]);
    expect(await analyst.headline(id)).not.toBe('');
    await analyst.press(`remove-${id}`);
    const { page } = analyst.app;
    const form = page.locator('.panel-stack:has(> .field [data-control="run-method"])');
    if (!(await form.isVisible())) await analyst.touch('fold-run');
    await analyst.choose('run-method', 'dbscan');
    expect(await form.innerText()).toContain(words['cube-records-needed']);
    expect(await page.locator('[data-control="run-start"]').count()).toBe(0);
    await analyst.choose('run-method', 'concentration');
    expect(await page.locator('[data-control="run-start"]').count()).toBe(1);
  });

  it('refuses smaller cells than its own, and says what to do', async () => {
    await analyst.choose('resolution', '7');
    expect(await analyst.pageText()).toContain(words['cube-finer']);
    await analyst.choose('resolution', '6');
    expect(await analyst.pageText()).not.toContain(words['cube-finer']);
  });

  it('stands beside another office’s, whose cells that are held back stay so once it is as published', async () => {
    await analyst.drop(briefing);
    await analyst.press('second-map');
    // What is dropped is drawn: the other one stands beside it.
    await analyst.choose('second-table', 's1');
    expect((await analyst.study()).secondPeriod?.incidents).toBe('s1');
    const names = await analyst.app.page.locator('.map-name').allInnerTexts();
    expect(names.map((name) => name.split(':')[0])).toEqual(['office-b.parquet', 'office-a.parquet']);
    await analyst.press('second-map-close');
    await analyst.tick('as-published-s2', true);
    const { csv } = await analyst.figuresTable('map');
    expect(csv.text).toMatch(language === 'en' ? /suppressed/i : /reservad/i);
    expect(smallIn(csv.text)).toEqual([]);
    expect(analyst.app.errors).toEqual([]);
  });
});
