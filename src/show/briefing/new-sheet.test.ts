import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import { type Document, emptyDocument, viewKeys } from '../../document/document.ts';
import { elementStudy } from '../../document/element-study.ts';
import { shownPeriod } from '../../document/frames.ts';
import { templates } from '../../document/sheet.ts';
import { sheet as sheetSchema } from '../../document/sheet-schema.ts';
import { halvesOf, mostYears, newSheet, type SheetGround } from './new-sheet.ts';

const data = { table: 'iom', kind: 'incidents', to: '2025-05-31' };
const all = { from: monthIndex(2014, 1), to: monthIndex(2025, 6) };
const incidents: Document = { ...emptyDocument, grid: { ...emptyDocument.grid, figures: 'incidents' } };

function groundOf(study: Document, now = all, before: typeof all | null = null): SheetGround {
  const chosen = { now, before };
  return { study, periods: { areas: chosen, incidents: chosen }, dataSets: [data] };
}

const twoYears = (from: number, to: number) => ({ from: monthIndex(from, 1), to: monthIndex(to, 1) });

describe('a new sheet', () => {
  it.each(templates)('of the template %s is one that a study may hold', (template) => {
    const { sheet } = newSheet(template, groundOf(incidents), 'p3');
    expect(sheetSchema.safeParse(sheet).success).toBe(true);
    expect(sheet).toMatchObject({ id: 'p3', template, projection: 'conic', series: null });
    expect(sheet.seas).toEqual({ pacific: { en: '', es: '' }, gulf: { en: '', es: '' } });
    expect(sheet.elements.map(({ id }) => id)).toEqual(sheet.elements.map((_, i) => `x${i + 1}`));
  });

  it('holds all of what is on the screen, and does not follow it', () => {
    const { sheet, told } = newSheet('map', groundOf(incidents), 'p1');
    expect(told).toBeNull();
    expect(Object.keys(sheet.elements[0]?.view ?? {}).toSorted()).toEqual([...viewKeys].toSorted());
    expect(sheet.elements[0]?.isLocked).toBe(true);
  });

  it.each([
    ['diagram', 'hovmoller'],
    ['ridges', 'ridges'],
    ['years', 'years'],
  ] as const)('has the chart that the screen shows: %s', (view, what) => {
    const study = { ...incidents, picture: { ...incidents.picture, view } };
    const { sheet } = newSheet('map-chart', groundOf(study), 'p1');
    expect(sheet.elements.map((part) => [part.kind, part.what])).toEqual([
      ['map', ''],
      ['chart', what],
    ]);
  });

  it('has a table of the figures beside the map', () => {
    const { sheet } = newSheet('table-map', groundOf(incidents), 'p1');
    expect(sheet.elements.map((part) => [part.kind, part.what])).toEqual([
      ['table', 'main'],
      ['map', ''],
    ]);
  });
});

/** The months that each map of a sheet shows. */
function monthsOfMaps(ground: SheetGround, sheet: ReturnType<typeof newSheet>['sheet']) {
  return sheet.elements.map((element) => {
    const study = elementStudy(ground.study, element);
    const time = study.clauses.time;
    const now = time?.kind === 'months' ? { from: time.from, to: time.to } : all;
    const { from, to } = shownPeriod(study, { areas: { now }, incidents: { now } }, ground.dataSets);
    return { from, to };
  });
}

describe('small maps of incidents', () => {
  const circles = (ground: SheetGround, template: 'before-after' | 'years' | 'map') =>
    newSheet(template, ground, 'p1').sheet.elements.map(
      ({ view }) => view.layers?.find(({ layer }) => layer === 'sectors')?.visible,
    );

  it.each(['before-after', 'years'] as const)('have no circles of sectors over the cells: %s', (template) => {
    expect(new Set(circles(groundOf(incidents), template))).toEqual(new Set([false]));
    expect(circles(groundOf(incidents), 'map')).toEqual([true]);
  });

  it('keep them where sectors are counted, and where nothing else is shown', () => {
    expect(new Set(circles(groundOf(emptyDocument), 'before-after'))).toEqual(new Set([true]));
    const layers = incidents.layers.map((layer) => ({ ...layer, visible: layer.layer === 'sectors' }));
    expect(new Set(circles(groundOf({ ...incidents, layers }), 'years'))).toEqual(new Set([true]));
  });
});

describe('before and after', () => {
  it('shows the two periods that are compared, the earlier first', () => {
    const [before, now] = [twoYears(2019, 2020), twoYears(2021, 2022)];
    const ground = groundOf({ ...incidents, compare: { kind: 'year-before' } }, now, before);
    const { sheet, told } = newSheet('before-after', ground, 'p1');
    expect(told).toBeNull();
    expect(monthsOfMaps(ground, sheet)).toEqual([before, now]);
  });

  it('shows the periods of two maps on the screen where nothing is compared, the earlier first', () => {
    const [early, late] = [twoYears(2015, 2016), twoYears(2021, 2022)];
    for (const [first, secondPeriod] of [
      [late, early],
      [early, late],
    ] as const) {
      const ground = groundOf({ ...incidents, secondPeriod }, first);
      const { sheet, told } = newSheet('before-after', ground, 'p1');
      expect(told).toBeNull();
      expect(monthsOfMaps(ground, sheet)).toEqual([early, late]);
    }
  });

  it('shows them as they are on the screen, with a last month that is not whole', () => {
    const first = { from: monthIndex(2021, 1), to: monthIndex(2025, 5) };
    const secondPeriod = { from: monthIndex(2016, 9), to: first.from };
    const ground = { ...groundOf({ ...incidents, secondPeriod }, first), dataSets: [{ ...data, to: '2025-04-20' }] };
    const { sheet } = newSheet('before-after', ground, 'p1');
    expect(monthsOfMaps(ground, sheet)).toEqual([secondPeriod, first]);
    for (const { view } of sheet.elements) expect(view.grid?.scale).toBe('study');
  });

  it('keeps findings, each in its own period', () => {
    const [before, now] = [twoYears(2019, 2020), twoYears(2021, 2022)];
    const analysis = {
      id: 'a1',
      method: 'getis-ord-star',
      version: 1,
      params: {},
      seed: 1,
      data: 'incidents',
      period: 'now',
      chosen: 'found',
    } as const;
    const study = { ...incidents, analyses: [analysis, { ...analysis, id: 'a2', period: 'before' as const }] };
    const ground = groundOf(study, now, before);
    const { sheet } = newSheet('before-after', ground, 'p1');
    expect(monthsOfMaps(ground, sheet)).toEqual([before, now]);
    for (const { view } of sheet.elements) {
      expect(view.playback?.at).toBeNull();
      expect(view.analyses?.map(({ id }) => id)).toEqual(['a1']);
    }
  });

  it('shows two halves, in whole years, where nothing is compared, and says so', () => {
    const ground = groundOf(incidents);
    const { sheet, told } = newSheet('before-after', ground, 'p1');
    expect(told).toMatchObject({ key: 'halves' });
    const [before, now] = monthsOfMaps(ground, sheet);
    expect(before?.to).toBe(now?.from);
    expect((now?.to ?? 0) - (now?.from ?? 0)).toBe(60);
  });

  it('says that one month has no halves', () => {
    const month = { from: monthIndex(2020, 1), to: monthIndex(2020, 2) };
    expect(newSheet('before-after', groundOf(incidents, month), 'p1').told).toEqual({ key: 'noHalves' });
  });

  it('halves are as long as each other, and within the months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 500 }), fc.integer({ min: 2, max: 400 }), (from, length) => {
        const months = { from: monthIndexOf(from), to: monthIndexOf(from + length) };
        const halves = halvesOf(months);
        if (halves === null) throw new Error('no halves');
        const { before, now } = halves;
        expect(before.to - before.from).toBe(now.to - now.from);
        expect([before.to, now.to]).toEqual([now.from, months.to]);
        expect(before.from).toBeGreaterThanOrEqual(months.from);
        if (length >= 24) expect((now.to - now.from) % 12).toBe(0);
      }),
    );
  });
});

describe('small multiples', () => {
  it('have a map for each U.S. fiscal year with all its months', () => {
    const ground = groundOf(incidents);
    const { sheet, told } = newSheet('years', ground, 'p1', 'fiscal');
    expect(told).toBeNull();
    expect(monthsOfMaps(ground, sheet)[0]).toEqual({ from: monthIndex(2014, 10), to: monthIndex(2015, 10) });
    expect(sheet.elements).toHaveLength(10);
  });

  it('have a map for each calendar year with all its months', () => {
    const ground = groundOf(incidents);
    const { sheet } = newSheet('years', ground, 'p1', 'calendar');
    expect(monthsOfMaps(ground, sheet)).toEqual(
      Array.from({ length: 11 }, (_, i) => ({ from: monthIndex(2014 + i, 1), to: monthIndex(2015 + i, 1) })),
    );
  });

  it('of a season have the months of one season each', () => {
    const clauses = { season: { kind: 'season', months: [5, 6, 7, 8, 9] } } as const;
    const ground = groundOf({ ...incidents, clauses });
    const { sheet } = newSheet('years', ground, 'p1', 'calendar');
    expect(monthsOfMaps(ground, sheet).at(-1)).toEqual({ from: monthIndex(2023, 10), to: monthIndex(2024, 10) });
  });

  it('are the newest twelve of many years, and say so', () => {
    const now = { from: monthIndex(1999, 10), to: monthIndex(2020, 10) };
    const ground = { ...groundOf(emptyDocument, now), dataSets: [] };
    const { sheet, told } = newSheet('years', ground, 'p1');
    expect(told).toEqual({ key: 'newestYears', shown: mostYears, all: 21 });
    expect(sheet.elements).toHaveLength(mostYears);
  });

  it('say that a few months are no year', () => {
    const now = { from: monthIndex(2020, 1), to: monthIndex(2020, 7) };
    expect(newSheet('years', groundOf(incidents, now), 'p1').told).toEqual({ key: 'noYears' });
  });
});
