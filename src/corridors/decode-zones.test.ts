import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { shippedZones } from '../../tests/support/shipped-zones.ts';
import { drain } from '../base/steps.ts';
import { borderLengthKm } from './corridor.ts';
import { decodeZones } from './decode-zones.ts';
import type { Zones } from './zones.ts';

const { index } = shippedGeography();
const zones = shippedZones(index);

const measureOf = (of: Zones, id: string, values: ArrayLike<number>): number => values[of.ids.indexOf(id)];
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

describe('the areas that come with the app', () => {
  it('are nine sectors, the counties near the border, and ten states', () => {
    expect(zones.sectors.ids.length).toBe(9);
    expect(zones.counties.ids.length).toBe(68);
    expect(zones.states.ids).toEqual(['02', '04', '05', '06', '08', '19', '26', '28', '35', '48']);
    expect([...zones.states.side]).toEqual([0, 1, 0, 1, 0, 0, 0, 0, 1, 1]);
    expect([...zones.counties.side].every((side) => side === 1)).toBe(true);
    for (const { ids, unit } of Object.values(zones)) expect([...ids].sort(), unit).toEqual(ids);
  });

  it('have the areas that their statistical offices give', () => {
    // Land and inland water as drawn: Census Gazetteer 2020 (land and water), INEGI's Marco Geoestadístico.
    const published = [
      [zones.counties, '04003', 16_107],
      [zones.counties, '48323', 3_346],
      [zones.states, '26', 179_355],
      [zones.states, '08', 247_413],
      [zones.states, '19', 64_156],
      [zones.states, '35', 314_917],
    ] as const;
    for (const [of, id, km2] of published) expect(measureOf(of, id, of.areaKm2) / km2, id).toBeCloseTo(1, 1);
  });

  it('share the whole border among them, each side once', () => {
    expect(sum(zones.sectors.alongKm)).toBeCloseTo(borderLengthKm, 3);
    expect(sum(zones.counties.alongKm)).toBeCloseTo(borderLengthKm, 0);
    expect(sum(zones.states.alongKm)).toBeCloseTo(2 * borderLengthKm, 0);
    // INEGI: Nuevo León has some 15 km of border, Sonora 588, Baja California 265.
    expect(measureOf(zones.states, '19', zones.states.alongKm)).toBeCloseTo(17, -1);
    expect(measureOf(zones.states, '26', zones.states.alongKm) / 588).toBeCloseTo(1, 1);
    expect(measureOf(zones.states, '02', zones.states.alongKm) / 265).toBeCloseTo(1, 1);
  });

  it('are refused where a file is another', () => {
    const broken = [
      { zones: {}, sectors: {} },
      { zones: { perDegree: 10, counties: [{ id: 'a', name: 'A', rings: [[1, 2]] }], states: [] }, sectors: {} },
    ];
    for (const files of broken) {
      const decoded = drain(decodeZones(files, index));
      expect(decoded.ok ? '' : decoded.error.code).toBe('corridor-data-broken');
    }
  });
});
