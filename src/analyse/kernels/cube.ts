/** Counts of cells x steps, and who neighbours whom. Bin (cell i, step t) is `counts[i * steps + t]`. */
export interface SpaceTimeCube {
  readonly counts: Float64Array;
  readonly steps: number;
  /** Neighbours of each cell, the cell among them: compressed sparse rows with binary weights. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** A bin's neighbours are its cell's at its own step and at so many steps before, as far as there are any. */
  readonly stepsBack: number;
  /** "exact" (whole counts): the binomial tail of the neighbourhood's count; "analytic": the normal tail of z. */
  readonly significance: 'exact' | 'analytic';
  /** Over all bins of the whole cube, which a part holds some of: number, sum, mean, standard deviation (divisor n). */
  readonly bins: number;
  readonly total: number;
  readonly mean: number;
  readonly spread: number;
}
