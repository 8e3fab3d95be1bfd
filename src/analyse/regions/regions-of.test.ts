import { describe, expect, it } from 'vitest';
import { groundSample, shippedTables } from '../../../tests/support/region-samples.ts';
import { drain } from '../../base/steps.ts';
import type { Region } from '../../corridors/region.ts';
import type { OwnFeature } from '../../document/own.ts';
import { emptyRegions, type OwnRegion, type RegionKind } from '../../document/regions.ts';
import { regionsOf } from './regions-of.ts';

const { counties, geography } = shippedTables();

function regionsFor(
  kind: RegionKind,
  own: readonly OwnRegion[] = [],
  features: readonly OwnFeature[] = [],
): readonly Region[] {
  return drain(regionsOf({ study: { kind, own }, features, counties, loaded: new Map([['s1', counties]]), geography }));
}

const text = (name: string) => ({ en: name, es: '' });
const find = (regions: readonly Region[], id: string): Region => {
  const found = regions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not there`);
  return found;
};

describe('regions of a study', () => {
  it('of corridors keep their own sectors and states, and say what their figures include besides', () => {
    const regions = regionsFor('corridor');
    expect(regions.map(({ id }) => id)).toHaveLength(6);
    expect(regions.map(({ id }) => id)).not.toContain('corridor:whole-border');
    const coahuila = find(regions, 'corridor:el-paso-eagle-pass-coahuila');
    expect(coahuila).toMatchObject({ lengthKm: 1327, besidesKm: 299, states: ['chihuahua', 'coahuila'] });
    expect(find(regions, 'corridor:arizona-sonora')).toMatchObject({ besidesKm: 0, states: ['sonora'] });
    expect(find(regions, 'corridor:laredo-nuevo-laredo').states).toEqual(['nuevo-leon', 'tamaulipas']);
  });

  it('of every kind come west to east and cover the border from coast to coast', () => {
    for (const [kind, count] of [
      ['sector', 9],
      ['county', 22],
      ['pair', 10],
    ] as const) {
      const regions = regionsFor(kind);
      expect(regions).toHaveLength(count);
      const ends = regions.map(({ stretches: [one] }) => one);
      expect(ends.map((one) => one?.fromKm)).toEqual([0, ...ends.slice(0, -1).map((one) => one?.toKm)]);
      expect(regions.reduce((sum, { lengthKm }) => sum + lengthKm, 0)).toBeCloseTo(geography.index.lengthKm, 2);
    }
  });

  it('of counties have no sectors, their own outline, and the states across the line', () => {
    const maverick = find(regionsFor('county'), 'county:48323');
    expect(maverick).toMatchObject({ sectors: [], besidesKm: 0, states: ['coahuila'], counties: ['48323'] });
    expect(maverick.name).toEqual({ en: 'Maverick County, Texas', es: 'Condado de Maverick, Texas' });
    expect(maverick.rings?.flat().length).toBeGreaterThan(10);
    const names = regionsFor('county').map(({ name }) => name.en);
    expect(new Set(names).size).toBe(names.length);
    expect(find(regionsFor('county'), 'county:04027').states).toEqual(['baja-california', 'sonora']);
  });

  it('of pairs have whole sectors, which reach beyond most of them', () => {
    const pair = find(regionsFor('pair'), 'pair:wd-texas~coahuila');
    expect(pair).toMatchObject({ states: ['coahuila'], sectors: ['big-bend', 'del-rio'], lengthKm: 662 });
    expect(pair.besidesKm).toBe(1788 - 1385);
  });

  it("are joined by the person's own: a stretch, an area, an area of a file", () => {
    const ring: [number, number][] = [
      [-110, 31],
      [-109.5, 31],
      [-109.5, 32],
      [-110, 32],
    ];
    const feature = {
      id: 'f1',
      kind: 'area' as const,
      name: text('Drawn'),
      lonLat: ring,
      from: null,
      to: null,
      source: '',
    };
    const own: OwnRegion[] = [
      {
        id: 'r1',
        name: text('Mine'),
        parts: { kind: 'stretch', fromKm: 400, toKm: 500, sectors: ['tucson'], states: ['sonora'] },
      },
      { id: 'r2', name: text(''), parts: { kind: 'area', feature: 'f1' } },
      { id: 'r3', name: text(''), parts: { kind: 'zone', table: 's1', zone: '48323' } },
      { id: 'r4', name: text('Gone'), parts: { kind: 'area', feature: 'f9' } },
      { id: 'r5', name: text('Gone'), parts: { kind: 'zone', table: 's2', zone: '48323' } },
    ];
    const regions = regionsFor('own', own, [feature]);
    expect(regions.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3']);
    expect(find(regions, 'r1')).toMatchObject({ name: { en: 'Mine', es: 'Mine' }, besidesKm: 324, rings: null });
    const drawn = find(regions, 'r2');
    expect(drawn).toMatchObject({ name: { en: 'Drawn', es: 'Drawn' }, sectors: [], states: ['sonora'] });
    expect(drawn.rings).toEqual([ring]);
    expect(drawn.lengthKm).toBeGreaterThan(40);
    expect(find(regions, 'r3').name.en).toBe('Maverick');
    expect(regionsFor('sector', own, [feature])).toHaveLength(12);
  });

  it('may be groups, of groups too; one of nothing or of itself is not made', () => {
    const group = (id: string, members: readonly string[]): OwnRegion => ({
      id,
      name: text(id),
      parts: { kind: 'group', regions: members },
    });
    const own = [
      group('r1', ['r2', 'sector:yuma']),
      group('r2', ['sector:laredo', 'sector:rio-grande-valley']),
      group('r3', ['corridor:arizona-sonora']),
      group('r4', ['r5']),
      group('r5', ['r4', 'sector:tucson']),
      group('r6', ['r6']),
    ];
    const regions = regionsFor('sector', own);
    expect(
      regions
        .filter(({ kind }) => kind === 'own')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['r1', 'r2']);
    const one = find(regions, 'r1');
    expect(one.members).toEqual(['sector:yuma', 'r2']);
    expect(one.sectors).toEqual(['yuma', 'laredo', 'rio-grande-valley']);
    expect(one.stretches).toEqual([
      { fromKm: 222, toKm: 412 },
      { fromKm: 2450, toKm: 3182.624 },
    ]);
    expect([one.besidesKm, one.rings]).toEqual([0, null]);
    // What they are made of stays among the regions.
    expect(regions.filter(({ kind }) => kind === 'sector')).toHaveLength(9);
    expect(groundSample({ ...emptyRegions, kind: 'sector', own }).coverage).toHaveLength(11);
  });
});
