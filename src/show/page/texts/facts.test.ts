import { describe, expect, it } from 'vitest';
import { type ElementSample, elementSample } from '../../../../tests/support/sheet-samples.ts';
import { earlierCells } from '../../../../tests/support/show-samples.ts';
import { type Language, languages } from '../../../base/words.ts';
import { disclose } from '../../../disclose/disclose.ts';
import { emptyBriefing } from '../../../document/sheet.ts';
import type { Scene } from '../../scene.ts';
import type { ElementContent } from '../sheet-content.ts';
import { altOf, longestAlt } from './alt.ts';
import { captionOf } from './caption.ts';
import { factsOf } from './facts.ts';

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
