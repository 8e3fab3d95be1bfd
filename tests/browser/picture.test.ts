import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { languages } from '../../src/base/words.ts';
import { type Document, emptyDocument, type Picture } from '../../src/document/document.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import type { ChartName } from './drivers/charts.ts';
import { hashOf } from './drivers/open-app.ts';

const chartOf: Readonly<Record<Picture['view'], ChartName>> = {
  diagram: 'hovmoller',
  ridges: 'ridges',
  years: 'years',
};
const incidents = { ...emptyDocument.grid, figures: 'incidents' as const };
const drawn = (picture: Partial<Picture>, rest: Partial<Document> = {}): Partial<Document> => ({
  ...rest,
  picture: { ...emptyDocument.picture, ...picture },
});

let analyst: Analyst;
beforeAll(async () => {
  analyst = await arrive({ isShared: true });
});
afterAll(() => analyst.app.close());

describe('the border by month', () => {
  it.each(languages)(
    'in each of its views says what it shows, and nothing lies over another (%s)',
    async (language) => {
      for (const view of ['diagram', 'ridges', 'years'] as const) {
        for (const grid of [emptyDocument.grid, incidents]) {
          await analyst.app.goTo(hashOf(drawn({ view, smoothKm: 25, figure: 'counts' }, { language, grid })));
          expect.soft(await analyst.isDrawn(chartOf[view]), view).toBe(true);
          const said = await analyst.chartSays(chartOf[view]);
          expect.soft(said, view).toContain(language === 'en' ? 'order kilometre' : 'ilómetro fronterizo');
          expect.soft(await analyst.textFaults(), `${view} ${grid.figures}`).toEqual([]);
          expect.soft(await analyst.pageOverflow(), view).toEqual([0, 0]);
        }
      }
      const own = /data-control="(picture|zoom)-|data-chart/;
      expect.soft((await analyst.seriousFaults()).filter(({ where }) => own.test(where))).toEqual([]);
      const key = await analyst.keySays();
      expect(key).toContain(language === 'en' ? 'One scale for all' : 'Una sola escala para todos');
      expect(key).toContain(language === 'en' ? 'standard deviation 25 km' : 'desviación estándar de 25 km');
    },
  );

  it('draws totals of areas as flat steps, and says that they are never smoothed', async () => {
    await analyst.app.goTo(hashOf(drawn({ view: 'ridges', smoothKm: 50 })));
    expect(await analyst.keySays()).toContain('flat step over its own kilometres');
    expect(await analyst.isThere('picture-smooth')).toBe(false);
    expect(await analyst.chartSays('ridges')).toMatch(
      /26 profiles .*Highest: Del Rio sector, FY 2022, 1,410 per border km/s,
    );
  });

  it('keeps view, figure and smoothing over a reload', async () => {
    await analyst.app.goTo(hashOf({ grid: incidents }));
    await analyst.pick('picture-view', 'ridges');
    await analyst.pick('picture-figure', 'shares');
    await analyst.choose('picture-smooth', '50');
    await analyst.address();
    await analyst.app.reload();
    expect((await analyst.study()).picture).toMatchObject({ view: 'ridges', figure: 'shares', smoothKm: 50 });
    expect(await analyst.picked('picture-view')).toBe('ridges');
    expect(await analyst.keySays()).toContain('% of each year per 10 km, smoothed 50 km');
  });

  it('in shares has months of few records as such', async () => {
    await analyst.app.goTo(hashOf(drawn({ figure: 'shares' }, { grid: incidents })));
    expect(await analyst.keySays()).toContain('Too few for shares (under 10)');
    expect(await analyst.pointAt(2371, '2015-06')).toContain('Too few for shares');
    await analyst.app.goTo(hashOf(drawn({ figure: 'shares' })));
    expect(await analyst.pointAt(2371, '2022-06')).toMatch(/% of the month, of all stretches/);
  });
});

describe('zooming', () => {
  beforeAll(() => analyst.app.goTo(hashOf({ grid: incidents })));

  it('by the wheel changes kilometres and months on the axes of all pictures, and no figure', async () => {
    const [counts, before] = [await analyst.counts(), await analyst.chartSays('hovmoller')];
    await analyst.wheel('hovmoller', 0.9, 0.6, -240);
    const after = await analyst.chartSays('hovmoller');
    expect(after).not.toBe(before);
    expect(await analyst.counts()).toBe(counts);
    const { picture } = await analyst.study();
    expect(picture.kilometres?.to).toBeGreaterThan(2200);
    expect(picture.kilometres?.from).toBeGreaterThan(1300);
    const [, from] = /, (\w+ \d{4}) to/.exec(after) ?? [];
    expect(await analyst.chartSays('months')).toContain(`${from} to`);
  });

  it('by keys and buttons goes farther and back to all', async () => {
    await analyst.press('zoom-out');
    const { picture } = await analyst.study();
    await analyst.press('zoom-whole');
    expect((await analyst.study()).picture).toMatchObject({ kilometres: null, months: null });
    expect(await analyst.isDisabled('zoom-whole')).toBe(true);
    await analyst.tabTo('chart:hovmoller');
    await analyst.keys('+', '+');
    expect((await analyst.study()).picture.kilometres).not.toBeNull();
    expect((await analyst.study()).picture).not.toEqual(picture);
    await analyst.keys('0');
    expect((await analyst.study()).picture.months).toBeNull();
  });

  it('to what is chosen shows it alone, lets a drag choose inside it, and lasts over a reload', async () => {
    await analyst.brushMonths('hovmoller', '2020-01', '2022-12');
    await analyst.press('zoom-chosen');
    const { picture, clauses } = await analyst.study();
    expect(clauses.time).toMatchObject(picture.months ?? {});
    const said = await analyst.chartSays('hovmoller');
    await analyst.app.reload();
    expect(await analyst.chartSays('hovmoller')).toBe(said);
    await analyst.brushMonths('hovmoller', '2021-03', '2021-09');
    const clause = (await analyst.study()).clauses.time;
    expect(clause).toMatchObject({ from: monthIndex(2021, 3), to: monthIndex(2021, 10) });
    expect(await analyst.textFaults()).toEqual([]);
  });

  it('reaches the years that have no room among small pictures', async () => {
    await analyst.app.goTo(hashOf(drawn({ view: 'years' })));
    expect(await analyst.chartSays('years')).toMatch(/Earlier years left out for want of room: \d+/);
    const months = { from: monthIndex(1999, 10), to: monthIndex(2004, 10) };
    await analyst.app.goTo(hashOf(drawn({ view: 'years', months })));
    const said = await analyst.chartSays('years');
    expect(said).toContain('October 1999 to September 2004');
    expect(said).not.toContain('left out');
  });
});

it('stands on a narrow page too, where a wheel alone scrolls it', async () => {
  await analyst.app.page.setViewportSize({ width: 390, height: 844 });
  await analyst.app.goTo(hashOf(drawn({ view: 'years' })));
  expect(await analyst.isDrawn('years')).toBe(true);
  expect((await analyst.pageOverflow())[0]).toBe(0);
  const said = await analyst.chartSays('years');
  await analyst.wheel('years', 0.5, 0.5, -240);
  expect(await analyst.chartSays('years')).toBe(said);
});
