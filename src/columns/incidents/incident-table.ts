import { dayIso } from '../../base/month.ts';
import { dayIndexOf } from '../../base/units.ts';
import { inOrderOfDay, isInOrderOfDay } from '../mapping/in-order-of-day.ts';
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

type Numbers = Int32Array | Float64Array | Float32Array | Uint8Array;

/**
 * A column in another order; null is the one that it has. A loop: `from` with a function takes ten times as long for a
 * million rows.
 */
function ordered<Column extends Numbers>(source: Column, order: Uint32Array | null, into: Column): Column {
  if (order === null) {
    into.set(source.subarray(0, into.length));
    return into;
  }
  for (let at = 0; at < into.length; at++) into[at] = source[order[at] ?? 0] ?? 0;
  return into;
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
  const days = rows.day.subarray(0, kept);
  const order = isInOrderOfDay(days) ? null : inOrderOfDay(days);
  const day = ordered(rows.day, order, new Int32Array(kept));
  const bytes = (source: Uint8Array): Uint8Array => ordered(source, order, new Uint8Array(kept));
  const degrees = (source: Float64Array): Float64Array => ordered(source, order, new Float64Array(kept));
  const unlocated = (): Float32Array => new Float32Array(kept).fill(Number.NaN);
  const ofSource = Object.entries(others).map(([id, { codes, labels }]): readonly [string, Category] => [
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
      weight: ordered(rows.weight, order, new Float32Array(kept)),
      precision: bytes(rows.precision),
      pointState: bytes(rows.pointState),
      categories: {
        type: { labels: incidentTypes, codes: bytes(rows.type) },
        cause: { labels: causeClasses, codes: bytes(rows.cause) },
        ...Object.fromEntries(ofSource),
      },
      borderKm: unlocated(),
      straightKm: unlocated(),
      acrossKm: unlocated(),
    },
    from: isoOf(day[0]),
    to: isoOf(day[kept - 1]),
  };
}
