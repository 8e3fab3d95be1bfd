import type { Steps } from '../../base/steps.ts';

/**
 * Cells near each cell, as half-open ranges of cells: `ranges[2 k]` to `ranges[2 k + 1]` for k from `rangeStart[c]` to
 * `rangeStart[c + 1] - 1`.
 */
export interface CellRanges {
  readonly rangeStart: Uint32Array<ArrayBuffer>;
  readonly ranges: Uint32Array<ArrayBuffer>;
}

export interface KeyOffset {
  readonly low: number;
  readonly high: number;
}

/** Keys of cells, ascending by `high`, then by `low`; whole numbers. */
export interface CellKeys {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Where the ranges found so far end, and for each offset where the last one began and ended. */
interface Sweep {
  ranges: Uint32Array<ArrayBuffer>;
  length: number;
  readonly rangeStart: Uint32Array<ArrayBuffer>;
  readonly lowOffset: Float64Array;
  readonly highOffset: Float64Array;
  readonly first: Uint32Array;
  readonly after: Uint32Array;
}

/** As cells go upwards, so do the ends of the ranges at each offset: every pointer moves forwards alone. */
function sweepCells({ low, high }: CellKeys, sweep: Sweep, reach: number, begin: number, end: number): void {
  const { rangeStart, lowOffset, highOffset, first, after } = sweep;
  const cells = low.length;
  const offsets = lowOffset.length;
  const most = sweep.length + 2 * offsets * (end - begin);
  if (most > sweep.ranges.length) {
    const wider = new Uint32Array(Math.max(most, 2 * sweep.ranges.length));
    wider.set(sweep.ranges);
    sweep.ranges = wider;
  }
  const { ranges } = sweep;
  let { length } = sweep;
  for (let c = begin; c < end; c++) {
    for (let r = 0; r < offsets; r++) {
      const b = high[c] + highOffset[r];
      const from = low[c] + lowOffset[r] - reach;
      const to = from + 2 * reach;
      let k = first[r];
      while (k < cells && (high[k] < b || (high[k] === b && low[k] < from))) k += 1;
      first[r] = k;
      if (k === cells || high[k] > b || low[k] > to) continue;
      const begins = k;
      k = Math.max(k, after[r]);
      while (k < cells && high[k] === b && low[k] <= to) k += 1;
      after[r] = k;
      ranges[length++] = begins;
      ranges[length++] = k;
    }
    rangeStart[c + 1] = length / 2;
  }
  sweep.length = length;
}

const cellsAtOnce = 2048;

/**
 * Finds for each cell the cells whose keys are an offset away, give or take `reach` in `low`.
 * @param offsets the one of 0 first
 *
 * O(cells offsets).
 */
export function* cellRanges(keys: CellKeys, offsets: readonly KeyOffset[], reach: number): Steps<CellRanges> {
  const cells = keys.low.length;
  const sweep: Sweep = {
    ranges: new Uint32Array(8 * cells),
    length: 0,
    rangeStart: new Uint32Array(cells + 1),
    lowOffset: Float64Array.from(offsets, ({ low }) => low),
    highOffset: Float64Array.from(offsets, ({ high }) => high),
    first: new Uint32Array(offsets.length),
    after: new Uint32Array(offsets.length),
  };
  for (let c = 0; c < cells; c += cellsAtOnce) {
    yield { done: 0, total: cells };
    sweepCells(keys, sweep, reach, c, Math.min(cells, c + cellsAtOnce));
  }
  return { rangeStart: sweep.rangeStart, ranges: sweep.ranges.slice(0, sweep.length) };
}
