import { describe, expect, it } from 'vitest';
import { isOtherSector } from './other-sectors.ts';
import { sectorOf } from './sectors.ts';

describe('names of sectors', () => {
  it('mean one sector however publishers write them', () => {
    const names = ['del rio', 'Del Rio Sector', 'Del Rio, TX', 'DEL RIO', 'Del  Rio', 'Del Río', 'DRT', 'del-rio'];
    expect(new Set(names.map(sectorOf))).toEqual(new Set(['del-rio']));
    expect(['Big Bend (formerly Marfa)', 'Marfa', 'BBT', 'Big Bend, TX'].map(sectorOf)).toEqual(
      Array(4).fill('big-bend'),
    );
    expect(['Rio Grande Valley', 'McAllen', 'RGV', 'Rio Grande Valley Sector'].map(sectorOf)).toEqual(
      Array(4).fill('rio-grande-valley'),
    );
  });

  it('are no field office, no total and no sector elsewhere', () => {
    for (const text of [
      'Laredo Field Office',
      'El Paso, Mexico',
      'southwest border',
      'SWB',
      'Swanton Sector',
      '',
      'constructor',
    ]) {
      expect(sectorOf(text), text).toBe('');
    }
    expect(['Swanton Sector', 'SWB', 'Livermore*', 'New Orleans, LA', 'miami'].map(isOtherSector)).toEqual(
      Array(5).fill(true),
    );
    expect(['Del Rio', 'Laredo Field Office', '', 'toString'].map(isOtherSector)).toEqual(Array(4).fill(false));
  });
});
