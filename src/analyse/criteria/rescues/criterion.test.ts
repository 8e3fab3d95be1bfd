import { describe, expect, it } from 'vitest';
import { figuresFor, fiscalYears } from '../../../../tests/support/criterion-question.ts';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { emptyRegions, type OwnRegion } from '../../../document/regions.ts';
import { yearFigure } from '../sector-years.ts';
import { rescues } from './criterion.ts';

const bySector = groundSample({ ...emptyRegions, kind: 'sector' });
const at = (sector: string, year: number, name: 'rescues' | 'apprehensions' = 'rescues'): number =>
  bySector.sectorYears === null ? Number.NaN : yearFigure(bySector.sectorYears, name, sector, year);

describe('rescues', () => {
  it('of fiscal year 2018 in Big Bend and Laredo are left out, in both parts', () => {
    expect([at('big-bend', 2018), at('laredo', 2018)]).toEqual([1622, 13]);
    const found = figuresFor(rescues, bySector);
    expect(found.period).toEqual(fiscalYears(2015, 2019));
    for (const sector of ['big-bend', 'laredo', 'tucson']) {
      const years = [2015, 2016, 2017, 2018, 2019].filter((year) => sector === 'tucson' || year !== 2018);
      const sum = (name: 'rescues' | 'apprehensions') =>
        years.reduce((total, year) => total + at(sector, year, name), 0);
      expect(found.by(`sector:${sector}`)).toBeCloseTo((sum('rescues') / sum('apprehensions')) * 10_000, 9);
    }
    const alone = figuresFor(rescues, bySector, { period: fiscalYears(2018, 2018) });
    const places = ['sector:big-bend', 'sector:laredo'].map((id) => bySector.regions.findIndex((one) => one.id === id));
    expect(places.map((r) => alone.missing[r])).toEqual(['not-in-period', 'not-in-period']);
    expect(alone.missing.filter((why) => why === null)).toHaveLength(7);
  });

  it('of both sectors together are taken whole: their sum is what it is', () => {
    const own: OwnRegion[] = [
      {
        id: 'r1',
        name: { en: 'Both', es: 'Ambos' },
        parts: { kind: 'group', regions: ['sector:laredo', 'sector:big-bend'] },
      },
    ];
    const ground = groundSample({ ...emptyRegions, kind: 'sector', own });
    const found = figuresFor(rescues, ground, { params: { per: 'total' }, period: fiscalYears(2018, 2018) });
    expect(found.by('r1')).toBe(1635);
    expect(found.unit).toBe('per-total');
  });

  it('are counts with a mark, or per kilometre of whole sectors', () => {
    const period = fiscalYears(2016, 2017);
    const [total, km] = ['total', 'km'].map((per) => figuresFor(rescues, bySector, { params: { per }, period }));
    expect(total.by('sector:tucson')).toBe((at('tucson', 2016) + at('tucson', 2017)) / 2);
    expect(total.flags.every((flags) => flags.includes('raw-count'))).toBe(true);
    expect(km.by('sector:tucson')).toBeCloseTo((total.by('sector:tucson') / 412) * 100, 9);
    expect(km.flags.flat()).not.toContain('raw-count');
    const cut = figuresFor(rescues, bySector, { params: { per: 'total' }, period: fiscalYears(2009, 2012) });
    expect(cut.period).toEqual(fiscalYears(2011, 2012));
    expect(cut.flags[0]).toContain('cut-period');
  });
});
