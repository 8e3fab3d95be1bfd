import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { shippedZones } from '../../tests/support/shipped-zones.ts';
import { drain } from '../base/steps.ts';
import { borderCounties } from './border-counties.ts';
import { ports, sectors } from './corridor.ts';
import { zoneStretches } from './county-stretches.ts';

describe('stretches of the border counties', () => {
  const { index } = shippedGeography();
  const { counties } = shippedZones(index);
  const found = drain(zoneStretches(counties, index));
  const at = (km: number): string =>
    counties.names[found.find(({ fromKm, toKm }) => km >= fromKm && km < toKm)?.zone ?? -1] ?? '';

  it('follow one another from coast to coast, and are those that the app carries', () => {
    expect(found.map(({ fromKm }) => fromKm)).toEqual([0, ...found.slice(0, -1).map(({ toKm }) => toKm)]);
    expect(found.at(-1)?.toKm).toBeCloseTo(index.lengthKm, 6);
    expect(found.map(({ zone, fromKm, toKm }) => [counties.ids[zone], fromKm.toFixed(3), toKm.toFixed(3)])).toEqual(
      borderCounties.map(({ id, fromKm, toKm }) => [id, fromKm.toFixed(3), toKm.toFixed(3)]),
    );
    for (const { zone, fromKm, toKm } of found)
      expect(Math.abs(toKm - fromKm - counties.alongKm[zone])).toBeLessThan(3);
  });

  it('hold the towns of their ports, and meet the limits of sectors', () => {
    const county = (port: string): string => at(ports.find(({ id }) => id === port)?.km ?? Number.NaN);
    expect(
      ['san-ysidro', 'calexico', 'nogales', 'naco', 'columbus', 'presidio', 'eagle-pass', 'laredo', 'brownsville'].map(
        county,
      ),
    ).toEqual(['San Diego', 'Imperial', 'Santa Cruz', 'Cochise', 'Luna', 'Presidio', 'Maverick', 'Webb', 'Cameron']);
    for (const { toKm } of sectors) {
      expect(Math.min(...found.map((one) => Math.abs(one.toKm - toKm)))).toBeLessThan(10);
    }
  });

  it('are made once for the same areas', () => {
    expect(drain(zoneStretches(counties, index))).toBe(found);
  });
});
