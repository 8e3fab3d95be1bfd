import { type Document, emptyDocument } from '../../../src/document/document.ts';
import { fromHash } from '../../../src/document/url.ts';
import { boardOf } from './board.ts';
import { briefingOf } from './briefing.ts';
import { chartsOf } from './charts.ts';
import { controlsOf } from './controls.ts';
import { exportsOf } from './exports.ts';
import { findingsOf } from './findings.ts';
import { frameOf } from './frame.ts';
import { handOverOf } from './hand-over.ts';
import { keyboardOf } from './keyboard.ts';
import { layoutOf } from './layout.ts';
import { type OpenApp, type OpenOptions, openApp } from './open-app.ts';
import { playbackOf } from './playback.ts';
import { regionsOf } from './regions.ts';
import { walkOf } from './walk.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A person at work in the app: what they do and what they read, in their words. */
export function analystOf(app: OpenApp) {
  const { page } = app;
  const controls = controlsOf(app);
  return {
    ...controls,
    ...chartsOf(app),
    ...handOverOf(app),
    ...exportsOf(app),
    ...frameOf(app),
    ...keyboardOf(app),
    ...layoutOf(app),
    ...walkOf(app),
    ...findingsOf(app),
    ...boardOf(app),
    ...playbackOf(app),
    ...briefingOf(app),
    ...regionsOf(app),
    app,
    sentence: async (): Promise<string> => oneLine(await page.locator('.sentence').innerText()),
    counts: async (): Promise<string> => oneLine(await page.locator('.counts').innerText()),
    /** The first number of the counts line: how many are shown. */
    async shown(): Promise<number> {
      const [digits = ''] = /[\d,]+/.exec(await page.locator('.counts').innerText()) ?? [];
      return Number(digits.replaceAll(',', ''));
    },
    /** The notes under "How to read it, and sources". */
    async notes(): Promise<string> {
      await controls.touch('notes');
      const dialog = page.locator('dialog[open]');
      const text = await dialog.innerText();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      return text;
    },
    /** What was decided, as the address says it. */
    async study(): Promise<Document> {
      await app.addressed();
      const hash = await page.evaluate(() => location.hash);
      if (hash === '#start') return emptyDocument;
      const read = fromHash(hash);
      if (!read.ok) throw new Error(`the address is no study: ${hash}`);
      return read.value;
    },
    address: async (): Promise<string> => {
      await app.addressed();
      return page.evaluate(() => location.hash.slice(1));
    },
    chooseCorridor: (id: string): Promise<void> => controls.choose('corridor', id),
    switchLanguage: (language: 'en' | 'es'): Promise<void> => controls.pick('language', language),
    figures: (figures: 'areas' | 'incidents'): Promise<void> => controls.pick('figures', figures),
    compareWith: (kind: Document['compare']['kind']): Promise<void> => controls.pick('compare', kind),
    undo: (): Promise<void> => controls.press('undo'),
    redo: (): Promise<void> => controls.press('redo'),
    /** The map as it is drawn, without what lies over it. */
    mapPicture: (): Promise<Buffer> => page.locator('[data-picture="map"]').screenshot(),
    /** The map and the diagrams. */
    pictures: (): Promise<Buffer> => page.locator('.pictures').screenshot(),
    /** All text that can be read on the page. */
    pageText: async (): Promise<string> => oneLine(await page.locator('body').innerText()),
  };
}

export type Analyst = ReturnType<typeof analystOf>;

/** Opens the app with a person before it. */
export const arrive = async (options: OpenOptions = {}): Promise<Analyst> => analystOf(await openApp(options));
