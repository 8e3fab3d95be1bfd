/** Grid points at or above a level that touch each other, corners included, and the box that they fill. */
export interface Patch {
  /** Its number in `label`, from 1. */
  readonly id: number;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export interface Patches {
  /** Number of each point's patch; 0 below the level. */
  readonly label: Uint32Array;
  readonly patches: readonly Patch[];
}

/** Indexes of the points about one, itself included, that lie on the grid. */
function around(at: number, columns: number, rows: number): number[] {
  const [c, r] = [at % columns, Math.floor(at / columns)];
  const found: number[] = [];
  for (let y = Math.max(0, r - 1); y <= Math.min(rows - 1, r + 1); y++) {
    for (let x = Math.max(0, c - 1); x <= Math.min(columns - 1, c + 1); x++) found.push(y * columns + x);
  }
  return found;
}

/** Cuts what is at or above a level into patches. @param values row-major */
export function patchesOf(values: Float64Array, columns: number, rows: number, level: number): Patches {
  const label = new Uint32Array(values.length);
  const patches: Patch[] = [];
  for (let start = 0; start < values.length; start++) {
    if (label[start] > 0 || !(values[start] >= level)) continue;
    const id = patches.length + 1;
    const box = { id, west: columns, east: 0, south: rows, north: 0 };
    const front = [start];
    label[start] = id;
    for (let at = front.pop(); at !== undefined; at = front.pop()) {
      const [c, r] = [at % columns, Math.floor(at / columns)];
      box.west = Math.min(box.west, c);
      box.east = Math.max(box.east, c);
      box.south = Math.min(box.south, r);
      box.north = Math.max(box.north, r);
      for (const next of around(at, columns, rows)) {
        if (label[next] > 0 || !(values[next] >= level)) continue;
        label[next] = id;
        front.push(next);
      }
    }
    patches.push(box);
  }
  return { label, patches };
}
