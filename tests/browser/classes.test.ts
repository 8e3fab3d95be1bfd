import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDocument } from '../../src/document/document.ts';
import type { LayerStyle } from '../../src/document/layers.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { hashOf } from './drivers/open-app.ts';

const incidents = { ...emptyDocument.grid, figures: 'incidents' as const };
/** Cells of incidents, in the first study. */
const cells = 'l2';

describe('classes of a layer', () => {
  let analyst: Analyst;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true, hash: hashOf({ grid: incidents }), size: { width: 1440, height: 900 } });
  });
  afterAll(() => analyst.app.close());

  const styleNow = async (): Promise<LayerStyle | null | undefined> =>
    (await analyst.study()).layers.find(({ id }) => id === cells)?.style;
  const legend = (): Promise<string> =>
    analyst.app.page
      .locator('details[data-floats] section:has([data-class^="class-"])')
      .first()
      .textContent()
      .then((text) => text ?? '');
  const openEditor = async (): Promise<void> => {
    await analyst.open('fold-layers');
    await analyst.press(`layer-more-${cells}`);
    await analyst.press(`layer-classes-${cells}`);
  };
  it('are chosen, moved and named, on the map as they change, and kept in the address', async () => {
    const { page } = analyst.app;
    await openEditor();
    const before = await analyst.mapPicture();
    await analyst.choose('class-method', 'jenks');
    expect(await legend()).toContain('natural breaks (Jenks)');
    expect((await analyst.mapPicture()).equals(before)).toBe(false);
    const handle = page.locator('[data-control="class-break-1"]');
    const bound = Number(await handle.getAttribute('aria-valuenow'));
    await handle.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await analyst.app.settled();
    expect(await styleNow()).toMatchObject({ method: 'manual' });
    expect((await styleNow())?.breaks[0]).toBe(bound + 2);
    const box = await handle.boundingBox();
    if (box === null) throw new Error('no handle');
    await page.mouse.move(box.x + box.width / 2, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 12, box.y + 30, { steps: 4 });
    await page.mouse.move(box.x + box.width / 2 + 24, box.y + 30, { steps: 4 });
    await page.mouse.up();
    await analyst.app.settled();
    expect((await styleNow())?.breaks[0]).toBeGreaterThan(bound + 2);
    // One drag is one step, and so is a run of keys.
    await analyst.undo();
    expect((await styleNow())?.breaks[0]).toBe(bound + 2);
    await analyst.undo();
    expect((await styleNow())?.method).toBe('jenks');
    await analyst.redo();
    await analyst.type('class-bound-2', '4');
    await analyst.type('class-label-en-1', 'Few');
    await analyst.type('class-label-es-1', 'Pocos');
    await analyst.pick('class-ramp', 'cividis');
    await analyst.tick('class-counts', true);
    expect(await legend()).toMatch(/Few \(\d+\).*classes set by hand/s);
    const kept = await styleNow();
    expect(kept).toMatchObject({ ramp: 'cividis', hasCounts: true, labels: [{ en: 'Few', es: 'Pocos' }] });
    expect(kept?.breaks[0]).toBe(4);
    await page.keyboard.press('Escape');
    await analyst.app.reload();
    expect(await styleNow()).toEqual(kept);
    expect(await legend()).toContain('Few');
  });

  it('say all in Spanish, and let a reader of screens work them', async () => {
    await analyst.switchLanguage('es');
    expect(await legend()).toMatch(/Pocos.*clases puestas a mano/s);
    await openEditor();
    expect(await analyst.app.page.locator('[data-dialog="classes"]').innerText()).toContain('Cortes naturales');
    const own = /class-|side-dialog|data-dialog="classes"/;
    expect((await analyst.seriousFaults()).filter(({ where }) => own.test(where))).toEqual([]);
    await analyst.choose('class-method', 'box');
    expect(await legend()).toContain('mapa de caja');
    await analyst.press('theme');
    await analyst.press('class-reset');
    expect(await styleNow()).toBeNull();
    expect(analyst.app.errors).toEqual([]);
  });
});
