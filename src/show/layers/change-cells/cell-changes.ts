import type { CellResult, ShiftResult } from '../../../disclose/disclosed.ts';

/** The difference of each cell's share of the records, in the order of the cells now. */
export interface CellChanges {
  readonly cells: CellResult;
  /** Percentage points of the shares shown; NaN where a cell has no difference. */
  readonly points: Float64Array;
  readonly shareNow: Float64Array;
  readonly shareBefore: Float64Array;
  /** Index into `cellFigures` of what both periods have together. */
  readonly figure: Uint8Array;
  /** 1: the 10 km of the border that the cell lies by stand above noise, and changed the same way. */
  readonly clear: Uint8Array;
}

/** Indexes into `cellFigures`. */
export const [shown, zero, suppressed, notObserved] = [0, 1, 2, 3] as const;

/** Held back in either period, it has no difference; nobody records there, nothing is known. */
function figureOf(now: number, before: number): number {
  if (now === notObserved || before === notObserved) return notObserved;
  if (now === suppressed || before === suppressed) return suppressed;
  return now === zero && before === zero ? zero : shown;
}

/** 1, -1: the bin's band lies above 0, below it; 0: it holds 0, or the shift as a whole has no test that finds it. */
function signOfBin({ flows, fromKm, toKm, lower, upper }: ShiftResult, km: number): number {
  if (flows === null) return 0;
  const bin = Array.from(toKm).findIndex((to, at) => km < to && km >= (fromKm[at] ?? 0));
  if ((lower[bin] ?? 0) > 0) return 1;
  return (upper[bin] ?? 0) < 0 ? -1 : 0;
}

const made = new WeakMap<
  CellResult,
  { readonly before: CellResult; readonly shift: ShiftResult | null } & CellChanges
>();

/**
 * The difference of two maps of cells as shares of the records that each shows; null where either shows none.
 * Significance is that of the comparison along the border: cells have no test of their own.
 */
export function cellChanges(now: CellResult, before: CellResult, shift: ShiftResult | null): CellChanges | null {
  const known = made.get(now);
  if (known?.before === before && known.shift === shift) return known;
  if (!(now.totalRecords > 0) || !(before.totalRecords > 0)) return null;
  const placeBefore = new Map(before.ids.map((id, at) => [id, at]));
  const test = shift?.figures === 'incidents' ? shift : null;
  const n = now.ids.length;
  const changes = {
    cells: now,
    points: new Float64Array(n).fill(Number.NaN),
    shareNow: new Float64Array(n).fill(Number.NaN),
    shareBefore: new Float64Array(n).fill(Number.NaN),
    figure: new Uint8Array(n),
    clear: new Uint8Array(n),
  };
  now.ids.forEach((id, at) => {
    const then = placeBefore.get(id);
    changes.figure[at] =
      then === undefined ? notObserved : figureOf(now.figure[at] ?? zero, before.figure[then] ?? zero);
    if (then === undefined || changes.figure[at] !== shown) return;
    const shareNow = (now.records[at] ?? 0) / now.totalRecords;
    const shareBefore = (before.records[then] ?? 0) / before.totalRecords;
    const points = 100 * (shareNow - shareBefore);
    changes.shareNow[at] = shareNow;
    changes.shareBefore[at] = shareBefore;
    changes.points[at] = points;
    const sign = test === null ? 0 : signOfBin(test, now.borderKm[at] ?? Number.NaN);
    changes.clear[at] = sign !== 0 && sign === Math.sign(points) ? 1 : 0;
  });
  made.set(now, { ...changes, before, shift });
  return changes;
}
