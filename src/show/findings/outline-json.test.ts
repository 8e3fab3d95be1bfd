import { describe, expect, it } from 'vitest';
import { squareOutline } from '../../../tests/support/square-outline.ts';
import { corridors } from '../../corridors/corridor.ts';
import { outlineJson } from './outline-json.ts';

const [corridor] = corridors.filter(({ id }) => id === 'el-paso-eagle-pass-coahuila');

describe('the outline of a corridor as GeoJSON', () => {
  if (corridor === undefined) throw new Error('no corridor');
  const read = JSON.parse(outlineJson(squareOutline, corridor, 'es'));

  it('says what it is, since when, where it ends, and how it was made', () => {
    expect(read.type).toBe('FeatureCollection');
    expect(read.made).toContain('Turf');
    expect(read.features).toHaveLength(1);
    expect(read.features[0].properties).toMatchObject({
      id: corridor.id,
      name: corridor.name.es,
      since: corridor.since.es,
      fromKm: 1123,
      toKm: 1323,
      depthKm: 150,
      areaKm2: 41234,
      borderKm: 199.6,
      straightKm: 151.2,
    });
  });

  it('keeps polygons with their waters, closed', () => {
    const { type, coordinates } = read.features[0].geometry;
    expect(type).toBe('MultiPolygon');
    expect(coordinates.map((rings: unknown[]) => rings.length)).toEqual([2, 1]);
    for (const ring of coordinates.flat()) expect(ring.at(-1)).toEqual(ring[0]);
  });
});
