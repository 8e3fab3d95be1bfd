import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/base/words.ts';
import { emptyDocument } from '../../src/document/document.ts';
import { emptyRegions, regionViews } from '../../src/document/regions.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { englishIn } from './drivers/english.ts';
import { hashOf, requestsElsewhere } from './drivers/open-app.ts';

const study = { ...emptyDocument, workspace: 'regions' } as const;

/** The programme's own form: one corridor with many cases, and one with a few. */
const caseFile = [
  'month,corridor,side,stage,cases',
  ...['2023-10', '2023-11', '2023-12'].flatMap((month) => [
    `${month},El Paso - Juarez,us,presented,12`,
    `${month},El Paso - Juarez,us,accepted,7`,
    `${month},El Paso - Juarez,mexico,judicialización,6`,
    `${month},Arizona - Sonora,us,presented,1`,
  ]),
  '2024-13,Arizona - Sonora,us,presented,1',
].join('\n');

describe('judging regions', () => {
  let planner: Analyst;
  beforeAll(async () => {
    planner = await arrive({ isShared: true, hash: hashOf(study) });
  });
  afterAll(() => planner.app.close());

  it('says first what nothing here measures, then what ranks first and how firm that is', async () => {
    expect(await planner.firstLine()).toBe('Nothing here measures smugglers or prosecutions.');
    expect(await planner.rankingSentence()).toMatch(/ranks first of 6 corridors .* first in \d+ of 100 weightings/);
    expect(await planner.ranked()).toHaveLength(6);
    const { name, text } = await planner.savedBy('save-csv-ranking');
    expect(name).toMatch(/^corredor_.*\.csv$/);
    expect(text.trim().split('\n')).toHaveLength(7);
  });

  it('ranks anew when a weight is moved by keyboard, in one step to undo', async () => {
    const { page } = planner.app;
    const before = await planner.ranked();
    for (const id of ['k2', 'k3', 'k4']) {
      await page.locator(`[data-control="weight-${id}"]`).focus();
      await planner.keys('Home');
    }
    // A slider decides a moment after the key, and the address is written a moment after that.
    const weights = async () => (await planner.study()).regions.weights;
    const soon = { timeout: 10_000 };
    await expect.poll(weights, soon).toEqual({ k1: 25, k2: 0, k3: 0, k4: 0 });
    // By the level alone, events a year per 100 km of border, the corridor of 222 km comes first.
    const first = async () => (await planner.ranked())[0];
    await expect.poll(first, soon).toBe('corridor:california-baja-california');
    for (const _ of ['k2', 'k3', 'k4']) await planner.undo();
    await expect.poll(weights, soon).toEqual(emptyRegions.weights);
    await expect.poll(() => planner.ranked(), soon).toEqual(before);
  });

  it('gives the same ranking to whom the address is given', async () => {
    await planner.pick('region-method', 'topsis');
    await planner.choose('region-kind', 'sector');
    const sectors = await planner.ranked();
    expect(sectors).toHaveLength(9);
    const reader = await arrive({ hash: await planner.address() });
    expect(await reader.ranked()).toEqual(sectors);
    expect(await reader.rankingSentence()).toBe(await planner.rankingSentence());
    await planner.choose('region-kind', 'corridor');
    await planner.pick('region-method', 'weighted-sum');
  });

  it.each(languages)(
    'every view in %s: no text cut off or over another, no grave fault, no scrolling',
    async (language) => {
      await planner.switchLanguage(language);
      for (const view of regionViews) {
        await planner.openView(view);
        expect.soft((await planner.viewText()).length, view).toBeGreaterThan(80);
        expect.soft(await planner.textFaults(), view).toEqual([]);
        expect.soft(await planner.pageOverflow(), view).toEqual([0, 0]);
        expect.soft(await planner.seriousFaults(), view).toEqual([]);
        if (language === 'es') expect.soft(englishIn(await planner.allTexts()), view).toEqual([]);
      }
    },
  );

  it.each(languages)('in %s Tab reaches every control', async (language) => {
    await planner.switchLanguage(language);
    await planner.openView('ranking');
    const stops = await planner.stops();
    expect((await planner.usableControls()).filter((name) => !stops.includes(name))).toEqual([]);
  });

  it('tells how the decisions of 2007 and 2008 rank, and that this does not say whether they were right', async () => {
    await planner.switchLanguage('en');
    await planner.openView('back-test');
    const text = await planner.viewText();
    expect(text).toMatch(/El Paso ?- ?Eagle Pass and Coahuila ranks \d\w+ of 4/);
    expect(text).toMatch(/Rio Grande Valley ?- ?Tamaulipas ranks \d\w+ of 3/);
    expect(text).toContain('Whether the choice was right cannot be read from this.');
    expect(text).not.toMatch(/should have been/i);
  });

  it('makes a decision sheet that holds the ranking', async () => {
    await planner.openView('record');
    await planner.touch('record-sheet');
    await planner.drawn();
    const made = await planner.study();
    expect(made.workspace).toBe('briefing');
    expect(made.sheets.at(-1)?.template).toBe('decision');
    expect(await planner.pageText()).toContain('Arizona - Sonora');
    await planner.pick('workspace', 'regions');
  });

  it('draws the chain of cases of the programme’s own file, and holds small figures back', async () => {
    await planner.switchLanguage('en');
    await planner.drop({ name: 'cases.csv', bytes: caseFile });
    expect(await planner.firstLine()).not.toBe('Nothing here measures smugglers or prosecutions.');
    await planner.openView('cases');
    const text = await planner.viewText();
    expect(text).toContain('12 of 13 rows used');
    expect(text).toContain('Presented 36 and held back: 1');
    expect(text).not.toMatch(/\b39\b/);
  });

  it('asks for nothing elsewhere, and nothing fails', () => {
    expect(requestsElsewhere(planner.app.requests)).toEqual([]);
    expect(planner.app.errors).toEqual([]);
  });
});
