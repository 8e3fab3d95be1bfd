import type { Page } from 'playwright-core';

/** Something that a person does all day, and what it is called in the table. */
export interface Act {
  readonly what: string;
  do(page: Page): Promise<void>;
}

const by = (control: string): string => `[data-control="${control}"]`;
const press = async (page: Page, ...controls: readonly string[]): Promise<void> => {
  for (const control of controls) await page.click(by(control));
};

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not to be seen`);
  return box;
}

/** Goes over an element with the mouse, from one place to another; shares of its box. @param held a press is kept down */
async function sweep(
  page: Page,
  selector: string,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  held: boolean,
): Promise<void> {
  const { x, y, width, height } = await boxOf(page, selector);
  await page.mouse.move(x + width * x0, y + height * y0);
  if (held) await page.mouse.down();
  for (let step = 1; step <= 8; step++) {
    const part = step / 8;
    await page.mouse.move(x + width * (x0 + (x1 - x0) * part), y + height * (y0 + (y1 - y0) * part));
    await page.waitForTimeout(40);
  }
  if (held) await page.mouse.up();
}

const map = '[data-at-rest] canvas';
const diagram = '[data-chart="hovmoller"]';

async function keys(page: Page, control: string, ...names: readonly string[]): Promise<void> {
  await page.focus(by(control));
  for (const name of names) await page.keyboard.press(name);
}

async function choose(page: Page, box: 'find' | 'commands', text: string): Promise<void> {
  await page.keyboard.press(box === 'find' ? '/' : 'Control+k');
  const field = page.locator('dialog[open] [role="combobox"]');
  await field.fill(text);
  await page.locator('dialog[open] [role="option"]').first().waitFor();
  await field.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

const undo = (page: Page): Promise<void> => page.keyboard.press('Control+z');

/** Looks away from a field, so that the page's keys are the page's. */
const leave = (page: Page): Promise<void> =>
  page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined));

const lookAt: readonly Act[] = [
  { what: 'moving over the map', do: (page) => sweep(page, map, [0.45, 0.3], [0.85, 0.75], false) },
  { what: 'moving over the diagram', do: (page) => sweep(page, diagram, [0.2, 0.2], [0.8, 0.7], false) },
  { what: 'dragging the map', do: (page) => sweep(page, map, [0.6, 0.5], [0.5, 0.45], true) },
  {
    what: 'zooming the map',
    do: async (page) => {
      await page
        .getByRole('button', { name: /^(Zoom in|Acercar)$/ })
        .first()
        .click();
      await page
        .getByRole('button', { name: /^(Zoom out|Alejar)$/ })
        .first()
        .click();
    },
  },
  { what: 'finding a town', do: (page) => choose(page, 'find', 'Nogales') },
  { what: 'finding a kilometre', do: (page) => choose(page, 'find', 'km 1500') },
];

const filter: readonly Act[] = [
  { what: 'moving the end of the band by a year', do: (page) => keys(page, 'band-to', 'Shift+ArrowLeft') },
  {
    what: 'sliding the band by months',
    do: (page) => keys(page, 'band-window', 'ArrowLeft', 'ArrowLeft', 'ArrowRight'),
  },
  { what: 'dragging the band', do: (page) => sweep(page, by('band-window'), [0.5, 0.5], [0.3, 0.5], true) },
  { what: 'brushing the diagram', do: (page) => sweep(page, diagram, [0.4, 0.3], [0.6, 0.6], true) },
  { what: 'undoing', do: undo },
  { what: 'months of the year', do: (page) => press(page, 'season-6') },
  { what: 'all months again', do: (page) => press(page, 'season-6') },
  { what: 'people in place of records', do: (page) => page.check(`${by('count')}[value="people"]`, { force: true }) },
  { what: 'records again', do: (page) => page.check(`${by('count')}[value="records"]`, { force: true }) },
  {
    what: 'larger cells, and back',
    do: async (page) => {
      await page.selectOption(by('resolution'), '4');
      await page.selectOption(by('resolution'), '5');
    },
  },
  { what: 'scale of what is in view', do: (page) => page.check(`${by('scale')}[value="view"]`, { force: true }) },
  { what: 'scale of the study', do: (page) => page.check(`${by('scale')}[value="study"]`, { force: true }) },
  {
    what: 'the same months a year before',
    do: (page) => page.check(`${by('compare')}[value="year-before"]`, { force: true }),
  },
  { what: 'comparing nothing', do: (page) => page.check(`${by('compare')}[value="none"]`, { force: true }) },
];

const show: readonly Act[] = [
  { what: 'hiding a layer', do: (page) => press(page, 'layer-l1') },
  { what: 'showing it', do: (page) => press(page, 'layer-l1') },
  { what: 'moving a layer', do: (page) => keys(page, 'layer-grip-l9', 'Alt+ArrowDown', 'Alt+ArrowUp') },
  { what: 'a second map', do: (page) => press(page, 'second-map') },
  { what: 'months of the second map', do: (page) => keys(page, 'second-band-window', 'Shift+ArrowRight') },
  { what: 'one map', do: (page) => press(page, 'second-map-close') },
  { what: 'ridgelines', do: (page) => page.check(`${by('picture-view')}[value="ridges"]`, { force: true }) },
  { what: 'the diagram', do: (page) => page.check(`${by('picture-view')}[value="diagram"]`, { force: true }) },
  {
    what: 'a table, and back',
    do: async (page) => {
      await press(page, 'table-months');
      await press(page, 'table-panel-months-close');
    },
  },
  { what: 'dark', do: (page) => press(page, 'theme') },
  { what: 'light', do: (page) => press(page, 'theme') },
  { what: 'Spanish', do: (page) => page.check(`${by('language')}[value="es"]`, { force: true }) },
  { what: 'English', do: (page) => page.check(`${by('language')}[value="en"]`, { force: true }) },
  { what: 'a command by name', do: (page) => choose(page, 'commands', 'Period: all months') },
];

const time: readonly Act[] = [
  { what: 'opening the playback', do: (page) => press(page, 'playback-open') },
  { what: 'stepping through time', do: (page) => press(page, 'playback-forward', 'playback-forward', 'playback-back') },
  { what: 'closing the playback', do: (page) => press(page, 'playback-close') },
  { what: 'regions', do: (page) => page.check(`${by('workspace')}[value="regions"]`, { force: true }) },
  { what: 'explore again', do: (page) => page.check(`${by('workspace')}[value="explore"]`, { force: true }) },
];

const each = (acts: readonly Act[]): readonly Act[] =>
  acts.map((act) => ({
    ...act,
    do: async (page) => {
      await leave(page);
      try {
        await act.do(page);
      } catch (error) {
        throw new Error(`${act.what}: it could not be done`, { cause: error });
      }
    },
  }));

/** One round of a day's use: it ends where it began. */
export const acts: readonly Act[] = each([...lookAt, ...filter, ...show, ...time]);
