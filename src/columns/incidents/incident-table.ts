import { dayIso } from '../../base/month.ts';
import { dayIndexOf } from '../../base/units.ts';
import type { Assembled } from '../source.ts';
import { type Category, pointStates, precisions } from '../table.ts';
import { causeClasses, incidentTypes } from './classes.ts';

/** Incidents as they are collected, in the file's order. */
export interface IncidentRows {
  readonly day: Int32Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly weight: Float32Array;
  readonly precision: Uint8Array;
  readonly pointState: Uint8Array;
  /** Index into `incidentTypes`, `causeClasses`. */
  readonly type: Uint8Array;
  readonly cause: Uint8Array;
}

/** Room for `rows` incidents. */
export function incidentRows(rows: number): IncidentRows {
  return {
    day: new Int32Array(rows),
    lon: new Float64Array(rows).fill(Number.NaN),
    lat: new Float64Array(rows).fill(Number.NaN),
    weight: new Float32Array(rows),
    precision: new Uint8Array(rows).fill(precisions.indexOf('area')),
    pointState: new Uint8Array(rows).fill(pointStates.indexOf('point')),
    type: new Uint8Array(rows).fill(incidentTypes.indexOf('not-stated')),
    cause: new Uint8Array(rows).fill(causeClasses.indexOf('not-stated')),
  };
}

/**
 * The first `kept` rows as a table in order of day; rows of one day keep the file's order.
 * @param others classes that only this source has, a code a row in the file's order
 */
export function incidentTable(
  rows: IncidentRows,
  kept: number,
  others: Readonly<Record<string, { readonly codes: Uint8Array; readonly labels: readonly string[] }>> = {},
): Assembled {
  const order = Uint32Array.from({ length: kept }, (_, row) => row).sort(
    (a, b) => (rows.day[a] ?? 0) - (rows.day[b] ?? 0) || a - b,
  );
  const day = Int32Array.from(order, (row) => rows.day[row] ?? 0);
  const bytes = (source: Uint8Array): Uint8Array => Uint8Array.from(order, (row) => source[row] ?? 0);
  const degrees = (source: Float64Array): Float64Array => Float64Array.from(order, (row) => source[row] ?? Number.NaN);
  const unlocated = (): Float32Array => new Float32Array(kept).fill(Number.NaN);
  const ordered = Object.entries(others).map(([id, { codes, labels }]): readonly [string, Category] => [
    id,
    { labels, codes: bytes(codes) },
  ]);
  const isoOf = (value: number | undefined): string | null => (value === undefined ? null : dayIso(dayIndexOf(value)));
  return {
    table: {
      kind: 'incidents',
      rows: kept,
      lon: degrees(rows.lon),
      lat: degrees(rows.lat),
      day,
      weight: Float32Array.from(order, (row) => rows.weight[row] ?? 0),
      precision: bytes(rows.precision),
      pointState: bytes(rows.pointState),
      categories: {
        type: { labels: incidentTypes, codes: bytes(rows.type) },
        cause: { labels: causeClasses, codes: bytes(rows.cause) },
        ...Object.fromEntries(ordered),
      },
      borderKm: unlocated(),
      straightKm: unlocated(),
      acrossKm: unlocated(),
    },
    from: isoOf(day[0]),
    to: isoOf(day[kept - 1]),
  };
}
