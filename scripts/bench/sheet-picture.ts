import type { Page } from 'playwright-core';
import { type Document, emptyDocument, type Sheet } from '../../src/document/document.ts';
import { emptyText } from '../../src/document/own.ts';
import { furnitureKinds } from '../../src/document/sheet.ts';
import { toHash } from '../../src/document/url.ts';

/** A line of what was measured in Chromium. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly asked: string;
  readonly holds: boolean;
}

const mostPictureSeconds = 5;

const isAtRest = () =>
  document.documentElement.dataset.ready === 'true' && document.querySelector('[data-at-rest="true"]') !== null;

/** Waits until the page is at rest. */
export const settle = async (page: Page): Promise<void> => {
  await page.waitForFunction(isAtRest, undefined, { timeout: 120_000 });
};

/** The land boundary, from the Pacific to El Paso, in fine cells: some 1,650 of 45,000 hold incidents. */
const manyCells: Document = {
  ...emptyDocument,
  corridor: 'own-1',
  corridors: [
    {
      id: 'own-1',
      name: { en: 'Land boundary', es: 'Límite terrestre' },
      fromKm: 0,
      toKm: 1127,
      depthKm: 150,
      sectors: [],
      states: [],
    },
  ],
  grid: { ...emptyDocument.grid, figures: 'incidents', resolution: 7 },
};

/** One map that fills a slide. */
const slide: Sheet = {
  id: 'p1',
  template: 'map',
  page: 'slide',
  orientation: 'landscape',
  title: emptyText,
  subtitle: emptyText,
  elements: [{ id: 'x1', kind: 'map', what: '', isLocked: false, view: {}, caption: emptyText, alt: emptyText }],
  notes: [],
  furniture: furnitureKinds,
  logos: [],
  projection: 'conic',
  seas: { pacific: emptyText, gulf: emptyText },
  series: null,
};

/** Opens a study on a page of its own. */
export async function openStudy(page: Page, url: string, study: Document): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${url}${toHash(study)}`);
  await settle(page);
}

/** Seconds from the press on "save" until the PNG of a sheet is there, 3840 pixels wide, labels over data. */
export async function picturing(page: Page, url: string): Promise<Row> {
  await openStudy(page, url, manyCells);
  await page.click('[data-control="table-map"]');
  await page.locator('dialog[open] table').waitFor();
  const told = await page
    .locator('dialog[open]')
    .getByText(/ of [\d,]+ rows/)
    .first()
    .textContent();
  const cells = Number(/of ([\d,]+) rows/.exec(told ?? '')?.[1]?.replaceAll(',', '') ?? 0);
  await openStudy(page, url, { ...manyCells, workspace: 'briefing', sheets: [slide] });
  await page.locator('[data-page][data-at-rest="true"]').first().waitFor({ timeout: 120_000 });
  await page.click('[data-control="briefing-export"]');
  await page.check('[data-control="export-format"][value="png"]');
  await page.selectOption('[data-control="export-width"]', '3840');
  await page.check('[data-control="review-answer"][value="no"]', { force: true });
  await page.fill('[data-control="review-by"]', 'Bench');
  await page.locator('[data-checks="true"]').waitFor({ timeout: 60_000 });
  const download = page.waitForEvent('download', { timeout: 120_000 });
  const start = performance.now();
  await page.click('[data-control="briefing-save"]');
  await (await download).path();
  const seconds = (performance.now() - start) / 1000;
  return {
    what: `a sheet of 3840 x 2160, ${cells.toLocaleString('en')} cells with incidents`,
    measured: `${seconds.toFixed(1)} s`,
    asked: `within ${mostPictureSeconds} s`,
    holds: seconds <= mostPictureSeconds,
  };
}
