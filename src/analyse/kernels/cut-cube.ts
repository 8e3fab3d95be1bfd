import type { SpaceTimeCube } from './cube.ts';

/**
 * Cells [from, to) of a cube with the neighbours that they are summed over, numbered anew: the cells first, in their
 * order, then those of their neighbours that are not among them, which have no row of their own.
 *
 * O(links of the cells + bins of both).
 */
export function cutCube(cube: SpaceTimeCube, from: number, to: number): SpaceTimeCube {
  const { counts, steps, offsets, targets } = cube;
  const own = to - from;
  const cells = Array.from({ length: own }, (_, i) => from + i);
  const numberOf = new Map<number, number>();
  const first = offsets[from];
  const renumbered = new Uint32Array(offsets[to] - first);
  for (let k = 0; k < renumbered.length; k++) {
    const cell = targets[first + k];
    if (cell >= from && cell < to) {
      renumbered[k] = cell - from;
      continue;
    }
    const known = numberOf.get(cell) ?? cells.length;
    if (known === cells.length) {
      numberOf.set(cell, known);
      cells.push(cell);
    }
    renumbered[k] = known;
  }
  const kept = new Float64Array(cells.length * steps);
  cells.forEach((cell, i) => {
    kept.set(counts.subarray(cell * steps, (cell + 1) * steps), i * steps);
  });
  const rows = Uint32Array.from({ length: own + 1 }, (_, i) => offsets[from + i] - first);
  return { ...cube, counts: kept, offsets: rows, targets: renumbered };
}
