import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { languages } from '../../src/base/words.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { newSheet, type SheetGround } from '../../src/show/briefing/new-sheet.ts';
import { type Analyst, arrive } from '../browser/drivers/analyst.ts';
import { englishIn } from '../browser/drivers/english.ts';
import { focusOf, jumpsBack, panelsOf, type Stop } from '../browser/drivers/focus.ts';
import { hashOf } from '../browser/drivers/open-app.ts';

const size = { width: 1440, height: 900 };
const incidents = { ...emptyDocument.grid, figures: 'incidents' } as const;
const months = { from: monthIndex(2018, 1), to: monthIndex(2022, 1) };
const chosen = { now: months, before: null };

/** A study with something in each panel: figures, hot spots, a comparison, a selection. */
const explored: Partial<Document> = {
  grid: incidents,
  selection: { kind: 'kilometres', from: 2300, to: 2400 },
  analyses: [
    {
      id: 'a1',
      method: 'getis-ord-star',
      version: 1,
      params: {},
      seed: 1,
      data: 'incidents',
      period: 'now',
      chosen: 'found',
    },
  ],
};
const ground: SheetGround = { study: emptyDocument, periods: { areas: chosen, incidents: chosen }, dataSets: [] };
const workspaces: Readonly<Record<Document['workspace'], Partial<Document>>> = {
  explore: explored,
  regions: { workspace: 'regions' },
  briefing: {
    workspace: 'briefing',
    grid: incidents,
    sheets: [newSheet('map-chart', ground, 'p1', 'calendar').sheet],
  },
};

const unnamed = ({ name }: { readonly name: string }): boolean => name === '';

async function checkNames(focus: ReturnType<typeof focusOf>, language: 'en' | 'es'): Promise<number> {
  const told = await focus.told();
  expect.soft(told.filter(unnamed)).toEqual([]);
  if (language === 'es') expect.soft(englishIn(told.flatMap(({ name, more }) => [name, ...more]))).toEqual([]);
  return told.length;
}

const withoutRing = (stops: readonly Stop[]): readonly string[] =>
  stops.filter(({ hasRing }) => !hasRing).map(({ control }) => control);
const hidden = (stops: readonly Stop[]): readonly string[] =>
  stops.filter(({ isInView }) => !isInView).map(({ control }) => control);

describe.each(languages)('Tab, in %s', (language) => {
  let analyst: Analyst;
  let focus: ReturnType<typeof focusOf>;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true, language, size, hash: hashOf({ ...workspaces.explore, language }) });
    focus = focusOf(analyst.app);
  });
  afterAll(() => analyst.app.close());

  it.each(['explore', 'regions', 'briefing'] as const)('goes through all of %s, part by part', async (workspace) => {
    await analyst.app.goTo(hashOf({ ...workspaces[workspace], language }));
    await analyst.openEverything();
    const named = await checkNames(focus, language);
    await focus.fromTheStart();
    const { stops, end } = await focus.walk();
    expect.soft(stops.length).toBeGreaterThan(40);
    expect.soft(named).toBeGreaterThan(stops.length / 2);
    expect.soft(withoutRing(stops)).toEqual([]);
    expect.soft(hidden(stops)).toEqual([]);
    expect.soft(end).toBe('left');
    const panels = panelsOf(stops);
    expect.soft(panels).toEqual([...new Set(panels)]);
    for (const panel of ['left', 'right']) expect.soft(jumpsBack(stops, panel), panel).toEqual([]);
    const reached = stops.map(({ control }) => control);
    expect.soft((await focus.usable()).filter((name) => !reached.includes(name))).toEqual([]);
    // The same way back.
    const { stops: back } = await focus.walk(true, 12);
    const there = stops.map(({ mark }) => mark).reverse();
    expect.soft(there.join()).toContain(
      back
        .slice(1, 11)
        .map(({ mark }) => mark)
        .join(),
    );
    expect(analyst.app.errors).toEqual([]);
  });

  /** What opens each box over the page, and how it is known. */
  const boxes: Readonly<Record<string, { readonly is: string; open(): Promise<void> }>> = {
    find: { is: 'find', open: () => analyst.key('/') },
    commands: { is: 'commands', open: () => analyst.key('Control+k') },
    keys: { is: 'keys', open: () => analyst.key('?') },
    export: { is: 'export-panel', open: () => analyst.touch('export') },
    studies: { is: 'studies', open: () => analyst.touch('studies') },
    about: { is: 'about-panel', open: () => more('more-about') },
    help: { is: 'help-panel', open: () => more('more-help') },
    presets: { is: 'presets-panel', open: () => more('more-presets') },
    'selection table': { is: 'selection', open: () => analyst.touch('selection-table') },
    classes: {
      is: 'classes',
      async open() {
        await analyst.open('fold-layers');
        if (!(await analyst.isThere('layer-classes-l2'))) await analyst.press('layer-more-l2');
        await analyst.touch('layer-classes-l2');
      },
    },
  };
  async function more(entry: string): Promise<void> {
    await analyst.touch('more');
    await analyst.touch(entry);
  }

  it('stays in each box over the page, whose fields all have names, and Esc leads back', async () => {
    const { page } = analyst.app;
    await analyst.app.goTo(hashOf({ ...workspaces.explore, language }));
    await analyst.leaveField();
    for (const [name, { is, open }] of Object.entries(boxes)) {
      await open();
      await page.locator(`[data-dialog="${is}"]`).waitFor();
      await page.waitForTimeout(300);
      expect.soft(await analyst.seriousFaults(), name).toEqual([]);
      expect.soft(await analyst.textFaults(), name).toEqual([]);
      await checkNames(focus, language);
      // The map stays in use beside the classes; all else holds the focus until it is closed.
      const { stops } = await focus.walk(false, is === 'classes' ? 8 : 60);
      expect.soft(stops.length, name).toBeGreaterThan(0);
      expect.soft(withoutRing(stops), name).toEqual([]);
      expect.soft([...new Set(stops.map(({ panel }) => panel))], name).toEqual([is]);
      await page.keyboard.press('Escape');
      await page.locator(`[data-dialog="${is}"]`).waitFor({ state: 'detached' });
      await analyst.app.settled();
    }
    expect(analyst.app.errors).toEqual([]);
  });

  it('goes on under the first steps, which Esc ends', async () => {
    const { page } = analyst.app;
    await more('more-tour');
    await page.locator('[data-tour]').waitFor();
    expect.soft(await analyst.seriousFaults()).toEqual([]);
    await checkNames(focus, language);
    const { stops: inside } = await focus.walk(false, 2);
    expect.soft(withoutRing(inside)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[data-tour]').waitFor({ state: 'detached' });
  });
});
