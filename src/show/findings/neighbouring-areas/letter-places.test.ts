import { booleanPointInPolygon, point, polygon } from '@turf/turf';
import { expect, it } from 'vitest';
import type { ComparedArea } from '../../../analyse/shapes.ts';
import { boxOfStretch, markNear } from '../../../corridors/border-marks.ts';
import { sectors } from '../../../corridors/corridor.ts';
import { letterPlaces } from './letter-places.ts';

/** Land around a stretch: its box, and a degree more on every side. */
function ringAround(fromKm: number, toKm: number): [number, number][] {
  const [west, south, east, north] = boxOfStretch(fromKm, toKm);
  return [
    [west - 1, south - 1],
    [east + 1, south - 1],
    [east + 1, north + 1],
    [west - 1, north + 1],
    [west - 1, south - 1],
  ];
}

const areaOf = (given: Pick<ComparedArea, 'stretches' | 'polygons'>): ComparedArea => ({
  role: 'treated',
  value: '',
  name: null,
  suggested: false,
  sectors: [],
  isWhole: true,
  before: 0,
  after: 0,
  months: new Float64Array(),
  dispersion: 1,
  ...given,
});

it('puts a letter within each stretch, north of the boundary, where its towns do not stand', () => {
  for (const { fromKm, toKm } of sectors) {
    const ring = ringAround(fromKm, toKm);
    const [at] = letterPlaces(areaOf({ stretches: [{ fromKm, toKm }], polygons: [[ring]] }));
    const { lat } = markNear((fromKm + toKm) / 2);
    expect(booleanPointInPolygon(point([...(at ?? [])]), polygon([ring]))).toBe(true);
    expect(at?.[1]).toBeGreaterThan(lat + 0.2);
  }
});

it('puts the letter of land that was drawn in its middle, and stays on the boundary where no land is given', () => {
  const ring = ringAround(2000, 2010);
  const [middle] = letterPlaces(areaOf({ stretches: [], polygons: [[ring]] }));
  const [west = 0, , east = 0] = boxOfStretch(2000, 2010);
  expect(middle?.[0]).toBeCloseTo((west + east) / 2, 9);
  const { lon, lat } = markNear(2005);
  expect(letterPlaces(areaOf({ stretches: [{ fromKm: 2000, toKm: 2010 }], polygons: [] }))).toEqual([[lon, lat]]);
});
