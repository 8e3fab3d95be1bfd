import type { CsrWeights } from '../../src/analyse/kernels/csr-weights.ts';
import type { PermutationCounts } from '../../src/analyse/kernels/permutation-counts.ts';
import type { PermutationTable } from '../../src/analyse/kernels/permutation-table.ts';

/** Weights from lists of neighbours. */
export function csrOf(lists: readonly (readonly number[])[], withSelf: boolean): CsrWeights {
  const offsets = new Uint32Array(lists.length + 1);
  const targets: number[] = [];
  for (const [i, list] of lists.entries()) {
    targets.push(...(withSelf ? [i, ...list] : list));
    offsets[i + 1] = targets.length;
  }
  return { offsets, targets: Uint32Array.from(targets), values: null };
}

/** Hexagon lattice of rows x columns (odd rows shifted), one ring around each cell. */
export function hexagonNeighbours(rows: number, columns: number): number[][] {
  const lists: number[][] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const left = r % 2 === 0 ? c - 1 : c;
      const places = [
        [r, c - 1],
        [r, c + 1],
        [r - 1, left],
        [r - 1, left + 1],
        [r + 1, left],
        [r + 1, left + 1],
      ];
      lists.push(
        places.filter(([y, x]) => y >= 0 && y < rows && x >= 0 && x < columns).map(([y, x]) => y * columns + x),
      );
    }
  }
  return lists;
}

/** Gi* by its definition, with a dense matrix of weights. */
export function slowGetisOrdStar(values: readonly number[], weights: readonly (readonly number[])[]): number[] {
  const n = values.length;
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const s = Math.sqrt(values.reduce((a, b) => a + b * b, 0) / n - mean * mean);
  return weights.map((row) => {
    const w = row.reduce((a, b) => a + b, 0);
    const w2 = row.reduce((a, b) => a + b * b, 0);
    const top = row.reduce((a, b, j) => a + b * values[j], 0) - mean * w;
    return top / (s * Math.sqrt((n * w2 - w * w) / (n - 1)));
  });
}

/** Conditional permutation, one cell and one permutation at a time. */
export function slowPermutation(
  values: readonly number[],
  weights: CsrWeights,
  table: PermutationTable,
): PermutationCounts {
  const n = values.length;
  const counts = { atLeast: new Uint32Array(n), atMost: new Uint32Array(n), drawn: new Uint32Array(n) };
  for (let i = 0; i < n; i++) {
    const start = weights.offsets[i];
    const row = Array.from(weights.targets.subarray(start, weights.offsets[i + 1]));
    const weightOf = (t: number): number => (weights.values === null ? 1 : weights.values[start + t]);
    const observed = row.reduce((a, j, t) => a + weightOf(t) * values[j], 0);
    for (let p = 0; p < table.permutations; p++) {
      const sum = row.reduce((a, _, t) => {
        const id = table.ids[p * table.degree + t];
        return a + weightOf(t) * values[id < i ? id : id + 1];
      }, 0);
      if (sum >= observed) counts.atLeast[i]++;
      if (sum <= observed) counts.atMost[i]++;
      counts.drawn[i]++;
    }
  }
  return counts;
}

/** First Wasserstein distance as the mean distance between quantile functions, by repeating each value. */
export function slowWasserstein(x: readonly number[], y: readonly number[]): number {
  const repeated = (list: readonly number[], times: number): number[] =>
    [...list].sort((a, b) => a - b).flatMap((value) => Array.from({ length: times }, () => value));
  const left = repeated(x, y.length);
  const right = repeated(y, x.length);
  return left.reduce((sum, value, i) => sum + Math.abs(value - right[i]), 0) / left.length;
}
