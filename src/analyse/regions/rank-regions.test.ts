import { describe, expect, it } from 'vitest';
import { groundSample } from '../../../tests/support/region-samples.ts';
import { fiscalYearStart } from '../../base/month.ts';
import { drain } from '../../base/steps.ts';
import { emptyRegions, type RegionStudy, startedCriterion } from '../../document/regions.ts';
import type { RankingResult } from '../region-shapes.ts';
import { rankRegions } from './rank-regions.ts';
import type { RegionGround } from './region-ground.ts';

const ground = groundSample({ ...emptyRegions, kind: 'sector' });
const [level, trend, ratio] = ['level', 'trend', 'deaths-ratio'].map((id, k) =>
  startedCriterion(`k${k + 1}`, id, 'more'),
);
const made: RegionStudy = {
  ...emptyRegions,
  kind: 'sector',
  criteria: [level, trend, ratio],
  weights: { k1: 40, k2: 20, k3: 40 },
};

function ranked(study: RegionStudy, on: RegionGround = ground): RankingResult {
  const found = drain(rankRegions(on, study));
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

const ofYear = ({ years, regions }: RankingResult, year: number): ReadonlyMap<string, number> => {
  const at = years.fiscalYears.indexOf(year);
  return new Map(regions.map(({ id }, i) => [id, years.ranks[at * regions.length + i]]));
};

describe('ranks over the years', () => {
  const found = ranked(made);

  it('are those of a study of that year alone, by the criteria that one year makes', () => {
    expect(found.years.criteria).toEqual(['k1', 'k3']);
    for (const year of [2004, 2013, 2019]) {
      const period = { from: fiscalYearStart(year), to: fiscalYearStart(year + 1) };
      const criteria = [level, ratio].map((spec) => ({ ...spec, period }));
      const alone = ranked({ ...made, criteria, weights: { k1: 50, k3: 50 } });
      const ranks = new Map(alone.regions.map(({ id }, i) => [id, alone.rankBest[i]]));
      for (const [id, rank] of ofYear(found, year)) expect(rank, `${year} ${id}`).toBe(ranks.get(id));
    }
  });

  it('say which criteria each year has: no ratio across 2020, no level before October 1999', () => {
    const { fiscalYears, takes } = found.years;
    const has = (year: number): readonly number[] => {
      const at = fiscalYears.indexOf(year);
      return [takes[at * 2], takes[at * 2 + 1]];
    };
    expect([has(1999), has(2000), has(2019), has(2021)]).toEqual([
      [0, 1],
      [1, 1],
      [1, 1],
      [1, 0],
    ]);
    expect(fiscalYears.length).toBeLessThanOrEqual(26);
    expect(fiscalYears).toEqual([...fiscalYears].sort((a, b) => a - b));
    // The table ends inside fiscal year 2025: a part of a year is none.
    expect(fiscalYears).not.toContain(2025);
  });

  it('are none where no criterion with a weight has months', () => {
    const coverage = startedCriterion('k1', 'distance-to-coverage', 'less');
    const { years } = ranked({ ...made, criteria: [coverage], weights: { k1: 1 } });
    expect([years.fiscalYears, years.criteria, years.ranks.length]).toEqual([[], [], 0]);
    expect(ranked({ ...made, weights: { k2: 1 } }).years.criteria).toEqual([]);
  });

  it('change with weights as those of a new study do, whatever was kept before', () => {
    const weights = { k1: 0, k3: 10 };
    const fresh = ranked({ ...made, weights }, { ...ground });
    expect(ranked({ ...made, weights }).years).toEqual(fresh.years);
    expect(fresh.years.criteria).toEqual(['k3']);
  });
});

describe('a ranking of the tables that come with the app', () => {
  it('never changes with the order of the regions', () => {
    const order = [...ground.regions.keys()].reverse();
    const turned: RegionGround = {
      ...ground,
      regions: order.map((r) => ground.regions[r]),
      coverage: order.map((r) => ground.coverage[r]),
    };
    expect(ranked(made, turned)).toEqual(ranked(made));
  });

  it('leaves raw counts without a reason out, and says so; with one they take part', () => {
    const counts = { ...level, params: { per: 'total' } };
    const plain = ranked({ ...made, criteria: [counts, ratio] });
    expect(plain.criteria.map(({ weight }) => weight)).toEqual([0, 1]);
    expect(plain.meta.problems).toMatchObject([{ code: 'raw-counts-unconfirmed', params: { criteria: 1 } }]);
    const reason = 'The offices share one budget.';
    const confirmed = ranked({ ...made, criteria: [{ ...counts, reason }, ratio] });
    expect(confirmed.criteria.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
    expect(confirmed.meta.problems).toEqual([]);
  });
});
