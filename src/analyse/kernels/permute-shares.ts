import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { contingency } from './contingency.ts';
import { lastResiduals } from './last-residuals.ts';
import { membersOfStrata } from './members-of-strata.ts';
import type { PeriodBlocks } from './period-blocks.ts';
import type { Streams } from './permutation-table.ts';
import { shuffleBlocks } from './shuffle-blocks.ts';

/** Permutation p-values of a table of periods by columns; NaN where there is no statistic. */
export interface SharesP {
  /** Of the table's chi-square. */
  readonly table: number;
  /** Of each cell's residual, two-sided; periods x columns. */
  readonly cells: Float64Array<ArrayBuffer>;
  /** Of each column's residual in the table of the first and the last period alone, two-sided. */
  readonly changes: Float64Array<ArrayBuffer>;
}

/** Counts by period and column under a labelling of the blocks. */
function tableOf(sums: ReadonlyF64, columns: number, label: Uint8Array, out: Float64Array<ArrayBuffer>): void {
  out.fill(0);
  for (let block = 0; block < label.length; block++) {
    const [from, to] = [block * columns, label[block] * columns];
    for (let column = 0; column < columns; column++) out[to + column] += sums[from + column];
  }
}

/** How often a statistic was drawn, and how often it was as large as the observed one. */
class Tally {
  readonly #observed: ReadonlyF64;
  readonly #drawn: Float64Array;
  readonly #atLeast: Float64Array;

  constructor(observed: ReadonlyF64) {
    this.#observed = observed;
    this.#drawn = new Float64Array(observed.length);
    this.#atLeast = new Float64Array(observed.length);
  }

  add(values: ReadonlyF64): void {
    for (let i = 0; i < values.length; i++) {
      if (Number.isNaN(values[i])) continue;
      this.#drawn[i] += 1;
      // A draw that is the observed labelling itself must count, whatever its last bit says.
      if (Math.abs(values[i]) >= Math.abs(this.#observed[i]) * (1 - 1e-9)) this.#atLeast[i] += 1;
    }
  }

  p(): Float64Array<ArrayBuffer> {
    return Float64Array.from(this.#observed, (value, i) =>
      Number.isNaN(value) ? Number.NaN : (this.#atLeast[i] + 1) / (this.#drawn[i] + 1),
    );
  }
}

/**
 * p-values of a table's chi-square and residuals under no change: labels of whole blocks of months are exchanged within
 * their strata, so that records of one month stay together. Permutation i uses stream i; p is never zero.
 *
 * @param sums blocks x columns: records of each block
 *
 * O(permutations x (blocks + periods) x columns). Exchange of blocks for dependent data: Kunsch 1989,
 * doi:10.1214/aos/1176347265; Phipson & Smyth 2010, doi:10.2202/1544-6115.1585
 */
export function* permuteShares(
  sums: ReadonlyF64,
  columns: number,
  { of, label, stratum }: PeriodBlocks,
  permutations: number,
  streams: Streams,
): Steps<SharesP> {
  const periods = of.length;
  const strata = membersOfStrata(stratum);
  const counts = new Float64Array(periods * columns);
  tableOf(sums, columns, label, counts);
  const observed = contingency(counts, periods, columns);
  const tallies = [
    new Tally(Float64Array.of(observed.statistic)),
    new Tally(observed.residuals),
    new Tally(lastResiduals(counts, periods, columns)),
  ] as const;
  const shuffled = new Uint8Array(label.length);
  const every = Math.max(1, Math.floor(60_000 / Math.max(1, (label.length + periods) * columns)));
  for (let i = 0; i < permutations; i++) {
    if (i % every === 0) yield { done: i, total: permutations };
    shuffleBlocks(label, strata, streams(i), shuffled);
    tableOf(sums, columns, shuffled, counts);
    const drawn = contingency(counts, periods, columns);
    tallies[0].add(Float64Array.of(drawn.statistic));
    tallies[1].add(drawn.residuals);
    tallies[2].add(lastResiduals(counts, periods, columns));
  }
  return { table: tallies[0].p()[0], cells: tallies[1].p(), changes: tallies[2].p() };
}
