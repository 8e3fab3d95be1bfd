import { bearing, distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { sectorResult, shiftResult } from '../../../../tests/support/show-samples.ts';
import { centresJson } from './centres-json.ts';

const plain = shiftResult(sectorResult(24));
const [now, before] = [
  [-103, 30],
  [-104, 31],
] as const;
const ellipse = [
  [-103.2, 30],
  [-103, 30.1],
  [-102.8, 30],
  [-103, 29.9],
] as const;
const centres = {
  now,
  before,
  driftKm: distance([...before], [...now]),
  bearing: bearing([...before], [...now]),
  ellipse,
};
const about = { measure: 'Deaths', source: 'IOM', synthetic: true };
const read = JSON.parse(centresJson({ ...plain, centres }, about) ?? '');

describe('mean centres as GeoJSON', () => {
  it('are both centres, the drift between them with length and bearing, and a closed ellipse', () => {
    const whats = read.features.map((feature: { properties: { what: string } }) => feature.properties.what);
    expect(whats).toEqual(['mean-centre', 'mean-centre', 'drift', 'bootstrap-ellipse']);
    const [, later, drift, spread] = read.features;
    expect(later.geometry).toEqual({ type: 'Point', coordinates: [-103, 30] });
    expect(drift.geometry.coordinates).toEqual([before, now]);
    expect(drift.properties.lengthKm).toBeCloseTo(centres.driftKm, 9);
    expect(drift.properties.bearingDegrees).toBeCloseTo(centres.bearing, 9);
    expect(spread.geometry.coordinates[0]).toHaveLength(5);
    expect(spread.geometry.coordinates[0][4]).toEqual(spread.geometry.coordinates[0][0]);
  });

  it('say their periods, source, run, and that data are made up', () => {
    expect(read).toMatchObject({ source: 'IOM', synthetic: true, run: { method: 'period-shift', seed: 1 } });
    expect(read.now.from).toBe('2015-01');
    for (const { properties } of read.features) expect(properties.synthetic).toBe(true);
  });

  it('have no ellipse where there is none, and no file without centres', () => {
    expect(JSON.parse(centresJson(plain, about) ?? '').features).toHaveLength(3);
    expect(centresJson({ ...plain, centres: null }, about)).toBeNull();
  });
});
