import { describe, expect, it } from 'vitest';
import { borderCounties } from './border-counties.ts';
import { borderLengthKm } from './corridor.ts';
import { districtPairs, districts } from './districts.ts';

describe('judicial districts on the boundary', () => {
  it('follow one another from coast to coast, with all border counties', () => {
    expect(districts.map(({ fromKm }) => fromKm)).toEqual([0, ...districts.slice(0, -1).map(({ toKm }) => toKm)]);
    expect(districts.at(-1)?.toKm).toBe(borderLengthKm);
    expect(districts.flatMap(({ counties }) => counties)).toEqual(borderCounties.map(({ id }) => id));
  });

  it('hold their counties, whose limits at the line are right to some kilometres', () => {
    for (const { counties, fromKm, toKm } of districts) {
      const own = borderCounties.filter(({ id }) => counties.includes(id));
      expect(Math.abs((own[0]?.fromKm ?? Number.NaN) - fromKm)).toBeLessThan(10);
      expect(Math.abs((own.at(-1)?.toKm ?? Number.NaN) - toKm)).toBeLessThan(10);
    }
  });

  it('pair with the states that face them for more than a kilometre', () => {
    expect(districtPairs.map(({ name }) => name.en)).toEqual([
      'S.D. California - Baja California',
      'D. Arizona - Baja California',
      'D. Arizona - Sonora',
      'D. New Mexico - Sonora',
      'D. New Mexico - Chihuahua',
      'W.D. Texas - Chihuahua',
      'W.D. Texas - Coahuila',
      'S.D. Texas - Coahuila',
      'S.D. Texas - Nuevo León',
      'S.D. Texas - Tamaulipas',
    ]);
    expect(districtPairs.map(({ fromKm }) => fromKm).slice(1)).toEqual(
      districtPairs.map(({ toKm }) => toKm).slice(0, -1),
    );
  });
});
