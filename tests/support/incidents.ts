import type { IncidentTable } from '../../src/columns/table.ts';
import type { LineIndex } from '../../src/corridors/line-index.ts';
import { locateAlong, straightKm } from '../../src/corridors/linear-reference.ts';

/** One record of a made-up table; what is not given is an exact point of one person. */
export interface MadeRecord {
  readonly lon: number;
  readonly lat: number;
  readonly day: number;
  readonly people?: number;
  readonly precision?: number;
  readonly pointState?: number;
  readonly type?: string;
}

/** A located table of these records, in order of day (records of one day stay in the order given). */
export function incidentsOf(index: LineIndex, records: readonly MadeRecord[]): IncidentTable {
  const rows = [...records].sort((a, b) => a.day - b.day);
  const labels = [...new Set(rows.map(({ type }) => type ?? 'other'))].sort();
  const places = rows.map(({ lon, lat }) => locateAlong(index, lon, lat));
  return {
    kind: 'incidents',
    rows: rows.length,
    lon: Float64Array.from(rows, ({ lon }) => lon),
    lat: Float64Array.from(rows, ({ lat }) => lat),
    day: Int32Array.from(rows, ({ day }) => day),
    weight: Float32Array.from(rows, ({ people }) => people ?? 1),
    precision: Uint8Array.from(rows, ({ precision }) => precision ?? 0),
    pointState: Uint8Array.from(rows, ({ pointState }) => pointState ?? 0),
    categories: { type: { codes: Uint8Array.from(rows, ({ type }) => labels.indexOf(type ?? 'other')), labels } },
    borderKm: Float32Array.from(places, ({ borderKm }) => borderKm),
    straightKm: Float32Array.from(places, ({ borderKm }) => straightKm(index, borderKm)),
    acrossKm: Float32Array.from(places, ({ acrossKm }) => acrossKm),
  };
}
