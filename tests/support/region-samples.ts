import { openTables } from '../../scripts/analyse/answer-study.ts';
import type {
  CriterionColumn,
  FirmnessResult,
  RankingResult,
  RegionFact,
  RegionFlag,
  RegionTableResult,
} from '../../src/analyse/region-shapes.ts';
import { coverageOf } from '../../src/analyse/regions/coverage-of.ts';
import type { RegionGround } from '../../src/analyse/regions/region-ground.ts';
import { regionsOf } from '../../src/analyse/regions/regions-of.ts';
import { noHands } from '../../src/base/hands.ts';
import { monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import { corridors } from '../../src/corridors/corridor.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import type { Zones } from '../../src/corridors/zones.ts';
import { emptyDocument } from '../../src/document/document.ts';
import { emptyRegions, type RegionStudy } from '../../src/document/regions.ts';
import { runMeta } from './run-meta.ts';
import { shippedZones } from './shipped-zones.ts';

const nan = Number.NaN;
const f64 = (values: readonly number[]): Float64Array => Float64Array.from(values);
const period = { from: monthIndex(2015, 10), to: monthIndex(2025, 6) };
const programme = corridors.filter(({ id }) => id !== 'whole-border');
const states = [
  ['baja-california'],
  ['sonora'],
  ['chihuahua'],
  ['chihuahua', 'coahuila'],
  ['nuevo-leon', 'tamaulipas'],
  ['tamaulipas'],
];

/** The six corridors of the programme, west to east. */
export const sampleFacts: readonly RegionFact[] = programme.map((corridor, r) => ({
  id: `corridor:${corridor.id}`,
  kind: 'corridor',
  name: corridor.name,
  stretches: [{ fromKm: corridor.fromKm, toKm: corridor.toKm }],
  lengthKm: corridor.toKm - corridor.fromKm,
  sectors: corridor.sectors,
  besidesKm: r === 3 ? 299 : 0,
  states: states[r],
  members: [],
  coverage: {
    state: r === 2 || r === 4 ? 'none' : 'not-verified',
    date: r === 3 ? '2007-08' : r === 5 ? '2008-08' : '',
    source: { en: 'A release, for a test', es: 'Un comunicado, para una prueba' },
  },
  rings: [],
}));

const unmarked: readonly (readonly RegionFlag[])[] = sampleFacts.map(() => []);
const flagged = (flags: readonly RegionFlag[]): CriterionColumn['flags'] => sampleFacts.map(() => flags);

function column(
  id: string,
  criterion: string,
  values: readonly number[],
  more: Partial<CriterionColumn> = {},
): CriterionColumn {
  return {
    id,
    criterion,
    unit: 'unit',
    direction: 'more',
    normalisation: 'method',
    period,
    tables: ['sector-months'],
    values: f64(values),
    low: f64(values),
    high: f64(values),
    n: f64(values.map(() => 1200)),
    parts: [],
    flags: unmarked,
    missing: values.map(() => null),
    p: null,
    problems: [],
    ...more,
  };
}

/**
 * Five criteria of the six corridors. California's ratio is held back, between 0.4 and 1.6; Laredo's emerging share is
 * missing, anywhere between 0 and 1.
 */
export const sampleColumns: readonly CriterionColumn[] = [
  column('k1', 'level', [24_310, 4_812, 6_304, 2_905, 3_117, 7_926], {
    flags: sampleFacts.map(({ besidesKm }) => (besidesKm > 0 ? ['whole-sectors', 'overlaps'] : [])),
  }),
  column('k2', 'trend', [8.1, 3.2, 14.6, 9.7, -6.3, -11.2], { p: f64([0.04, 0.41, 0.003, 0.02, 0.21, 0.008]) }),
  column('k3', 'deaths-ratio', [nan, 12.4, 4.1, 6.8, 8.9, 5.2], {
    period: { from: monthIndex(2014, 10), to: monthIndex(2019, 10) },
    tables: ['sector-years', 'sector-months'],
    low: f64([0.4, 12.4, 4.1, 6.8, 8.9, 5.2]),
    high: f64([1.6, 12.4, 4.1, 6.8, 8.9, 5.2]),
    n: f64([nan, 411, 46, 171, 212, 574]),
    parts: [
      { key: 'deaths', values: f64([nan, 411, 46, 171, 212, 574]) },
      { key: 'apprehensions', values: f64([236_000, 331_450, 112_195, 251_470, 238_202, 1_103_846]) },
    ],
    missing: ['held-back', null, null, null, null, null],
    flags: [['suppressed'], [], [], [], [], []],
  }),
  column('k4', 'emerging-share', [0.06, 0.22, 0.41, 0.35, nan, 0.12], {
    tables: ['iom'],
    low: f64([0.06, 0.22, 0.41, 0.35, 0, 0.12]),
    high: f64([0.06, 0.22, 0.41, 0.35, 1, 0.12]),
    n: f64([31, 148, 66, 104, 3, 51]),
    missing: [null, null, null, null, 'too-few', null],
  }),
  column('k5', 'distance-to-coverage', [301, 0, 82, 0, 139, 0], {
    direction: 'less',
    period: null,
    tables: [],
    n: f64([nan, nan, nan, nan, nan, nan]),
    flags: flagged(['unverified-coverage']),
  }),
];

export const regionTableSample = (parts: Partial<RegionTableResult> = {}): RegionTableResult => ({
  shape: 'region-table',
  regions: sampleFacts,
  criteria: sampleColumns,
  correlated: [{ a: 'k1', b: 'k5', r: 0.92, n: 6 }],
  basis: 'rows',
  problems: [],
  ...parts,
});

const regionsSaid = sampleFacts.map(({ id, name, coverage }) => ({ id, name, coverage: coverage.state }));
const count = sampleFacts.length;
const weight = 1 / sampleColumns.length;

/** Min-max over the column's whole range, more always better. */
function normalisedAs(bound: 'low' | 'high' | 'values'): number[][] {
  return sampleColumns.map(({ values, low, high, direction, ...rest }) => {
    const [least, most] = [Math.min(...low), Math.max(...high)];
    const worse = direction === 'less';
    const chosen = { ...rest, values, low: worse ? high : low, high: worse ? low : high }[bound];
    return [...chosen].map((value) => (worse ? most - value : value - least) / (most - least));
  });
}

const scoresOf = (columns: readonly (readonly number[])[]): number[] =>
  sampleFacts.map((_, r) => columns.reduce((sum, values) => sum + weight * values[r], 0));
const normalised = normalisedAs('values');
const scores = {
  value: scoresOf(normalised),
  low: scoresOf(normalisedAs('low')),
  high: scoresOf(normalisedAs('high')),
};
const byCandidate = (of: (r: number, c: number) => number): Float64Array =>
  f64(sampleFacts.flatMap((_, r) => sampleColumns.map((__, c) => of(r, c))));
const ranksOf = (values: readonly number[]): number[] =>
  values.map((value) => 1 + values.filter((other) => other > value).length);
const years = [2019, 2020, 2021, 2022, 2023, 2024];

/** The six ranked under equal weights, by the sums that the table's own figures give. */
export const rankingSample = (parts: Partial<RankingResult> = {}): RankingResult => ({
  shape: 'ranking',
  stamp: { method: 'region-ranking', version: 1, params: {}, seed: 1 },
  meta: runMeta({ stamp: { method: 'region-ranking', version: 1, params: {}, seed: 1 }, n: 28, missing: 2 }),
  period,
  regions: regionsSaid,
  notRanked: [],
  criteria: sampleColumns.map(({ id, criterion }) => ({ id, criterion, weight })),
  method: 'weighted-sum',
  normalised: byCandidate((r, c) => normalised[c][r]),
  contributions: byCandidate((r, c) => weight * normalised[c][r]),
  score: f64(scores.value),
  scoreLow: f64(scores.low),
  scoreHigh: f64(scores.high),
  rankBest: f64(scores.high.map((high, r) => 1 + scores.low.filter((low, o) => o !== r && low > high).length)),
  rankWorst: f64(scores.low.map((low, r) => 1 + scores.high.filter((high, o) => o !== r && high > low).length)),
  pareto: Uint8Array.from([1, 1, 1, 1, 1, 0]),
  without: f64(
    sampleColumns.flatMap((_, left) =>
      ranksOf(
        sampleFacts.map((__, r) =>
          normalisedAs('low').reduce((sum, values, c) => sum + (c === left ? 0 : weight * values[r]), 0),
        ),
      ),
    ),
  ),
  why: {
    a: regionsSaid[2].id,
    b: regionsSaid[1].id,
    differences: f64(normalised.map((values) => weight * (values[2] - values[1]))),
    turnsAt: f64([nan, nan, 0.42, nan, 0.81]),
    share: f64(sampleColumns.map(() => weight)),
  },
  years: {
    fiscalYears: years,
    ranks: f64(years.flatMap((_, y) => sampleFacts.map((__, r) => (y === 0 && r === 0 ? nan : 1 + ((r + y) % count))))),
    criteria: ['k1', 'k2'],
    takes: new Uint8Array(years.length * 2).fill(1),
  },
  firmness: null,
  ...parts,
});

/** Shares of ranks about a middle, each row and column summing to one. */
function acceptabilitySample(firm: number): Float64Array {
  const order = ranksOf(scores.high);
  const rest = (1 - firm) / (count - 1);
  return f64(sampleFacts.flatMap((_, r) => sampleFacts.map((__, rank) => (rank + 1 === order[r] ? firm : rest))));
}

export const firmnessSample = (parts: Partial<FirmnessResult> = {}): FirmnessResult => ({
  shape: 'firmness',
  regions: sampleFacts.map(({ id, name }) => ({ id, name })),
  criteria: sampleColumns.map(({ id }) => id),
  draws: 10_000,
  seed: 1,
  acceptability: acceptabilitySample(0.83),
  centralWeights: byCandidate((r, c) => (r === 5 ? nan : (1 + ((r + c) % 3)) / (r % 3 === 0 ? 9 : 10))),
  confidence: f64([0.71, 0.64, 0.93, 0.58, 0.33, nan]),
  beats: f64(
    sampleFacts.flatMap((_, row) =>
      sampleFacts.map((__, column) => (row === column ? 0 : scores.high[row] > scores.high[column] ? 0.8 : 0.2)),
    ),
  ),
  bootstrap: {
    resamples: 500,
    acceptability: acceptabilitySample(0.9),
    criteria: ['k1', 'k3'],
    blockMonths: [3, 12],
  },
  basis: 'rows',
  problems: [],
  ...parts,
});

interface Opened {
  readonly geography: Geography;
  readonly counties: Zones;
  readonly held: ReadonlyMap<string, { readonly table: { readonly kind: string } }>;
  readonly ground: Pick<
    RegionGround,
    'panel' | 'panelName' | 'panelBreaks' | 'incidents' | 'incidentsName' | 'sectorYears' | 'geography'
  >;
}

let opened: Opened | null = null;

/** The tables that come with the app, read as the app reads them; once for all tests of a file. */
export function shippedTables(): Opened {
  if (opened !== null) return opened;
  const read = openTables(emptyDocument, []);
  if (!read.ok) throw new Error(read.error.code);
  const { held, geography } = read.value;
  const tableOf = (name: string) => held.get(name)?.table;
  const [panel, incidents, sectorYears] = [tableOf('sector-months'), tableOf('iom'), tableOf('sector-years')];
  if (panel?.kind !== 'panel' || incidents?.kind !== 'incidents') throw new Error('the shipped tables cannot be read');
  opened = {
    geography,
    counties: shippedZones(geography.index).counties,
    held,
    ground: {
      panel,
      panelName: 'sector-months',
      panelBreaks: held.get('sector-months')?.provenance.breaks ?? [],
      incidents,
      incidentsName: 'iom',
      sectorYears: sectorYears?.kind === 'area-figures' ? sectorYears : null,
      geography,
    },
  };
  return opened;
}

/** What judging sees of the tables that come with the app, without emerging hot spots and cases. */
export function groundSample(
  study: Pick<RegionStudy, 'kind' | 'own' | 'coverage'> = emptyRegions,
  parts: Partial<RegionGround> = {},
): RegionGround {
  const { geography, counties, ground } = shippedTables();
  const regions = drain(regionsOf({ study, features: [], counties, loaded: new Map(), geography }));
  return {
    ...ground,
    regions,
    coverage: coverageOf(regions, study.coverage),
    said: study.coverage,
    basis: 'rows',
    cases: null,
    casesName: '',
    figures: new Map(),
    emerging: null,
    hands: noHands,
    ...parts,
  };
}
