import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { type Corner, mapHandOf } from './drivers/map-hand.ts';
import { hashOf } from './drivers/open-app.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** The deaths that the app is shipped with, each with its day and place. */
const shipped = readFileSync(new URL('../../data/incidents/incidents.csv', import.meta.url), 'utf8')
  .trim()
  .split(/\r?\n/);
const columns = (shipped[0] ?? '').split(',');
const at = (line: string, name: string): number => Number(line.split(',')[columns.indexOf(name)]);

/** Incidents of the shipped file in a rectangle, counted from the file alone. */
function countedIn(ring: readonly Corner[]): number {
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  return (
    shipped
      .slice(1)
      // Sums of several incidents are no incident at a place.
      .filter((line) => line.endsWith(',point'))
      .filter((line) => at(line, 'lon') >= Math.min(...lons) && at(line, 'lon') < Math.max(...lons))
      .filter((line) => at(line, 'lat') >= Math.min(...lats) && at(line, 'lat') < Math.max(...lats)).length
  );
}

/** El Paso and the valley below it, right of what lies at the map's left. */
const camera = { lon: -106.3, lat: 31.4, zoom: 6.5 };
/** From Nogales to El Paso, right of the bar of a tool. */
const wide = { lon: -110.33, lat: 31.5, zoom: 5.8 };
const near = { lon: -106, lat: 31.5, zoom: 8 };
/** Nogales and El Paso. */
const [nogales, elPaso] = [[-110.934, 31.3404] as const, [-106.487, 31.7592] as const];

/** A person at the map, which stands where the test puts it, at one page for all of it. */
async function atMap() {
  const analyst = await arrive({ isShared: true, hash: hashOf({ camera }) });
  const { page } = analyst.app;
  return {
    ...analyst,
    ...mapHandOf(analyst.app, async () => (await analyst.study()).camera ?? camera),
    page,
    press: async (...names: readonly string[]): Promise<void> => {
      for (const name of names) await analyst.press(name);
    },
  };
}

type AtMap = Awaited<ReturnType<typeof atMap>>;
const firstNumber = (text: string): number => Number((/[\d,.]+/.exec(text)?.[0] ?? '').replaceAll(',', ''));
const ringOf = async (analyst: Pick<Analyst, 'study'>): Promise<readonly Corner[]> => {
  const { selection } = await analyst.study();
  return selection?.kind === 'shape' ? selection.ring : [];
};

let on: AtMap;
beforeAll(async () => {
  on = await atMap();
  return () => on.app.close();
});

describe('by mouse, in English', () => {
  it('a rectangle counts what the file has there', async () => {
    await on.press('tools-select', 'tool-select-rectangle');
    await on.drag([-105.9, 30.9], [-104.6, 31.7]);
    const text = await on.counted();
    expect(text).toMatch(/^[\d,]+ records, [\d,]+ people, [\d.]+% of what is shown, [\d,]+ cells$/);
    const ring = await ringOf(on);
    expect(ring).toHaveLength(4);
    expect(firstNumber(text)).toBe(countedIn(ring));
    expect(countedIn(ring)).toBeGreaterThan(5);
    expect(await on.isMarking()).toBe(false);
  });

  it('its table is saved by cell, and sums to the count', async () => {
    const count = firstNumber(await on.counted());
    await on.press('selection-table');
    const csv = await on.savedBy('save-csv-selection-places');
    const rows = csv.text.replace('\uFEFF', '').trim().split('\r\n').slice(1);
    expect(rows.reduce((sum, row) => sum + Number(row.split(',')[2]), 0)).toBe(count);
    expect(csv.name).toMatch(/^corredor_.*_selection-places_\d+\.csv$/);
    await on.pick('selection-by', 'kinds');
    expect(await on.page.locator('dialog[open] tbody tr').count()).toBeGreaterThan(2);
    await on.keys('Escape');
    await on.page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect((await on.study()).selection).not.toBeNull();
  });

  it('it is kept as an area that is counted in, in one step', async () => {
    await on.press('selection-keep');
    const { features, layers } = await on.study();
    expect(features).toMatchObject([{ kind: 'area', name: { en: 'Selection 1', es: 'Selección 1' } }]);
    expect(layers.some(({ layer, areas, visible }) => layer === 'areas' && areas === 'drawn' && visible)).toBe(true);
    await on.undo();
    expect((await on.study()).features).toEqual([]);
  });

  it('Esc leaves the tool first, then the selection', async () => {
    await on.press('tools-measure', 'tool-measure-area');
    expect(await on.isMarking()).toBe(true);
    await on.keys('Escape');
    expect([await on.isMarking(), (await on.study()).selection === null]).toEqual([false, false]);
    await on.keys('Escape');
    expect((await on.study()).selection).toBeNull();
    expect(await on.page.locator('[data-selection]').count()).toBe(0);
  });

  it('kilometres are typed, counted and filtered by', async () => {
    await on.press('tools-select', 'tool-select-kilometres');
    await on.page.locator('[data-control="mark-fromKm"]').fill('1,200');
    await on.page.locator('[data-control="mark-toKm"]').fill('1,100');
    await on.press('mark-take');
    expect((await on.study()).selection).toEqual({ kind: 'kilometres', from: 1100, to: 1200 });
    expect(await on.counted()).toMatch(/^km 1,100 to 1,200: [\d,]+ records/);
    await on.press('selection-filter');
    expect((await on.study()).clauses.place).toEqual({ kind: 'kilometres', from: 1100, to: 1200 });
    await on.undo();
    await on.press('selection-clear');
  });

  it('a distance is that of the ellipsoid, and two places of the border have their kilometres', async () => {
    await on.app.goTo(hashOf({ camera: wide }));
    await on.press('tools-measure', 'tool-measure-distance');
    await on.click(nogales);
    await on.click(elPaso);
    // 424.77 km on WGS 84, worked out apart from the app.
    expect(Math.abs(firstNumber(await on.measured()) / 424.77 - 1)).toBeLessThan(0.005);
    await on.press('tools-measure', 'tool-measure-border');
    await on.click(nogales);
    await on.click(elPaso);
    const text = await on.measured();
    expect(text).toMatch(
      /^A km [\d,.]+, .* B km [\d,.]+.* Along the border [\d,.]+ km \([\d,.]+ mi\) In a straight line/,
    );
    await on.keys('Escape');
  });

  it('three pins stand in view, the others against the first; a fourth takes the place of the oldest', async () => {
    await on.app.goTo(hashOf({ camera: near }));
    for (const lon of [-106.2, -106, -105.8]) await on.click([lon, 31.28]);
    const pins = await on.pins();
    expect(pins).toHaveLength(3);
    expect(pins[0]).not.toContain('Against A');
    for (const text of pins.slice(1)) expect(text).toMatch(/Against A: (n\/a|[+−]?[\d,.]+ \(.*\))/);
    // On a map as low as that of a small window each figure is to be read without scrolling.
    const isRead = await on.app.page.locator('.pin-body').evaluateAll((bodies) =>
      bodies.map((body) => {
        const figure = body.querySelector('[data-part="figure"]')?.getBoundingClientRect();
        return figure !== undefined && figure.bottom <= body.getBoundingClientRect().bottom + 1;
      }),
    );
    expect(isRead).toEqual([true, true, true]);
    expect((await on.study()).pins).toHaveLength(3);
    const [, second] = (await on.study()).pins;
    // Under the cards, in a cell of its own.
    await on.click([-105.889, 31.333]);
    const after = (await on.study()).pins;
    expect(after).toHaveLength(3);
    expect(after[0]).toEqual(second);
    await on.press('pin-remove-C');
    expect(await on.pins()).toHaveLength(2);
  });

  it('has no fault that axe finds, light and dark', async () => {
    await on.app.goTo(hashOf({ camera }));
    await on.press('tools-select', 'tool-select-rectangle');
    await on.drag([-105.9, 30.9], [-104.6, 31.7]);
    await on.press('tools-measure', 'tool-measure-distance');
    for (const theme of ['light', 'dark']) {
      expect(await on.seriousFaults(), theme).toEqual([]);
      await on.press('theme');
    }
    expect(on.app.errors).toEqual([]);
  });
});

describe('by keyboard alone, in Spanish', () => {
  it('a polygon is drawn, counted and cleared; the map is read and pinned under its cross', async () => {
    await on.app.goTo(hashOf({ camera, language: 'es' }));
    await on.tabTo('tools-select');
    await on.keys('Enter', 'ArrowDown', 'ArrowDown', 'Enter');
    expect(await on.focused()).toMatch(/^map:/);
    for (const turn of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      await on.keys('Space');
      await on.keys(turn);
    }
    await on.keys('Space', 'Enter');
    expect((await ringOf(on)).length).toBeGreaterThanOrEqual(3);
    expect(await on.counted()).toMatch(/^[\d,]+ registros, [\d,]+ personas, [\d.]+% de lo mostrado, [\d,]+ celdas?$/);
    await on.keys('Escape');
    expect((await on.study()).selection).toBeNull();
    await on.map.focus();
    await on.keys('Enter');
    expect(oneLine(await on.page.locator('[data-map-said]').innerText())).not.toBe('');
    await on.keys('c');
    await on.keys('p');
    expect((await on.study()).pins.length).toBeLessThanOrEqual(1);
    expect(await on.page.locator('[data-control="copy-coordinates"]').innerText()).toMatch(
      /^\d+\.\d{4}° N, \d+\.\d{4}° O · km [\d,.]+$/,
    );
    expect(on.app.errors).toEqual([]);
  });
});
