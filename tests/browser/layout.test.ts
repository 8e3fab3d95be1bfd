import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { languages } from '../../src/base/words.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { expectToOpen, expectToStand, exploreStudies, openers, pairedLooks } from './drivers/looks.ts';
import { hashOf } from './drivers/open-app.ts';

let analyst: Analyst;
beforeAll(async () => {
  analyst = await arrive({ isShared: true });
});
afterAll(() => analyst.app.close());

describe('the page', () => {
  it.each(pairedLooks)(
    'in $language, $theme, $size.width pixels wide: no grave fault, no text over another or cut off, no scrolling of the page',
    (look) => expectToStand(analyst, look, exploreStudies),
  );

  it.each(openers)('what "%s" opens stands as well', async (opener) => {
    await analyst.app.page.setViewportSize({ width: 1280, height: 800 });
    for (const language of languages) await expectToOpen(analyst, opener, language);
  });

  it('sees faults that are planted', async () => {
    await analyst.app.goTo(hashOf({}));
    await analyst.plantFaults();
    const faults = (await analyst.textFaults()).join('\n');
    expect(faults).toMatch(/overlap: .*planted over/);
    expect(faults).toMatch(/cut off: "planted and cut"/);
    expect((await analyst.seriousFaults()).map(({ rule }) => rule)).toContain('button-name');
    await analyst.uproot();
  });
});

describe('the keyboard alone', () => {
  beforeAll(() => analyst.app.goTo(hashOf({})));

  it('reaches every control, chart and the map, with the focus to be seen', async () => {
    const stops = await analyst.stops();
    const usable = await analyst.usableControls();
    expect(usable.filter((name) => !stops.includes(name))).toEqual([]);
    expect(stops).toEqual(
      expect.arrayContaining(['chart:hovmoller', 'chart:profile', 'chart:months', 'chart:national']),
    );
    expect(stops.some((stop) => stop.startsWith('map:'))).toBe(true);
    await analyst.tabTo('corridor');
    expect(await analyst.focusIsVisible()).toBe(true);
  });

  it('chooses a corridor, then months and a sector on the diagram, and takes them back', async () => {
    await analyst.tabTo('corridor');
    await analyst.keys('End');
    expect((await analyst.study()).corridor).toBe('whole-border');
    await analyst.tabTo('chart:hovmoller');
    expect(await analyst.focusIsVisible()).toBe(true);
    await analyst.keys('ArrowRight', 'ArrowRight', 'PageDown');
    expect(await analyst.markSays('hovmoller')).toContain('El Centro sector. October 2000');
    await analyst.keys('Shift+PageDown', 'Shift+PageDown', 'Enter');
    const { clauses } = await analyst.study();
    expect(clauses.time).toEqual({ kind: 'months', from: monthIndex(2000, 10), to: monthIndex(2002, 11) });
    expect(clauses.place).toEqual({ kind: 'kilometres', from: 97, to: 222 });
    expect(await analyst.sentence()).toContain('El Centro sector');
    await analyst.keys('Escape');
    expect((await analyst.study()).clauses).toEqual({});
  });

  it('runs hot spots, compares, opens the export and comes back to where it was', async () => {
    await analyst.tabTo('run-hot-spots');
    await analyst.keys('Enter');
    expect((await analyst.study()).analyses).toHaveLength(1);
    await analyst.tabTo('compare');
    await analyst.keys('ArrowDown');
    expect((await analyst.study()).compare.kind).toBe('previous');
    await analyst.tabTo('export');
    await analyst.keys('Enter');
    await analyst.app.page.locator('dialog[open]').waitFor();
    await analyst.tabTo('export-panel-close');
    await analyst.keys('Escape');
    expect(await analyst.focused()).toBe('export');
    await analyst.keys('Control+z', 'Control+z');
    expect((await analyst.study()).analyses).toEqual([]);
  });
});
