import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import type { Feature } from '../../../corridors/feature.ts';
import { seasonChosen } from '../../../document/season-chosen.ts';
import { monthRows } from '../../../select/month-rows.ts';
import { corridorRecords } from '../../corridor-records.ts';
import { clopperPearson } from '../../kernels/clopper-pearson.ts';
import { contingency } from '../../kernels/contingency.ts';
import { type PeriodBlocks, periodBlocks } from '../../kernels/period-blocks.ts';
import { wilson } from '../../kernels/wilson.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import { firstUnfilled } from '../../month-series.ts';
import type { CountedRoute, Period, RouteSharesResult, RunMeta } from '../../shapes.ts';
import { card } from './card.ts';
import { type ChosenPeriods, chosenPeriods } from './periods.ts';
import { placeboTable } from './placebo-table.ts';
import { isAlwaysThere, namedRoutes, type RouteMonths, routeMonths } from './route-months.ts';
import { shareChanges } from './share-changes.ts';
import { testedShares } from './tested-shares.ts';

/** Records that a table, and each period that a change is told of, must have. */
const leastRecords = 30;
const fewExpected = 5;

/** The part of a series of months that the columns with records hold. */
function withRecords(series: RouteMonths, periods: readonly Period[]): readonly number[] {
  const { counts, columns, months } = series;
  const isCounted = (month: number): boolean => periods.some(({ from, to }) => month >= from && month < to);
  const sums = new Float64Array(columns);
  for (let month: number = months.from; month < months.to; month++) {
    if (!isCounted(month)) continue;
    for (let c = 0; c < columns; c++) sums[c] += counts[(month - months.from) * columns + c];
  }
  // Off route stays, with records or without: its absence is a figure.
  return Array.from(sums.keys()).filter((c) => sums[c] > 0 || c === columns - 1);
}

function narrowed(series: RouteMonths, kept: readonly number[]): RouteMonths {
  const rows = series.counts.length / series.columns;
  const counts = Float64Array.from({ length: rows * kept.length }, (_, at) => {
    const row = Math.floor(at / kept.length);
    return series.counts[row * series.columns + kept[at % kept.length]];
  });
  return { ...series, counts, columns: kept.length };
}

/** Records of each block of months, and of each period. */
function sumsOf({ counts, columns, months }: RouteMonths, periods: readonly Period[], blocks: PeriodBlocks) {
  const sums = new Float64Array(blocks.label.length * columns);
  const table = new Float64Array(periods.length * columns);
  for (const [row, { from, to }] of periods.entries()) {
    for (let month: number = from; month < to; month++) {
      if (month < months.from || month >= months.to) continue;
      const block = blocks.of[row][month - from];
      for (let c = 0; c < columns; c++) {
        const count = counts[(month - months.from) * columns + c];
        sums[block * columns + c] += count;
        table[row * columns + c] += count;
      }
    }
  }
  return { sums, table };
}

/** Shares of each period with their intervals. */
function sharesOf(table: Float64Array, columns: number, { interval, level }: ParamValues) {
  const tails = level === '99' ? 0.01 : 0.05;
  const totals = Float64Array.from({ length: table.length / columns }, (_, row) =>
    table.subarray(row * columns, (row + 1) * columns).reduce((sum, count) => sum + count, 0),
  );
  const ends = Array.from(table, (count, at) => {
    const n = totals[Math.floor(at / columns)];
    return interval === 'exact' ? clopperPearson(count, n, tails) : wilson(count, n, tails, interval === 'corrected');
  });
  return {
    totals,
    level: 1 - tails,
    shares: table.map((count, at) => count / totals[Math.floor(at / columns)]),
    lower: Float64Array.from(ends, ({ lower }) => lower),
    upper: Float64Array.from(ends, ({ upper }) => upper),
  };
}

const countedRoute = (route: Feature, periods: readonly Period[]): CountedRoute => ({
  id: route.id,
  name: route.name,
  schematic: route.schematic,
  lonLat: route.lonLat,
  partly: !isAlwaysThere(route, periods),
});

/** Months that are counted: of two periods the whole series, which other dates are taken from. */
function monthsCounted(table: IncidentTable, input: MethodInput, { form, periods }: ChosenPeriods): Period {
  const from = Math.min(...periods.map((period) => period.from));
  const to = Math.max(...periods.map((period) => period.to));
  if (form !== 'two') return { from: monthIndexOf(from), to: monthIndexOf(to) };
  const { firstMonth } = monthRows(table);
  const end = Math.max(to, firstUnfilled(table, input));
  return { from: monthIndexOf(Math.min(from, firstMonth)), to: monthIndexOf(end) };
}

/** n, people and missing of the periods alone. */
function* tallied(table: IncidentTable, input: MethodInput, params: ParamValues, { form, periods }: ChosenPeriods) {
  const [first, last] = [periods[0], periods[periods.length - 1]];
  const spans = form === 'two' ? periods : [{ from: first.from, to: last.to }];
  const sums = { n: 0, people: 0, missing: 0 };
  for (const now of spans) {
    const found = yield* corridorRecords(table, { ...input, now }, { ...params, count: 'records' });
    sums.n += found.rows.length;
    sums.people += found.people;
    sums.missing += found.missing;
  }
  return sums;
}

const noNumbers = {
  routes: [],
  unused: [],
  counts: new Float64Array(0),
  shares: new Float64Array(0),
  lower: new Float64Array(0),
  upper: new Float64Array(0),
  level: 0.95,
  residuals: new Float64Array(0),
  p: new Float64Array(0),
  adjustedP: new Float64Array(0),
  changes: [],
  chiSquare: null,
  smallExpected: 0,
  placebo: null,
} as const;

type Numbers = Omit<
  RouteSharesResult,
  'shape' | 'meta' | 'form' | 'period' | 'periods' | 'toleranceKm' | 'sameSeason' | 'cut' | 'breaks'
>;

interface Counted {
  readonly numbers: Numbers;
  readonly tests: number;
  readonly problems: readonly Problem[];
}

function* numbersOf(
  whole: RouteMonths,
  named: readonly Feature[],
  { form, periods }: ChosenPeriods,
  params: ParamValues,
  seed: number,
  season: ReadonlySet<number> | null,
): Steps<Counted> {
  const kept = withRecords(whole, periods);
  const series = narrowed(whole, kept);
  const { columns } = series;
  const routes = kept.slice(0, -1).map((c) => countedRoute(named[c], periods));
  const unused = named.filter((_, c) => !kept.includes(c)).map((route) => countedRoute(route, periods));
  const blocks = periodBlocks(periods, Number(params.blockMonths), season);
  const { sums, table } = sumsOf(series, periods, blocks);
  const { totals, ...shares } = sharesOf(table, columns, params);
  const { statistic, df, expected, residuals } = contingency(table, periods.length, columns);
  const ranks = form === 'two' && df > 0 ? yield* placeboTable(series, periods, leastRecords, season) : null;
  const isTested = [...routes.map(({ partly }) => !partly), true];
  const permutations = Number(params.permutations);
  const tested = yield* testedShares(sums, blocks, isTested, ranks, { permutations, seed });
  // Draws take the streams behind those of the permutations.
  const draw = { draws: permutations, seed, firstStream: permutations };
  const isTold = totals[0] >= leastRecords && totals[totals.length - 1] >= leastRecords;
  const changes = isTold ? yield* shareChanges(table, sums, tested.columns, blocks, draw) : [];
  const numbers: Numbers = {
    routes,
    unused,
    counts: table,
    ...shares,
    residuals,
    p: tested.cells,
    adjustedP: tested.adjustedCells,
    changes,
    chiSquare: df === 0 ? null : { statistic, df, p: tested.p, pMonths: tested.pMonths },
    smallExpected: expected.filter((value) => value > 0 && value < fewExpected).length,
    placebo: ranks?.table ?? null,
  };
  const family = form === 'two' ? changes.map(({ p }) => p ?? Number.NaN) : [...tested.cells];
  const tests = family.filter((p) => !Number.isNaN(p)).length;
  return { numbers, tests, problems: df === 0 ? [problem('no-variance')] : tested.problems };
}

/**
 * Which share of the records lies nearest to which named route, by period, and what of it changed. Counts records;
 * people take no part. Fails as `chosenPeriods` does, with `figures-missing`, and with `routes-missing` where no route is
 * named; fewer than 30 records are told in the result, without a number.
 */
export const routeSharesMethod: Method = {
  card,
  *run(input, given, seed) {
    const resolved = resolveParams(card, given);
    const table = input.incidents;
    if (table === null) return err(problem('figures-missing'));
    const chosen = chosenPeriods(table, input, resolved);
    if (!chosen.ok) return chosen;
    const named = namedRoutes(input, resolved);
    if (named.length === 0) return err(problem('routes-missing'));
    const params: ParamValues = { ...resolved, periods: chosen.value.form };
    const counted = yield* tallied(table, input, params, chosen.value);
    const stamp = { method: card.id, version: card.version, params, seed };
    const meta: RunMeta = { stamp, ...counted, tests: 0, headlineP: null, basis: input.basis, problems: [] };
    const toleranceKm = Number(params.toleranceKm);
    const { periods } = chosen.value;
    const period = { from: periods[0].from, to: periods[periods.length - 1].to };
    const told = { shape: 'route-shares', ...chosen.value, period, toleranceKm } as const;
    if (counted.n < leastRecords) {
      const few = problem('too-few-events', { records: counted.n, needed: leastRecords });
      return ok({ ...told, ...noNumbers, meta: { ...meta, problems: [few] } });
    }
    const months = monthsCounted(table, input, chosen.value);
    const series = yield* routeMonths(table, input, params, named, months);
    const { numbers, tests, problems } = yield* numbersOf(
      series,
      named,
      chosen.value,
      params,
      seed,
      seasonChosen(input.clauses),
    );
    const headlineP = numbers.chiSquare?.p ?? null;
    return ok({ ...told, ...numbers, meta: { ...meta, tests, headlineP, problems } });
  },
};
