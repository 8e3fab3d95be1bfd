import { describe, expect, it } from 'vitest';
import { withLater } from '../../../tests/support/later-figures.ts';
import { groundSample } from '../../../tests/support/region-samples.ts';
import { monthIndex } from '../../base/month.ts';
import type { AreaFigureTable, CaseTable } from '../../columns/table.ts';
import { knownBy } from './known-by.ts';
import type { RegionGround } from './region-ground.ts';

const cases: CaseTable = {
  kind: 'cases',
  corridors: ['arizona-sonora', 'el-paso-juarez'],
  stages: [{ side: 'us', stage: 'presented' }],
  firstMonth: monthIndex(2005, 10),
  months: 48,
  values: Float64Array.from({ length: 96 }, (_, at) => at),
  held: [0, 3, 5],
  threshold: 5,
};

const brought: AreaFigureTable = {
  kind: 'area-figures',
  coding: 'own',
  ids: ['del-rio'],
  names: [''],
  figures: [
    { name: 'by calendar year', years: [2005, 2006, 2007], isFiscal: false, values: Float64Array.from([1, 2, 3]) },
    { name: 'by fiscal year', years: [2006, 2007], isFiscal: true, values: Float64Array.from([4, 5]) },
    { name: 'without a year', years: [], isFiscal: false, values: Float64Array.from([6]) },
  ],
};

const ground = (): RegionGround =>
  groundSample(undefined, { cases, casesName: 'cases', figures: new Map([['brought', brought]]) });

describe('what was known by a month', () => {
  it('has no month from the cut on, and no year that had not ended', () => {
    const whole = ground();
    const known = knownBy(whole, monthIndex(2007, 7));
    expect(known.panel?.firstMonth).toBe(whole.panel?.firstMonth);
    expect(known.panel?.months).toBe(monthIndex(2007, 7) - monthIndex(1999, 10));
    expect(known.panel?.total.length).toBe((known.panel?.months ?? 0) * (known.panel?.areas.length ?? 0));
    for (const [row, area] of (known.panel?.areas ?? []).entries()) {
      const [months, all] = [known.panel!.months, whole.panel!.months];
      expect(known.panel!.areas[row]).toBe(area);
      expect([...known.panel!.total.subarray(row * months, (row + 1) * months)]).toEqual([
        ...whole.panel!.total.subarray(row * all, row * all + months),
      ]);
    }
    // The split begins in October 2019.
    expect(known.panel).toMatchObject({ split: null, groups: [] });
    expect(known.panelBreaks).toEqual([]);
    expect(Math.max(...known.sectorYears!.figures.flatMap(({ years }) => years))).toBe(2006);
    expect(known).toMatchObject({ incidents: null, emerging: null, said: [] });
  });

  it('has the fiscal year that ended before July 2008, by the figures of the table itself', () => {
    const whole = ground();
    const known = knownBy(whole, monthIndex(2008, 7));
    for (const figure of known.sectorYears!.figures) {
      const before = whole.sectorYears!.figures.find(({ name }) => name === figure.name)!;
      expect(figure.years).toEqual(before.years.filter((year) => year <= 2007));
      whole.sectorYears!.ids.forEach((_, area) => {
        const kept = figure.years.map((__, y) => figure.values[area * figure.years.length + y]);
        expect(kept).toEqual(figure.years.map((__, y) => before.values[area * before.years.length + y]));
      });
    }
  });

  it('takes a year as known once it has ended, and leaves out what has no year', () => {
    const known = knownBy(ground(), monthIndex(2007, 7)).figures.get('brought');
    expect(known?.figures).toEqual([
      { name: 'by calendar year', years: [2005, 2006], isFiscal: false, values: Float64Array.from([1, 2]) },
      { name: 'by fiscal year', years: [2006], isFiscal: true, values: Float64Array.from([4]) },
    ]);
    expect(
      knownBy(ground(), monthIndex(2006, 10))
        .figures.get('brought')
        ?.figures.map(({ years }) => years),
    ).toEqual([[2005], [2006]]);
    expect(knownBy(ground(), monthIndex(2005, 1)).figures.size).toBe(0);
  });

  it('cuts cases at the end of a fiscal year, with what is held back in it', () => {
    const known = knownBy(ground(), monthIndex(2007, 7)).cases;
    expect(known).toMatchObject({ months: 12, held: [0] });
    expect([...(known?.values ?? [])]).toEqual([...Array(12).keys(), ...[...Array(12).keys()].map((at) => 48 + at)]);
    expect(knownBy(ground(), monthIndex(2006, 3)).cases).toBeNull();
  });

  it('keeps records before the cut, column by column', () => {
    const whole = ground();
    const known = knownBy(whole, monthIndex(2016, 1)).incidents!;
    expect(known.rows).toBeGreaterThan(300);
    expect(known.rows).toBeLessThan(whole.incidents!.rows);
    for (const column of [
      known.lon,
      known.day,
      known.weight,
      known.borderKm,
      ...Object.values(known.categories).map((one) => one.codes),
    ]) {
      expect(column.length).toBe(known.rows);
    }
    expect(known.day[known.rows - 1]).toBeLessThan(16_801);
    expect(whole.incidents!.day[known.rows]).toBeGreaterThanOrEqual(16_801);
  });

  it('keeps the split of months before the cut', () => {
    const whole = ground();
    const known = knownBy(whole, monthIndex(2021, 1)).panel!;
    expect(known.split).toMatchObject({ from: whole.panel!.split!.from, to: monthIndex(2021, 1) });
    const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
    const months = monthIndex(2021, 1) - monthIndex(2019, 10);
    const later = known.areas.map((_, row) =>
      known.total.subarray((row + 1) * known.months - months, (row + 1) * known.months),
    );
    expect(sum(known.split!.value)).toBe(later.reduce((all, values) => all + sum(values), 0));
    expect(Math.max(...known.split!.month)).toBe(known.months - 1);
  });

  it('is the same whatever later figures are', () => {
    for (const cut of [monthIndex(2007, 7), monthIndex(2008, 7), monthIndex(2016, 3), monthIndex(2021, 1)]) {
      const known = knownBy(ground(), cut);
      expect(
        knownBy(
          withLater(ground(), cut, (at) => 9e9 + at),
          cut,
        ),
      ).toEqual(known);
      expect(
        knownBy(
          withLater(ground(), cut, () => Number.NaN),
          cut,
        ),
      ).toEqual(known);
    }
  });

  it('has the programme as its releases told it', () => {
    const states = (year: number) => knownBy(ground(), monthIndex(year, 7)).coverage.map(({ state }) => state);
    expect(states(2007)).toEqual(['active', 'active', 'not-verified', 'none', 'not-verified', 'none']);
    expect(states(2008)).toEqual(['active', 'active', 'not-verified', 'active', 'not-verified', 'none']);
    expect(states(2009)).toEqual(['active', 'active', 'not-verified', 'active', 'not-verified', 'active']);
  });
});
