import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import type { AreaMonthTable } from '../columns/table.ts';
import type { AreaLevel } from '../document/reading.ts';
import { areaFiguresOf, yearlyFigures } from './area-figures-of.ts';

function monthly(
  level: AreaLevel,
  year: number,
  month: number,
  series: readonly (readonly number[])[],
): AreaMonthTable {
  return {
    kind: 'area-months',
    level,
    ids: series.map((_, at) => `a${at}`),
    names: series.map((_, at) => `Area ${at}`),
    measures: ['robo'],
    firstMonth: monthIndex(year, month),
    months: series[0]?.length ?? 0,
    values: Float64Array.from(series.flat()),
  };
}

const months = (count: number, value = 1): number[] => Array<number>(count).fill(value);

describe('figures by month, by year', () => {
  it('are sums of twelve months; a year that is not whole has no figure', () => {
    const table = monthly('mx-state', 2018, 7, [months(30), [...months(10, 2), Number.NaN, ...months(19, 2)]]);
    const figures = areaFiguresOf(table);
    expect([figures?.coding, figures?.ids]).toEqual(['mexico', ['a0', 'a1']]);
    expect(figures?.figures.map(({ name, years, isFiscal }) => [name, years, isFiscal])).toEqual([
      ['robo', [2019, 2020], false],
    ]);
    expect([...(figures?.figures[0]?.values ?? [])]).toEqual([12, 12, Number.NaN, 24]);
    expect(areaFiguresOf(table)).toBe(figures);
    expect(yearlyFigures(table)).toBe(figures);
  });

  it('of sectors are those of fiscal years', () => {
    const figures = areaFiguresOf(monthly('sector', 2018, 10, [months(25)]));
    expect(figures?.figures.map(({ years, isFiscal }) => [years, isFiscal])).toEqual([[[2019, 2020], true]]);
  });

  it('are none where no year is whole, and none of ports, offices and regions: they share names with sectors', () => {
    expect(areaFiguresOf(monthly('municipality', 2026, 1, [months(3)]))).toBeNull();
    expect(areaFiguresOf(monthly('municipality', 2025, 1, [[...months(11), Number.NaN]]))).toBeNull();
    for (const level of ['port', 'field-office', 'region', 'country'] as const) {
      expect(areaFiguresOf(monthly(level, 2019, 1, [months(12)]))).toBeNull();
    }
    expect(yearlyFigures({ kind: 'zones', coding: 'own', areas: [] })).toBeNull();
  });

  it('are the same as adding them up one by one', () => {
    const figure = fc.oneof({ weight: 30, arbitrary: fc.integer({ min: 0, max: 99 }) }, fc.constant(Number.NaN));
    fc.assert(
      fc.property(
        fc
          .integer({ min: 0, max: 40 })
          .chain((count) =>
            fc.array(fc.array(figure, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 4 }),
          ),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('municipality' as const, 'sector' as const),
        (series, month, level) => {
          const table = monthly(level, 2010, month, series);
          const of = areaFiguresOf(table)?.figures[0];
          const isFiscal = level === 'sector';
          for (let year = 2010; year < 2016; year++) {
            series.forEach((values, area) => {
              const start = isFiscal ? monthIndex(year - 1, 10) : monthIndex(year, 1);
              const mine = Array.from({ length: 12 }, (_, m) => values[monthIndexOf(start + m) - table.firstMonth]);
              const sum = mine.some((value) => value === undefined) ? Number.NaN : mine.reduce((a, b) => a + b, 0);
              const at = of?.years.indexOf(year) ?? -1;
              expect(at < 0 ? Number.NaN : of?.values[area * (of?.years.length ?? 0) + at]).toBe(sum);
            });
          }
        },
      ),
    );
  });
});
