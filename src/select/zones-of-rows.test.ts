import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { shippedZones } from '../../tests/support/shipped-zones.ts';
import { seededRng } from '../base/rng.ts';
import { drain } from '../base/steps.ts';
import type { IncidentTable } from '../columns/table.ts';
import { pointAt } from '../corridors/point-at.ts';
import { locateIncidents } from './locate-incidents.ts';
import { zonesOfRows } from './zones-of-rows.ts';

const { index } = shippedGeography();
const zones = shippedZones(index);
const rng = seededRng(23);

/** Records near a stretch of the line, spread over so many degrees. */
function recordsNear(fromKm: number, toKm: number, degrees: number, rows: number): IncidentTable {
  const [lon, lat] = [new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row++) {
    const place = pointAt(index.line, fromKm + (toKm - fromKm) * rng.nextUnit());
    lon[row] = place.lon + degrees * (rng.nextUnit() - 0.5);
    lat[row] = place.lat + degrees * (rng.nextUnit() - 0.5);
  }
  const none = new Float32Array(rows).fill(Number.NaN);
  const empty = { day: new Int32Array(rows), weight: new Float32Array(rows), categories: {} };
  const codes = { precision: new Uint8Array(rows), pointState: new Uint8Array(rows) };
  const table = { kind: 'incidents' as const, rows, lon, lat, ...empty, ...codes };
  return drain(locateIncidents({ ...table, borderKm: none, straightKm: none, acrossKm: none }, index));
}

/** So few records that each of them is looked at. */
const few = 20_000;

function partOf(table: IncidentTable, from: number): IncidentTable {
  const to = Math.min(table.rows, from + few);
  const { lon, lat, acrossKm, pointState } = table;
  const some = { lon: lon.subarray(from, to), lat: lat.subarray(from, to), acrossKm: acrossKm.subarray(from, to) };
  return { ...table, ...some, rows: to - from, pointState: pointState.subarray(from, to) };
}

describe('zonesOfRows', () => {
  it.each([
    ['sectors', 0, 3000, 1],
    ['counties', 1900, 2100, 0.2],
    ['counties', 0, 3000, 2],
    ['states', 1900, 2100, 0.2],
    ['states', 0, 400, 1],
  ] as const)('takes many records as it takes each: %s, kilometres %i to %i', (unit, fromKm, toKm, degrees) => {
    const table = recordsNear(fromKm, toKm, degrees, 120_000);
    const many = [...drain(zonesOfRows(table, zones[unit]))];
    const each: number[] = [];
    for (let from = 0; from < table.rows; from += few)
      each.push(...drain(zonesOfRows(partOf(table, from), zones[unit])));
    expect(many.filter((zone, row) => zone !== each[row])).toEqual([]);
    expect(new Set(many).size).toBeGreaterThan(1);
  });
});
