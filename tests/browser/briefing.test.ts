import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { briefingStudy, expectBriefingToStand, pairedLooks } from './drivers/looks.ts';
import { hashOf } from './drivers/open-app.ts';

let briefer: Analyst;
beforeAll(async () => {
  briefer = await arrive({ isShared: true, hash: hashOf({ workspace: 'briefing' }) });
});
afterAll(() => briefer.app.close());

describe('the workspace of briefings', () => {
  it.each(pairedLooks)(
    'in $language, $theme, $size.width pixels wide: no grave fault, no text over another or cut off, no scrolling of the page',
    (look) => expectBriefingToStand(briefer, look),
  );
});

describe('the briefing', () => {
  beforeAll(async () => {
    await briefer.app.page.setViewportSize({ width: 1280, height: 800 });
    await briefer.app.goTo(hashOf({ ...briefingStudy, workspace: 'explore' }));
  });
  /** What the address says of the study, once it has it. */
  const told = <T>(pick: (study: Document) => T) => expect.poll(async () => pick(await briefer.study()));
  const first = ({ sheets: [sheet] }: Document) => sheet;
  const ids = (now: Document): readonly string[] => now.sheets.map(({ id }) => id);

  it('has a first sheet made from what Explore shows', async () => {
    await briefer.pick('workspace', 'briefing');
    await briefer.press('template-map');
    await told(first).toMatchObject({ id: 'p1', template: 'map', page: 'slide' });
    await told((now) => first(now)?.elements[0]?.view.clauses).toEqual(briefingStudy.clauses);
  });

  it('has its title written where it stands, in both languages, and gives back the written one', async () => {
    const { page } = briefer.app;
    await briefer.tabTo('text-title');
    await briefer.keys('Enter');
    await page.keyboard.type('Deaths near the weirs');
    await briefer.keys('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Muertes cerca de las presas');
    await briefer.keys('Enter');
    await told((now) => first(now)?.title).toEqual({
      en: 'Deaths near the weirs',
      es: 'Muertes cerca de las presas',
    });
    await briefer.touch('text-title');
    await page.keyboard.press('Delete');
    await briefer.keys('Enter');
    await told((now) => first(now)?.title).toEqual({ en: '', es: 'Muertes cerca de las presas' });
    expect(await page.locator('[data-sheet="p1"]').innerText()).toContain('1 text not translated');
    await briefer.undo();
    await told((now) => first(now)?.title.en).toBe('Deaths near the weirs');
  });

  it('leaves a text as it was after Esc', async () => {
    await briefer.touch('text-title');
    await briefer.app.page.keyboard.type('not this');
    await briefer.keys('Escape');
    await told((now) => first(now)?.title.en).toBe('Deaths near the weirs');
  });

  it('has a map that is moved by keys and shows its corridor again', async () => {
    await briefer.press('part-x1');
    await briefer.keys('ArrowRight', '+');
    await told((now) => first(now)?.elements[0]?.view.camera?.zoom).toBeGreaterThan(3);
    await briefer.tabTo('part-x1');
    await briefer.keys('0');
    await told((now) => first(now)?.elements[0]?.view.camera).toBeNull();
  });

  it('has notes that are put on the map without a mouse', async () => {
    await briefer.open('fold-notes');
    await briefer.press('note-arrow');
    await briefer.press('note-middle');
    await briefer.type('note-text-en', 'A weir');
    await told((now) => first(now)?.notes[0]).toMatchObject({
      id: 'n1',
      element: 'x1',
      kind: 'arrow',
      text: { en: 'A weir', es: '' },
    });
    await briefer.type('note-at-2', '28.5');
    await told((now) => first(now)?.notes[0]?.at[1]).toBe(28.5);
    await briefer.press('note-remove');
    await told((now) => first(now)?.notes).toEqual([]);
  });

  it('has sheets that are added, moved, duplicated and removed', async () => {
    await briefer.touch('add-sheet');
    await briefer.press('template-table-map');
    await briefer.press('sheet-up');
    await told(ids).toEqual(['p2', 'p1']);
    await briefer.press('sheet-duplicate');
    await told(ids).toEqual(['p2', 'p3', 'p1']);
    await briefer.tabTo('sheet-p3');
    await briefer.keys('Alt+ArrowDown');
    await told(ids).toEqual(['p2', 'p1', 'p3']);
    await briefer.tabTo('sheet-p3');
    await briefer.keys('Delete');
    await told(ids).toEqual(['p2', 'p1']);
  });

  it('holds a handling mark that somebody wrote, and none before', async () => {
    expect((await briefer.study()).briefing.mark).toBe('');
    await briefer.open('fold-briefing');
    await briefer.choose('briefing-mark-offered', 'RESERVADA');
    await told(({ briefing }) => briefing.mark).toBe('RESERVADA');
  });

  it('is final over its data and methods, until it is a draft again', async () => {
    await briefer.press('briefing-final');
    await told(({ briefing }) => briefing.final?.data.map(({ table }) => table)).toContain('iom');
    await briefer.press('briefing-draft');
    await told(({ briefing }) => briefing.final).toBeNull();
  });

  it('has no error, and stands as it did after it is loaded again', async () => {
    const before = await briefer.study();
    await briefer.app.reload();
    expect(await briefer.study()).toEqual(before);
    expect(briefer.app.errors).toEqual([]);
  });
});
