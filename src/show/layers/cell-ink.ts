import type { ReadonlyF64, ReadonlyU32 } from '../../base/typed-array.ts';

/** Rings of cells or areas: corners k of ring i from `starts[i]` to `starts[i + 1] - 1`. */
export interface Rings {
  readonly starts: ReadonlyU32;
  readonly lonLat: ReadonlyF64;
}

/** Paths for a map: vertices k of path i from `starts[i]` to `starts[i + 1] - 1`. */
export interface Paths {
  readonly starts: Uint32Array;
  readonly lonLat: Float64Array;
}

export function pathsOf(paths: readonly (readonly number[])[]): Paths {
  const starts = new Uint32Array(paths.length + 1);
  paths.forEach((path, i) => {
    starts[i + 1] = (starts[i] ?? 0) + path.length / 2;
  });
  const lonLat = new Float64Array(2 * (starts[paths.length] ?? 0));
  paths.forEach((path, i) => {
    lonLat.set(path, 2 * (starts[i] ?? 0));
  });
  return { starts, lonLat };
}

/** A cell's corners, its first repeated at the end. */
function closedRing({ starts, lonLat }: Rings, cell: number): number[] {
  const first = starts[cell] ?? 0;
  const ring = [...lonLat.subarray(first * 2, (starts[cell + 1] ?? first) * 2)];
  return [...ring, ...ring.slice(0, 2)];
}

/** Where the line `lat - squeeze * lon = c` enters and leaves a ring, stretch by stretch; none where it misses it. */
function chords(ring: readonly number[], squeeze: number, c: number): number[][] {
  const ends: (readonly [number, number])[] = [];
  for (let k = 0; k + 3 < ring.length; k += 2) {
    const [lon0 = 0, lat0 = 0, lon1 = 0, lat1 = 0] = ring.slice(k, k + 4);
    const before = lat0 - squeeze * lon0 - c;
    const after = lat1 - squeeze * lon1 - c;
    if (before < 0 === after < 0) continue;
    const share = before / (before - after);
    ends.push([lon0 + share * (lon1 - lon0), lat0 + share * (lat1 - lat0)]);
  }
  ends.sort(([a], [b]) => a - b);
  return ends.flatMap((from, i) => {
    const to = ends[i + 1];
    return i % 2 === 0 && to !== undefined ? [[...from, ...to]] : [];
  });
}

/** Slanted lines over cells or areas, in one rhythm for all, so that they run on from one to the next. */
export function hatchOf(rings: Rings, cells: readonly number[], linesPerCell = 5): Paths {
  const rulesOf = cells.map((cell) => closedRing(rings, cell));
  // Half a degree of longitude at 30° N is as long as 0.43 of latitude: the lines then look 45° steep.
  const squeeze = 0.87;
  const reach = (ring: readonly number[]): readonly [number, number] => {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let k = 0; k + 1 < ring.length; k += 2) {
      const c = (ring[k + 1] ?? 0) - squeeze * (ring[k] ?? 0);
      low = Math.min(low, c);
      high = Math.max(high, c);
    }
    return [low, high];
  };
  const heights = rulesOf.map((ring) => reach(ring)[1] - reach(ring)[0]).sort((a, b) => a - b);
  // Areas are of many sizes: one of middling size sets the rhythm.
  const step = (heights[heights.length >> 1] ?? 0) / linesPerCell;
  if (step === 0) return pathsOf([]);
  const paths = rulesOf.flatMap((ring) => {
    const [from, to] = reach(ring);
    const lines: number[][] = [];
    for (let i = Math.ceil(from / step); i * step < to; i++) lines.push(...chords(ring, squeeze, i * step));
    return lines;
  });
  return pathsOf(paths);
}

/** Each cell's own edge. */
export const edgesOf = (rings: Rings, cells: readonly number[]): Paths =>
  pathsOf(cells.map((cell) => closedRing(rings, cell)));

const edgesOfAreas = new WeakMap<ReadonlyF64, Paths>();

/** Edges of all areas, which are told apart by no grid; none of cells. Kept with the places. */
export function areaEdges(result: Rings & { readonly unit: string; readonly ids: readonly string[] }): Paths {
  if (result.unit === 'cells') return pathsOf([]);
  const known = edgesOfAreas.get(result.lonLat);
  const paths = known ?? edgesOf(result, Array.from(result.ids.keys()));
  edgesOfAreas.set(result.lonLat, paths);
  return paths;
}

interface Outlined {
  readonly cells: readonly number[];
  readonly paths: Paths;
}

/** The outline made last for each set of places: which cells it holds seldom changes with the months on display. */
const outlined = new WeakMap<ReadonlyF64, Outlined>();

/** The outline of a group of cells: edges that no two of them share. */
export function outlineOf(rings: Rings, cells: readonly number[]): Paths {
  const known = outlined.get(rings.lonLat);
  if (known?.cells.length === cells.length && known.cells.every((cell, i) => cell === cells[i])) return known.paths;
  const paths = traceOutline(rings, cells);
  outlined.set(rings.lonLat, { cells, paths });
  return paths;
}

/** The same, not kept: for groups of cells that change with every press. */
export function traceOutline(rings: Rings, cells: readonly number[]): Paths {
  const edges = new Map<string, number[] | null>();
  const at = (value: number): number => Math.round(value * 1e5);
  for (const cell of cells) {
    const ring = closedRing(rings, cell);
    for (let k = 0; k + 3 < ring.length; k += 2) {
      const edge = ring.slice(k, k + 4);
      const [a, b, c, d] = edge.map(at);
      const forward = (a ?? 0) < (c ?? 0) || (a === c && (b ?? 0) < (d ?? 0));
      const key = forward ? `${a},${b},${c},${d}` : `${c},${d},${a},${b}`;
      edges.set(key, edges.has(key) ? null : edge);
    }
  }
  return pathsOf([...edges.values()].filter((edge) => edge !== null));
}
