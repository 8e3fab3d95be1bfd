import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDocument } from '../../src/document/document.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { englishIn, englishTexts } from './drivers/english.ts';
import { hashOf } from './drivers/open-app.ts';

describe('Spanish', () => {
  let analyst: Analyst;
  beforeAll(async () => {
    const grid = { ...emptyDocument.grid, figures: 'incidents' } as const;
    analyst = await arrive({
      isShared: true,
      hash: hashOf({ grid, compare: { kind: 'event', event: 'title-42', months: 12 } }),
    });
    await analyst.runHotSpots();
    await analyst.openEverything();
  });
  afterAll(() => analyst.app.close());

  it('is told from English by this test', async () => {
    expect(englishTexts).toBeGreaterThan(300);
    expect(englishIn(await analyst.allTexts()).length).toBeGreaterThan(50);
  });

  it('leaves no English on the page, in names for screen readers neither', async () => {
    await analyst.switchLanguage('es');
    const texts = await analyst.allTexts();
    expect(texts.length).toBeGreaterThan(100);
    expect(englishIn(texts)).toEqual([]);
    expect(await analyst.pageLanguage()).toBe('es');
  });

  it('leaves none in the panels that open', async () => {
    for (const opener of ['privacy', 'export', 'notes', 'report-iom', 'report-sector-months', 'table-hovmoller']) {
      expect(englishIn(await analyst.textsBehind(opener)), opener).toEqual([]);
    }
  });

  it('names what was done in the undo button, and the file that is saved', async () => {
    await analyst.chooseCorridor('whole-border');
    expect(await analyst.nameOf('undo')).toBe('Deshacer: Elegir un corredor');
    expect((await analyst.figuresTable('months')).csv.name).toContain('_es_');
  });

  it('stays after a reload, and dark too', async () => {
    await analyst.press('theme');
    expect(await analyst.isDark()).toBe(true);
    await analyst.app.reload();
    expect(await analyst.pageLanguage()).toBe('es');
    expect(await analyst.isDark()).toBe(true);
    expect(await analyst.sentence()).toContain('por kilómetro fronterizo');
  });
});

it('is the language of a first visit with a Spanish browser, dark where the system is', async () => {
  const analyst = await arrive({ language: 'es', theme: 'dark' });
  expect(await analyst.sentence()).toContain('por kilómetro fronterizo');
  expect(await analyst.isDark()).toBe(true);
});
