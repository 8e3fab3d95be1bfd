import { describe, expect, it } from 'vitest';
import { elementSample, sheetSample } from '../../tests/support/sheet-samples.ts';
import { languages } from '../base/words.ts';
import { duplicateLayer } from '../document/commands/duplicate-layer.ts';
import { moveLayer } from '../document/commands/move-layer.ts';
import { type Document, emptyDocument } from '../document/document.ts';
import type { LayerSpec } from '../document/layers.ts';
import { emptyBriefing } from '../document/sheet.ts';
import { itemAt } from './findings/item-at.ts';
import { mapReading } from './map-reading.ts';
import { geoLayersOf } from './page/geo/geo-layers.ts';
import { guessMeasure } from './page/measure.ts';
import { planPages } from './page/plan-pages.ts';
import { whatText } from './page/texts/subject.ts';

type Layers = Document['layers'];
const first = emptyDocument.layers;
const changed = (layers: Layers, id: string, change: Partial<LayerSpec>): Layers =>
  layers.map((layer) => (layer.id === id ? { ...layer, ...change } : layer));
const moved = (id: string, to: number): Layers => moveLayer.apply(emptyDocument, { id, to }).layers;
const withCopy = (id: string): Layers => duplicateLayer.apply(emptyDocument, { id }).layers;

const sceneOf = (layers: Layers, more: { readonly withFinding?: boolean } = {}, language: 'en' | 'es' = 'en') =>
  elementSample('x1', { kind: 'map', figures: 'incidents', view: { layers }, ...more }, emptyBriefing).scenes[language];
const kindsOf = (scene: ReturnType<typeof sceneOf>) => [...new Set(scene.map.layers.map(({ id }) => id.split(':')[0]))];
const legendsOf = (scene: ReturnType<typeof sceneOf>) => scene.legends.map(({ id }) => id);

describe('the order of layers', () => {
  it('is that of the study, on the map and in map layers for GIS: the last lies on top', () => {
    expect(kindsOf(sceneOf(first))).toEqual(['cells', 'sectors']);
    const turned = sceneOf(moved('l1', 0));
    expect(kindsOf(turned)).toEqual(['sectors', 'cells']);
    expect(geoLayersOf(turned.map, turned.legends, turned.layers).map(({ id }) => id)).toEqual([
      'sectors-points',
      'cells-polygons',
    ]);
  });

  it('is the same on a sheet', () => {
    const content = sheetSample([{ kind: 'map', figures: 'incidents', view: { layers: moved('l1', 0) } }]);
    const { en } = planPages(content, guessMeasure);
    const maps = [en].flat().flatMap(({ items }) => items.flatMap((item) => (item.kind === 'map' ? [item] : [])));
    expect(maps[0]?.picture.layers.map(({ id }) => id.split(':')[0])[0]).toBe('sectors');
  });
});

describe('a layer', () => {
  it('that is hidden, or wholly transparent, is not on the map and not in the legend', () => {
    expect(legendsOf(sceneOf(first))).toEqual(['cells', 'sectors']);
    for (const change of [{ visible: false }, { opacity: 0 }]) {
      const scene = sceneOf(changed(first, 'l2', change));
      expect(legendsOf(scene)).toEqual(['sectors']);
      expect(kindsOf(scene)).toEqual(['sectors']);
    }
  });

  it('says what it shows, or why it is not drawn', () => {
    const { layerStates, layers } = sceneOf(first);
    expect(layerStates.l2).toEqual({ state: 'drawn', count: { of: 'records', count: layers.cells?.totalRecords } });
    expect(layerStates.l8).toEqual({ state: 'hidden' });
    expect(layerStates.l9).toEqual({ state: 'empty' });
    expect(sceneOf(changed(first, 'l2', { opacity: 0 })).layerStates.l2).toEqual({ state: 'clear' });
    expect(Object.keys(layerStates).sort()).toEqual(first.map(({ id }) => id).sort());
  });

  it('gives way to a finding wherever it lies, and its copies do too', () => {
    const copied = withCopy('l2');
    const scene = sceneOf(copied, { withFinding: true });
    expect(kindsOf(sceneOf(copied))).toContain('cells');
    const fills = scene.map.layers.some(({ kind, id }) => kind === 'polygons' && id.startsWith('finding:'));
    for (const id of ['l2', 'l13']) {
      expect(scene.layerStates[id]?.state).toBe(fills ? 'gives-way' : 'drawn');
    }
  });
});

describe('copies of layers', () => {
  const layers = changed(withCopy('l2'), 'l13', { opacity: 0.5, name: { en: 'Faint', es: '' } });
  const scene = sceneOf(layers);

  it('are drawn right above, under ids of their own, with a legend each', () => {
    const ids = scene.map.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.indexOf('cells:fill@l13')).toBeGreaterThan(ids.indexOf('cells:fill'));
    expect(scene.legends.map(({ id, title }) => [id, title])).toEqual([
      ['cells', expect.stringContaining('incidents')],
      ['cells@l13', 'Faint'],
      ['sectors', expect.any(String)],
    ]);
  });

  it('are read under the pointer like what they are copies of', () => {
    const reading = mapReading({ layer: 'cells:fill', index: 2 }, scene);
    expect(reading).not.toBeNull();
    expect(mapReading({ layer: 'cells:fill@l13', index: 2 }, scene)).toEqual(reading);
    const found = sceneOf(withCopy('l5'), { withFinding: true });
    const { finding } = found.layers;
    const drawing = found.map.layers.find(({ id }) => id.startsWith('finding:') && id.endsWith('@l13'));
    if (finding === null || drawing === undefined) throw new Error('no finding');
    const layer = drawing.id.replace('@l13', '');
    expect(itemAt(finding, { layer: drawing.id, index: 0 })).toBe(itemAt(finding, { layer, index: 0 }));
    expect(itemAt(finding, { layer, index: 0 })).not.toBeNull();
    expect(mapReading({ layer: drawing.id, index: 0 }, found)).toEqual(mapReading({ layer, index: 0 }, found));
  });

  it('are map layers for GIS of their own, with the classes and figures of what they show', () => {
    const [plain, copy] = geoLayersOf(scene.map, scene.legends, scene.layers);
    expect([plain?.id, copy?.id]).toEqual(['cells-polygons', 'cells-l13-polygons']);
    expect(copy?.title).toBe('Faint');
    expect(copy?.features.map(({ properties }) => properties)).toEqual(
      plain?.features.map(({ properties }) => properties),
    );
    const filled = copy?.classes.flatMap(({ swatch }) => (swatch.shape === 'cell' ? (swatch.fill ?? []) : [])) ?? [];
    expect(filled.length).toBeGreaterThan(0);
    for (const fill of filled) expect(fill).toMatch(/^#[0-9a-f]{6}80$/i);
  });
});

describe('names of the person', () => {
  it.each(languages)('head the legends of a sheet, in its language: %s', (language) => {
    const named = changed(changed(first, 'l2', { name: { en: 'Where', es: 'Dónde' } }), 'l1', {
      name: { en: '', es: 'Cuántos' },
    });
    const content = sheetSample([{ kind: 'map', figures: 'incidents', view: { layers: named } }]);
    const pages = [planPages(content, guessMeasure)[language]].flat();
    const titles = pages.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'legend' ? [item.title.join(' ')] : [])),
    );
    expect(titles).toEqual(expect.arrayContaining([language === 'en' ? 'Where' : 'Dónde', 'Cuántos']));
  });
});

describe('a map of areas alone', () => {
  it('is called one of areas, in both languages', () => {
    const content = elementSample('x1', { kind: 'map', figures: 'incidents' }, emptyBriefing);
    const legends = [{ id: 'areas@l13', title: '', entries: [], notes: [] }];
    const { en, es } = content.scenes;
    const drawn = { ...content, scenes: { en: { ...en, legends }, es: { ...es, legends } } };
    expect(whatText(drawn, 'en')).toMatch(/ by area$/);
    expect(whatText(drawn, 'es')).toMatch(/ por área$/);
  });
});
