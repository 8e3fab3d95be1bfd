import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDocument, type OwnFeature } from '../../src/document/document.ts';
import { plainStyle } from '../../src/document/layers.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { hashOf } from './drivers/open-app.ts';
import { decodePng, differenceOf } from './drivers/png.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const grid = { ...emptyDocument.grid, figures: 'incidents' } as const;

/** Two squares about Eagle Pass that share a corner. */
const areaOf = (id: string, name: string, west: number, south: number): OwnFeature => ({
  id,
  kind: 'area',
  name: { en: name, es: '' },
  lonLat: [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
  ],
  from: null,
  to: null,
  source: '',
});
const features = [areaOf('f1', 'River bend', -101.2, 28.3), areaOf('f2', 'Upstream', -100.9, 28.7)];

describe('incidents counted in areas', () => {
  let at: Analyst;
  beforeAll(async () => {
    at = await arrive({ isShared: true, hash: hashOf({ grid, features }) });
  });
  afterAll(() => at.app.close());

  it('are on the map with their legend and table once a person asks for it, and off it again', async () => {
    const { page } = at.app;
    await at.open('fold-places');
    const before = await at.mapPicture();
    expect(at.app.requests.some((address) => address.includes('zones'))).toBe(false);
    await at.press('place-count-f1');
    await at.app.settled();
    expect(differenceOf(decodePng(before), decodePng(await at.mapPicture()))).toBeGreaterThan(0.003);
    const legend = page.locator('section', { has: page.getByText('incidents in each drawn area') }).last();
    expect(oneLine(await legend.innerText())).toContain('Areas overlap: a record counts in each that holds it');
    for (const { id } of features) {
      expect(oneLine(await page.locator(`[data-count="${id}"]`).innerText())).toMatch(
        /^[\d,]+ incidents, [\d,]+ people$/,
      );
    }
    expect((await at.study()).layers.find(({ layer }) => layer === 'areas')).toMatchObject({
      visible: true,
      areas: 'drawn',
    });
    await at.switchLanguage('es');
    expect(oneLine(await page.locator('[data-count="f1"]').innerText())).toMatch(
      /^[\d,]+ incidentes, [\d,]+ personas$/,
    );
    await at.press('place-count-f1');
    await at.app.settled();
    expect(await page.locator('[data-count="f1"]').count()).toBe(0);
    expect((await at.study()).features).toHaveLength(2);
    expect(at.app.errors).toEqual([]);
  });

  it('come in the counties of the app, fetched when they are first asked for, with rates and what is unstable', async () => {
    const style = { ...plainStyle, figure: 'area-km2' };
    const layers = emptyDocument.layers.map((spec) =>
      spec.layer === 'areas'
        ? { ...spec, visible: true, style }
        : { ...spec, visible: spec.visible && spec.layer !== 'cells' && spec.layer !== 'sectors' },
    );
    await at.app.goTo(hashOf({ grid, layers }));
    expect(at.app.requests.some((address) => address.includes('zones'))).toBe(true);
    const text = oneLine(await at.app.page.locator('[data-picture="map"]').first().innerText());
    expect(text).toContain('per 1,000 km², in each U.S. county');
    expect(text).toContain('Unstable: fewer than 20 incidents');
    expect(at.app.errors).toEqual([]);
  });
});
