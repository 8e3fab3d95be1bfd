import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { breaksCrossed } from '../../../select/breaks-crossed.ts';
import { tallyCells } from '../../../select/tally-cells.ts';
import { type CountedCells, choiceOf, clausesOf } from '../../cells-of.ts';
import { countedCells } from '../../counted-cells.ts';
import { familyCells } from '../../families.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import { firstUnfilled } from '../../month-series.ts';
import type { CellResult, Period, RunMeta, ScanCluster, ScanFinding } from '../../shapes.ts';
import { card } from './card.ts';
import { clusterOf } from './cluster-of.ts';
import { type ExpectedWeights, ownWeights, poissonWeights } from './expected-weights.ts';
import { type FamilyCases, familyCases } from './family-cases.ts';
import { type FamilyScan, type ScanSettings, scanFamily } from './scan-family.ts';

const fewestMonths = 2;
/** Records of a cube that are taken apart. */
const mostCases = 1_000_000;
/** Earlier records that say how records are spread. */
const fewestEarlier = 30;

function settingsOf(params: ParamValues, seed: number, months: number, { hands }: MethodInput): ScanSettings {
  return {
    form: params.form === 'poisson' ? 'poisson' : 'permutation',
    prospective: params.windows === 'last',
    low: params.clusters === 'both',
    nearest: Number(params.nearest),
    maxShare: Number(params.maxShare),
    longest: Math.max(1, Math.floor(Number(params.maxMonths) * months)),
    replications: Number(params.permutations),
    seed,
    hands,
  };
}

/** The value that a share of the replications reaches, as p has it; NaN where there are too few of them. */
function critical(replications: Float64Array, share: number): number {
  const rank = Math.floor(share * (replications.length + 1) + 1e-9);
  return rank === 0 ? Number.NaN : replications.slice().sort()[replications.length - rank];
}

const summaryOf = ({
  family,
  cases,
  clusters,
  replications,
  problems,
}: FamilyScan): ScanFinding['families'][number] => ({
  side: family.side,
  cells: family.cells.length,
  records: cases.unit.length,
  p: problems.length > 0 ? null : (clusters[0]?.p ?? 1),
  critical05: critical(replications, 0.05),
  critical01: critical(replications, 0.01),
  problems,
});

function metaOf(
  stamp: RunMeta['stamp'],
  { basis }: MethodInput,
  { tally }: CountedCells,
  scans: readonly FamilyScan[],
): RunMeta {
  const tested = scans.filter(({ problems }) => problems.length === 0);
  const least = Math.min(...tested.map(({ clusters }) => clusters[0]?.p ?? 1));
  const all = scans.flatMap(({ problems }) => problems);
  return {
    stamp,
    n: scans.reduce((sum, { cases }) => sum + cases.unit.length, 0),
    people: scans.reduce((sum, { cases }) => sum + cases.people.reduce((a, b) => a + b, 0), 0),
    missing: tally.left.notLocated + tally.left.notAPoint,
    tests: tested.reduce((sum, { cylinders }) => sum + cylinders, 0),
    headlineP: tested.length === 0 ? null : Math.min(1, least * tested.length),
    basis,
    problems: tested.length > 0 ? [] : all.filter(({ code }, i) => all.findIndex((one) => one.code === code) === i),
  };
}

function* scansOf(
  table: IncidentTable,
  counted: CountedCells,
  months: Period,
  earlier: ReadonlyF64 | null,
  params: ParamValues,
  settings: ScanSettings,
): Steps<readonly FamilyScan[]> {
  const length = months.to - months.from;
  const weightsOf = (cells: readonly number[], cases: FamilyCases): ExpectedWeights =>
    settings.form === 'permutation'
      ? ownWeights(cases, cells.length, length)
      : poissonWeights(counted.area, cells, months, earlier);
  const scans: FamilyScan[] = [];
  for (const family of familyCells(counted, params.sides === 'both')) {
    const cases = familyCases(table, counted, family, months);
    scans.push(yield* scanFamily(counted.area, family, cases, weightsOf(family.cells, cases), settings));
  }
  return scans;
}

/** Clusters of all families, the most likely first. */
function* clustersOf(
  counted: CountedCells,
  scans: readonly FamilyScan[],
  months: Period,
  settings: ScanSettings,
  basis: RunMeta['basis'],
): Steps<readonly ScanCluster[]> {
  const found: Omit<ScanCluster, 'id'>[] = [];
  for (const [done, scan] of scans.entries()) {
    for (const cylinder of scan.clusters) {
      yield { done, total: scans.length };
      found.push(clusterOf(counted, scan, cylinder, months, settings, basis));
    }
  }
  return found
    .sort((a, b) => a.p - b.p || b.logLikelihoodRatio - a.logLikelihoodRatio || a.centre - b.centre)
    .map((cluster, i) => ({ id: `cluster-${i + 1}`, ...cluster }));
}

/** Records of each cell before the period; an error where they are too few to say how records are spread. */
function* earlierRecords(
  table: IncidentTable,
  input: MethodInput,
  counted: CountedCells,
  params: ParamValues,
): Steps<Result<ReadonlyF64 | null, Problem>> {
  if (params.form !== 'poisson' || params.baseline !== 'history') return ok(null);
  const before = { from: monthIndexOf(0), to: input.now.from };
  const { records, totalRecords } = yield* tallyCells(table, counted.area, clausesOf(input, choiceOf(params)), before);
  if (totalRecords >= fewestEarlier) return ok(records);
  return err(problem('too-few-events', { records: totalRecords, needed: fewestEarlier }));
}

/** Months of the period without a last one that the records do not fill: it would look low, and hide what has started. */
const wholeMonths = (table: IncidentTable, input: MethodInput): number =>
  Math.min(input.now.to, firstUnfilled(table, input)) - input.now.from;

/**
 * Kulldorff's scan on the cells of the corridor and calendar months, each side a scan of its own. Fails with
 * "figures-missing" where there is no table, "empty-period", "break-crossed", "too-few-steps" under two months, and
 * "too-few-events" where the expected numbers come from earlier records that are not there; what fails for one side alone stands with it.
 */
function* run(input: MethodInput, given: ParamValues, seed: number): Steps<Result<CellResult, Problem>> {
  const { incidents } = input;
  if (incidents === null) return err(problem('figures-missing'));
  if (input.now.from >= input.now.to) return err(problem('empty-period'));
  const params = resolveParams(card, given);
  const length = wholeMonths(incidents, input) - Number(params.gapMonths);
  if (length < fewestMonths) return err(problem('too-few-steps', { steps: Math.max(0, length), needed: fewestMonths }));
  const months = { from: input.now.from, to: monthIndexOf(input.now.from + length) };
  const crossed = breaksCrossed(input.breaks, months, months, input.clauses);
  if (!crossed.ok) return crossed;
  const counted = yield* countedCells(incidents, { ...input, now: months, count: 'records' }, choiceOf(params));
  // Each record is a case whose month is drawn again.
  const { totalRecords: records } = counted.tally;
  if (incidents.cube !== undefined && records > mostCases)
    return err(problem('cube-too-many', { records, most: mostCases }));
  const earlier = yield* earlierRecords(incidents, input, counted, params);
  if (!earlier.ok) return earlier;
  const settings = settingsOf(params, seed, length, input);
  const scans = yield* scansOf(incidents, counted, months, earlier.value, params, settings);
  const families = scans.map(summaryOf);
  const clusters = yield* clustersOf(counted, scans, months, settings, input.basis);
  const leading = families.reduce((a, b) => ((b.p ?? 2) < (a.p ?? 2) ? b : a));
  const finding: ScanFinding = {
    kind: 'scan',
    meta: metaOf({ method: card.id, version: card.version, params, seed }, input, counted, scans),
    clusters,
    critical05: leading.critical05,
    critical01: leading.critical01,
    replications: settings.replications,
    months,
    breaks: crossed.value,
    families,
  };
  return ok({ ...counted.result, finding });
}

export const spaceTimeScanMethod: Method = { card, run };
