import { latLngToCell } from 'h3-js';
import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64, ReadonlyI32 } from '../base/typed-array.ts';
import { HexLattice } from './hex-lattice.ts';

/** The H3 cell that each point stands in: `ids[codes[row]]`, or code -1 for a point without coordinates. */
export interface CellCodes {
  readonly ids: readonly string[];
  readonly codes: ReadonlyI32;
}

/** Lattices are kept, and the cells that their places are in, some tens of MB at most. */
interface KnownPlaces {
  readonly lattice: HexLattice;
  readonly ids: Map<number, string>;
}

const chunk = 8192;
const mostKept = 2 ** 20;
const byResolution = new Map<number, KnownPlaces>();

function placesOf(resolution: number): KnownPlaces {
  const known = byResolution.get(resolution) ?? { lattice: new HexLattice(resolution), ids: new Map() };
  byResolution.set(resolution, known);
  if (known.ids.size > mostKept) known.ids.clear();
  return known;
}

/**
 * Codes of columns of degrees, yielding by the chunk. H3 is asked once for each place of its lattice; a test holds the two
 * together, and `npm run bench` says why there are two. Ids stand in the order in which they are met.
 */
export function* cellCodes(lon: ReadonlyF64, lat: ReadonlyF64, resolution: number): Steps<CellCodes> {
  const { lattice, ids } = placesOf(resolution);
  const codeOfId = new Map<string, number>();
  const codeOfPlace = new Map<number, number>();
  const codeOf = (id: string): number => {
    const code = codeOfId.get(id) ?? codeOfId.size;
    codeOfId.set(id, code);
    return code;
  };
  /** A place that is met for the first time. */
  const newCode = (place: number, row: number): number => {
    const id = ids.get(place) ?? latLngToCell(lat[row], lon[row], resolution);
    ids.set(place, id);
    const code = codeOf(id);
    codeOfPlace.set(place, code);
    return code;
  };
  const codes = new Int32Array(lon.length).fill(-1);
  for (let row = 0; row < lon.length; row++) {
    if (row % chunk === 0) yield { done: row, total: lon.length };
    if (!Number.isFinite(lon[row]) || !Number.isFinite(lat[row])) continue;
    const place = lattice.placeOf(lon[row], lat[row]);
    if (place < 0) codes[row] = codeOf(latLngToCell(lat[row], lon[row], resolution));
    else codes[row] = codeOfPlace.get(place) ?? newCode(place, row);
  }
  return { ids: [...codeOfId.keys()], codes };
}

/** Id of the cell that a point stands in, degrees. */
export const cellAt = (lon: number, lat: number, resolution: number): string => latLngToCell(lat, lon, resolution);
