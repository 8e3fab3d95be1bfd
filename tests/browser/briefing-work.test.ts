import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { newSheet, type SheetGround } from '../../src/show/briefing/new-sheet.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { release2020 } from './drivers/made-files.ts';
import { hashOf, requestsElsewhere } from './drivers/open-app.ts';

const months = { from: monthIndex(2018, 1), to: monthIndex(2021, 1) };
const study: Document = {
  ...emptyDocument,
  workspace: 'briefing',
  grid: { ...emptyDocument.grid, figures: 'incidents' },
  clauses: { time: { kind: 'months', ...months } },
};
const chosen = { now: months, before: null };
const ground: SheetGround = { study, periods: { areas: chosen, incidents: chosen }, dataSets: [] };
const { sheet } = newSheet('table-map', ground, 'p1', 'calendar');

describe('work with a whole briefing', () => {
  let briefer: Analyst;
  beforeAll(async () => {
    const bare = { ...sheet, furniture: sheet.furniture.filter((kind) => kind !== 'sources') };
    briefer = await arrive({ isShared: true, hash: hashOf({ ...study, sheets: [bare] }) });
  });
  afterAll(() => briefer.app.close());
  const now = (): Promise<Document> => briefer.study();
  const stage = (): Promise<string | null> =>
    briefer.app.page.locator('[data-present-stage]').getAttribute('data-present-stage');

  it('has a list before an export whose points are mended there, or lead to where they are', async () => {
    const { page } = briefer.app;
    await briefer.touch('briefing-export');
    const before = await briefer.checks();
    expect(before.find(({ id }) => id === 'sources')?.state).toBe('warn');
    const line = (id: string) => briefer.dialog.locator(`[data-check="${id}"]`);
    await line('sources').getByRole('button').click();
    await expect.poll(async () => (await now()).sheets[0]?.furniture, { timeout: 10_000 }).toContain('sources');
    expect(await briefer.isDisabled('briefing-save')).toBe(true);
    await line('mark').getByRole('button').click();
    await expect.poll(() => briefer.focused(), { timeout: 10_000 }).toBe('briefing-mark');
    expect(await briefer.dialog.count()).toBe(0);
    await page.keyboard.type('UNCLASSIFIED');
    await page.keyboard.press('Enter');
    await briefer.touch('briefing-export');
    const markNow = async () => (await briefer.checks()).find(({ id }) => id === 'mark')?.state;
    await expect.poll(markNow, { timeout: 20_000 }).toBe('ok');
    expect(await briefer.seriousFaults()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => briefer.focused(), { timeout: 10_000 }).toBe('briefing-export');
  });

  it('saves nothing that could help to harm people', async () => {
    const { page } = briefer.app;
    await briefer.prepareExport({ format: 'csv' });
    expect(await briefer.isDisabled('briefing-save')).toBe(false);
    await briefer.dialog.locator('[data-control="review-answer"][value="yes"]').check({ force: true });
    expect(await briefer.isDisabled('briefing-save')).toBe(true);
    await page.keyboard.press('Escape');
    await briefer.touch('briefing-export');
    expect(await briefer.dialog.locator('[data-control="review-answer"]:checked').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('makes a series by year, which is one step to undo', async () => {
    await briefer.touch('map-series');
    await briefer.pick('series-by', 'year');
    await briefer.pick('series-years', 'calendar');
    await briefer.press('series-make');
    expect((await now()).sheets.map(({ series }) => series?.by ?? null)).toEqual([null, 'year', 'year', 'year']);
    await briefer.undo();
    expect((await now()).sheets.length).toBe(1);
    await briefer.redo();
  });

  it('is presented with the keys of PowerPoint and a clicker', async () => {
    const { page } = briefer.app;
    await briefer.touch('sheet-p1');
    await briefer.touch('present');
    await page.locator('[data-present-stage]').waitFor();
    const shownAfter = async (key: string): Promise<string | null> => {
      await page.keyboard.press(key);
      return stage();
    };
    expect(await shownAfter('PageDown')).not.toBe('p1');
    expect(await shownAfter('PageUp')).toBe('p1');
    const last = (await now()).sheets.at(-1)?.id;
    expect(await shownAfter('End')).toBe(last);
    await page.keyboard.press('2');
    expect(await shownAfter('Enter')).toBe((await now()).sheets[1]?.id);
    await page.keyboard.press('b');
    expect(await page.locator('[data-blank="black"]').count()).toBe(1);
    await page.keyboard.press('PageDown');
    expect(await page.locator('[data-blank]').count()).toBe(0);
    expect(await shownAfter('Home')).toBe('p1');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[data-present-stage]').count(), { timeout: 10_000 }).toBe(0);
    expect(await briefer.focused()).toBe('present');
  });

  it('has a newer release in the place of the one before, after what differs was seen: then it is a draft again', async () => {
    const { page } = briefer.app;
    await briefer.open('fold-briefing');
    await briefer.press('briefing-final');
    await briefer.drop({ name: 'release.csv', bytes: release2020(300) });
    await briefer.drawn();
    await briefer.touch('renew');
    await briefer.choose('renew-from', 'iom');
    await briefer.touch('renew-compare');
    await page.locator('[data-control="renew-replace"]').waitFor({ timeout: 60_000 });
    expect(await page.locator('dialog table[data-kind="sentence"]').count()).toBeGreaterThan(0);
    expect(await page.locator('dialog table[data-kind="figure"]').count()).toBeGreaterThan(0);
    expect((await now()).briefing.final).not.toBeNull();
    const { text } = await briefer.savedBy('renew-save');
    expect(text).toContain('Sheet');
    await briefer.press('renew-replace');
    const renewed = await now();
    expect(renewed.briefing.final).toBeNull();
    for (const { elements } of renewed.sheets) {
      for (const { view } of elements) expect(view.grid?.incidents).not.toBe('iom');
    }
    await briefer.undo();
    const undone = await now();
    expect(undone.briefing.final).not.toBeNull();
    for (const { elements } of undone.sheets) {
      for (const { view } of elements) expect(view.grid?.incidents).toBe('iom');
    }
  });

  it('had no error, and asked no other place for anything', () => {
    expect(briefer.app.errors).toEqual([]);
    expect(requestsElsewhere(briefer.app.requests)).toEqual([]);
  });
});
