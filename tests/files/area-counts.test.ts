import { readFileSync } from 'node:fs';
import { lineString, pointToLineDistance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../scripts/data/publishers-files.ts';
import type { CellResult } from '../../src/analyse/shapes.ts';
import { drain } from '../../src/base/steps.ts';
import { type ReadTable, readTable } from '../../src/columns/build-table.ts';
import { pointStates } from '../../src/columns/table.ts';
import type { Zones } from '../../src/corridors/zones.ts';
import { locateIncidents } from '../../src/select/locate-incidents.ts';
import { answerTo } from '../../src/workers/answers.ts';
import { monthsOf } from '../../src/workers/opened-of.ts';
import { places } from '../../src/workers/places.ts';
import { shapes } from '../../src/workers/shapes.ts';
import { noTools } from '../../src/workers/tools.ts';
import { haveFiles, named, publishersFolder } from '../support/publishers-files.ts';
import { incidentsIn } from '../support/read-text.ts';
import { shippedGeography } from '../support/shipped-geography.ts';
import { shippedZoneFiles, shippedZones } from '../support/shipped-zones.ts';

const geography = shippedGeography();
const { counties } = shippedZones(geography.index);
const drawnToKm = 5;

type Position = readonly [number, number];

function ringsOf({ starts, lonLat, zoneOfRing }: Zones, zone: number): readonly (readonly Position[])[] {
  return Array.from(zoneOfRing).flatMap((own, r) => {
    if (own !== zone) return [];
    const corners: Position[] = [];
    for (let k = starts[r]!; k < starts[r + 1]!; k++) corners.push([lonLat[2 * k]!, lonLat[2 * k + 1]!]);
    return [corners];
  });
}

const outlines = counties.ids.map((_, zone) => ringsOf(counties, zone));

function isInside(rings: readonly (readonly Position[])[], lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], k) => {
      const [x2, y2] = ring[(k + 1) % ring.length]!;
      if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  }
  return inside;
}

/** County of a point: the one that holds it, or of a point on the U.S. side the nearest within five kilometres. */
function countyOf(lon: number, lat: number): number {
  const holder = outlines.findIndex((rings) => isInside(rings, lon, lat));
  if (holder >= 0) return holder;
  let [nearest, least] = [-1, drawnToKm];
  outlines.forEach((rings, zone) => {
    const isFar = rings.every((ring) => ring.every(([x, y]) => Math.hypot(x - lon, y - lat) > 1));
    if (isFar) return;
    for (const ring of rings) {
      const line = lineString([...ring, ring[0]!].map(([x, y]) => [x, y]));
      const km = pointToLineDistance([lon, lat], line, { units: 'kilometers' });
      if (km < least) [nearest, least] = [zone, km];
    }
  });
  return nearest;
}

function countedIn(read: ReadTable): CellResult {
  const table = drain(locateIncidents(incidentsIn(read), geography.index));
  const question = {
    kind: 'area-counts',
    table: 's1',
    corridor: 'whole-border',
    clauses: {},
    disclosure: { threshold: 5, reason: '', suppressPublic: false },
    asPublished: false,
    areas: 'counties',
    figure: 'count',
    period: monthsOf(table),
    resolution: 5,
    drawn: [],
  } as const;
  const held = new Map([['s1', { ...read, table }]]);
  const tools = { ...noTools, shapes, places, zoneFiles: shippedZoneFiles() };
  const answer = drain(answerTo(question, held, geography, new Uint8Array(), tools));
  if (!answer.ok || !('shape' in answer.value) || answer.value.shape !== 'cells') throw new Error('no counts');
  return answer.value;
}

function expectSame(read: ReadTable): void {
  const table = drain(locateIncidents(incidentsIn(read), geography.index));
  const [records, people] = [new Float64Array(counties.ids.length), new Float64Array(counties.ids.length)];
  for (let row = 0; row < table.rows; row++) {
    const [lon, lat] = [table.lon[row]!, table.lat[row]!];
    const isPoint = pointStates[table.pointState[row]!] === 'point' && !Number.isNaN(lon);
    if (!isPoint || table.acrossKm[row]! < 0) continue;
    const county = countyOf(lon, lat);
    if (county < 0) continue;
    records[county]! += 1;
    people[county]! += table.weight[row]!;
  }
  const told = countedIn(read);
  const byId = new Map(told.ids.map((id, i) => [id, [told.records[i], told.people[i]]]));
  const missing = counties.ids.flatMap((id, i) => (records[i]! > 0 && !byId.has(id) ? [id] : []));
  expect(missing).toEqual([]);
  counties.ids.forEach((id, i) => {
    const figures = byId.get(id);
    if (figures === undefined) return;
    const or0 = (value: number | undefined): number => (value === undefined || Number.isNaN(value) ? 0 : value);
    expect([id, or0(figures[0]), or0(figures[1])]).toEqual([id, records[i], people[i]]);
  });
  expect(told.totalRecords).toBe(records.reduce((sum, value) => sum + value, 0));
}

describe('incidents by county', () => {
  it('of the set that comes with the app are those of an independent count', () => {
    const path = 'data/incidents/incidents.csv';
    const read = drain(readTable(readFileSync(path), path, { shipped: true }));
    if (!read.ok) throw new Error(read.error.code);
    expectSame(read.value);
  });

  it.skipIf(!haveFiles)(named("of the IOM's release of 2020 are those of an independent count"), () => {
    expectSame(readFile(publishersFolder, 'iom/missing-migrants-2014-2020-01.csv'));
  });
});
