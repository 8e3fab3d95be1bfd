import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { hashOf } from './drivers/open-app.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A person at the keyboard, at one page for all of it. */
async function atKeys() {
  const analyst = await arrive({ isShared: true });
  const { page } = analyst.app;
  const field = page.locator('[role="combobox"]');
  /** The line of the list that is marked, as the field names it. */
  const marked = async (): Promise<string> => {
    const id = await field.getAttribute('aria-activedescendant');
    return id === null ? '' : oneLine(await page.locator(`[id="${id}"]`).innerText());
  };
  return {
    ...analyst,
    field,
    marked,
    /** The first view, before which nothing is open. */
    begin: async (parts: Partial<Document> = {}): Promise<void> => {
      if ((await page.locator('dialog[open]').count()) > 0) await analyst.key('Escape');
      await analyst.app.goTo(hashOf(parts));
      await analyst.leaveField();
    },
    /** Opens a box by its key. */
    async opened(key: string, box: string): Promise<void> {
      await analyst.key(key);
      await page.locator(`[data-dialog="${box}"]`).waitFor();
    },
    typed: async (text: string): Promise<void> => field.fill(text),
    /** Waits until places were read. */
    places: async (): Promise<void> => page.locator('[role="option"]').first().waitFor(),
    told: async (): Promise<string> => oneLine(await page.locator('dialog[open] [data-told]').innerText()),
    isOpen: async (): Promise<boolean> => (await page.locator('dialog[open]').count()) > 0,
    note: async (): Promise<string> => oneLine(await page.locator('.found-note').innerText()),
  };
}

const cameraOf = async (analyst: Pick<Analyst, 'study'>) => {
  const { camera } = await analyst.study();
  if (camera === null) throw new Error('the map did not move');
  return camera;
};

let at: Awaited<ReturnType<typeof atKeys>>;
beforeAll(async () => {
  at = await atKeys();
});
afterAll(() => at.app.close());

describe('commands and keys', () => {
  it('run by keyboard alone, also from a field; what cannot be done says why and does nothing', async () => {
    await at.begin();
    await at.opened('Control+k', 'commands');
    await at.typed('undo');
    expect(await at.marked()).toContain('Not now: Nothing to undo');
    await at.key('Enter');
    expect(await at.isOpen()).toBe(true);
    await at.typed('fiscal 2008');
    await at.keys('Enter');
    expect(await at.sentence()).toContain('October 2007 to September 2008');
    await at.open('fold-filters');
    await at.app.page.locator('[data-control="from-km"]').focus();
    await at.key('/');
    expect(await at.isOpen()).toBe(false);
    await at.opened('Control+k', 'commands');
    expect(await at.marked()).toContain('fiscal year 2008');
    await at.typed('method mann');
    await at.key('Enter');
    const form = at.app.page.locator('[data-dialog="run-dialog"]');
    await form.waitFor();
    expect(await at.seriousFaults()).toEqual([]);
    await at.press('run-dialog-start');
    expect((await at.study()).analyses).toMatchObject([{ method: 'mann-kendall' }]);
    // The focus is back in the field, which takes what is typed.
    await at.leaveField();
    await at.opened('?', 'keys');
    const listed = oneLine(await at.app.page.locator('[data-dialog="keys"]').innerText());
    for (const line of ['Find a place /', 'Find a command Ctrl+K', 'Undo Ctrl+Z', 'Play or pause Space']) {
      expect(listed).toContain(line);
    }
    expect(await at.seriousFaults()).toEqual([]);
    expect(at.app.errors).toEqual([]);
  });
});

describe('finding a place', () => {
  it('goes to a town by either of its names, to a kilometre and to a coordinate, by keys alone', async () => {
    await at.begin();
    await at.opened('/', 'find');
    for (const name of ['Juárez', 'juarez']) {
      await at.typed(name);
      await at.places();
      expect(await at.marked()).toMatch(/^Ciudad Juárez km 1,1\d\d Town, Chihuahua, Mexico · across from El Paso$/);
    }
    expect(await at.told()).toMatch(/^\d+ places$/);
    expect(await at.seriousFaults()).toEqual([]);
    expect(await at.textFaults()).toEqual([]);
    await at.key('ArrowDown');
    expect(await at.marked()).not.toContain('across from El Paso');
    await at.keys('ArrowUp', 'Enter');
    expect(await at.isOpen()).toBe(false);
    const town = await cameraOf(at);
    expect([town.lon, town.lat].map((degrees) => Math.round(degrees))).toEqual([-106, 32]);
    expect(await at.note()).toMatch(/Ciudad Juárez .*Border km 1,1\d\d\.\d, Mexican side, \d\.\d km from the line/);
    expect(await at.seriousFaults()).toEqual([]);

    await at.opened('/', 'find');
    await at.typed('km 812');
    await at.places();
    expect(await at.marked()).toMatch(/^km 812 Kilometre/);
    await at.keys('Enter');
    const kilometre = await cameraOf(at);
    expect(kilometre.lon).toBeLessThan(-108);
    expect(await at.note()).toContain('Border km 812.0, on the line');

    await at.opened('/', 'find');
    await at.typed('31.77, -106.48');
    await at.keys('Enter');
    expect(await cameraOf(at)).toMatchObject({ lon: -106.48, lat: 31.77 });

    await at.opened('/', 'find');
    await at.typed('US 90');
    await at.keys('Enter');
    expect(await at.note()).toContain('is hidden');
    await at.press('found-show');
    expect((await at.study()).layers.find(({ layer }) => layer === 'routes')?.visible).toBe(true);
    await at.key('Escape');
    expect(await at.app.page.locator('.found-note').count()).toBe(0);
    expect(at.app.errors).toEqual([]);
  });

  it('says what can be found where nothing is, in Spanish and in the dark, and gives the focus back', async () => {
    await at.begin({ language: 'es', theme: 'dark' });
    await at.tabTo('find-open');
    await at.key('Enter');
    await at.app.page.locator('[data-dialog="find"]').waitFor();
    await at.typed('Rio Grande');
    await at.places();
    expect(await at.marked()).toMatch(/^Río Bravo .*Río, ambos países$/);
    await at.typed('xyzzy');
    await expect.poll(() => at.told()).toContain('Nada encontrado: «xyzzy» no es población');
    await at.typed('km 9000');
    await expect.poll(() => at.told()).toContain('0 a 3,183');
    expect(await at.seriousFaults()).toEqual([]);
    await at.key('Escape');
    expect(await at.focused()).toBe('find-open');

    await at.opened('Control+k', 'commands');
    await at.typed('colores claros');
    expect(await at.marked()).toBe('Colores: claros Vista');
    expect(await at.seriousFaults()).toEqual([]);
    expect(await at.textFaults()).toEqual([]);
    await at.keys('Enter');
    expect(await at.isDark()).toBe(false);
    await at.opened('?', 'keys');
    expect(oneLine(await at.app.page.locator('[data-keys="page"]').innerText())).toContain('Buscar un lugar /');
    expect(await at.seriousFaults()).toEqual([]);
    expect(at.app.errors).toEqual([]);
  });
});

it('keys that are signs are left alone where a person says so', async () => {
  await at.begin();
  await at.opened('?', 'keys');
  await at.app.page.locator('[data-control="sign-keys"]').uncheck();
  await at.key('Escape');
  await at.leaveField();
  await at.key('/');
  expect(await at.isOpen()).toBe(false);
});
