import { describe, expect, it } from 'vitest';
import { figuresFor, fiscalYears } from '../../../../tests/support/criterion-question.ts';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { monthIndex } from '../../../base/month.ts';
import { emptyRegions, type OwnRegion } from '../../../document/regions.ts';
import { level } from './criterion.ts';

const bySector = groundSample({ ...emptyRegions, kind: 'sector' });
const total = { per: 'total', authority: 'all' };

describe('level', () => {
  it("is the publishers' total of Border Patrol figures, year by year, where no break is crossed", () => {
    // Totals of Del Rio and of Big Bend by fiscal year; those across a break have no figure.
    for (const [year, delRio, bigBend] of [
      [2021, 259_294, 37_266],
      [2022, 480_931, 31_948],
      [2024, 244_105, 4_921],
    ] as const) {
      const found = figuresFor(level, bySector, { params: total, period: fiscalYears(year, year) });
      expect(found.by('sector:del-rio')).toBe(delRio);
      expect(found.by('sector:big-bend')).toBe(bigBend);
      expect(found.unit).toBe('sector-figures-total');
      expect(found.flags[0]).toContain('raw-count');
    }
    for (const year of [2020, 2023]) {
      const found = figuresFor(level, bySector, { params: total, period: fiscalYears(year, year) });
      expect(new Set(found.missing)).toEqual(new Set(['crosses-break']));
      expect([...found.values].every(Number.isNaN)).toBe(true);
      expect(found.flags[0]).toContain('break-inside');
    }
  });

  it('of Title 8 alone goes on across the breaks, and says that the definition changes', () => {
    const found = figuresFor(level, bySector, { params: { per: 'total' }, period: fiscalYears(2020, 2024) });
    expect(found.missing.every((why) => why === null)).toBe(true);
    expect(found.flags.every((flags) => flags.includes('break-inside'))).toBe(true);
    const all = (40_342 + 259_294 + 480_931 + 393_226 + 244_105) / 5;
    expect(found.by('sector:del-rio')).toBeLessThan(all);
    const before = figuresFor(level, bySector, { params: { per: 'total' }, period: fiscalYears(2019, 2019) });
    const whole = figuresFor(level, bySector, { params: total, period: fiscalYears(2019, 2019) });
    expect([...before.values]).toEqual([...whole.values]);
    expect([...whole.values].reduce((sum, value) => sum + value, 0)).toBe(851_508);
    expect(before.flags[0]).toEqual(['raw-count']);
  });

  it('is of the last twelve whole months where no period is given, per 100 km of the sectors whose figures it takes', () => {
    const ground = groundSample();
    const found = figuresFor(level, ground);
    expect(found.period).toEqual({ from: monthIndex(2024, 6), to: monthIndex(2025, 6) });
    const counted = figuresFor(level, ground, { params: { per: 'total' } });
    const laredo = 'corridor:laredo-nuevo-laredo';
    expect(found.by(laredo)).toBeCloseTo((counted.by(laredo) / 278) * 100, 9);
    const coahuila = 'corridor:el-paso-eagle-pass-coahuila';
    expect(found.by(coahuila)).toBeCloseTo((counted.by(coahuila) / (561 + 724 + 341)) * 100, 9);
    const at = ground.regions.findIndex(({ id }) => id === coahuila);
    expect(found.flags[at]).toEqual(expect.arrayContaining(['whole-sectors', 'overlaps']));
    expect(found.parts.map(({ key }) => key)).toEqual(['figure', 'km']);
    expect(found.parts[1]?.values[at]).toBe(1626);
    expect(found.n[at]).toBe(counted.by(coahuila));
  });

  it('of counties has no figures of sectors; of records it has, on either side', () => {
    const ground = groundSample({ ...emptyRegions, kind: 'county' });
    const sectors = figuresFor(level, ground);
    expect(new Set(sectors.missing)).toEqual(new Set(['not-at-this-level']));
    // No figure, no months; and what cannot be was not cut short.
    expect(sectors.period).toBeNull();
    expect(figuresFor(level, ground, { period: fiscalYears(2020, 2020) }).flags.flat()).toEqual([]);
    const period = { from: monthIndex(2014, 1), to: monthIndex(2025, 1) };
    const count = (side: string, figures = 'incidents') =>
      figuresFor(level, ground, { params: { figures, side, per: 'total' }, period });
    const [both, us, mexico] = ['both', 'us', 'mexico'].map((side) => count(side));
    ground.regions.forEach((_, r) => {
      expect(us.values[r] + mexico.values[r]).toBeCloseTo(both.values[r], 9);
    });
    expect(us.by('county:04019')).toBeGreaterThan(100);
    expect(both.flags[0]).toContain('not-comparable');
    expect(us.flags[0]).not.toContain('not-comparable');
    expect(count('us', 'people').by('county:48215')).toBeGreaterThan(us.by('county:48215'));
    const few = ground.regions.map((_, r) => us.n[r] < 20 === us.flags[r].includes('unstable'));
    expect(few.every((isRight) => isRight)).toBe(true);
  });

  it('says what the table does not have', () => {
    const none = groundSample(emptyRegions, { panel: null, incidents: null });
    for (const figures of ['sector-figures', 'incidents']) {
      expect(new Set(figuresFor(level, none, { params: { figures } }).missing)).toEqual(new Set(['no-table']));
    }
    const early = figuresFor(level, bySector, { period: fiscalYears(1990, 1992) });
    expect(new Set(early.missing)).toEqual(new Set(['not-in-period']));
    const half = figuresFor(level, bySector, { period: fiscalYears(1999, 2001) });
    expect(half.period).toEqual(fiscalYears(2000, 2001));
    expect(half.flags[0]).toContain('cut-period');
  });

  it('has no figure for a region of which a sector lacks a month, and others as they were', () => {
    const { panel } = bySector;
    if (panel === null) throw new Error('no figures');
    const at = panel.areas.indexOf('yuma') * panel.months + panel.months - 3;
    const gap = {
      ...panel,
      split: null,
      total: Float64Array.from(panel.total, (value, i) => (i === at ? Number.NaN : value)),
    };
    const ground = groundSample(emptyRegions, { panel: gap, panelBreaks: [] });
    const [whole, found] = [
      groundSample(emptyRegions, { panel: { ...panel, split: null }, panelBreaks: [] }),
      ground,
    ].map((one) => figuresFor(level, one));
    expect(found.by('corridor:arizona-sonora')).toBeNaN();
    expect(found.missing.filter((why) => why !== null)).toEqual(['not-in-period']);
    expect(found.by('corridor:laredo-nuevo-laredo')).toBe(whole.by('corridor:laredo-nuevo-laredo'));
    expect(figuresFor(level, { ...ground, basis: 'disclosed' }).missing).toContain('held-back');
  });

  it('of a group is the sum of what its members stand for, and shares nothing with them', () => {
    const own: OwnRegion[] = [
      {
        id: 'r1',
        name: { en: 'East', es: 'Oriente' },
        parts: { kind: 'group', regions: ['sector:laredo', 'sector:del-rio'] },
      },
    ];
    const ground = groundSample({ ...emptyRegions, kind: 'sector', own });
    const found = figuresFor(level, ground, { params: { per: 'total' } });
    expect(found.by('r1')).toBeCloseTo(found.by('sector:laredo') + found.by('sector:del-rio'), 6);
    expect(found.flags.flat()).not.toContain('overlaps');
  });
});
