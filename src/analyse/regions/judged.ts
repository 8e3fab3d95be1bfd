import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { RegionStudy } from '../../document/regions.ts';
import { normaliseColumn } from '../kernels/normalise-column.ts';
import type { CriterionColumn, RankingResult, RegionFact, RegionTableResult } from '../region-shapes.ts';
import { type Matrices, middleScores } from './scoring.ts';

/** Candidates by criteria, ready to be scored. */
export interface Judged extends Matrices {
  readonly method: RegionStudy['method'];
  readonly candidates: readonly RegionFact[];
  readonly notRanked: RankingResult['notRanked'];
  readonly columns: readonly CriterionColumn[];
  /** By criterion, adding up to 1; 0: it takes no part. */
  readonly shares: Float64Array<ArrayBuffer>;
  readonly problems: readonly Problem[];
}

/** With fewer there is nothing to compare. */
const leastCandidates = 2;

const isKnown = ({ values, low, high }: CriterionColumn, region: number): boolean =>
  !Number.isNaN(values[region]) || !(Number.isNaN(low[region]) || Number.isNaN(high[region]));

/** Regions that are no candidates, each with why. */
function outOf({ regions }: RegionTableResult, { out }: RegionStudy): readonly (string | null)[] {
  const left = new Set(out.map(({ region }) => region));
  const grouped = new Set(regions.flatMap(({ members }) => members));
  return regions.map(({ id }) => (left.has(id) ? 'left-out' : grouped.has(id) ? 'grouped' : null));
}

/** Weights that count, and what to say of those that do not. */
function weightsOf(
  { criteria }: RegionTableResult,
  study: RegionStudy,
  taken: readonly number[],
): { readonly weights: Float64Array<ArrayBuffer>; readonly problems: readonly Problem[] } {
  const isEmpty = ({ values }: CriterionColumn): boolean => taken.every((region) => Number.isNaN(values[region]));
  const isAlike = ({ values }: CriterionColumn): boolean =>
    taken.length > 1 && taken.every((region) => values[region] === values[taken[0]]);
  const given = criteria.map(({ id }) => study.weights[id] ?? 0);
  const without = criteria.filter((column, j) => given[j] > 0 && isEmpty(column));
  const raw = without.filter(({ problems }) => problems.some(({ code }) => code === 'raw-counts-unconfirmed')).length;
  const other = without.length - raw;
  const alike = criteria.filter((column, j) => given[j] > 0 && isAlike(column)).length;
  return {
    weights: Float64Array.from(criteria, (column, j) => (without.includes(column) ? 0 : given[j])),
    problems: [
      ...(raw > 0 ? [problem('raw-counts-unconfirmed', { criteria: raw })] : []),
      ...(other > 0 ? [problem('criteria-without-figures', { criteria: other })] : []),
      ...(alike > 0 ? [problem('criteria-alike', { criteria: alike })] : []),
    ],
  };
}

/** Figures of some regions, as the study normalises them: candidates x criteria. */
function matricesOf(columns: readonly CriterionColumn[], taken: readonly number[], study: RegionStudy): Matrices {
  const own = study.method === 'topsis' ? 'vector' : 'min-max';
  const picked = (column: ReadonlyF64): Float64Array => Float64Array.from(taken, (region) => column[region]);
  const normalised = columns.map(({ values, low, high, direction, normalisation }) =>
    normaliseColumn(
      { values: picked(values), low: picked(low), high: picked(high) },
      normalisation === 'method' ? own : normalisation,
      direction,
    ),
  );
  const matrix = (key: 'values' | 'low' | 'high'): Float64Array<ArrayBuffer> =>
    Float64Array.from(taken.flatMap((_, i) => normalised.map((column) => column[key][i])));
  const ends = (key: 'low' | 'high', end: (...values: number[]) => number): Float64Array =>
    Float64Array.from(normalised, (column) => end(...column[key]));
  return {
    values: matrix('values'),
    low: matrix('low'),
    high: matrix('high'),
    ends: study.method === 'topsis' ? { best: ends('high', Math.max), worst: ends('low', Math.min) } : null,
  };
}

/**
 * What a study judges: its candidates, the first of the ranking first, with figures normalised over them alone. A
 * criterion without any figure takes no part, and a problem says so: raw counts without a reason are such a one.
 *
 * @param given ids of candidates in the order wanted; left out: all, in the order of the ranking
 * Errors: "too-few-regions", "no-weights".
 */
export function judgedOf(
  table: RegionTableResult,
  study: RegionStudy,
  given?: readonly string[],
): Result<Judged, Problem> {
  const { regions, criteria: columns } = table;
  const why = outOf(table, study);
  const allowed = regions.flatMap((_, region) => (why[region] === null ? [region] : []));
  const tooFew = (found: number) => err(problem('too-few-regions', { regions: found, needed: leastCandidates }));
  // Told first: without candidates no criterion has a figure, and weights would be asked for in vain.
  if (allowed.length < leastCandidates) return tooFew(allowed.length);
  const { weights, problems } = weightsOf(table, study, allowed);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return err(problem('no-weights', { criteria: columns.length }));
  const hasAny = (region: number): boolean => columns.some((column, j) => weights[j] > 0 && isKnown(column, region));
  const taken = allowed.filter(hasAny);
  if (taken.length < leastCandidates) return tooFew(taken.length);
  const shares = weights.map((weight) => weight / total);
  const order = given?.map((id) => regions.findIndex((region) => region.id === id)) ?? null;
  const ordered = order?.filter((region) => taken.includes(region)) ?? inOrder(table, study, taken, shares);
  return ok({
    method: study.method,
    candidates: ordered.map((region) => regions[region]),
    notRanked: regions.flatMap(({ id, name }, region) =>
      taken.includes(region) ? [] : [{ id, name, why: why[region] ?? 'no-figure' }],
    ),
    columns,
    shares,
    problems,
    ...matricesOf(columns, ordered, study),
  });
}

/** By the middle of their scores' bounds, the highest first; equal ones by id, so that the order of rows changes nothing. */
function inOrder(
  { regions, criteria }: RegionTableResult,
  study: RegionStudy,
  taken: readonly number[],
  shares: ReadonlyF64,
): readonly number[] {
  const middle = middleScores(matricesOf(criteria, taken, study), shares);
  const at = new Map(taken.map((region, i) => [region, middle[i]]));
  const byId = (a: number, b: number): number => (regions[a].id < regions[b].id ? -1 : 1);
  return [...taken].sort((a, b) => (at.get(b) ?? 0) - (at.get(a) ?? 0) || byId(a, b));
}
