import type { OpenApp } from './open-app.ts';
import { decodePng } from './png.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Places of a picture, pixels, where a square of this half side differs from another picture wholly. */
function changedPlaces(before: Buffer, after: Buffer, half: number): readonly { x: number; y: number }[] {
  const [a, b] = [decodePng(before), decodePng(after)];
  const differs = (x: number, y: number): boolean => {
    const at = (y * a.width + x) * 4;
    return [0, 1, 2].some((channel) => Math.abs(a.rgba[at + channel] - b.rgba[at + channel]) > 24);
  };
  const found: { x: number; y: number }[] = [];
  for (let y = half; y < a.height - half; y += half) {
    for (let x = half; x < a.width - half; x += half) {
      const corners = [-half, 0, half].flatMap((dx) => [-half, 0, half].map((dy) => [x + dx, y + dy] as const));
      if (corners.every(([cx, cy]) => differs(cx, cy))) found.push({ x, y });
    }
  }
  return found;
}

/** Maps beside one another, what is picked on them, and the log of runs. */
export function boardOf(app: OpenApp) {
  const { page } = app;
  const maps = page.locator('[data-picture="map"] [data-at-rest]');
  return {
    maps: (): Promise<number> => maps.count(),
    pictureOfMap: (at: number): Promise<Buffer> => maps.nth(at).screenshot(),
    /** Scale bars of the maps: the same where their cameras are. */
    scales: async (): Promise<readonly string[]> =>
      await maps.evaluateAll((all) => all.map((map) => map.querySelector('[class*="scale"]')?.textContent ?? '')),
    /** Drags a map by so many pixels. */
    async dragMap(at: number, dx: number, dy: number): Promise<void> {
      const box = await maps.nth(at).boundingBox();
      if (box === null) throw new Error('no map');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 3 });
      await page.mouse.move(x + dx, y + dy, { steps: 3 });
      await page.mouse.up();
      await page.mouse.move(2, 2);
      await app.settled();
    },
    /** Presses on the map where it differs from an earlier picture of it, until something is picked. */
    async pressWhereChanged(before: Buffer, after: Buffer): Promise<void> {
      const box = await maps.first().boundingBox();
      if (box === null) throw new Error('no map');
      // The middles of large things first: at their edges a press may miss.
      for (const { x, y } of [8, 5, 3].flatMap((half) => changedPlaces(before, after, half))) {
        await page.mouse.click(box.x + x, box.y + y);
        await app.settled();
        if ((await page.locator('section.pick').count()) > 0) return;
      }
      throw new Error('nothing on the map can be picked');
    },
    /** Picks the first thing in the list of a finding; gives its id. */
    async pickFirst(finding: string): Promise<string> {
      const first = page.locator(`[data-control^="map-pick-${finding}-"]`).first();
      const name = (await first.getAttribute('data-control')) ?? '';
      await first.click();
      await app.settled();
      return name.replace(`map-pick-${finding}-`, '');
    },
    /** Ids of what is marked as picked in lists. */
    pickedInLists: (): Promise<readonly string[]> =>
      page
        .locator('.item[aria-pressed="true"]')
        .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset.control ?? '')),
    /** What is told of the place that is picked; empty where none is. */
    profile: async (): Promise<string> => oneLine((await page.locator('section.pick').allInnerTexts()).join(' ')),
    profilePicture: (): Promise<Buffer> => page.locator('section.pick canvas').screenshot(),
    /** How often the page left its rest while something was done. */
    async jobsDuring(act: () => Promise<void>): Promise<number> {
      await page.evaluate(() => {
        const root = document.documentElement;
        root.dataset.jobs = '0';
        const observer = new MutationObserver(() => {
          if (root.dataset.ready === 'false') root.dataset.jobs = String(Number(root.dataset.jobs) + 1);
        });
        observer.observe(root, { attributes: true, attributeFilter: ['data-ready'] });
      });
      await act();
      return page.evaluate(() => Number(document.documentElement.dataset.jobs));
    },
    agreement: async (): Promise<string> => oneLine(await page.locator('[data-agreement]').innerText()),
    /** Headings and numbers of drawn pictures of the sensitivity strip. */
    async strip(): Promise<{ readonly values: readonly string[]; readonly pictures: readonly Buffer[] }> {
      const runs = page.locator('[data-dialog="sweep"] [data-sweep]');
      const pictures = await page.locator('[data-dialog="sweep"] canvas').all();
      return {
        values: await runs.evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset.sweep ?? '')),
        pictures: await Promise.all(pictures.map((picture) => picture.screenshot())),
      };
    },
    /** Numbers of the runs in the log, the newest first. */
    runs: async (): Promise<readonly string[]> => {
      const toggle = page.locator('[data-control="fold-runs"]');
      if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
      await app.settled();
      return page
        .locator('[data-run]')
        .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset.run ?? ''));
    },
  };
}
