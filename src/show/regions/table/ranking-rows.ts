import type { CoverageState } from '../../../document/regions.ts';
import { firstShareOf, middleScore, type RankedRegion } from '../../findings/region-ranking/ranked.ts';
import { missingOf } from '../../findings/region-ranking/table.ts';
import type { Judged } from '../judged.ts';

/** A row of the ranking's table. */
export interface RankingRow {
  readonly region: RankedRegion;
  /** Of weightings in which it is first, 0 to 1; NaN where nothing says it. */
  readonly first: number;
  readonly missing: number;
  readonly isPinned: boolean;
  readonly coverage: { readonly state: CoverageState; readonly date: string };
}

export const rankingColumns = ['rank', 'region', 'score', 'first', 'coverage', 'missing'] as const;
export type RankingColumn = (typeof rankingColumns)[number];

export interface RankingOrder {
  readonly by: RankingColumn;
  readonly direction: 'ascending' | 'descending';
}

export const firstOrder: RankingOrder = { by: 'rank', direction: 'ascending' };

export function rankingRows({ ranked, table, firmness, criteria, study }: Judged): readonly RankingRow[] {
  return ranked.map((region) => ({
    region,
    first: firstShareOf(firmness, region.id),
    missing: missingOf(criteria, table, region.id),
    isPinned: study.pinned.includes(region.id),
    coverage: table?.regions.find(({ id }) => id === region.id)?.coverage ?? { state: region.coverage, date: '' },
  }));
}

/** What a row is sorted by; texts by their letters. */
function sortedBy({ region, first, missing, coverage }: RankingRow, by: RankingColumn): number | string {
  switch (by) {
    case 'rank':
      return (region.best + region.worst) / 2;
    case 'region':
      return region.name;
    case 'score':
      return middleScore(region);
    case 'first':
      return first;
    case 'coverage':
      return coverage.state;
    case 'missing':
      return missing;
    default:
      return by satisfies never;
  }
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'string' || typeof b === 'string') return String(a).localeCompare(String(b));
  return Number.isNaN(a) || Number.isNaN(b) ? 0 : a - b;
}

/** Rows in the order asked for; pinned ones first, whatever it is, and rows that are alike as they were ranked. */
export function sortRanking(rows: readonly RankingRow[], { by, direction }: RankingOrder): readonly RankingRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const missing = (row: RankingRow): number => Number(Number.isNaN(sortedBy(row, by)));
  return [...rows].sort(
    (a, b) =>
      Number(b.isPinned) - Number(a.isPinned) ||
      missing(a) - missing(b) ||
      sign * compare(sortedBy(a, by), sortedBy(b, by)),
  );
}
