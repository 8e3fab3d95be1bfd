import { describe, expect, it } from 'vitest';
import { drain } from '../../../base/steps.ts';
import { type ReadTable, readTable } from '../../build-table.ts';
import type { MapFeatureTable } from '../../table.ts';

const west = [
  [-110, 31.3],
  [-109, 31.3],
];
const feature = (properties: Record<string, unknown>, coordinates: unknown, type = 'LineString'): unknown => ({
  type: 'Feature',
  properties: { id: null, seg_name: null, gen_type: null, project: 'legacy', ...properties },
  geometry: { type, coordinates },
});

function read(...features: unknown[]): ReadTable {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
  const bytes = new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', crs, features }));
  const result = drain(readTable(bytes, 'fence.geojson'));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function featuresIn({ table }: ReadTable): MapFeatureTable['features'] {
  if (table.kind !== 'map-features') throw new Error(table.kind);
  return table.features;
}

describe('lines of barrier', () => {
  it('are features for the map, whatever their ids, and their length is told by class', () => {
    const file = read(
      feature({ id: 3, seg_name: 'X-1', gen_type: 'vehicle' }, west),
      feature({ id: 3, gen_type: 'pedestrian' }, west),
      feature(
        {},
        [
          west,
          [
            [-108, 31.3],
            [-107.9, 31.3],
          ],
        ],
        'MultiLineString',
      ),
    );
    expect(file.source).toBe('barrier-lines');
    expect(featuresIn(file).map(({ kind, name, group, lonLat }) => [kind, name, group, lonLat.length])).toEqual([
      ['barrier', 'X-1', 'vehicle', 2],
      ['barrier', '', 'pedestrian', 2],
      ['barrier', '', 'not-stated', 2],
      ['barrier', '', 'not-stated', 2],
    ]);
    expect(file.ledger.notices).toEqual([
      { key: 'notice.km-pedestrian', count: 95 },
      { key: 'notice.km-vehicle', count: 95 },
      { key: 'notice.km-not-stated', count: 105 },
      { key: 'notice.same-line', count: 1 },
    ]);
    expect([file.ledger.read, file.ledger.accepted]).toEqual([3, 3]);
  });

  it('refuse what is no line, row by row', () => {
    const file = read(
      feature({ gen_type: 'vehicle' }, west),
      feature({}, [-110, 31.3], 'Point'),
      feature({}, [
        [-110, 31.3],
        [-110, 131.3],
      ]),
      { type: 'Feature', properties: { gen_type: 'vehicle' }, geometry: null },
    );
    expect(file.ledger.counts).toEqual({ 'bad-geometry': 1, 'bad-position': 1, 'no-place': 1 });
    expect(featuresIn(file)).toHaveLength(1);
  });
});
