import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import { filledText } from '../../corridors/corridor.ts';
import type { RegionStudy } from '../../document/regions.ts';
import type { Period } from '../../select/periods.ts';
import type { MethodStamp } from '../finding-shapes.ts';
import { leaveOneOutRanks } from '../kernels/leave-one-out-ranks.ts';
import { paretoFront } from '../kernels/pareto-front.ts';
import { card } from '../methods/region-ranking/card.ts';
import type { RankingResult, RegionTableResult } from '../region-shapes.ts';
import { type Judged, judgedOf } from './judged.ts';
import { rankedPair } from './ranked-pair.ts';
import { rankedBy, scored } from './scoring.ts';

const stampOf = ({ method, seed }: RegionStudy): MethodStamp => ({
  method: card.id,
  version: card.version,
  params: { method },
  seed,
});

/** Criteria that take part. */
const takingOf = ({ shares }: Judged): readonly number[] => [...shares].flatMap((share, j) => (share > 0 ? [j] : []));

function periodOf({ columns, ...judged }: Judged & { readonly taking: readonly number[] }): Period {
  const periods = judged.taking.flatMap((j) => columns[j].period ?? []);
  const none: readonly MonthIndex[] = periods.length === 0 ? [monthIndexOf(0)] : [];
  return {
    from: monthIndexOf(Math.min(...periods.map(({ from }) => from), ...none)),
    to: monthIndexOf(Math.max(...periods.map(({ to }) => to), ...none)),
  };
}

function criteriaOf({ columns, shares }: Judged, study: RegionStudy): RankingResult['criteria'] {
  return columns.map(({ id, criterion }, j) => {
    const name = study.criteria.find((spec) => spec.id === id)?.name ?? { en: '', es: '' };
    const named = name.en !== '' || name.es !== '';
    return { id, criterion, weight: shares[j], ...(named ? { name: filledText(name) } : {}) };
  });
}

/** The columns of a matrix that take part, candidates x those. */
const only = (matrix: ArrayLike<number>, taking: readonly number[], criteria: number): Float64Array =>
  Float64Array.from({ length: (matrix.length / criteria) * taking.length }, (_, at) => {
    const row = Math.floor(at / taking.length);
    return matrix[row * criteria + taking[at % taking.length]];
  });

/**
 * The ranking of a table's candidates, without its years and its firmness. Errors: those of `judgedOf`.
 */
export function rankTable(table: RegionTableResult, study: RegionStudy): Result<RankingResult, Problem> {
  const made = judgedOf(table, study);
  if (!made.ok) return made;
  const judged = made.value;
  const { candidates, columns, shares, values, ends } = judged;
  const taking = takingOf(judged);
  const ranked = rankedBy(judged, shares);
  const known = only(values, taking, columns.length);
  const bounds = [judged.low, judged.high].map((matrix) => only(matrix, taking, columns.length));
  const stamp = stampOf(study);
  return ok({
    shape: 'ranking',
    stamp,
    meta: {
      stamp,
      n: candidates.length,
      people: Number.NaN,
      missing: known.filter(Number.isNaN).length,
      tests: 0,
      headlineP: null,
      basis: table.basis,
      problems: judged.problems,
    },
    period: periodOf({ ...judged, taking }),
    regions: candidates.map(({ id, name, coverage }) => ({ id, name, coverage: coverage.state })),
    notRanked: judged.notRanked,
    criteria: criteriaOf(judged, study),
    method: judged.method,
    normalised: values,
    ...ranked,
    pareto: paretoFront(bounds[0], bounds[1], taking.length),
    without: leaveOneOutRanks(shares, candidates.length, (given) => scored(values, given, ends).scores),
    why: rankedPair(judged, ranked.contributions, study),
    years: { fiscalYears: [], ranks: new Float64Array(0), criteria: [], takes: new Uint8Array(0) },
    firmness: null,
  });
}
