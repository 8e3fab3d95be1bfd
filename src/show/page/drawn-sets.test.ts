import { describe, expect, it } from 'vitest';
import { sheetSample } from '../../../tests/support/sheet-samples.ts';
import { monthsText } from '../scene-text/title.ts';
import { drawnSets } from './drawn-sets.ts';
import { guessMeasure } from './measure.ts';
import { planPages } from './plan-pages.ts';
import { defaultTitle } from './texts/title.ts';

const map = { kind: 'map', figures: 'incidents' } as const;
const only = (table: string) => {
  const content = sheetSample([map]);
  return { ...content, releases: content.releases.filter((release) => release.table === table) };
};

describe('what a sheet says of its data', () => {
  it('is of the sets that it draws', () => {
    const drawn = drawnSets(only('iom'), 'en');
    expect(drawn.sets.map(({ table }) => table)).toEqual(['iom']);
    expect(drawn.sources.join(' ')).not.toMatch(/INM|Border Patrol/);
    expect(`${drawn.counted.join(' ')} ${drawn.notes.join(' ')}`).not.toMatch(/INM|whole sectors/);
  });

  it('stands so behind its page, in both languages', () => {
    const pages = planPages(only('iom'), guessMeasure);
    for (const page of [pages.en, pages.es]) expect(JSON.stringify(page.backNotes)).not.toContain('inm.csv');
  });

  it('is of all sets where no release is told', () => {
    const { sets } = drawnSets({ ...sheetSample([map]), releases: [] }, 'es');
    expect(sets.map(({ table }) => table)).toEqual(['iom', 'sector-months', 'inm']);
  });
});

describe('a sheet whose parts show several periods', () => {
  it('is named after all of their months', () => {
    const content = sheetSample([map, { kind: 'chart', figures: 'incidents', from: 12 }], { template: 'map-chart' });
    const [first, second] = content.elements.map(({ scenes }) => scenes.en.charts.result);
    if (first === null || second === null || first === undefined || second === undefined) throw new Error('no result');
    const span = { from: first.from < second.from ? first.from : second.from, to: second.to };
    const years = /^January (\d+) to December (\d+)$/.exec(monthsText(span, 'en'));
    expect(defaultTitle(content, 'en')).toContain(
      years === null ? monthsText(span, 'en') : `${years[1]} to ${years[2]}`,
    );
  });
});
