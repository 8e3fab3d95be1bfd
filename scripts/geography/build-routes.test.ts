import { readFileSync } from 'node:fs';
import { distance, lineString, pointToLineDistance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/base/words.ts';
import { locateAlong } from '../../src/corridors/linear-reference.ts';
import { schematicRoutes } from '../../src/corridors/routes.ts';
import { makeRoutes, placesThrough } from './build-routes.ts';
import { borderIndex } from './lines.ts';

const towns = readFileSync('public/geo/towns.json', 'utf8');

describe('the schematic routes', () => {
  it('are what the script makes of the towns', () => {
    expect(readFileSync('data/routes/routes.json', 'utf8')).toBe(makeRoutes(towns));
  });

  it('are the ten highways of the corridors, MX 2 in two parts, each called schematic in both languages', () => {
    expect(schematicRoutes.map(({ id }) => id)).toEqual([
      'us-90',
      'i-10',
      'us-277',
      'us-57',
      'us-67',
      'mx-2-west',
      'mx-2-east',
      'mx-29',
      'mx-57',
      'mx-45',
      'mx-16',
    ]);
    for (const { name, schematic, kind, source } of schematicRoutes) {
      expect([kind, schematic]).toEqual(['route', true]);
      expect(name.en).toMatch(/ \(schematic\)$/);
      expect(name.es).toMatch(/ \(esquemática\)$/);
      for (const language of languages) expect(source[language]).toContain('GeoNames');
    }
  });

  it('pass each of their towns within 20 m, the ends exactly, in pieces of at most 12 km', () => {
    const through = placesThrough(towns);
    for (const { id, lonLat } of schematicRoutes) {
      const places = through.get(id) ?? [];
      expect(places.length).toBeGreaterThan(2);
      const line = lineString(lonLat.map((place) => [...place]));
      for (const place of places) expect(pointToLineDistance([...place], line)).toBeLessThan(0.02);
      expect([lonLat[0], lonLat.at(-1)]).toEqual([places[0], places.at(-1)]);
      const lengths = lonLat.slice(1).map((to, i) => distance([...lonLat[i]], [...to]));
      expect(Math.max(...lengths)).toBeLessThan(12.05);
      expect(Math.min(...lengths)).toBeGreaterThan(0.5);
    }
  });

  it('stay on their own side of the boundary, to 600 m', () => {
    const index = borderIndex();
    for (const { id, lonLat } of schematicRoutes) {
      const side = id.startsWith('mx') ? -1 : 1;
      for (const [lon, lat] of lonLat) expect(locateAlong(index, lon, lat).acrossKm * side, id).toBeGreaterThan(-0.6);
    }
  });

  it('refuse a town that is not known, and one that stands twice', () => {
    const known = JSON.parse(towns);
    const without = known.towns.filter(({ name }: { name: string }) => name !== 'Presidio');
    expect(() => makeRoutes(JSON.stringify({ towns: without }))).toThrow('US Presidio stands 0 times');
    const twice = [...known.towns, { name: 'Presidio', country: 'US', lon: -100, lat: 30 }];
    expect(() => makeRoutes(JSON.stringify({ towns: twice }))).toThrow('US Presidio stands 2 times');
  });
});
