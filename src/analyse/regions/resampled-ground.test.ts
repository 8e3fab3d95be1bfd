import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundSample } from '../../../tests/support/region-samples.ts';
import { fiscalYearStart } from '../../base/month.ts';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import { monthIndexOf } from '../../base/units.ts';
import { emptyRegions } from '../../document/regions.ts';
import { yearFigure } from '../criteria/sector-years.ts';
import { blockMonthsOf, drawnMonths } from './drawn-months.ts';
import { figureMonths } from './figure-months.ts';
import { resampledGround } from './resampled-ground.ts';
import { title8Months } from './title-8-months.ts';

const ground = groundSample({ ...emptyRegions, kind: 'sector' });
const years = (from: number, to: number) => ({ from: fiscalYearStart(from), to: fiscalYearStart(to + 1) });
const asked = { figures: 'sector-figures', authority: 'title-8', side: 'both' } as const;

describe('drawn months', () => {
  it('are whole blocks from the start of the period; what is left behind them stays', () => {
    const block = fc.constantFrom(1, 3, 12);
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 500 }),
        fc.integer({ min: 1, max: 80 }),
        block,
        fc.nat(),
        (from, months, size, seed) => {
          const period = { from: monthIndexOf(from), to: monthIndexOf(from + months) };
          const { source } = drawnMonths(period, size, seededRng(seed));
          expect(source).toHaveLength(months);
          const whole = Math.floor(months / size) * size;
          for (const [at, month] of source.entries()) {
            if (at >= whole) expect(month).toBe(from + at);
            else expect([(month - from) % size, month < from + whole && month >= from]).toEqual([at % size, true]);
            if (at % size > 0 && at < whole) expect(month - source[at - 1]).toBe(1);
          }
        },
      ),
    );
  });

  it('come by the year where there are three, else by the quarter; years of yearly figures alone are never cut', () => {
    expect(blockMonthsOf(years(2020, 2022), 'months')).toBe(12);
    expect(blockMonthsOf(years(2021, 2022), 'months')).toBe(3);
    expect(blockMonthsOf(years(2021, 2022), 'fiscal-years')).toBeNull();
    expect(blockMonthsOf({ from: monthIndexOf(0), to: monthIndexOf(11) }, 'months')).toBeNull();
  });
});

describe('a ground with other months in the places of its own', () => {
  it('has the figures of these months, of all sectors alike, and its own outside of the period', () => {
    const before = drain(figureMonths(ground, asked));
    const drawn = drawnMonths(years(2015, 2019), 12, seededRng(3));
    const resampled = resampledGround(ground, drawn);
    const after = drain(figureMonths(resampled, asked));
    const straight = title8Months(resampled);
    if (before === null || after === null || straight === null) throw new Error('there are figures');
    expect(drawn.source).not.toEqual(drawn.source.map((_, at) => drawn.period.from + at));
    for (const [r, values] of after.values.entries()) {
      const row = straight.sectors.indexOf(ground.regions[r].sectors[0]);
      for (const [m, value] of values.entries()) {
        const month = drawn.source[before.firstMonth + m - drawn.period.from] ?? before.firstMonth + m;
        expect(value).toBe(before.values[r][month - before.firstMonth]);
        expect(straight.values[row * straight.months + m]).toBe(value);
      }
    }
    expect(after.breaks).toEqual(before.breaks);
    expect(straight.breaks).toEqual(before.breaks);
  });

  it('has the yearly figures of the same years', () => {
    const drawn = drawnMonths(years(2015, 2019), 12, seededRng(4));
    const resampled = resampledGround(ground, drawn);
    const [before, after] = [ground.sectorYears, resampled.sectorYears];
    if (before === null || after === null) throw new Error('there are yearly figures');
    for (let year = 2013; year <= 2019; year++) {
      const first = drawn.source[fiscalYearStart(year) - drawn.period.from];
      const behind = year < 2015 ? year : Math.floor((first - fiscalYearStart(2015)) / 12) + 2015;
      for (const sector of ['tucson', 'del-rio']) {
        expect(yearFigure(after, 'deaths', sector, year)).toBe(yearFigure(before, 'deaths', sector, behind));
      }
    }
  });

  it('is the same ground where each month stands for itself', () => {
    const period = years(2010, 2019);
    const source = Array.from({ length: 120 }, (_, at) => monthIndexOf(period.from + at));
    const resampled = resampledGround(ground, { period, source });
    expect(drain(figureMonths(resampled, asked))).toEqual(drain(figureMonths(ground, asked)));
    expect(resampled.sectorYears).toEqual(ground.sectorYears);
  });
});
