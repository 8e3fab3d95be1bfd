import { describe, expect, it } from 'vitest';
import { binResult, chartInput, firstMonth, sectorResult } from '../../../tests/support/show-samples.ts';
import { monthIndexOf } from '../../base/units.ts';
import { disclose } from '../../disclose/disclose.ts';
import type { Disclosed, SegmentResult } from '../../disclose/disclosed.ts';
import type { Picture } from '../../document/document.ts';
import type { ChartInput } from './chart.ts';
import { periodProfiles } from './period-profiles.ts';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + (value || 0), 0);

function profilesOf(result: Disclosed<SegmentResult>, picture: Partial<Picture> = {}, parts: Partial<ChartInput> = {}) {
  const input = chartInput(result);
  return periodProfiles({ ...input, partialMonth: null, ...parts, picture: { ...input.picture, ...picture } }, result);
}

const areas = sectorResult(60);
const bins = binResult(40, 64);

describe('years of area figures', () => {
  it('are fiscal years, and one that the data do not fill is not whole', () => {
    const { rows, isFiscal, rowMonths } = profilesOf(areas);
    expect([isFiscal, rowMonths]).toEqual([true, 12]);
    expect(rows.map(({ year }) => year)).toEqual([2014, 2015, 2016, 2017, 2018, 2019]);
    expect(rows.map(({ isWhole }) => isWhole)).toEqual([false, true, true, true, true, false]);
    expect(rows[0]).toMatchObject({ from: firstMonth, to: firstMonth + 9 });
  });

  it('are sums of each sector’s months, drawn per kilometre, and never smoothed', () => {
    const { rows, smoothedKm } = profilesOf(areas, { smoothKm: 50 });
    expect(smoothedKm).toBe(0);
    const year = rows[1];
    const first = [...areas.values].slice(4 * 60 + 9, 4 * 60 + 21);
    expect(year?.figures[4]).toBe(sum(first));
    expect(year?.heights[4]).toBeCloseTo((year?.figures[4] ?? 0) / 561, 9);
  });

  it('leave out what is held back, and say how much', () => {
    const { rows, held } = profilesOf(areas);
    expect(rows[0]?.held).toEqual(Array.from({ length: 9 }, () => 1));
    expect(held).toBe(9);
    const shown = sum([...areas.values].slice(3, 9));
    expect(rows[0]?.figures[0]).toBe(shown);
  });
});

describe('years of incidents', () => {
  it('are calendar years whose sums are those of the figures, smoothed or not', () => {
    const raw = profilesOf(bins);
    const smooth = profilesOf(bins, { smoothKm: 25 });
    expect(raw.rows.map(({ year }) => year)).toEqual([2014, 2015, 2016, 2017, 2018, 2019]);
    expect(raw.rows.at(-1)?.isWhole).toBe(false);
    expect(sum(raw.rows.map(({ total }) => total))).toBe(sum([...bins.values]));
    raw.rows.forEach((row, i) => {
      expect(row.heights).toEqual(row.figures);
      expect(Math.abs(sum(smooth.rows[i]?.heights ?? []) / row.total - 1)).toBeLessThan(0.01);
    });
  });

  it('in shares are of all stretches whatever is chosen, and a year of few records has none', () => {
    const { rows } = profilesOf(
      { ...bins, chosen: bins.chosen.map((_, s) => s < 3) },
      { figure: 'shares', smoothKm: 10 },
    );
    for (const row of rows) expect(sum(row.heights)).toBeCloseTo(100, 6);
    const few = profilesOf(binResult(1, 24), { figure: 'shares' });
    expect(few.rows.some(({ isFew }) => isFew)).toBe(true);
    for (const row of few.rows) if (row.isFew) expect(row.heights.every(Number.isNaN)).toBe(true);
  });

  it('by quarters where few years are in view; a row that the zoom cuts is left out', () => {
    const months = { from: monthIndexOf(firstMonth + 1), to: monthIndexOf(firstMonth + 25) };
    const quarters = profilesOf(bins, { months });
    expect(quarters.rowMonths).toBe(3);
    expect(quarters.rows[0]).toMatchObject({ quarter: 2, year: 2014, from: firstMonth + 3 });
    expect(quarters.rows).toHaveLength(7);
    const years = profilesOf(bins, {
      months: { from: monthIndexOf(firstMonth + 6), to: monthIndexOf(firstMonth + 64) },
    });
    expect(years.rows.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019]);
  });

  it('a month that the data hold in part makes its year not whole; months of the year not chosen do not', () => {
    const cut = profilesOf(binResult(40, 60), {}, { partialMonth: monthIndexOf(firstMonth + 59) });
    expect(cut.rows.at(-1)?.isWhole).toBe(false);
    const whole = binResult(4, 60);
    const off = [0, 12, 24, 36, 48];
    const values = Float64Array.from(whole.values, (value, at) => (off.includes(at % 60) ? Number.NaN : value));
    const summer = disclose({ ...whole, values, offSeason: off }, { threshold: null });
    expect(profilesOf(summer).rows.every(({ isWhole }) => isWhole)).toBe(true);
  });
});

describe('held-back figures', () => {
  it('do not change what is drawn of others, smoothed or in shares', () => {
    const heldAt = 5 * 64 + 2;
    const values = Float64Array.from(bins.values, (value, at) => (at === heldAt ? Number.NaN : value));
    const held = { ...bins, values, suppressed: [heldAt] } as Disclosed<SegmentResult>;
    const zeroed = {
      ...bins,
      values: Float64Array.from(bins.values, (value, at) => (at === heldAt ? 0 : value)),
    } as typeof bins;
    for (const figure of ['counts', 'shares'] as const) {
      const picture = { figure, smoothKm: 25 };
      expect(profilesOf(held, picture).rows[0]?.heights).toEqual(profilesOf(zeroed, picture).rows[0]?.heights);
    }
  });
});
