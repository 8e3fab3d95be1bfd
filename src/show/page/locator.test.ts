import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLand } from '../../corridors/decode-land.ts';
import { locatorBounds, locatorLand } from './locator-land.ts';

describe('the land of the inset', () => {
  it('has the vertices of the land that the app is served with, but where it is cut', () => {
    const land = decodeLand(JSON.parse(readFileSync('public/geo/land.json', 'utf8')));
    if (!land.ok) throw new Error('the shipped land cannot be read');
    const { lonLat } = land.value;
    const [west, south, east, north] = locatorBounds;
    const near = (lon: number, lat: number): boolean => {
      for (let i = 0; i < lonLat.length; i += 2) {
        if (Math.abs((lonLat[i] ?? 0) - lon) < 0.006 && Math.abs((lonLat[i + 1] ?? 0) - lat) < 0.006) return true;
      }
      return false;
    };
    for (let i = 0; i < locatorLand.length; i += 2) {
      const [lon = 0, lat = 0] = locatorLand.slice(i, i + 2);
      const isCut =
        [west, east].some((edge) => Math.abs(edge - lon) < 0.01) || [south, north].some((edge) => edge === lat);
      expect(isCut || near(lon, lat), `${lon}, ${lat}`).toBe(true);
    }
  });
});
