import { describe, expect, it } from 'vitest';
import { figuresFor, fiscalYears } from '../../../../tests/support/criterion-question.ts';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { emptyRegions } from '../../../document/regions.ts';
import { seasonalMannKendall } from '../../kernels/seasonal-mann-kendall.ts';
import type { RegionGround } from '../../regions/region-ground.ts';
import { trend } from './criterion.ts';

const bySector = groundSample({ ...emptyRegions, kind: 'sector' });

/** Sectors whose figures are made up by a rule, from October 2009. */
function madeGround(months: number, figure: (area: number, month: number) => number): RegionGround {
  const areas = ['yuma', 'tucson'];
  const total = Float64Array.from({ length: 2 * months }, (_, at) => figure(Math.floor(at / months), at % months));
  const firstMonth = monthIndex(2009, 10);
  const panel = {
    kind: 'panel' as const,
    areas,
    firstMonth,
    months,
    measure: 'apprehensions',
    groups: [],
    total,
    split: null,
  };
  return { ...bySector, panel, panelBreaks: [] };
}

describe('trend', () => {
  it('finds a planted rise in percent of the mean a year, whatever the season', () => {
    const rng = seededRng(2);
    const noise = () => 6 * (rng.nextUnit() - 0.5);
    const season = (m: number) => 1 + 0.4 * Math.sin((m * Math.PI) / 6);
    const ground = madeGround(120, (area, m) => (area === 0 ? 100 : 40) * season(m) * (1 + 0.08 * (m / 12)) + noise());
    const found = figuresFor(trend, ground);
    const mean = 1 + (0.08 * 119) / 24;
    expect(found.by('sector:yuma')).toBeCloseTo(8 / mean, 0);
    expect(found.by('sector:tucson')).toBeCloseTo(8 / mean, 0);
    const yuma = ground.regions.findIndex(({ id }) => id === 'sector:yuma');
    expect(found.p?.[yuma]).toBeLessThan(0.01);
    expect(found.missing.filter((why) => why === 'not-in-period')).toHaveLength(7);
    const [change, middle] = found.parts.map(({ values }) => values[yuma] ?? Number.NaN);
    expect((change / middle) * 100).toBeCloseTo(found.by('sector:yuma'), 9);
  });

  it('takes the last ten whole fiscal years of the table, or those that it has', () => {
    expect(figuresFor(trend, bySector).period).toEqual(fiscalYears(2015, 2024));
    const flat = () => 5;
    expect(figuresFor(trend, madeGround(61, flat)).period).toEqual(fiscalYears(2010, 2014));
    expect(figuresFor(trend, madeGround(59, flat)).period).toEqual(fiscalYears(2010, 2013));
    const early = figuresFor(trend, madeGround(11, flat));
    expect(new Set(early.missing)).toEqual(new Set(['not-in-period']));
  });

  it('of Title 8 goes on across both breaks and says so; of all it has no figure across them', () => {
    const title8 = figuresFor(trend, bySector);
    expect(title8.missing.every((why) => why === null)).toBe(true);
    expect(title8.flags.every((flags) => flags.includes('break-inside'))).toBe(true);
    expect([...(title8.p ?? [])].every((p) => p > 0 && p <= 1)).toBe(true);
    const all = figuresFor(trend, bySector, { params: { authority: 'all' } });
    expect(new Set(all.missing)).toEqual(new Set(['crosses-break']));
    const before = figuresFor(trend, bySector, { params: { authority: 'all' }, period: fiscalYears(2009, 2018) });
    expect(before.missing.every((why) => why === null)).toBe(true);
    expect(before.flags.flat()).not.toContain('break-inside');
  });

  it("is the test's own p, on the figures by month", () => {
    const { panel } = bySector;
    if (panel === null) throw new Error('no figures');
    const period = fiscalYears(2006, 2015);
    const found = figuresFor(trend, bySector, { period });
    for (const [r, { sectors }] of bySector.regions.entries()) {
      const start = panel.areas.indexOf(sectors[0] ?? '') * panel.months + period.from - panel.firstMonth;
      const months = Float64Array.from(panel.total.subarray(start, start + 120));
      expect(found.p?.[r]).toBe(seasonalMannKendall(months, 12, 'hirsch-slack').p);
      expect(found.n[r]).toBe(months.reduce((sum, value) => sum + value, 0));
    }
    // Tucson fell over these ten years, from 392,074 to 63,397 a year.
    expect(found.by('sector:tucson')).toBeLessThan(-10);
  });

  it('does not change when every figure is multiplied, and has none for too few or no events', () => {
    const some = seededRng(9);
    const figures = Array.from({ length: 240 }, () => 20 + some.nextBelow(50));
    const [one, ten] = [1, 10].map((by) =>
      figuresFor(
        trend,
        madeGround(120, (area, m) => by * (figures[area * 120 + m] ?? 0)),
      ),
    );
    expect(ten.by('sector:yuma')).toBeCloseTo(one.by('sector:yuma'), 9);
    const few = { from: monthIndex(2010, 10), to: monthIndexOf(monthIndex(2010, 10) + 24) };
    const short = figuresFor(
      trend,
      madeGround(120, () => 7),
      { period: few },
    );
    expect(short.missing).toContain('too-few');
    const zero = figuresFor(
      trend,
      madeGround(120, () => 0),
    );
    expect(zero.missing.filter((why) => why === 'too-few')).toHaveLength(2);
  });

  it('leaves a few gaps out, and has no figure where there are many', () => {
    const gap = (share: number) => (area: number, m: number) =>
      area === 0 && m % 10 < share * 10 ? Number.NaN : 100 + m;
    expect(figuresFor(trend, madeGround(120, gap(0.1))).by('sector:yuma')).toBeGreaterThan(0);
    expect(figuresFor(trend, madeGround(120, gap(0.3))).by('sector:yuma')).toBeNaN();
  });
});
