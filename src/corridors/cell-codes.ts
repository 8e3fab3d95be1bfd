import { latLngToCell } from 'h3-js';
import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64, ReadonlyI32 } from '../base/typed-array.ts';

/** The H3 cell that each point stands in: `ids[codes[row]]`, or code -1 for a point without coordinates. */
export interface CellCodes {
  readonly ids: readonly string[];
  readonly codes: ReadonlyI32;
}

const chunk = 2048;

/** Codes of columns of degrees, yielding by the chunk; ids stand in the order in which points meet them. */
export function* cellCodes(lon: ReadonlyF64, lat: ReadonlyF64, resolution: number): Steps<CellCodes> {
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(lon.length).fill(-1);
  for (let row = 0; row < lon.length; row++) {
    if (row % chunk === 0) yield { done: row, total: lon.length };
    if (!Number.isFinite(lon[row]) || !Number.isFinite(lat[row])) continue;
    const id = latLngToCell(lat[row], lon[row], resolution);
    const code = codeOf.get(id) ?? codeOf.size;
    codeOf.set(id, code);
    codes[row] = code;
  }
  return { ids: [...codeOf.keys()], codes };
}
