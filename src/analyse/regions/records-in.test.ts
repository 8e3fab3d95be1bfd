import { describe, expect, it } from 'vitest';
import { groundSample, shippedTables } from '../../../tests/support/region-samples.ts';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import type { IncidentTable } from '../../columns/table.ts';
import { borderLengthKm } from '../../corridors/corridor.ts';
import type { Region } from '../../corridors/region.ts';
import { emptyRegions, type OwnRegion } from '../../document/regions.ts';
import { recordsIn } from './records-in.ts';

/** Even-odd rule, edge by edge. */
function isInside(rings: NonNullable<Region['rings']>, lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x0, y0], k) => {
      const [x1, y1] = ring[(k + 1) % ring.length];
      if (y0 > lat !== y1 > lat && lon < x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    });
  }
  return inside;
}

/** The definition, row by row. */
function slowly(table: IncidentTable, regions: readonly Region[], region: Region): number[] {
  const members = regions.filter(({ id }) => region.members.includes(id));
  if (region.members.length > 0) {
    const all = new Set(members.flatMap((member) => slowly(table, regions, member)));
    return [...all].sort((a, b) => a - b);
  }
  return Array.from({ length: table.rows }, (_, row) => row).filter((row) => {
    const [km, across] = [table.borderKm[row], table.acrossKm[row]];
    if (table.pointState[row] !== 0 || Number.isNaN(km)) return false;
    const isAlong =
      Math.abs(across) <= 150 &&
      region.stretches.some(({ fromKm, toKm }) => km >= fromKm && (km < toKm || toKm >= borderLengthKm));
    if (region.rings === null) return isAlong;
    if (region.kind === 'county' && across < 0) return isAlong;
    return isInside(region.rings, table.lon[row], table.lat[row]);
  });
}

const stretch = (id: string, fromKm: number, toKm: number): OwnRegion => ({
  id,
  name: { en: id, es: id },
  parts: { kind: 'stretch', fromKm, toKm, sectors: [], states: [] },
});

const group = (id: string, regions: readonly string[]): OwnRegion => ({
  id,
  name: { en: id, es: id },
  parts: { kind: 'group', regions },
});

describe('records of regions', () => {
  const { ground } = shippedTables();
  const table = ground.incidents!;

  it('are those of the definition: corridors, sectors, counties, pairs, overlapping stretches and groups', () => {
    const own = [
      stretch('r1', 500, 900),
      stretch('r2', 700.5, borderLengthKm),
      group('r3', ['r1', 'r2', 'county:48323']),
      group('r4', ['r3', 'sector:yuma']),
    ];
    for (const kind of ['corridor', 'sector', 'county', 'pair'] as const) {
      const { regions } = groundSample({ ...emptyRegions, kind, own });
      const found = drain(recordsIn(table, regions));
      for (const [r, region] of regions.entries()) expect([...found[r]]).toEqual(slowly(table, regions, region));
    }
  });

  it('lie inside areas with holes, whatever their side', () => {
    const rng = seededRng(3);
    const regions = groundSample().regions.map((region): Region => {
      const [lon, lat] = [-117 + 18 * rng.nextUnit(), 26 + 6 * rng.nextUnit()];
      const ring = (size: number) =>
        Array.from({ length: 9 }, (_, k): readonly [number, number] => {
          const reach = size * (0.5 + rng.nextUnit());
          return [lon + reach * Math.cos((k * 2 * Math.PI) / 9), lat + reach * Math.sin((k * 2 * Math.PI) / 9)];
        });
      return { ...region, kind: 'own', rings: [ring(2), ring(0.6)] };
    });
    const found = drain(recordsIn(table, regions));
    for (const [r, region] of regions.entries()) expect([...found[r]]).toEqual(slowly(table, regions, region));
    expect(found.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(100);
  });

  it('of sectors within 100 km are as many as the release was found to have', () => {
    const { regions } = groundSample({ ...emptyRegions, kind: 'sector' });
    const found = drain(recordsIn(table, regions));
    const near = (rows: Uint32Array): number => rows.filter((row) => Math.abs(table.acrossKm[row]) <= 100).length;
    const counts = Object.fromEntries(found.map((rows, r) => [regions[r].sectors[0], near(rows)]));
    // Counted beside this over limits of counties that are right to 2 km, as these are.
    const counted = {
      'san-diego': 273,
      'el-centro': 212,
      yuma: 133,
      tucson: 1850,
      'el-paso': 574,
      'big-bend': 77,
      'del-rio': 723,
      laredo: 499,
      'rio-grande-valley': 629,
    };
    for (const [id, records] of Object.entries(counted)) expect(Math.abs(counts[id] - records)).toBeLessThan(15);
    expect(Math.abs(Object.values(counts).reduce((sum, n) => sum + n, 0) - 4970)).toBeLessThan(3);
  });

  it('of no regions, and of regions without records', () => {
    expect(drain(recordsIn(table, []))).toEqual([]);
    const { regions } = groundSample({ ...emptyRegions, kind: 'own', own: [stretch('r1', 100.001, 100.002)] });
    expect(drain(recordsIn(table, regions)).map(({ length }) => length)).toEqual([0]);
  });
});
