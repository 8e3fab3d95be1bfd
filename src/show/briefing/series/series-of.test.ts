import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import { corridors, sectors } from '../../../corridors/corridor.ts';
import { type Document, emptyDocument } from '../../../document/document.ts';
import { elementStudy } from '../../../document/element-study.ts';
import { shownPeriod } from '../../../document/frames.ts';
import { sheet as sheetSchema } from '../../../document/sheet-schema.ts';
import { newSheet, type SheetGround } from '../new-sheet.ts';
import { seriesOf, seriesSteps } from './series-of.ts';

const own = {
  id: 'own-1',
  name: { en: 'Bend', es: 'Recodo' },
  fromKm: 1900,
  toKm: 2100,
  depthKm: 50,
  sectors: [],
  states: [],
};
const study: Document = {
  ...emptyDocument,
  corridors: [own],
  grid: { ...emptyDocument.grid, figures: 'incidents', scale: 'view' },
};
const months = { from: monthIndex(2014, 1), to: monthIndex(2019, 1) };
const chosen = { now: months, before: null };
const ground: SheetGround = {
  study,
  periods: { areas: chosen, incidents: chosen },
  dataSets: [{ table: 'iom', kind: 'incidents', to: '2025-05-31' }],
};
const first = newSheet('map-chart', ground, 'p1').sheet;

describe('a series of sheets', () => {
  it.each(['corridor', 'sector', 'region', 'year'] as const)('by %s is one that a study may hold', (by) => {
    const made = seriesOf(first, by, seriesSteps(by, ground), ground, 2);
    expect(made.length).toBeGreaterThan(3);
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
    for (const sheet of made) {
      expect(sheetSchema.safeParse(sheet).success).toBe(true);
      expect(sheet.series?.by).toBe(by);
    }
  });

  it('by corridor shows each of the programme, and those of the study', () => {
    const made = seriesOf(first, 'corridor', seriesSteps('corridor', ground), ground, 2);
    const shown = made.map(({ elements }) => elementStudy(study, elements[0] ?? { view: {} }).corridor);
    expect(shown).toEqual([...corridors.map(({ id }) => id), 'own-1']);
  });

  it('by sector keeps each sector to its own stretch, and the corridors that a person drew', () => {
    const made = seriesOf(first, 'sector', seriesSteps('sector', ground), ground, 2);
    const stretches = made.map(({ elements }) => {
      const { corridor, corridors: drawn } = elementStudy(study, elements[0] ?? { view: {} });
      expect(drawn).toContainEqual(own);
      const one = drawn.find(({ id }) => id === corridor);
      return [one?.sectors, one?.fromKm, one?.toKm];
    });
    expect(stretches).toEqual(sectors.map(({ id, fromKm, toKm }) => [[id], fromKm, toKm]));
  });

  it.each([
    ['fiscal', ['2014-10', '2015-10', '2016-10', '2017-10']],
    ['calendar', ['2014-01', '2015-01', '2016-01', '2017-01', '2018-01']],
  ] as const)('by year shows each whole year of the months chosen: %s', (kind, begin) => {
    const made = seriesOf(first, 'year', seriesSteps('year', ground, kind), ground, 2);
    const periods = made.map(({ elements }) => {
      const { from, to } = shownPeriod(
        elementStudy(study, elements[0] ?? { view: {} }),
        ground.periods,
        ground.dataSets,
      );
      expect(to - from).toBe(12);
      return from;
    });
    expect(periods).toEqual(begin.map((text) => monthIndex(Number(text.slice(0, 4)), Number(text.slice(5)))));
  });

  it('has the classes of the whole study on every sheet', () => {
    const made = seriesOf(first, 'sector', seriesSteps('sector', ground), ground, 2);
    for (const { elements } of made) {
      for (const element of elements) expect(elementStudy(study, element).grid.scale).toBe('study');
    }
  });

  it('by year of too few months has no sheet', () => {
    const short = { from: monthIndex(2018, 2), to: monthIndex(2018, 9) };
    const none: SheetGround = {
      ...ground,
      periods: { areas: { now: short, before: null }, incidents: { now: short, before: null } },
    };
    expect(seriesSteps('year', none)).toEqual([]);
  });
});
