import type { Steps } from '../base/steps.ts';
import type { ReadonlyI32 } from '../base/typed-array.ts';
import type { IncidentTable } from '../columns/table.ts';
import { borderLengthKm } from '../corridors/corridor.ts';
import { resolutionOf } from '../corridors/resolution-of.ts';
import { zoneOfPoint, zoneRows } from '../corridors/zone-of-point.ts';
import { codesOfRows } from './cells-of-rows.ts';
import { binKm } from './tally-bins.ts';

type Ring = readonly (readonly [number, number])[];

const chunk = 65_536;

/** Rings as outlines that points are looked up in, one area a ring. */
function outlinesOf(rings: readonly Ring[]) {
  const starts = new Uint32Array(rings.length + 1);
  rings.forEach((ring, r) => {
    starts[r + 1] = starts[r] + ring.length;
  });
  return {
    ids: rings.map((_, r) => String(r)),
    starts,
    lonLat: Float64Array.from(rings.flat(2)),
    zoneOfRing: Uint32Array.from(rings, (_, r) => r),
  };
}

/**
 * The ring, the first of several, that holds each row's point; -1 for none. Even-odd rule in the plane of longitude and
 * latitude: where a ring crosses itself, what it goes round twice is outside.
 */
export function* ringsOfRows({ rows, lon, lat }: IncidentTable, rings: readonly Ring[]): Steps<Int32Array> {
  const outlines = outlinesOf(rings);
  yield* zoneRows(outlines);
  const found = new Int32Array(rows).fill(-1);
  for (let row = 0; row < rows; row++) {
    if (row % chunk === 0) yield { done: row, total: rows };
    if (!Number.isNaN(lon[row])) found[row] = zoneOfPoint(outlines, lon[row], lat[row]);
  }
  return found;
}

/** 1: the row's unit is one of those that are wanted. @param unitOf of each row; -1 for none */
export function rowsOfUnits(unitOf: ReadonlyI32, ids: readonly string[], wanted: readonly string[]): Uint8Array {
  const among = new Set(wanted);
  const isWanted = Uint8Array.from(ids, (id) => (among.has(id) ? 1 : 0));
  return Uint8Array.from(unitOf, (unit) => (unit < 0 ? 0 : isWanted[unit]));
}

/** 1: the row stands in one of these H3 cells, all of one size. */
export function* rowsInCells(table: IncidentTable, ids: readonly string[]): Steps<Uint8Array> {
  const resolution = ids.length === 0 ? null : resolutionOf(ids[0]);
  if (resolution === null) return new Uint8Array(table.rows);
  const cells = yield* codesOfRows(table, resolution);
  const among = new Set(ids);
  const isWanted = Uint8Array.from(cells.ids, (id) => (among.has(id) ? 1 : 0));
  return Uint8Array.from(cells.codes, (code) => (code < 0 ? 0 : isWanted[code]));
}

/** Kilometres of the border, half-open; the last kilometre belongs to a stretch that ends there. */
export interface MarkedStretch {
  readonly from: number;
  readonly to: number;
}

/** Whole bins of the border that a stretch touches. */
export const wholeBins = ({ from, to }: MarkedStretch): MarkedStretch => ({
  from: Math.floor(Math.max(0, from) / binKm) * binKm,
  to: Math.min(Math.ceil(to / binKm) * binKm, borderLengthKm),
});

/** 1: the row is nearest to a kilometre of the stretch. */
export function rowsInStretch({ borderKm }: IncidentTable, { from, to }: MarkedStretch): Uint8Array {
  const isLast = to >= borderLengthKm;
  return Uint8Array.from(borderKm, (km) => (km >= from && (isLast || km < to) ? 1 : 0));
}
