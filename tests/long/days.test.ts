import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/base/words.ts';
import { readRecipe } from '../../src/export/read-recipe.ts';
import { extractRecipe } from '../../src/export/recipe.ts';
import { csvRows, type Day, dayOf, firstNumber } from '../browser/drivers/day.ts';
import type { Exported } from '../browser/drivers/exports.ts';
import { askPdf, hasReader } from '../browser/drivers/other-programs.ts';
import { coloursIn, decodePng } from '../browser/drivers/png.ts';
import { studiesOf } from '../browser/drivers/studies.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What each language says where the words themselves are held to. */
const said = {
  en: {
    counted: /^[\d,]+ records, [\d,]+ people, [\d.]+% of what is shown, [\d,]+ cells?$/,
    border: /Along the border [\d,.]+ km \([\d,.]+ mi\) In a straight line/,
    against: /Against A: [+−]?[\d,.]+ \(/,
    spots: /[\d,]+ records in [\d,]+ cells\. Hot at FDR 1 %/,
    jenks: 'natural breaks (Jenks)',
    noCases: 'Nothing here measures smugglers or prosecutions.',
    ranks: /ranks first of 5 corridors .* first in \d+ of 100 weightings/,
    often: /is first in \d+ of 100 weightings/,
    deaths: /Recorded deaths and disappearances/,
  },
  es: {
    counted: /^[\d,]+ registros, [\d,]+ personas, [\d.]+% de lo mostrado, [\d,]+ celdas?$/,
    border: /A lo largo de la frontera [\d,.]+ km \([\d,.]+ mi\) En línea recta/,
    against: /Frente a A: [+−]?[\d,.]+ \(/,
    spots: /[\d,]+ registros en [\d,]+ celdas\. /,
    jenks: 'cortes naturales (Jenks)',
    noCases: 'Nada aquí mide a traficantes ni procesamientos penales.',
    ranks: /primer lugar .* 5 corredores .* \d+ de 100 ponderaciones/,
    often: /queda en primer lugar en \d+ de 100 ponderaciones/,
    deaths: /Muertes y desapariciones registradas/,
  },
} as const;

async function recipeOf(file: Exported) {
  const recipe = await readRecipe(file.bytes, file.name);
  if (!recipe.ok) throw new Error(`${file.name}: ${recipe.error.code}`);
  return recipe.value;
}

/** Places about the middle of the map, right of the legend and under the buttons. */
async function aboutTown(day: Day) {
  const { camera } = await day.study();
  if (camera === null) throw new Error('the map was not moved');
  const { lon, lat } = camera;
  const at = (east: number, north: number) => [lon + east, lat + north] as const;
  return { town: at(0, 0), east: at(0.2, 0), corner: at(-0.1, 0.04), opposite: at(0.22, -0.06) };
}

describe.each(languages)('the day of an analyst, in %s', (language) => {
  const words = said[language];

  /** A town by its name, from the key that finds places. */
  async function findTown(day: Day): Promise<void> {
    await day.figures('incidents');
    await day.key('/');
    await day.page.locator('[data-dialog="find"]').waitFor();
    await day.page.locator('[role="combobox"]').fill('Eagle Pass');
    await day.page.locator('[role="option"]').first().waitFor();
    await day.keys('Enter');
    expect(oneLine(await day.page.locator('.found-note').innerText())).toMatch(
      /Eagle Pass.*Texas.*km (fronterizo )?2,3\d\d/i,
    );
    await day.shoot('found');
    await day.keys('Escape');
  }

  /** The years from 2017 to the last whole one, by the handle of the time band. */
  async function chooseYears(day: Day): Promise<number> {
    const all = await day.shown();
    const band = day.page.locator('[data-control="band-from"]');
    await band.focus();
    for (let year = 0; year < 3; year++) await day.keys('Shift+ArrowRight');
    const first = (await band.getAttribute('aria-valuetext')) ?? 'none';
    expect(await day.sentence()).toContain(first);
    const shown = await day.shown();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    return shown;
  }

  async function select(day: Day): Promise<void> {
    await day.press('tools-select');
    await day.press('tool-select-rectangle');
    const { corner, opposite } = await aboutTown(day);
    await day.drag(corner, opposite);
    const text = await day.counted();
    expect(text).toMatch(words.counted);
    const count = firstNumber(text);
    await day.shoot('selected');
    await day.press('selection-table');
    const { text: csv } = await day.savedBy('save-csv-selection-places');
    const [head = [], ...rows] = csvRows(csv);
    expect(rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(count);
    const onScreen = await day.page.locator('dialog[open] tbody tr').allInnerTexts();
    expect(onScreen).toHaveLength(rows.length);
    expect(head.length).toBeGreaterThan(2);
    await day.keys('Escape');
    await day.page.locator('dialog[open]').waitFor({ state: 'detached' });
    await day.press('selection-clear');
  }

  async function measureAndPin(day: Day): Promise<void> {
    await day.press('tools-measure');
    await day.press('tool-measure-border');
    const { town, east, corner, opposite } = await aboutTown(day);
    await day.click(corner);
    await day.click(opposite);
    expect(await day.measured()).toMatch(words.border);
    await day.keys('Escape');
    for (const place of [town, east]) await day.click(place);
    const pins = await day.pins();
    expect(pins).toHaveLength(2);
    expect(pins[1]).toMatch(words.against);
    await day.shoot('pinned');
  }

  it('from a town to a picture and a table that hold what the screen said', async () => {
    const day = await dayOf({ person: 'analyst', language });
    await findTown(day);
    const shown = await chooseYears(day);
    await select(day);
    await measureAndPin(day);
    await day.open('fold-layers');
    await day.press('layer-more-l2');
    await day.press('layer-classes-l2');
    await day.choose('class-method', 'jenks');
    await day.keys('Escape');
    expect(oneLine(await day.page.locator('details[data-floats]').first().innerText())).toContain(words.jenks);
    await day.runHotSpots();
    const [{ id = '' } = {}] = (await day.study()).analyses;
    expect(await day.findingNow(id)).toMatch(words.spots);
    await day.shoot('hot-spots');
    const studies = studiesOf(day.app);
    await studies.open();
    expect(await studies.save('Eagle Pass')).toContain('Eagle Pass');
    await studies.close();
    const picture = await day.exportPicture('view', '1x');
    expect(coloursIn(decodePng(picture.bytes))).toBeGreaterThan(100);
    const recipe = extractRecipe(picture.bytes);
    expect(recipe.ok && recipe.value.document).toEqual(await day.study());
    const { rows, csv } = await day.figuresTable('months');
    const [, ...saved] = csvRows(csv.text);
    // Months in words on the screen and as dates in the file; figures the same, and together what the line of counts says.
    const figuresOf = (all: readonly (readonly string[])[]) => all.map((row) => firstNumber(row[1] ?? ''));
    expect(figuresOf(saved).slice(0, rows.length)).toEqual(figuresOf(rows));
    expect(figuresOf(saved).reduce((sum, figure) => sum + figure, 0)).toBe(shown);
    await day.shoot('end');
    day.ended();
  });
});

describe.each(languages)('the day of a planner, in %s', (language) => {
  const words = said[language];
  it('from six corridors to a decision sheet, one of them left out with a reason', async () => {
    const day = await dayOf({ person: 'planner', language });
    const { page } = day;
    await day.setUpFor('planner');
    expect((await day.study()).workspace).toBe('regions');
    expect(await day.firstLine()).toBe(words.noCases);
    await expect.poll(() => day.ranked(), { timeout: 30_000 }).toHaveLength(6);
    const last = (await day.ranked()).at(-1) ?? '';
    await day.shoot('ranking');
    const reason = language === 'en' ? 'Covered by another programme' : 'Lo cubre otro programa';
    await page.locator(`[data-control="region-out-${last}"]`).click();
    await page.locator(`[data-control="region-reason-${last}"]`).fill(reason);
    await day.shoot('reason');
    await page.locator(`[data-control="region-leave-${last}"]`).click();
    await day.app.settled();
    await expect.poll(() => day.ranked(), { timeout: 30_000 }).toHaveLength(5);
    await day.type('weight-number-k1', '50');
    await expect.poll(async () => (await day.study()).regions.weights.k1).not.toBe(25);
    await expect.poll(() => day.rankingSentence(), { timeout: 30_000 }).toMatch(words.ranks);
    await day.openView('firmness');
    expect(await day.viewText()).toMatch(words.often);
    await day.shoot('firmness');
    const onScreen = await day.rankingRows();
    const csv = await day.savedBy('save-csv-ranking');
    const [, ...rows] = csvRows(csv.text);
    // Rank, region, score and weightings in which it is first: rounded on the screen, in full in the file.
    expect(rows.map(([rank, , , region]) => [rank, region])).toEqual(onScreen.map(([rank, region]) => [rank, region]));
    expect(rows.map((row) => Number(row[4]).toFixed(3))).toEqual(onScreen.map((row) => row[2]));
    expect(rows.map((row) => Math.round(Number(row[7])))).toEqual(onScreen.map((row) => Number(row[3])));
    await day.openView('record');
    await day.press('keep-ranking');
    expect((await day.study()).analyses).toMatchObject([{ method: 'region-ranking' }]);
    await day.shoot('record');
    await day.touch('record-sheet');
    await day.drawn();
    expect(await day.pageText()).toContain(reason);
    await day.shoot('sheet');
    const sheet = await day.exportBriefing({ format: 'pdf', languages: language });
    const recipe = await recipeOf(sheet);
    expect(recipe.document.regions).toEqual((await day.study()).regions);
    if (hasReader('pdftotext')) {
      const text = oneLine(askPdf('pdftotext', sheet.bytes));
      expect(text).toContain(reason);
      for (const row of rows) expect(text).toContain(row[3]);
    }
    day.ended();
  });
});

describe.each(languages)('the day of a briefer, in %s', (language) => {
  const title = { en: 'Before and after, at the river', es: 'Antes y después, en el río' };
  it('from a template to files that open again as the study', async () => {
    const day = await dayOf({ person: 'briefer', language });
    const { page } = day;
    await day.figures('incidents');
    await page.locator('[data-control="band-from"]').focus();
    for (let year = 0; year < 7; year++) await day.keys('Shift+ArrowRight');
    await day.press('second-map');
    const periodOf = async (band: string): Promise<string> =>
      ((await page.locator(`[data-control="${band}-window"]`).getAttribute('aria-valuetext')) ?? 'none').replace(
        /, [^,]*$/,
        '',
      );
    const shown = [await periodOf('second-band'), await periodOf('band')];
    expect(new Set(shown).size).toBe(2);
    // Each map comes to rest by itself.
    await expect.poll(() => page.locator('[data-at-rest="false"]').count(), { timeout: 30_000 }).toBe(0);
    await day.shoot('two-maps');
    await day.setUpFor('briefer');
    await page.locator('[data-control="template-before-after"]').waitFor();
    await day.touch('template-before-after');
    await day.drawn();
    await day.touch('text-title');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(title[language]);
    await day.keys('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(title[language === 'en' ? 'es' : 'en']);
    await day.keys('Enter');
    await day.drawn();
    await expect.poll(async () => (await day.study()).sheets[0]?.title).toEqual(title);
    for (const period of shown) expect(await day.pageText()).toContain(period);
    await day.shoot('sheet');
    await day.prepareExport({ format: 'html', languages: 'both' });
    await day.checks();
    await day.shoot('export');
    await page.keyboard.press('Escape');
    await day.dialog.waitFor({ state: 'detached' });
    const html = await day.exportBriefing({ format: 'html', languages: 'both' });
    const text = strFromU8(html.bytes);
    for (const one of languages) {
      expect(text).toContain(title[one]);
      expect(text.replace(/\s+/g, ' ')).toMatch(said[one].deaths);
    }
    const picture = await day.exportBriefing({ format: 'png', languages: language, width: 1920 });
    expect(coloursIn(decodePng(picture.bytes))).toBeGreaterThan(100);
    const before = await day.study();
    expect((await recipeOf(picture)).document.sheets).toEqual(before.sheets);
    await day.app.goTo('start');
    await day.drop(picture);
    await day.drawn();
    expect(await day.notices()).toEqual([]);
    expect((await day.study()).sheets).toEqual(before.sheets);
    for (const text of [title[language], ...shown]) expect(await day.pageText()).toContain(text);
    await day.shoot('again');
    day.ended();
  });
});
