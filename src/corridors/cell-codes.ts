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

const firstSlots = 2 ** 14;

/**
 * Codes of lattice places: a table of open addressing, of two arrays. A map is slower by three times, and asked for every
 * point.
 */
class PlaceTable {
  private places = new Float64Array(firstSlots).fill(-1);
  private codes = new Int32Array(firstSlots);
  private count = 0;

  /** -1 for a place that is not in it. */
  codeOf(place: number): number {
    const slot = this.slotOf(place);
    return this.places[slot] === place ? this.codes[slot] : -1;
  }

  set(place: number, code: number): void {
    if (2 * ++this.count > this.places.length) this.grow();
    const slot = this.slotOf(place);
    this.places[slot] = place;
    this.codes[slot] = code;
  }

  /** Where the place is, or would be. */
  private slotOf(place: number): number {
    const { places } = this;
    const last = places.length - 1;
    const mixed = Math.imul(place, 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & last;
    while (places[slot] !== place && places[slot] >= 0) slot = (slot + 1) & last;
    return slot;
  }

  private grow(): void {
    const { places, codes } = this;
    this.places = new Float64Array(places.length * 2).fill(-1);
    this.codes = new Int32Array(codes.length * 2);
    for (let from = 0; from < places.length; from++) {
      if (places[from] < 0) continue;
      const slot = this.slotOf(places[from]);
      this.places[slot] = places[from];
      this.codes[slot] = codes[from];
    }
  }
}

/** Ids of the points of one table, and their codes. */
class CodedPoints {
  readonly codeOfId = new Map<string, number>();
  readonly codes: Int32Array;
  private readonly lon: ReadonlyF64;
  private readonly lat: ReadonlyF64;
  private readonly resolution: number;
  private readonly known: KnownPlaces;
  private readonly table = new PlaceTable();

  constructor(lon: ReadonlyF64, lat: ReadonlyF64, resolution: number) {
    this.lon = lon;
    this.lat = lat;
    this.resolution = resolution;
    this.known = placesOf(resolution);
    this.codes = new Int32Array(lon.length).fill(-1);
  }

  /** Codes of rows `[from, to)`. A function of its own, called often: it is compiled once, and not for every table. */
  take(from: number, to: number): void {
    const { lon, lat, codes, table } = this;
    const { lattice } = this.known;
    for (let row = from; row < to; row++) {
      if (!Number.isFinite(lon[row]) || !Number.isFinite(lat[row])) continue;
      const place = lattice.placeOf(lon[row], lat[row]);
      const code = place < 0 ? this.codeOf(this.askedId(row)) : table.codeOf(place);
      codes[row] = code < 0 ? this.newCode(place, row) : code;
    }
  }

  /** A place that is met for the first time. */
  private newCode(place: number, row: number): number {
    const { ids } = this.known;
    const id = ids.get(place) ?? this.askedId(row);
    ids.set(place, id);
    const code = this.codeOf(id);
    this.table.set(place, code);
    return code;
  }

  private codeOf(id: string): number {
    const code = this.codeOfId.get(id) ?? this.codeOfId.size;
    this.codeOfId.set(id, code);
    return code;
  }

  private askedId(row: number): string {
    return latLngToCell(this.lat[row], this.lon[row], this.resolution);
  }
}

/**
 * Codes of columns of degrees, yielding by the chunk. H3 is asked once for each place of its lattice; a test holds the two
 * together, and `npm run bench` says why there are two. Ids stand in the order in which they are met.
 */
export function* cellCodes(lon: ReadonlyF64, lat: ReadonlyF64, resolution: number): Steps<CellCodes> {
  const points = new CodedPoints(lon, lat, resolution);
  for (let from = 0; from < lon.length; from += chunk) {
    yield { done: from, total: lon.length };
    points.take(from, Math.min(from + chunk, lon.length));
  }
  return { ids: [...points.codeOfId.keys()], codes: points.codes };
}

/** Id of the cell that a point stands in, degrees. */
export const cellAt = (lon: number, lat: number, resolution: number): string => latLngToCell(lat, lon, resolution);
