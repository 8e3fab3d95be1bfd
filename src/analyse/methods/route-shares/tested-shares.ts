import { type Problem, problem } from '../../../base/problem.ts';
import { seededRng } from '../../../base/rng.ts';
import type { Steps } from '../../../base/steps.ts';
import { claimedP, type PlaceboRank, rankP } from '../../claimed-p.ts';
import { benjaminiHochberg } from '../../kernels/benjamini-hochberg.ts';
import { labelAssignments } from '../../kernels/label-assignments.ts';
import type { PeriodBlocks } from '../../kernels/period-blocks.ts';
import { permuteShares, type SharesP } from '../../kernels/permute-shares.ts';
import type { ShareChange } from '../../shapes.ts';
import type { TableRanks } from './placebo-table.ts';

/** Different exchanges of months below which p cannot reach 0.05. */
const leastAssignments = 40;

export type ColumnTest = Pick<ShareChange, 'p' | 'adjustedP' | 'pMonths' | 'placebo'>;

/** What is claimed of a table, of its cells and of the change of each column. */
export interface TestedShares {
  readonly p: number | null;
  readonly pMonths: number | null;
  /** Of each cell; NaN where none is tested. */
  readonly cells: Float64Array;
  readonly adjustedCells: Float64Array;
  readonly columns: readonly ColumnTest[];
  readonly problems: readonly Problem[];
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
const orNaN = (value: number | null): number => value ?? Number.NaN;

const largest = (values: readonly (number | null)[]): number | null =>
  values.includes(null) ? null : Math.max(...values.map(orNaN));

/**
 * Changes of the columns by both tests: of the months, after Benjamini-Hochberg over the columns, and of the dates, where
 * the whole table and the column itself must stand out. A claim needs all of them, so p is the largest.
 */
function changesOf(months: Float64Array, ranks: TableRanks | null): readonly ColumnTest[] {
  const dates = Array.from(months, (_, c) =>
    ranks === null ? 0 : largest([rankP(ranks.table), rankP(ranks.columns[c])]),
  );
  // A column without a rank is claimed in no way, and so is no member of the family.
  const adjusted = benjaminiHochberg(months.map((p, c) => (dates[c] === null ? Number.NaN : p)));
  return Array.from(months, (p, c): ColumnTest => {
    const placebo: PlaceboRank | null = ranks === null || Number.isNaN(p) ? null : ranks.columns[c];
    return {
      p: largest([orNull(p), dates[c]]),
      adjustedP: largest([orNull(adjusted[c]), dates[c]]),
      pMonths: orNull(p),
      placebo,
    };
  });
}

/** The p of each cell: of two periods that of its column's change, which the cell of either period tells. */
function cellsOf({ cells }: SharesP, isTested: readonly boolean[], columns: readonly ColumnTest[], isTwo: boolean) {
  const own = cells.map((p, at) => (isTested[at % columns.length] ? p : Number.NaN));
  if (!isTwo) return { cells: own, adjustedCells: benjaminiHochberg(own) };
  return {
    cells: own.map((_, at) => orNaN(columns[at % columns.length].p)),
    adjustedCells: own.map((_, at) => orNaN(columns[at % columns.length].adjustedP)),
  };
}

/**
 * Tests a table of shares by exchange of blocks of months, and of two periods by the rank of their date too.
 * @param sums blocks x columns: records of each block
 * @param isTested columns that are a member of the family
 * @param ranks null where periods have no one date
 */
export function* testedShares(
  sums: Float64Array,
  blocks: PeriodBlocks,
  isTested: readonly boolean[],
  ranks: TableRanks | null,
  draws: { readonly permutations: number; readonly seed: number },
): Steps<TestedShares> {
  const columns = isTested.length;
  const ways = labelAssignments(blocks);
  if (ways < leastAssignments) {
    const none = new Float64Array(blocks.of.length * columns).fill(Number.NaN);
    return {
      p: null,
      pMonths: null,
      cells: none,
      adjustedCells: none,
      columns: changesOf(new Float64Array(columns).fill(Number.NaN), ranks),
      problems: [problem('too-few-blocks', { ways, least: leastAssignments })],
    };
  }
  const streams = (stream: number) => seededRng(draws.seed, stream);
  const found = yield* permuteShares(sums, columns, blocks, draws.permutations, streams);
  const changes = changesOf(
    found.changes.map((p, c) => (isTested[c] ? p : Number.NaN)),
    ranks,
  );
  const pMonths = orNull(found.table);
  const { p, problems } = ranks === null ? { p: pMonths, problems: [] } : claimedP(pMonths, ranks.table);
  return { p, pMonths, ...cellsOf(found, isTested, changes, ranks !== null), columns: changes, problems };
}
