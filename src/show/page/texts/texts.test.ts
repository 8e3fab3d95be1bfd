import { describe, expect, it } from 'vitest';
import { sheetSample } from '../../../../tests/support/sheet-samples.ts';
import { hotSpotCells } from '../../../../tests/support/show-samples.ts';
import { monthIndex } from '../../../base/month.ts';
import { languages } from '../../../base/words.ts';
import { disclose } from '../../../disclose/disclose.ts';
import { causalWords } from '../checks/causal.ts';
import type { ElementContent } from '../sheet-content.ts';
import { altOf, longestAlt } from './alt.ts';
import { captionOf } from './caption.ts';
import { periodText } from './subject.ts';
import { defaultSubtitle } from './subtitle.ts';
import { defaultTitle } from './title.ts';
import { twinTowns } from './town-text.ts';
import { untranslated } from './untranslated.ts';

const map = { kind: 'map' } as const;
const kinds = [map, { kind: 'chart', what: 'months' }, { kind: 'chart', what: 'profile' }, { kind: 'table' }] as const;
const mapOf = (): ElementContent => {
  const [content] = sheetSample([map]).elements;
  if (content === undefined) throw new Error('no element');
  return content;
};

/** The map with hot spots on it. */
function hotMap(): ElementContent {
  const content = mapOf();
  const hotSpots = hotSpotCells();
  const legend = { id: 'hot-spots', title: '', entries: [], notes: [] };
  const [en, es] = languages.map((language) => {
    const scene = content.scenes[language];
    return { ...scene, legends: [legend], layers: { ...scene.layers, hotSpots } };
  });
  if (en === undefined || es === undefined) throw new Error('no scene');
  return { ...content, scenes: { en, es } };
}

describe('texts that are written from a result', () => {
  it('say what, where, when, how much, the highest and the lowest, and what is suppressed', () => {
    expect(altOf(mapOf(), 'en')).toBe(
      'Map. Recorded deaths and disappearances by H3 cell, El Paso - Eagle Pass and Coahuila corridor (Rio Grande / Río Bravo), 2014. 35 incidents with 35 people in 3 cells. 1 to 30 incidents a cell. Highest: 30 at km 1,400; 4 at km 1,300; 1 near Tornillo / Guadalupe. Suppressed figures: 1.',
    );
    const months = sheetSample([{ kind: 'chart', what: 'months' }]).elements[0];
    expect(months === undefined ? '' : altOf(months, 'es')).toContain('Lo más alto: 14,925 en junio de 2014');
    expect(months === undefined ? '' : altOf(months, 'es')).toContain('Lo más bajo: 0 en enero de 2014');
  });

  it('say where along the border, and when of a national series', () => {
    const [bins, national] = sheetSample([
      { kind: 'chart', what: 'profile', figures: 'incidents' },
      { kind: 'chart', what: 'national' },
    ]).elements;
    if (bins === undefined || national === undefined) throw new Error('no element');
    expect(altOf(bins, 'en')).toContain('at km 110 to 120, near Calexico / Mexicali');
    expect(altOf(bins, 'es')).toContain('en los km 110 a 120, cerca de Calexico / Mexicali');
    const { scenes } = national;
    const shown = {
      shape: 'series',
      measure: 'events',
      firstMonth: monthIndex(2014, 1),
      values: Float64Array.from([5, 90, 7]),
    } as const;
    const en = { ...scenes.en, charts: { ...scenes.en.charts, national: disclose(shown, { threshold: null }) } };
    expect(altOf({ ...national, scenes: { ...scenes, en } }, 'en')).toContain('Highest: 90 in February 2014');
  });

  it('name hot spots by their towns', () => {
    expect(captionOf(hotMap(), 'en')).toMatch(/^Hot spots of recorded deaths .*, 2014: 2 hot cells near /);
    expect(captionOf(hotMap(), 'es')).toMatch(/^Puntos calientes de muertes .*, 2014: 2 celdas calientes cerca de /);
  });

  it('are whole sentences, short, and never say why', () => {
    const { elements } = sheetSample(kinds);
    for (const content of [...elements, hotMap()]) {
      for (const language of languages) {
        const [alt, caption] = [altOf(content, language), captionOf(content, language)];
        expect(alt.length).toBeLessThanOrEqual(longestAlt + 1);
        for (const text of [alt, caption]) {
          expect(text).toMatch(/^\p{Lu}.*\.$/u);
          expect(text).not.toMatch(/undefined|NaN|\{|predict/);
          expect(causalWords(text)).toEqual([]);
        }
      }
    }
  });

  it('give way to the person’s own, in either language', () => {
    const [own] = sheetSample([{ ...map, caption: { en: '', es: 'Mío' }, alt: { en: 'Mine', es: 'Mío' } }]).elements;
    if (own === undefined) throw new Error('no element');
    expect([captionOf(own, 'en'), captionOf(own, 'es'), altOf(own, 'en')]).toEqual(['Mío', 'Mío', 'Mine']);
    expect(defaultTitle(sheetSample([map], { title: { en: 'A title', es: '' } }), 'es')).toBe('A title');
  });

  it('fill titles of a series and of two periods', () => {
    const series = { by: 'corridor', of: 'el-paso-eagle-pass-coahuila' } as const;
    expect(defaultTitle(sheetSample([map], { series }), 'en')).toBe(
      'El Paso - Eagle Pass and Coahuila: recorded deaths and disappearances, 2014',
    );
    const titled = sheetSample([map], { series, title: { en: 'Deaths in {place}, {period}', es: '' } });
    expect(defaultTitle(titled, 'en')).toBe('Deaths in El Paso - Eagle Pass and Coahuila, 2014');
    const chart = { kind: 'chart', what: 'profile' } as const;
    const two = sheetSample([{ ...chart, from: 12 }, chart], { template: 'before-after' });
    expect(defaultTitle(two, 'en')).toMatch(/: 2014 and 2015$/);
    expect(captionOf(two.elements[0] ?? mapOf(), 'en')).toContain('2015');
    expect(defaultSubtitle(sheetSample([map]), 'es')).toContain('35 incidentes');
  });

  it('say years where they are whole, and months where not', () => {
    const year = { from: monthIndex(2014, 1), to: monthIndex(2020, 1) };
    expect([periodText(year, 'en'), periodText(year, 'es')]).toEqual(['2014 to 2019', '2014 a 2019']);
    expect(periodText({ from: monthIndex(2014, 2), to: monthIndex(2015, 1) }, 'es')).toBe(
      'febrero de 2014 a diciembre de 2014',
    );
  });

  it('name twin towns from both sides, the chosen country first', () => {
    const towns = { name: 'Eagle Pass', twin: 'Piedras Negras, Coahuila' };
    expect(twinTowns(towns, 'us')).toBe('Eagle Pass / Piedras Negras');
    expect(twinTowns(towns, 'mexico')).toBe('Piedras Negras / Eagle Pass');
    const [first] = sheetSample([map], {}, { first: 'mexico' }).elements;
    expect(first === undefined ? '' : altOf(first, 'en')).toContain('Guadalupe / Tornillo');
    expect(first === undefined ? '' : altOf(first, 'es')).toContain('Río Bravo / Rio Grande');
  });
});

describe('own texts that lack a language', () => {
  it('are listed by their fields', () => {
    const { sheet } = sheetSample([{ ...map, alt: { en: 'A', es: ' ' } }], {
      title: { en: '', es: 'T' },
      subtitle: { en: 'S', es: 'S' },
    });
    expect(untranslated(sheet)).toEqual([
      { field: 'title', lacks: 'en' },
      { field: 'alt:x1', lacks: 'es' },
    ]);
  });
});
