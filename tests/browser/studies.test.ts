import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/schema.ts';
import { type Analyst, analystOf, arrive } from './drivers/analyst.ts';
import { englishIn } from './drivers/english.ts';
import { appAddress, hashOf, type OpenApp } from './drivers/open-app.ts';
import { studiesOf } from './drivers/studies.ts';

const at = async (analyst: Analyst) => ({ ...analyst, studies: studiesOf(analyst.app) });
type At = Awaited<ReturnType<typeof at>>;

/** Things on the map that no packing makes short: a study of over 8 kB. */
const manyThings: Document['features'] = Array.from({ length: 60 }, (_, i) => ({
  id: `f${i + 1}`,
  kind: 'route',
  name: { en: `Way ${i + 1}`, es: '' },
  lonLat: Array.from({ length: 12 }, (__, k) => [
    -106 + Math.sin(i * 97.13 + k * 13.7) * 4,
    30 + Math.cos(i * 31.7 + k * 71.9) * 1.5,
  ]),
  from: null,
  to: null,
  source: '',
}));

const hashNow = (page: Page): Promise<string> => page.evaluate(() => location.hash);
/** What is on display besides eye and language. */
const corridorNow = (analyst: Analyst): Promise<string> => analyst.valueOf('corridor');

/** Another tab of the same browser. */
async function otherTab(app: OpenApp, hash: string): Promise<At> {
  const page = await app.context.newPage();
  await page.goto(appAddress(hash));
  const settled = async (): Promise<void> => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.waitForFunction(
      () =>
        document.documentElement.dataset.ready === 'true' && document.querySelector('[data-at-rest="true"]') !== null,
      undefined,
      { timeout: 90_000 },
    );
  };
  await settled();
  return at(analystOf({ ...app, page, settled, addressed: () => page.waitForTimeout(300) }));
}

let me: At;
beforeAll(async () => {
  me = await at(await arrive({ isShared: true }));
});
afterAll(() => me.app.close());

describe('studies in this browser', () => {
  it('are saved under a name, listed with what they are, duplicated and renamed', async () => {
    await me.chooseCorridor('arizona-sonora');
    await me.studies.open();
    expect(await me.studies.save('Desert years', 'for the spring meeting')).toBe('Saved: “Desert years”.');
    const [row = ''] = await me.studies.rows();
    expect(row).toMatch(
      /^Desert years · what is on display came from it for the spring meeting .*Arizona.*All [\d.]+ kB$/,
    );
    await me.studies.act('duplicate', 'Desert years');
    await me.studies.nameIt('duplicate', 'Desert years (copy)');
    await me.studies.act('rename', 'Desert years (copy)');
    await me.studies.nameIt('rename', 'A second look');
    expect([...(await me.studies.names())].sort()).toEqual(['A second look', 'Desert years']);
    expect(await me.studies.dialog.innerText()).toMatch(/uses [\d.,]+ MB of the [\d.,]+ MB/);
  });

  it('are deleted, and brought back', async () => {
    await me.studies.act('remove', 'A second look');
    await me.app.page.waitForTimeout(300);
    expect(await me.studies.names()).toEqual(['Desert years']);
    expect(await me.studies.said()).toContain('“A second look” was deleted.');
    await me.touch('studies-bring-back');
    await me.app.page.waitForTimeout(400);
    expect([...(await me.studies.names())].sort()).toEqual(['A second look', 'Desert years']);
    expect(await me.seriousFaults()).toEqual([]);
    expect(await me.textFaults()).toEqual([]);
    await me.studies.close();
  });

  it('are compared with what is on display, in words', async () => {
    await me.chooseCorridor('whole-border');
    await me.figures('incidents');
    await me.studies.open();
    await me.studies.act('compare', 'Desert years');
    const lines = await me.studies.differences();
    expect(lines).toContain('Data and figures');
    expect(lines.some((line) => /^Corridor .*border.* Arizona/i.test(line))).toBe(true);
    expect(lines).toContain('what is drawn incidents sector figures');
    expect(await me.seriousFaults()).toEqual([]);
    await me.studies.closeDifferences();
  });

  it('are opened, and Back and Forward lead between them again and again, undo steps and all', async () => {
    await me.studies.open();
    await me.studies.act('open', 'Desert years');
    await me.studies.dialog.waitFor({ state: 'detached' });
    await me.app.settled();
    expect(await corridorNow(me)).toBe('arizona-sonora');
    // A hundred times is what a test of its own takes.
    const seen = await me.studies.toAndFro(8, 'corridor');
    expect(seen).toEqual(Array.from({ length: 8 }, () => ['whole-border', 'arizona-sonora']).flat());
    await me.app.settled();
    await me.studies.back();
    expect(await me.picked('figures')).toBe('incidents');
    await me.undo();
    expect(await me.picked('figures')).toBe('areas');
    await me.redo();
    await me.studies.forward();
    expect(await corridorNow(me)).toBe('arizona-sonora');
    await me.undo();
    expect(await corridorNow(me)).toBe('el-paso-eagle-pass-coahuila');
    await me.redo();
  });

  it('keep what was done when Back leads to the workspace before', async () => {
    await me.pick('workspace', 'regions');
    await me.switchLanguage('es');
    await me.studies.back();
    expect(await me.picked('workspace')).toBe('explore');
    expect(await me.pageLanguage()).toBe('es');
    await me.studies.forward();
    expect(await me.picked('workspace')).toBe('regions');
    await me.studies.back();
  });

  it('are there when the page is left and comes back, Back and undo too', async () => {
    await me.figures('incidents');
    const page = me.app.page;
    await page.goto('about:blank');
    await page.goBack({ waitUntil: 'load' });
    await me.app.settled();
    expect([await corridorNow(me), await me.picked('figures')]).toEqual(['arizona-sonora', 'incidents']);
    await me.undo();
    expect(await me.picked('figures')).toBe('areas');
    await me.redo();
    await me.studies.back();
    expect(await corridorNow(me)).toBe('whole-border');
    expect(await me.isDisabled('undo')).toBe(false);
    await me.studies.forward();
  });

  it('speak Spanish where the page does', async () => {
    await me.studies.open();
    expect(englishIn(await me.studies.rows())).toEqual([]);
    expect(englishIn([await me.studies.dialog.innerText()])).toEqual([]);
    expect(await me.seriousFaults()).toEqual([]);
    expect(await me.textFaults()).toEqual([]);
    await me.studies.act('compare', 'A second look');
    expect(englishIn(await me.studies.differences())).toEqual([]);
    await me.studies.closeDifferences();
  });

  it('are told of among what this browser keeps, and forgotten', async () => {
    await me.studies.kept();
    await me.switchLanguage('en');
    await me.studies.kept();
    expect(await me.privacyPanel()).toMatch(/Saved study “Desert years”: [\d.]+ kB/);
    expect(await me.forget()).toContain('Nothing.');
    await me.studies.kept();
    expect(await me.studies.stored()).toEqual([]);
    expect(me.app.errors).toEqual([]);
  });
});

describe('studies of other versions', () => {
  it('open where they are older, and say what to do where they are newer', async () => {
    await me.app.goTo(hashOf({ language: 'es' }));
    const old = {
      schema: 1,
      corridor: 'arizona-sonora',
      language: 'es',
      layers: [{ id: 'l1', layer: 'sectors', visible: false }],
    };
    await me.drop({ name: 'viejo.json', bytes: JSON.stringify(old) });
    await expect.poll(() => corridorNow(me)).toBe('arizona-sonora');
    await expect.poll(async () => (await me.study()).layers.find(({ id }) => id === 'l1')?.visible).toBe(false);
    await me.drop({ name: 'nuevo.json', bytes: JSON.stringify({ schema: 9, applied: { app: '4.2.0' } }) });
    await expect.poll(async () => (await me.notices()).join(' ')).toContain('versión más nueva');
    expect((await me.notices()).join(' ')).toContain('Se hizo con Corredor 4.2.0');
    expect(await corridorNow(me)).toBe('arizona-sonora');
  });
});

describe('a study that is too long for an address', () => {
  beforeAll(async () => {
    await me.dismissNotices();
    await me.app.goTo(hashOf({ features: manyThings }));
  });

  it('is kept by this browser under an address of its own, and the link says so and offers the file', async () => {
    await me.chooseCorridor('arizona-sonora');
    await me.app.addressed();
    expect(await hashNow(me.app.page)).toMatch(/^#kept\.[a-z0-9]{12}$/);
    await me.touch('copy-link');
    const file = await me.savedBy('link-study-file');
    const study = parseDocument(JSON.parse(file.text));
    expect(study.ok && study.value.features).toHaveLength(manyThings.length);
    await me.app.reload();
    expect(await corridorNow(me)).toBe('arizona-sonora');
    expect(await me.isDisabled('undo')).toBe(false);
  });

  it('is kept for each tab, and one study in two tabs is told and kept as a copy', async () => {
    await me.studies.kept();
    const mine = await hashNow(me.app.page);
    const other = await otherTab(me.app, mine.slice(1));
    await expect
      .poll(() => other.notices(), { timeout: 10_000 })
      .toEqual([expect.stringContaining('open in another tab')]);
    await other.chooseCorridor('whole-border');
    await other.studies.kept();
    const theirs = await hashNow(other.app.page);
    expect(theirs).toMatch(/^#kept\./);
    expect(theirs).not.toBe(mine);
    // What this tab keeps at once was overwritten by the other one: it is still its own after a reload.
    await me.app.reload();
    expect([await corridorNow(me), await hashNow(me.app.page)]).toEqual(['arizona-sonora', mine]);
    await other.app.page.reload();
    await other.app.settled();
    expect([await corridorNow(other), await hashNow(other.app.page)]).toEqual(['whole-border', theirs]);
    // A tab that crashed left nothing but what the store has.
    await other.app.page.close();
    await me.app.page.evaluate(() => localStorage.clear());
    const third = await otherTab(me.app, theirs.slice(1));
    expect(await corridorNow(third)).toBe('whole-border');
    expect(await third.notices()).toEqual([]);
    await third.app.page.close();
  });

  it('of another browser is said to be none of this one', async () => {
    await me.app.goTo('kept.abcdefghijkl');
    expect(await me.notices()).toEqual([expect.stringContaining('does not keep')]);
    expect(await corridorNow(me)).toBe('arizona-sonora');
    await me.dismissNotices();
    expect(me.app.errors).toEqual([]);
  });

  it('says so when the browser has no room, offers the file, and the page works on', async () => {
    await me.app.page.evaluate(() => {
      const full = (): never => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Storage.prototype.setItem = full;
      IDBObjectStore.prototype.put = full;
    });
    await me.chooseCorridor('whole-border');
    await me.studies.kept();
    expect(await me.notices()).toEqual([expect.stringContaining('no room left')]);
    const file = await me.saved(() => me.app.page.locator('[data-control^="follow-"]').click());
    expect(Buffer.from(file.bytes).toString('utf8')).toContain('whole-border');
    await me.studies.open();
    await me.studies.dialog.locator('[data-control="study-here-name"]').fill('No room');
    await me.touch('study-save');
    await expect.poll(() => me.studies.said()).toContain('no room left');
    await me.studies.close();
    // All of it stands in the address, however long, where nothing else keeps it.
    expect((await hashNow(me.app.page)).length).toBeGreaterThan(8192);
    expect(me.app.errors).toEqual([]);
  });
});
