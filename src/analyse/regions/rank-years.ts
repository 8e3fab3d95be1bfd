import { fiscalYear, fiscalYearStart } from '../../base/month.ts';
import type { Steps } from '../../base/steps.ts';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import type { RegionStudy } from '../../document/regions.ts';
import type { Period } from '../../select/periods.ts';
import { criterionCards } from '../criteria/catalog.ts';
import { ranksOfScores } from '../kernels/ranks-of-scores.ts';
import type { RankingResult, RegionTableResult } from '../region-shapes.ts';
import { judgedOf } from './judged.ts';
import { type RegionGround, wholeMonthsOf } from './region-ground.ts';
import { regionTable } from './region-table.ts';
import { scored } from './scoring.ts';

/** More years than the panel has would not fit a chart. */
const mostYears = 26;

/** Whole fiscal years of months, half-open. */
function wholeYears(from: MonthIndex, to: MonthIndex): readonly number[] {
  const first = fiscalYear(monthIndexOf(from + 11));
  const after = fiscalYear(to);
  return Array.from({ length: Math.max(0, after - first) }, (_, k) => first + k);
}

/** Fiscal years that some table fills, ascending: the last ones where they are too many. */
function yearsOf(ground: RegionGround): readonly number[] {
  const { panel, incidents, cases, sectorYears, figures } = ground;
  const years = new Set<number>();
  const add = (list: readonly number[]): void => {
    for (const year of list) years.add(year);
  };
  for (const table of [panel, cases]) {
    if (table !== null) add(wholeYears(table.firstMonth, monthIndexOf(table.firstMonth + table.months)));
  }
  if (incidents !== null && incidents.rows > 0) {
    const { from, to } = wholeMonthsOf(incidents, ground);
    add(wholeYears(from, to));
  }
  for (const table of [sectorYears, ...figures.values()]) {
    for (const figure of table?.figures ?? []) if (figure.isFiscal) add(figure.years);
  }
  return [...years].sort((a, b) => a - b).slice(-mostYears);
}

const periodOf = (year: number): Period => ({ from: fiscalYearStart(year), to: fiscalYearStart(year + 1) });

/** Criteria that are made anew for other months. */
const madeByYear = ({ criteria }: RegionStudy): RegionStudy['criteria'] =>
  criteria.filter(({ criterion, typed }) => {
    const periods = criterionCards.find((card) => card.id === criterion)?.periods ?? 'none';
    return typed === null && periods !== 'none';
  });

interface YearTable {
  readonly year: number;
  readonly table: RegionTableResult;
}

/** The last tables of a ground: weights change far more often than what is judged. */
const made = new WeakMap<RegionGround, { readonly key: string; readonly tables: readonly YearTable[] }>();

function* yearTables(ground: RegionGround, study: RegionStudy): Steps<readonly YearTable[]> {
  const criteria = madeByYear(study);
  const key = JSON.stringify(criteria);
  const before = made.get(ground);
  if (before?.key === key) return before.tables;
  const years = criteria.length === 0 ? [] : yearsOf(ground);
  const tables: YearTable[] = [];
  for (const [done, year] of years.entries()) {
    yield { done, total: years.length };
    const ofYear = criteria.map((spec) => ({ ...spec, period: periodOf(year) }));
    const table = yield* regionTable(ground, { ...study, criteria: ofYear });
    if (table.ok) tables.push({ year, table: table.value });
  }
  made.set(ground, { key, tables });
  return tables;
}

/** Ranks of one year, and which of its criteria have figures; null where fewer than two candidates have any. */
function rankedIn(
  table: RegionTableResult,
  study: RegionStudy,
  candidates: readonly string[],
): { readonly ranks: Float64Array; readonly takes: readonly number[] } | null {
  const judged = judgedOf(table, study, candidates);
  if (!judged.ok) return null;
  const { shares, values, ends } = judged.value;
  const found = ranksOfScores(scored(values, shares, ends).scores);
  const rankOf = new Map(judged.value.candidates.map(({ id }, i) => [id, found[i]]));
  return {
    ranks: Float64Array.from(candidates, (id) => rankOf.get(id) ?? Number.NaN),
    takes: [...shares].map((share) => (share > 0 ? 1 : 0)),
  };
}

/**
 * Ranks by U.S. fiscal year under the weights of the study, each criterion made of that year's months alone. Criteria
 * without months stay out: they are of no year. A candidate that lacks a figure in a year takes no rank in it.
 */
export function* rankYears(
  ground: RegionGround,
  study: RegionStudy,
  candidates: readonly string[],
): Steps<RankingResult['years']> {
  const criteria = madeByYear(study).filter(({ id }) => (study.weights[id] ?? 0) > 0);
  const tables = criteria.length === 0 ? [] : yield* yearTables(ground, study);
  const ranked = tables.flatMap(({ year, table }) => {
    const own = table.criteria.filter(({ id }) => criteria.some((spec) => spec.id === id));
    const found = rankedIn({ ...table, criteria: own }, study, candidates);
    return found?.ranks.some((rank) => !Number.isNaN(rank)) ? [{ year, ...found }] : [];
  });
  // One that no single year makes, such as a trend, takes no part in any.
  const taking = criteria.flatMap((_, j) => (ranked.some(({ takes }) => takes[j] === 1) ? [j] : []));
  return {
    fiscalYears: ranked.map(({ year }) => year),
    ranks: Float64Array.from(ranked.flatMap(({ ranks }) => [...ranks])),
    criteria: taking.map((j) => criteria[j].id),
    takes: Uint8Array.from(ranked.flatMap(({ takes }) => taking.map((j) => takes[j]))),
  };
}
