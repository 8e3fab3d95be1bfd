import { describe, expect, it } from 'vitest';
import { groundSample, shippedTables } from '../../../tests/support/region-samples.ts';
import { monthIndex } from '../../base/month.ts';
import { problem } from '../../base/problem.ts';
import { err, ok } from '../../base/result.ts';
import { drain } from '../../base/steps.ts';
import { monthIndexOf } from '../../base/units.ts';
import { emptyRegions, type RegionKind, type RegionStudy, startedCriterion } from '../../document/regions.ts';
import type { CellResult } from '../shapes.ts';
import type { RegionGround } from './region-ground.ts';
import { regionProfile } from './region-profile.ts';
import { regionTable } from './region-table.ts';

const studyOf = (kind: RegionKind, region: string): RegionStudy => ({ ...emptyRegions, kind, region });

function profile(kind: RegionKind, region: string, parts: Partial<RegionGround> = {}) {
  const study = studyOf(kind, region);
  const found = drain(regionProfile(groundSample(study, parts), study));
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

describe('the profile of a sector, from the tables that come with the app', () => {
  const delRio = profile('sector', 'sector:del-rio');

  it("has the publisher's totals by fiscal year in its history", () => {
    const { firstMonth, values, measure } = delRio.history;
    const yearOf = (year: number) => {
      const at = monthIndex(year - 1, 10) - firstMonth;
      return Array.from(values.subarray(at, at + 12)).reduce((sum, value) => sum + value, 0);
    };
    expect(firstMonth).toBe(monthIndex(1999, 10));
    expect([2020, 2021, 2022, 2023, 2024].map(yearOf)).toEqual([40_342, 259_294, 480_931, 393_226, 244_105]);
    expect([2006, 2007].map(yearOf)).toEqual([42_636, 22_920]);
    expect(yearOf(2025)).toBe(30_125);
    expect(values).toHaveLength(308);
    expect(measure).not.toBe('');
  });

  it('has the breaks of the series, and goes across them with Title 8 alone', () => {
    expect(delRio.breaks.map(({ key }) => key)).toEqual([
      'break.publisher-changes',
      'break.title-42-begins',
      'break.title-42-ends',
    ]);
    expect(delRio.trend?.problems).toEqual([]);
    // FY2015 to FY2024: the table ends in May 2025.
    expect(delRio.trend?.period).toEqual({ from: monthIndex(2014, 10), to: monthIndex(2024, 10) });
    const { perYear = 0, lower = 0, upper = 0, p = 2 } = delRio.trend ?? {};
    expect(lower).toBeLessThanOrEqual(perYear);
    expect(upper).toBeGreaterThanOrEqual(perYear);
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(1);
  });

  it('has the trend that the criterion of that name has', () => {
    const spec = startedCriterion('k1', 'trend', 'more');
    const study = { ...emptyRegions, kind: 'sector' as const, criteria: [spec] };
    const table = drain(regionTable(groundSample(study), study));
    if (!table.ok) throw new Error(table.error.code);
    const at = table.value.regions.findIndex(({ id }) => id === 'sector:del-rio');
    const [column] = table.value.criteria;
    expect(delRio.trend?.perYear).toBe(column?.parts.find(({ key }) => key === 'change')?.values[at]);
    expect(delRio.trend?.p).toBe(column?.p?.[at]);
    expect(delRio.trend?.period).toEqual(column?.period);
  });

  it('has incidents on both sides, its port and its towns of both countries', () => {
    const { incidents, ports, towns } = delRio;
    expect(incidents?.total).toBe((incidents?.us ?? 0) + (incidents?.mexico ?? 0));
    expect(incidents?.mexico).toBeGreaterThan(100);
    // April 2025 ends on its twentieth day.
    expect((incidents?.firstMonth ?? 0) + (incidents?.records.length ?? 0)).toBe(monthIndex(2025, 4));
    expect(ports.map(({ name, twin }) => `${name} ${twin}`)).toContain('Eagle Pass Piedras Negras');
    expect(towns.map(({ name, side }) => `${name} ${side}`)).toEqual([
      'Ciudad Acuña mexico',
      'Del Rio us',
      'Eagle Pass us',
      'Piedras Negras mexico',
    ]);
  });

  it('says what the data lack', () => {
    expect(delRio.lacks).toEqual(['years-end', 'no-hot-spots', 'coverage-not-verified', 'no-cases', 'us-alone']);
    expect(profile('sector', 'sector:big-bend').sectorYears?.doubtful).toEqual(['rescues-2018-big-bend']);
  });
});

describe('sums over the sectors of a corridor', () => {
  it('are deaths and rescues as published, the doubtful ones named', () => {
    const { sectorYears } = profile('corridor', 'corridor:laredo-nuevo-laredo');
    const at = sectorYears?.fiscalYears.indexOf(2018) ?? -1;
    expect(sectorYears?.rescues[at]).toBe(13);
    expect(sectorYears?.doubtful).toEqual(['rescues-2018-laredo']);
    expect([sectorYears?.fiscalYears[0], sectorYears?.fiscalYears.at(-1)]).toEqual([1998, 2019]);
    expect(sectorYears?.rescues[0]).toBeNaN();
    expect(sectorYears?.deaths[0]).toBe(20);
  });

  it('name what they share with other regions, and the sectors beside', () => {
    const found = profile('corridor', 'corridor:el-paso-juarez');
    const large = found.alike.find(({ id }) => id === 'corridor:el-paso-eagle-pass-coahuila');
    expect(large?.shares).toEqual(['el-paso']);
    expect(found.pressure?.neighbours).toEqual(['tucson', 'big-bend']);
    expect(found.pressure?.now).toEqual({ from: monthIndex(2024, 6), to: monthIndex(2025, 6) });
    // El Paso: 93,582 figures of the last twelve months; under a third of those of the twelve before.
    expect(found.pressure?.ownChange).toBeCloseTo(-0.685, 3);
    expect(found.region.besidesKm).toBe(0);
  });

  it('have no figure where one sector lacks', () => {
    const { ground } = shippedTables();
    const panel = ground.panel;
    if (panel === null) throw new Error('no panel');
    const total = Float64Array.from(panel.total);
    total[panel.areas.indexOf('tucson') * panel.months + 5] = Number.NaN;
    const found = profile('corridor', 'corridor:arizona-sonora', { panel: { ...panel, total } });
    expect(found.history.values[5]).toBeNaN();
    expect(found.meta).toMatchObject({ n: 307, missing: 1 });
    expect(found.lacks).toContain('gaps');
  });
});

describe('what a region has no figures of', () => {
  it('is left empty: a county has incidents, and no sector', () => {
    const pima = profile('county', 'county:04019');
    expect(pima).toMatchObject({ trend: null, pressure: null, sectorYears: null, breaks: [] });
    expect(pima.history.values).toHaveLength(0);
    expect(pima.lacks).toContain('no-sectors');
    expect(pima.incidents?.total).toBeGreaterThan(500);
    expect(pima.alike).toHaveLength(3);
    expect(pima.meta.headlineP).toBeNull();
  });

  it('is said: no tables at all', () => {
    const bare = profile('sector', 'sector:yuma', { panel: null, incidents: null, sectorYears: null });
    expect(bare).toMatchObject({ incidents: null, trend: null, pressure: null, sectorYears: null, alike: [] });
    expect(bare.lacks).toEqual(expect.arrayContaining(['no-figures', 'no-incidents', 'no-sector-years', 'none-alike']));
  });

  it('is no trend across a break that refuses, where Title 8 is not told apart', () => {
    const { ground } = shippedTables();
    const panel = ground.panel === null ? null : { ...ground.panel, groups: [], split: null };
    const found = profile('sector', 'sector:yuma', { panel });
    expect(found.trend?.problems[0].code).toBe('break-crossed');
    expect(found.trend?.perYear).toBeNaN();
    expect(found.meta.headlineP).toBeNull();
  });

  it('is no month without shown records, where small figures were held back before', () => {
    const found = profile('sector', 'sector:big-bend', { basis: 'disclosed' });
    const months = [...(found.incidents?.records ?? [])];
    expect(months.some((count) => count === 0)).toBe(false);
    expect(months.some(Number.isNaN)).toBe(true);
    expect(found.meta.basis).toBe('disclosed');
    expect(found.lacks).toContain('held-back');
  });

  it('fails for a region that is not there', () => {
    const study = studyOf('sector', 'sector:gone');
    expect(drain(regionProfile(groundSample(study), study))).toEqual(
      err(problem('areas-missing', { region: 'sector:gone' })),
    );
  });
});

describe('hot spots inside', () => {
  /** Two cells in Del Rio, one of them hot, and a hot one in Yuma. */
  const cells = {
    shape: 'cells',
    ids: ['a', 'b', 'c'],
    starts: Uint32Array.from([0, 3, 6, 9]),
    lonLat: Float64Array.from([
      ...[-100.6, 28.7, -100.4, 28.7, -100.5, 28.9],
      ...[-100.9, 29.3, -100.8, 29.3, -100.85, 29.5],
      ...[-114.6, 32.7, -114.4, 32.7, -114.5, 32.9],
    ]),
    side: Uint8Array.from([1, 0, 1]),
    borderKm: Float32Array.from([2370, 2266, 230]),
    records: Float64Array.from([7, 3, 4]),
    figure: new Uint8Array(3),
    finding: {
      kind: 'emerging',
      meta: { problems: [] },
      families: [{ side: 'both', problems: [] }],
      category: Int8Array.from([3, -4, 1]),
    },
  } as unknown as CellResult;

  it('are the cells whose centre lies in the region, by category', () => {
    const found = profile('sector', 'sector:del-rio', { emerging: ok(cells) });
    expect(found.hotSpots).toEqual({
      cells: 2,
      byCategory: { 'hot:intensifying': 1, 'cold:persistent': 1 },
      problems: [],
    });
    expect(profile('sector', 'sector:laredo', { emerging: ok(cells) }).hotSpots?.cells).toBe(0);
    expect(found.lacks).not.toContain('no-hot-spots');
  });

  it('are none where the method has no answer', () => {
    const found = profile('sector', 'sector:del-rio', { emerging: err(problem('too-few-events')) });
    expect(found.hotSpots).toMatchObject({ cells: 0, problems: [{ code: 'too-few-events' }] });
  });
});

describe('distance to coverage', () => {
  it('is to the nearest region that is active, whatever is not verified nearer', () => {
    const coverage = (region: string, state: 'active' | 'none') => ({
      region,
      state,
      date: '2024',
      source: 'A letter',
    });
    const study = {
      ...studyOf('sector', 'sector:del-rio'),
      coverage: [coverage('sector:tucson', 'active'), coverage('sector:del-rio', 'none')],
    };
    const found = drain(regionProfile(groundSample(study), study));
    if (!found.ok) throw new Error('no profile');
    // From Tucson's end at 824 km to Del Rio's beginning at 2,109.
    expect(found.value.toCoverage).toMatchObject({
      km: 1285,
      region: 'sector:tucson',
      name: { en: 'Tucson' },
      state: 'active',
    });
    expect(found.value.region.coverage.state).toBe('none');
    const unsaid = profile('sector', 'sector:del-rio');
    expect(unsaid.toCoverage).toMatchObject({ km: 0, region: 'sector:del-rio', state: 'not-verified' });
  });
});

it('spans the months of both tables', () => {
  const { period } = profile('sector', 'sector:laredo');
  expect(period).toEqual({ from: monthIndex(1999, 10), to: monthIndexOf(monthIndex(2025, 6)) });
});
