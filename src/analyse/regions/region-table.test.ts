import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundSample } from '../../../tests/support/region-samples.ts';
import { fiscalYearStart } from '../../base/month.ts';
import { drain } from '../../base/steps.ts';
import { type CriterionSpec, emptyRegions, type RegionStudy, startedCriterion } from '../../document/regions.ts';
import type { RegionTableResult } from '../region-shapes.ts';
import type { RegionGround } from './region-ground.ts';
import { regionTable } from './region-table.ts';

function tableOf(ground: RegionGround, criteria: readonly CriterionSpec[]): RegionTableResult {
  const found = drain(regionTable(ground, { ...emptyRegions, criteria }));
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

const level = (id: string, more: Partial<CriterionSpec> = {}): CriterionSpec => ({
  ...startedCriterion(id, 'level', 'more'),
  ...more,
});

describe('table of regions', () => {
  const ground = groundSample();

  it('has a column for every criterion, as the study has it, and a fact for every region', () => {
    const found = tableOf(ground, [level('k1'), level('k2', { direction: 'less', normalisation: 'rank' })]);
    expect(found.criteria.map(({ id, direction, normalisation }) => [id, direction, normalisation])).toEqual([
      ['k1', 'more', 'method'],
      ['k2', 'less', 'rank'],
    ]);
    expect(found.regions.map(({ id }) => id)).toEqual(ground.regions.map(({ id }) => id));
    expect(found.regions.every(({ coverage }) => coverage.state === 'not-verified')).toBe(true);
    for (const { values, low, high } of found.criteria) {
      expect(low).toEqual(values);
      expect(high).toEqual(values);
    }
    expect(found.basis).toBe('rows');
  });

  it('gives a criterion that this version does not have no figures, and says so', () => {
    const [column] = tableOf(ground, [startedCriterion('k1', 'no-such', 'more')]).criteria;
    expect(column?.problems[0]?.code).toBe('criterion-unknown');
    expect([...(column?.values ?? [])].every(Number.isNaN)).toBe(true);
  });

  it('compares counts of unequal regions with a reason alone', () => {
    const counted = { params: { per: 'total' } };
    const [bare, blank, reasoned] = tableOf(ground, [
      level('k1', counted),
      level('k2', { ...counted, reason: '  ' }),
      level('k3', { ...counted, reason: 'Beds in shelters are counted so' }),
    ]).criteria;
    for (const column of [bare, blank]) {
      expect(column?.problems[0]?.code).toBe('raw-counts-unconfirmed');
      expect([...(column?.values ?? [])].every(Number.isNaN)).toBe(true);
      expect(column?.missing[0]).toBe('not-confirmed');
      expect(column?.flags[0]).toContain('raw-count');
    }
    expect([...(reasoned?.values ?? [])].some(Number.isNaN)).toBe(false);
    const one = { ...ground, regions: ground.regions.slice(0, 1), coverage: ground.coverage.slice(0, 1) };
    expect(tableOf(one, [level('k1', counted)]).criteria[0]?.values[0]).toBeGreaterThan(0);
  });

  it('marks two criteria that order the regions alike as counted twice, with the number of regions', () => {
    const criteria = [
      level('k1'),
      level('k2', { params: { authority: 'title-8' } }),
      level('k3', { params: { figures: 'people' } }),
    ];
    const found = tableOf(ground, criteria).correlated;
    expect(found).toContainEqual({ a: 'k1', b: 'k2', r: 1, n: 6 });
    for (const { r } of found) expect(Math.abs(r)).toBeGreaterThan(0.9);
    const few = { ...ground, regions: ground.regions.slice(0, 3), coverage: ground.coverage.slice(0, 3) };
    expect(tableOf(few, criteria).correlated).toEqual([]);
  });

  it('is made once for the same ground and criteria', () => {
    const study: RegionStudy = { ...emptyRegions, criteria: [level('k1')] };
    const [first, second] = [study, { ...study, weights: {} }].map((one) => drain(regionTable(ground, one)));
    if (!first?.ok || !second?.ok) throw new Error('no table');
    expect(second.value).toBe(first.value);
  });

  it("does not change a region's figures with the order of the regions", () => {
    const whole = tableOf(ground, [level('k1')]).criteria[0];
    const order = fc.shuffledSubarray([...ground.regions.keys()], { minLength: ground.regions.length });
    fc.assert(
      fc.property(order, (places) => {
        const regions = places.map((r) => ground.regions[r]);
        const turned = { ...ground, regions, coverage: places.map((r) => ground.coverage[r]) };
        const column = tableOf(turned, [level('k1')]).criteria[0];
        expect([...(column?.values ?? [])]).toEqual(places.map((r) => whole?.values[r]));
        expect(column?.flags).toEqual(places.map((r) => whole?.flags[r]));
      }),
      { numRuns: 10 },
    );
  });
});

describe('months that come later', () => {
  it('do not touch a figure of an earlier period: level, trend and the ratio of deaths', () => {
    const period = { from: fiscalYearStart(2003), to: fiscalYearStart(2007) };
    const criteria = ['level', 'trend', 'deaths-ratio', 'rescues'].map((id, k) => ({
      ...startedCriterion(`k${k + 1}`, id, 'more'),
      period,
    }));
    const whole = groundSample({ ...emptyRegions, kind: 'sector' });
    const { panel, sectorYears } = whole;
    if (panel === null || sectorYears === null) throw new Error('no figures');
    const late = period.to - panel.firstMonth;
    const total = Float64Array.from(panel.total, (value, at) => (at % panel.months >= late ? 1e9 : value));
    const figures = sectorYears.figures.map((figure) => {
      const width = figure.years.length;
      const values = Float64Array.from(figure.values, (value, at) =>
        (figure.years[at % width] ?? 0) > 2006 ? 1e9 : value,
      );
      return { ...figure, values };
    });
    const poisoned = { ...whole, panel: { ...panel, total }, sectorYears: { ...sectorYears, figures } };
    const [clean, other] = [whole, poisoned].map((ground) => tableOf(ground, criteria).criteria);
    expect(other).toEqual(clean);
    expect([...(clean[2]?.values ?? [])].some(Number.isNaN)).toBe(false);
  });
});
