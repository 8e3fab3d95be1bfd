import { booleanPointInPolygon, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentsOf } from '../../tests/support/incidents.ts';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { monthIndex } from '../base/month.ts';
import { drain } from '../base/steps.ts';
import { corridorOf, events, sectorById } from '../corridors/corridor.ts';
import type { Feature } from '../corridors/feature.ts';
import { pointAt } from '../corridors/point-at.ts';
import { areaPolygons, shareLand } from './area-polygons.ts';
import { dateMeant } from './event-date.ts';
import {
  holdsRow,
  isWholeSectors,
  type PlaceMeant,
  placeMeant,
  sectorsIn,
  sharedKm,
  suggestedBuffer,
  suggestedControl,
} from './places.ts';

const geography = shippedGeography();
const areaOf = (lonLat: Feature['lonLat']): Feature => ({
  id: 'f3',
  kind: 'area',
  name: { en: 'Bend', es: 'Recodo' },
  lonLat,
  from: null,
  to: null,
  source: { en: '', es: '' },
  schematic: false,
});
const drawn = corridorOf({
  id: 'own-1',
  name: { en: 'Mine', es: '' },
  fromKm: 2200,
  toKm: 2300,
  depthKm: 50,
  sectors: [],
  states: [],
});
const own = {
  features: [
    areaOf([
      [-101, 29],
      [-100, 29],
      [-100, 30],
      [-101, 30],
    ]),
  ],
  drawn: drawn === undefined ? [] : [drawn],
};

const meant = (value: string): PlaceMeant => {
  const place = placeMeant(value, own, 150);
  if (place === null) throw new Error(value);
  return place;
};
const ids = (place: PlaceMeant | null): readonly string[] => sectorsIn(place ?? { stretches: [] }).map(({ id }) => id);

describe('placeMeant', () => {
  it('reads sectors, kilometres, corridors and areas drawn', () => {
    expect(meant('sector:del-rio').stretches[0]).toMatchObject({ fromKm: 2109, toKm: 2450 });
    expect(meant('km:100.5-200').stretches).toEqual([{ fromKm: 100.5, toKm: 200 }]);
    expect(meant('corridor:el-paso-juarez').stretches[0]).toMatchObject({ fromKm: 824, toKm: 1385 });
    expect(meant('corridor:own-1')).toMatchObject({ depthKm: 50, name: { en: 'Mine', es: 'Mine' } });
    expect(meant('area:f3')).toMatchObject({ stretches: [], name: { en: 'Bend' } });
  });

  it('is none for what is not there', () => {
    for (const value of ['', 'sector:nowhere', 'corridor:own-9', 'area:f9', 'km:200-100', 'km:4000-5000']) {
      expect(placeMeant(value, own, 150)).toBeNull();
    }
  });
});

describe('holdsRow', () => {
  it('agrees with Turf on a drawn area', () => {
    const corners = fc.array(
      fc.tuple(fc.double({ min: -102, max: -99, noNaN: true }), fc.double({ min: 28, max: 31, noNaN: true })),
      { minLength: 3, maxLength: 6 },
    );
    fc.assert(
      fc.property(corners, fc.double({ min: -102, max: -99, noNaN: true }), (ring, lon) => {
        const table = incidentsOf(geography.index, [{ lon, lat: 29.4, day: 17_000 }]);
        const place = placeMeant('area:f3', { features: [areaOf(ring)], drawn: [] }, 150);
        if (place === null) throw new Error('no place');
        const shape = polygon([[...ring, ring[0]].map(([x, y]) => [x, y])]);
        // Rings that cross themselves are even-odd on both sides.
        expect(holdsRow(place, table, 0)).toBe(booleanPointInPolygon([lon, 29.4], shape));
      }),
      { numRuns: 60 },
    );
  });

  it('takes points within the stretch and the depth alone', () => {
    const at = (km: number, north: number, more: object = {}) => {
      const { lon, lat } = pointAt(geography.index.line, km);
      return incidentsOf(geography.index, [{ lon, lat: lat + north, day: 17_000, ...more }]);
    };
    expect(holdsRow(meant('km:100-200'), at(150, 0.1), 0)).toBe(true);
    expect(holdsRow(meant('km:100-200'), at(250, 0.1), 0)).toBe(false);
    expect(holdsRow(meant('km:100-200'), at(150, 0.1, { pointState: 1 }), 0)).toBe(false);
    expect(holdsRow(meant('corridor:own-1'), at(2250, 1), 0)).toBe(false);
    const place = meant('sector:del-rio');
    expect(holdsRow({ ...place, stretches: [sectorById('yuma') ?? place.stretches[0]] }, at(300, 0.1), 0)).toBe(true);
  });
});

describe('sectors that stand for a place', () => {
  it('are those that lie wholly in it', () => {
    expect(ids(meant('corridor:el-paso-eagle-pass-coahuila'))).toEqual(['big-bend', 'del-rio']);
    expect(isWholeSectors(meant('corridor:el-paso-eagle-pass-coahuila'))).toBe(false);
    expect(isWholeSectors(meant('sector:laredo'))).toBe(true);
    expect(ids(meant('km:2200-2300'))).toEqual([]);
    expect(isWholeSectors(meant('area:f3'))).toBe(false);
  });
});

describe('suggestions', () => {
  it('are the neighbours, and the nearest sector that touches neither', () => {
    const cases = [
      ['sector:del-rio', ['big-bend', 'laredo'], 'sector:tucson'],
      ['sector:el-paso', ['tucson', 'big-bend'], 'sector:el-centro'],
      ['sector:san-diego', ['el-centro'], 'sector:tucson'],
      ['sector:rio-grande-valley', ['laredo'], 'sector:big-bend'],
      ['corridor:arizona-sonora', ['el-centro', 'el-paso'], 'sector:del-rio'],
    ] as const;
    for (const [treated, beside, control] of cases) {
      const buffer = suggestedBuffer(meant(treated));
      expect(ids(buffer)).toEqual(beside);
      if (buffer === null) throw new Error('no buffer');
      const found = suggestedControl(meant(treated), buffer);
      expect(found?.value).toBe(control);
      const taken = [...meant(treated).stretches, ...buffer.stretches];
      expect(sharedKm(found?.stretches ?? [], taken)).toBe(0);
    }
  });

  it('are none for a place that no sector begins or ends with', () => {
    expect(suggestedBuffer(meant('km:2200-2300'))).toBeNull();
    expect(suggestedBuffer(meant('area:f3'))).toBeNull();
  });
});

describe('land of places', () => {
  it('is shared by a drawn area and a stretch under it, not by sectors side by side', () => {
    const of = (value: string) => drain(areaPolygons(geography, meant(value)));
    expect(shareLand(of('sector:del-rio'), of('sector:laredo'))).toBe(false);
    expect(shareLand(of('area:f3'), of('sector:del-rio'))).toBe(true);
    expect(shareLand(of('area:f3'), of('sector:yuma'))).toBe(false);
    for (const [ring] of of('sector:del-rio')) expect(ring[0]).toEqual(ring.at(-1));
  });
});

describe('dateMeant', () => {
  it('reads a month or an event', () => {
    expect(dateMeant('2007-08', events)).toEqual({ month: monthIndex(2007, 8), event: null });
    expect(dateMeant('event:lone-star', events)?.month).toBe(monthIndex(2021, 3));
    expect(dateMeant('event:lone-star', events)?.event?.id).toBe('lone-star');
    expect([dateMeant('', events), dateMeant('event:gone', events)]).toEqual([null, null]);
  });
});
