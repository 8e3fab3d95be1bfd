import type { Rng } from '../../base/rng.ts';

/** Stream i of a seeded generator. Permutation i uses stream i, so that chunks and workers change nothing. */
export type Streams = (stream: number) => Rng;

/**
 * Random neighbours for conditional permutation, shared by all cells: row p holds `degree` different numbers of
 * 0 .. cells - 2. For cell i an id stands for the cell `id < i ? id : id + 1`: the cell itself is never drawn.
 */
export interface PermutationTable {
  readonly permutations: number;
  readonly degree: number;
  /** permutations x degree, row by row. */
  readonly ids: Uint32Array<ArrayBuffer>;
  /** Places in `ids` in order of id: those of id i are `places[starts[i]] .. places[starts[i + 1] - 1]`. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly places: Uint32Array<ArrayBuffer>;
}

/**
 * Draws the table for permutations `first` to `first + permutations - 1`, each from its own stream, by a partial
 * Fisher-Yates shuffle that is undone afterwards.
 *
 * @param cells at least 2
 * @param degree neighbours wanted, at most cells - 1
 * @throws RangeError when there are not enough cells
 *
 * O(permutations x degree + cells). Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x (conditional permutation);
 * Durstenfeld 1964, doi:10.1145/364520.364540 (shuffle).
 */
export function drawPermutationTable(
  cells: number,
  degree: number,
  first: number,
  permutations: number,
  streams: Streams,
): PermutationTable {
  if (degree > cells - 1) throw new RangeError(`${degree} neighbours wanted of ${cells} cells`);
  const others = Uint32Array.from({ length: cells - 1 }, (_, i) => i);
  const swapped = new Uint32Array(degree);
  const ids = new Uint32Array(permutations * degree);
  for (let p = 0; p < permutations; p++) {
    const rng = streams(first + p);
    for (let t = 0; t < degree; t++) {
      const pick = t + rng.nextBelow(others.length - t);
      const id = others[pick];
      others[pick] = others[t];
      others[t] = id;
      swapped[t] = pick;
      ids[p * degree + t] = id;
    }
    for (let t = degree - 1; t >= 0; t--) {
      const id = others[t];
      others[t] = others[swapped[t]];
      others[swapped[t]] = id;
    }
  }
  return { permutations, degree, ids, ...placesById(ids, cells) };
}

function placesById(ids: Uint32Array, cells: number): Pick<PermutationTable, 'starts' | 'places'> {
  const starts = new Uint32Array(cells + 1);
  for (let k = 0; k < ids.length; k++) starts[ids[k] + 1]++;
  for (let id = 0; id < cells; id++) starts[id + 1] += starts[id];
  const next = starts.slice();
  const places = new Uint32Array(ids.length);
  for (let k = 0; k < ids.length; k++) places[next[ids[k]]++] = k;
  return { starts, places };
}
