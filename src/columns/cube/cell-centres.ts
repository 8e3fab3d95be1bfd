import { cellToLatLng, getResolution, isValidCell } from 'h3-js';

/** Where a text of a column of cells lies: degrees, NaN for "0", which is no place. */
export interface CellCentre {
  readonly lon: number;
  readonly lat: number;
}

const nowhere: CellCentre = { lon: Number.NaN, lat: Number.NaN };

/** The centre of an H3 cell whose index stands as a whole number; null where it is no cell of this resolution. */
export function cellCentre(text: string, resolution: number): CellCentre | null {
  if (text === '0') return nowhere;
  if (!/^\d{15,19}$/.test(text)) return null;
  const id = BigInt(text).toString(16);
  if (!isValidCell(id) || getResolution(id) !== resolution) return null;
  const [lat, lon] = cellToLatLng(id);
  return { lon, lat };
}
