import type { CellNeighbours } from '../../src/corridors/cell-neighbours.ts';

/** Neighbours of a lattice of hexagons, odd rows shifted by half a cell: cell of row r, column c is r x columns + c. */
export function hexLattice(rows: number, columns: number): CellNeighbours {
  const offsets = new Uint32Array(rows * columns + 1);
  const targets: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const left = row % 2 === 0 ? column - 1 : column;
      const around = [
        [row - 1, left],
        [row - 1, left + 1],
        [row, column - 1],
        [row, column + 1],
        [row + 1, left],
        [row + 1, left + 1],
      ];
      for (const [r, c] of around) if (r >= 0 && r < rows && c >= 0 && c < columns) targets.push(r * columns + c);
      offsets[row * columns + column + 1] = targets.length;
    }
  }
  return { offsets, targets: Uint32Array.from(targets) };
}
