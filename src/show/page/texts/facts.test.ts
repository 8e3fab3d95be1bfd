import { describe, expect, it } from 'vitest';
import { areaResult } from '../../../../tests/support/area-samples.ts';
import { type ElementSample, elementSample, sheetSample } from '../../../../tests/support/sheet-samples.ts';
import { earlierCells } from '../../../../tests/support/show-samples.ts';
import { type Language, languages } from '../../../base/words.ts';
import { disclose } from '../../../disclose/disclose.ts';
import { plainLayer, plainStyle } from '../../../document/layers.ts';
import { emptyBriefing } from '../../../document/sheet.ts';
import type { Scene } from '../../scene.ts';
import { suppressedIn } from '../checks/suppressed-in.ts';
import type { ElementContent } from '../sheet-content.ts';
import { altOf, longestAlt } from './alt.ts';
import { captionOf } from './caption.ts';
import { factsOf, heldBy, heldCount } from './facts.ts';

const elementOf = (sample: ElementSample): ElementContent => elementSample('x1', sample, emptyBriefing);

function changed(content: ElementContent, change: (scene: Scene) => Scene): ElementContent {
  return { ...content, scenes: { en: change(content.scenes.en), es: change(content.scenes.es) } };
}

/** The cells of a map's sample, three of which have records, with other figures. */
const withRecords = (records: readonly number[], borderKm: readonly number[] = []): ElementContent =>
  changed(elementOf({ kind: 'map' }), (scene) => {
    const { cells } = scene.layers;
    if (cells === null) throw new Error('no cells');
    const total = records.reduce((sum, each) => sum + each, 0);
    const km = borderKm.length === 0 ? cells.borderKm : Float64Array.from(borderKm);
    const counts = { records: Float64Array.from(records), totalRecords: total, totalPeople: total };
    // What passed the threshold keeps its brand.
    const other = Object.assign({}, cells, counts, { borderKm: km });
    return { ...scene, layers: { ...scene.layers, cells: other } };
  });

const said = (content: ElementContent, key: 'count' | 'highest' | 'lowest'): readonly string[] =>
  languages.map((language: Language) => factsOf(content, language)[key]);

describe('what a result says', () => {
  it('has one thing in the singular, in both languages', () => {
    expect(said(withRecords([1]), 'count')).toEqual([
      '1 incident with 1 person in 1 cell.',
      '1 incidente con 1 persona en 1 celda.',
    ]);
    expect(said(withRecords([2, 1]), 'count')).toEqual([
      '3 incidents with 3 people in 2 cells.',
      '3 incidentes con 3 personas en 2 celdas.',
    ]);
  });

  it('names a town once, with all its figures', () => {
    expect(said(withRecords([9, 7, 5], [2380, 1130, 2375]), 'highest')).toEqual([
      'Highest: 9 and 5 near Eagle Pass / Piedras Negras; 7 near El Paso / Ciudad Juárez.',
      'Lo más alto: 9 y 5 cerca de Eagle Pass / Piedras Negras; 7 cerca de El Paso / Ciudad Juárez.',
    ]);
  });

  it('tells the highest alone where three have no room, and the lowest where it is of one place', () => {
    const profile = elementOf({ kind: 'chart', what: 'profile', figures: 'incidents' });
    for (const language of languages) {
      const [alt, facts] = [altOf(profile, language), factsOf(profile, language)];
      expect(alt.length).toBeLessThanOrEqual(longestAlt + 1);
      expect(alt).toContain(facts.top.slice(0, -1));
    }
    const several = changed(profile, (scene) => {
      const { result } = scene.charts;
      if (result === null) throw new Error('no result');
      const bySegment = Float64Array.from(result.segments, (_, at) => (at === 0 ? 5 : 0));
      return { ...scene, charts: { ...scene.charts, result: disclose({ ...result, bySegment }, { threshold: null }) } };
    });
    expect(said(several, 'lowest')).toEqual(['', '']);
  });
});

describe('what an element is compared with', () => {
  it('is said of a map only where it shows a change, by the months of its own figures', () => {
    const compared = changed(elementOf({ kind: 'map' }), (scene) => ({ ...scene, compared: 'January 1999' }));
    expect(captionOf(compared, 'en')).not.toContain('compared');
    const before = earlierCells();
    const legend = { id: 'change-cells', title: '', entries: [], notes: [] };
    const change = changed(compared, (scene) => ({
      ...scene,
      legends: [legend],
      layers: { ...scene.layers, cellsBefore: before },
    }));
    expect(captionOf(change, 'en')).toMatch(/^Change in recorded deaths .*, compared with /);
    expect(captionOf(change, 'en')).not.toContain('1999');
    const chart = changed(elementOf({ kind: 'chart' }), (scene) => ({ ...scene, compared: 'January 1999' }));
    expect(captionOf(chart, 'en')).toContain('compared with January 1999');
  });
});

describe('a map of areas alone', () => {
  const legend = { id: 'areas', title: '', entries: [], notes: [] };
  const figure = 'area-km2';
  const mapOf = (isRate: boolean, ofCells = false): ElementContent =>
    changed(elementOf({ kind: 'map' }), (scene) => {
      const spec = {
        ...plainLayer('l12', 'areas', true, 'counties'),
        style: isRate ? { ...plainStyle, figure } : null,
      };
      const result = areaResult(isRate ? [1000, 1000, 1000, 1000, 1000, 1000] : null);
      const areaCounts = { [`counties ${isRate ? figure : 'count'}`]: result };
      const legends = ofCells ? [...scene.legends, legend] : [legend];
      return { ...scene, legends, areaLayers: [{ ...scene.layers, areaCounts, spec }] };
    });

  it('is told by its areas, whatever the cells that are hidden hold', () => {
    const map = mapOf(false);
    expect(said(map, 'count')).toEqual([
      '346 incidents with 346 people in 3 areas.',
      '346 incidentes con 346 personas en 3 áreas.',
    ]);
    expect(said(map, 'highest')).toEqual([
      'Highest: 300 in Presidio; 40 in Juárez; 6 in El Paso.',
      'Lo más alto: 300 en Presidio; 40 en Juárez; 6 en El Paso.',
    ]);
    expect(languages.map((language) => factsOf(map, language).range)).toEqual([
      '6 to 300 incidents an area.',
      'De 6 a 300 incidentes por área.',
    ]);
    for (const language of languages) expect(altOf(map, language)).not.toMatch(/cells|celdas/);
    const rates = said(mapOf(true), 'highest');
    expect(rates[0]).toMatch(/^Highest: 300 per .+ in Presidio;/);
  });

  it('holds back areas, and cells only where they are drawn too', () => {
    const areas = [...areaResult().figure].filter((state) => state === 2).length;
    expect(areas).toBeGreaterThan(0);
    expect(heldBy(mapOf(false))).toEqual({ cells: 0, areas, others: 0 });
    const [both, cells] = [mapOf(false, true), elementOf({ kind: 'map' })];
    expect(heldBy(both)).toEqual({ cells: heldCount(cells), areas, others: 0 });
    const [told] = suppressedIn({ ...sheetSample([]), elements: [mapOf(false)] });
    expect(told?.texts.en.join(' ')).toContain(`suppressed areas: ${areas}`);
    expect(told?.texts.es.join(' ')).toContain(`áreas reservadas: ${areas}`);
  });
});
