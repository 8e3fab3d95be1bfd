import { describe, expect, it } from 'vitest';
import { borderStates } from './border-states.ts';
import { borderLengthKm, ports } from './corridor.ts';
import { stateStretches, statesFacing } from './state-stretches.ts';

const stateAt = (port: string): readonly string[] => {
  const { km } = ports.find(({ id }) => id === port) ?? { km: Number.NaN };
  return statesFacing(km, km + 0.1);
};

describe('the stretches of the Mexican states', () => {
  it('follow one another from coast to coast', () => {
    expect(stateStretches.map(({ id }) => id)).toEqual(borderStates.map(({ id }) => id));
    expect(stateStretches.map(({ fromKm }) => fromKm)).toEqual([
      0,
      ...stateStretches.slice(0, -1).map(({ toKm }) => toKm),
    ]);
    expect(stateStretches.at(-1)?.toKm).toBeCloseTo(borderLengthKm, 3);
  });

  it('hold the towns across the ports', () => {
    expect(stateAt('san-ysidro')).toEqual(['baja-california']);
    expect(stateAt('san-luis')).toEqual(['sonora']);
    expect(stateAt('nogales')).toEqual(['sonora']);
    expect(stateAt('columbus')).toEqual(['chihuahua']);
    expect(stateAt('presidio')).toEqual(['chihuahua']);
    expect(stateAt('del-rio')).toEqual(['coahuila']);
    expect(stateAt('eagle-pass')).toEqual(['coahuila']);
    expect(stateAt('laredo')).toEqual(['tamaulipas']);
    expect(stateAt('brownsville')).toEqual(['tamaulipas']);
  });

  it('are faced by a half-open stretch', () => {
    const [, sonora] = stateStretches;
    expect(statesFacing(0, sonora.fromKm)).toEqual(['baja-california']);
    expect(statesFacing(sonora.fromKm, sonora.fromKm + 1)).toEqual(['sonora']);
    expect(statesFacing(0, borderLengthKm)).toHaveLength(6);
  });
});
