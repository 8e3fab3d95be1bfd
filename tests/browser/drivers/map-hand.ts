import type { Document } from '../../../src/document/document.ts';
import type { OpenApp } from './open-app.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Degrees east, degrees north. */
export type Corner = readonly [number, number];

/**
 * A hand on the map: presses and drags at places of the world.
 * @param cameraNow where the map stands
 */
export function mapHandOf(app: OpenApp, cameraNow: () => Promise<NonNullable<Document['camera']>>) {
  const { page } = app;
  const map = page.locator('[data-picture="map"] canvas').first();
  const y = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  /** Where a place is on the page. */
  const placeOf = async ([lon, lat]: Corner): Promise<readonly [number, number]> => {
    const box = await map.boundingBox();
    if (box === null) throw new Error('no map');
    const { lon: lon0, lat: lat0, zoom } = await cameraNow();
    const scale = (512 * 2 ** zoom) / (2 * Math.PI);
    const east = ((lon - lon0) * Math.PI) / 180;
    return [box.x + box.width / 2 + scale * east, box.y + box.height / 2 - scale * (y(lat) - y(lat0))];
  };
  return {
    map,
    async click(place: Corner, shift = false): Promise<void> {
      if (shift) await page.keyboard.down('Shift');
      await page.mouse.click(...(await placeOf(place)));
      if (shift) await page.keyboard.up('Shift');
      await app.settled();
    },
    async drag(from: Corner, to: Corner): Promise<void> {
      const [start, end] = [await placeOf(from), await placeOf(to)];
      await page.mouse.move(...start);
      await page.mouse.down();
      await page.mouse.move((start[0] + end[0]) / 2, (start[1] + end[1]) / 2);
      await page.mouse.move(...end);
      await page.mouse.up();
      await app.settled();
    },
    /** What is said of what is marked, once it is counted. */
    async counted(): Promise<string> {
      await page.locator('[data-counted="true"]').waitFor();
      return oneLine(await page.locator('[data-selection-count]').innerText());
    },
    measured: async (): Promise<string> => oneLine((await page.locator('.measured').allInnerTexts()).join(' ')),
    /** The cards of what is pinned, A first. */
    pins: async (): Promise<readonly string[]> =>
      (await page.locator('[data-pin]').allInnerTexts()).map((text) => oneLine(text)),
    isMarking: async (): Promise<boolean> => (await page.locator('[data-mark]').count()) > 0,
  };
}
