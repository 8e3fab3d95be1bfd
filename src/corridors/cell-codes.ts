import { getHexagonEdgeLengthAvg, latLngToCell, UNITS } from 'h3-js';
import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64, ReadonlyI32 } from '../base/typed-array.ts';
import { type CellSquares, cellSquares } from './cell-squares.ts';

/** The H3 cell that each point stands in: `ids[codes[row]]`, or code -1 for a point without coordinates. */
export interface CellCodes {
  readonly ids: readonly string[];
  readonly codes: ReadonlyI32;
}

const chunk = 2048;

function squaresOver(
  lon: ReadonlyF64,
  lat: ReadonlyF64,
  resolution: number,
  codeOf: (id: string) => number,
): CellSquares | null {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  let points = 0;
  for (let row = 0; row < lon.length; row++) {
    if (!Number.isFinite(lon[row]) || !Number.isFinite(lat[row])) continue;
    points += 1;
    box.west = Math.min(box.west, lon[row]);
    box.east = Math.max(box.east, lon[row]);
    box.south = Math.min(box.south, lat[row]);
    box.north = Math.max(box.north, lat[row]);
  }
  return cellSquares(box, points, resolution, getHexagonEdgeLengthAvg(resolution, UNITS.km), codeOf);
}

/**
 * Codes of columns of degrees, yielding by the chunk. Many points over few cells are found by squares that lie in one
 * cell whole; the others one by one. Ids stand in the order in which they are met; one that only a square's corner met
 * may hold no point.
 */
export function* cellCodes(lon: ReadonlyF64, lat: ReadonlyF64, resolution: number): Steps<CellCodes> {
  const known = new Map<string, number>();
  const codeOf = (id: string): number => {
    const code = known.get(id);
    if (code !== undefined) return code;
    known.set(id, known.size);
    return known.size - 1;
  };
  const squares = squaresOver(lon, lat, resolution, codeOf);
  const codes = new Int32Array(lon.length).fill(-1);
  for (let row = 0; row < lon.length; row++) {
    if (row % chunk === 0) yield { done: row, total: lon.length };
    if (!Number.isFinite(lon[row]) || !Number.isFinite(lat[row])) continue;
    const code = squares === null ? -1 : squares.codeAt(lon[row], lat[row]);
    codes[row] = code >= 0 ? code : codeOf(latLngToCell(lat[row], lon[row], resolution));
  }
  return { ids: [...known.keys()], codes };
}

/** Id of the cell that a point stands in, degrees. */
export const cellAt = (lon: number, lat: number, resolution: number): string => latLngToCell(lat, lon, resolution);
