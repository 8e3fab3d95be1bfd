import { describe, expect, it } from 'vitest';
import { groundSample } from '../../../tests/support/region-samples.ts';
import { knownCoverage } from '../../corridors/known-coverage.ts';
import { type CoverageEntry, emptyRegions, type OwnRegion } from '../../document/regions.ts';
import { coverageOf } from './coverage-of.ts';

const said = (region: string, state: CoverageEntry['state']): CoverageEntry => ({
  region,
  state,
  date: '2026-03-01',
  source: 'a letter',
});

describe('coverage', () => {
  it('is verified nowhere: no source speaks of the time after 2017, and none says that the programme is absent', () => {
    expect(knownCoverage).toHaveLength(6);
    for (const { state, source, date } of knownCoverage) {
      expect(state).toBe('not-verified');
      expect(date).toMatch(/^$|^\d{4}-\d{2}(-\d{2})?$/);
      for (const text of [source.en, source.es]) expect(text.length).toBeGreaterThan(20);
    }
  });

  it('of a region is what is said of it, else of the corridor that holds most of it', () => {
    const { regions } = groundSample({ ...emptyRegions, kind: 'sector' });
    const entries = [said('sector:tucson', 'suspended'), said('corridor:arizona-sonora', 'active')];
    const found = Object.fromEntries(coverageOf(regions, entries).map((one, r) => [regions[r].id, one]));
    expect(found['sector:tucson']).toEqual({
      state: 'suspended',
      date: '2026-03-01',
      source: { en: 'a letter', es: 'a letter' },
    });
    expect(found['sector:yuma']?.state).toBe('active');
    expect(found['sector:laredo']?.state).toBe('not-verified');
    expect(found['sector:del-rio']?.date).toBe('2007-08');
    // Its sector is all of one corridor and part of another.
    expect(found['sector:el-paso']?.source.en).toContain('No source states');
  });

  it('of a region that no corridor holds most of is not verified, and says why', () => {
    const own: OwnRegion[] = [
      {
        id: 'r1',
        name: { en: 'Wide', es: '' },
        parts: { kind: 'stretch', fromKm: 0, toKm: 3000, sectors: [], states: [] },
      },
    ];
    const { regions } = groundSample({ ...emptyRegions, kind: 'own', own });
    const [wide] = coverageOf(regions, [said('corridor:arizona-sonora', 'active')]);
    expect(wide).toMatchObject({ state: 'not-verified', date: '' });
    expect(wide?.source.en).toContain('No corridor');
  });
});
