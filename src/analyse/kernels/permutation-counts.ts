/** What a permutation test counted for each cell: of `drawn` permutations, how many lay at or beyond the observed. */
export interface PermutationCounts {
  readonly atLeast: Uint32Array<ArrayBuffer>;
  readonly atMost: Uint32Array<ArrayBuffer>;
  readonly drawn: Uint32Array<ArrayBuffer>;
}

export const noPermutationCounts = (cells: number): PermutationCounts => ({
  atLeast: new Uint32Array(cells),
  atMost: new Uint32Array(cells),
  drawn: new Uint32Array(cells),
});
