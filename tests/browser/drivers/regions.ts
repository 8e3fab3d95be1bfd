import type { RegionView } from '../../../src/document/regions.ts';
import { controlsOf } from './controls.ts';
import type { OpenApp } from './open-app.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The planner's workspace. */
export function regionsOf(app: OpenApp) {
  const { page } = app;
  const controls = controlsOf(app);
  return {
    openView: (view: RegionView): Promise<void> => controls.pick('region-view', view),
    /** The first line of the page, whatever it says. */
    firstLine: async (): Promise<string> => oneLine(await page.locator('main p').first().innerText()),
    /** The sentence over the map: what ranks first, and how firm that is. */
    rankingSentence: async (): Promise<string> => oneLine(await page.locator('[data-regions-sentence]').innerText()),
    /** Ids of the regions in the order of the table. */
    ranked: (): Promise<readonly string[]> =>
      page
        .locator('tr:has([data-control^="ranking-region-"])')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-region') ?? '')),
    /** Rank, region, score and share of weightings of each row of the table, as they are seen. */
    rankingRows: (): Promise<readonly (readonly string[])[]> =>
      page.locator('tr:has([data-control^="ranking-region-"])').evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('td')].slice(0, 4).map((cell) => {
            const seen = cell.cloneNode(true) as HTMLElement;
            for (const spoken of seen.querySelectorAll('.spoken-only')) spoken.remove();
            return (seen.textContent ?? '').replace('\u00a0◆', '').trim();
          }),
        ),
      ),
    viewText: async (): Promise<string> => oneLine(await page.locator('[data-view="regions"]').innerText()),
  };
}
