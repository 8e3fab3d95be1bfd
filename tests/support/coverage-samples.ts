import type { BackTestCut, CoverageResult, CoverCandidate } from '../../src/analyse/region-shapes.ts';
import { monthIndex } from '../../src/base/month.ts';
import type { CoverageState } from '../../src/document/regions.ts';
import { rankingSample, regionTableSample, sampleColumns, sampleFacts } from './region-samples.ts';
import { runMeta } from './run-meta.ts';

const amounts = (kilometres: number, records: number, people: number, figures: number, cells: number) => ({
  kilometres,
  records,
  people,
  figures,
  'hot-spots': cells,
});

const none = amounts(0, 0, 0, 0, 0);

const fact = (r: number, state: CoverageState) => {
  const { id, name, stretches } = sampleFacts[r];
  return { id, name, stretches, state, date: '2026-01', source: { en: 'A letter', es: 'Un oficio' } };
};

const candidate = (r: number, state: CoverageState, parts: Partial<CoverCandidate>): CoverCandidate => ({
  ...fact(r, state),
  adds: none,
  addsAtMost: none,
  overlapKm: 0,
  unverifiedKm: 0,
  ...parts,
});

/** California is active, Laredo not verified; three corridors may be chosen, and the best two are not the greedy ones. */
export const coverageSample = (parts: Partial<CoverageResult> = {}): CoverageResult => ({
  shape: 'coverage',
  goal: 'records',
  choose: 2,
  periods: {
    incidents: { from: monthIndex(2020, 4), to: monthIndex(2025, 4) },
    figures: { from: monthIndex(2020, 6), to: monthIndex(2025, 6) },
  },
  isTitle8: true,
  covered: amounts(222, 301, 340, 812_345, 12),
  notVerified: amounts(278, 150, 161, 98_765, 4),
  whole: amounts(3182.624, 3012, 3501, 4_567_890, 88),
  coveredBy: [fact(0, 'active'), fact(4, 'not-verified')],
  candidates: [
    candidate(2, 'none', {
      adds: amounts(561, 420, 433, 700_000, 10),
      addsAtMost: amounts(561, 420, 433, 700_000, 10),
    }),
    candidate(3, 'none', {
      adds: amounts(1277, 640, 702, 900_000, 20),
      addsAtMost: amounts(1327, 655, 720, 900_000, 21),
      unverifiedKm: 50,
    }),
    candidate(4, 'not-verified', { addsAtMost: amounts(278, 150, 161, 98_765, 4) }),
    candidate(5, 'suspended', {
      adds: amounts(454.6, 410, 467, Number.NaN, 8),
      addsAtMost: amounts(454.6, 410, 467, Number.NaN, 8),
    }),
  ],
  greedy: { regions: [sampleFacts[3].id, sampleFacts[2].id], gains: [640, 190], total: 830 },
  exact: { regions: [sampleFacts[2].id, sampleFacts[5].id], gains: [420, 420], total: 840 },
  combinations: 3,
  without: [],
  basis: 'rows',
  problems: [],
  ...parts,
});

const taken = [2, 3, 4, 5];
const criteria = sampleColumns.slice(0, 3);
const stamp = { method: 'region-ranking', version: 1, params: {}, seed: 1 };
const f64 = (values: readonly number[]): Float64Array => Float64Array.from(values);

/** The decision of 2007 with made figures: what was decided on is second of four. */
export const backTestSample = (parts: Partial<BackTestCut> = {}): BackTestCut => ({
  id: '2007',
  cut: monthIndex(2007, 7),
  decided: sampleFacts[3].id,
  candidates: taken.map((r) => ({ id: sampleFacts[r].id, name: sampleFacts[r].name })),
  table: regionTableSample({
    regions: taken.map((r) => ({ ...sampleFacts[r], coverage: { ...sampleFacts[r].coverage, state: 'not-verified' } })),
    criteria: criteria.map((column) => ({
      ...column,
      period: { from: monthIndex(2006, 7), to: monthIndex(2007, 7) },
      values: f64(taken.map((r) => column.values[r])),
      low: f64(taken.map((r) => column.low[r])),
      high: f64(taken.map((r) => column.high[r])),
      flags: [['overlaps'], ['whole-sectors', 'overlaps'], [], []],
      missing: taken.map(() => null),
    })),
    correlated: [],
  }),
  ranking: rankingSample({
    meta: runMeta({ stamp, n: 4, missing: 0 }),
    regions: taken.map((r) => ({
      id: sampleFacts[r].id,
      name: sampleFacts[r].name,
      coverage: r % 2 === 0 ? 'not-verified' : 'none',
    })),
    criteria: criteria.map(({ id, criterion }) => ({ id, criterion, weight: 1 / 3 })),
    contributions: f64([0.33, 0.2, 0.1, 0.2, 0.1, 0.22, 0, 0.1, 0.3, 0.1, 0.05, 0.02]),
    score: f64([0.63, 0.52, 0.4, 0.17]),
    scoreLow: f64([0.63, 0.52, 0.4, 0.17]),
    scoreHigh: f64([0.63, 0.52, 0.4, 0.17]),
    rankBest: f64([1, 2, 3, 4]),
    rankWorst: f64([1, 2, 3, 4]),
    pareto: Uint8Array.from([1, 1, 1, 0]),
  }),
  missing: [
    { criterion: 'emerging-share', since: '2014' },
    { criterion: 'distance-to-coverage', since: 'geometry' },
    { criterion: 'prosecutions', since: 'case-file' },
  ],
  rankBest: 2,
  rankWorst: 2,
  byLot: 0.5,
  acceptability: f64([0.314, 0.5, 0.18, 0.006]),
  figures: 'revised-since',
  ...parts,
});
