import { monthIndex, parseMonthIso } from '../../../src/base/month.ts';
import { margin, monthsBottom, monthsTop } from '../../../src/show/charts/frame.ts';
import type { OpenApp } from './open-app.ts';

export type ChartName = 'hovmoller' | 'ridges' | 'years' | 'profile' | 'months' | 'national' | 'difference';

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** The months and kilometres that a chart says it spans, from what a screen reader is told of it in English. */
function spanOf(label: string): { readonly months: readonly [number, number]; readonly km: readonly [number, number] } {
  const month = '([A-Z][a-z]+) (\\d{4})';
  const said = new RegExp(`${month} to ${month}`).exec(label);
  const place = /kilometre ([\d,]+) to ([\d,]+)/.exec(label);
  const index = (name: string, year: string): number => monthIndex(Number(year), monthNames.indexOf(name) + 1);
  const km = (text: string): number => Number(text.replaceAll(',', ''));
  return {
    months: said === null ? [0, 0] : [index(said[1], said[2]), index(said[3], said[4]) + 1],
    km: place === null ? [0, 0] : [km(place[1]), km(place[2])],
  };
}

const monthOf = (iso: string): number => {
  const month = parseMonthIso(iso);
  if (month === undefined) throw new Error(`${iso} is no month`);
  return month;
};

/** Pointing at charts, dragging over them and walking them by keys. */
export function chartsOf(app: OpenApp) {
  const { page } = app;
  const surface = (chart: ChartName) => page.locator(`[data-chart="${chart}"]`);
  const frameOf = async (chart: ChartName) => {
    await surface(chart).scrollIntoViewIfNeeded();
    const box = await surface(chart).boundingBox();
    if (box === null) throw new Error(`${chart} is not on display`);
    const label = (await surface(chart).getAttribute('aria-label')) ?? '';
    const { months } = spanOf(label);
    const { km } = spanOf((await surface('hovmoller').getAttribute('aria-label')) ?? '');
    const [top, bottom] = [box.y + monthsTop, box.y + box.height - monthsBottom];
    const [left, right] = [box.x + margin.left, box.x + box.width - margin.right];
    return {
      yOf: (month: number) => top + ((month + 0.5 - months[0]) / (months[1] - months[0])) * (bottom - top),
      xOf: (kilometre: number) => left + ((kilometre - km[0]) / (km[1] - km[0])) * (right - left),
      middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
      /** How many months a pixel holds: a drag cannot be finer. */
      monthsInPixel: (months[1] - months[0]) / (bottom - top),
    };
  };
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
    await page.mouse.move(2, 2);
    await app.settled();
  };
  return {
    /** Drags down a chart whose months run down, both months included; gives how finely a drag can choose. */
    async brushMonths(chart: ChartName, from: string, to: string): Promise<number> {
      const { yOf, middle, monthsInPixel } = await frameOf(chart);
      await drag({ x: middle.x, y: yOf(monthOf(from)) }, { x: middle.x, y: yOf(monthOf(to)) });
      return monthsInPixel;
    },
    /** Drags along a chart whose kilometres run across. */
    async brushKilometres(chart: ChartName, from: number, to: number): Promise<void> {
      const { xOf, middle } = await frameOf(chart);
      await drag({ x: xOf(from), y: middle.y }, { x: xOf(to), y: middle.y });
    },
    async everythingAgain(chart: ChartName): Promise<void> {
      const { middle } = await frameOf(chart);
      await page.mouse.dblclick(middle.x, middle.y);
      await page.mouse.move(2, 2);
      await app.settled();
    },
    /** What stands beside the mark at a kilometre and month of the diagram. */
    async pointAt(kilometre: number, month: string): Promise<string> {
      const { xOf, yOf } = await frameOf('hovmoller');
      await page.mouse.move(xOf(kilometre), yOf(monthOf(month)));
      const tip = page.locator('[data-picture="hovmoller"] [aria-hidden="true"] p').first();
      await tip.waitFor();
      const text = await tip.locator('..').innerText();
      await page.mouse.move(2, 2);
      return text;
    },
    /** Turns the wheel over a chart, at a share of its width and height; up is closer. */
    async wheel(chart: ChartName, across: number, down: number, by: number): Promise<void> {
      const box = await surface(chart).boundingBox();
      if (box === null) throw new Error(`${chart} is not on display`);
      await page.mouse.move(box.x + box.width * across, box.y + box.height * down);
      await page.mouse.wheel(0, by);
      await page.mouse.move(2, 2);
      await app.settled();
    },
    /** What stands in the key of the diagrams. */
    keySays: (): Promise<string> => page.locator('.diagram-key').innerText(),
    /** What a screen reader is told of a chart. */
    chartSays: async (chart: ChartName): Promise<string> => (await surface(chart).getAttribute('aria-label')) ?? '',
    /** What a screen reader hears as the mark moves. */
    markSays: (chart: ChartName): Promise<string> => page.locator(`[data-picture="${chart}"] [aria-live]`).innerText(),
    isDrawn: (chart: ChartName): Promise<boolean> => surface(chart).isVisible(),
    chartPicture: (chart: ChartName): Promise<Buffer> =>
      page.locator(`[data-picture="${chart}"] canvas`).first().screenshot(),
  };
}
