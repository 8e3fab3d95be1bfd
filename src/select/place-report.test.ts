import { describe, expect, it } from 'vitest';
import { incidentsOf, type MadeRecord } from '../../tests/support/incidents.ts';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { drain } from '../base/steps.ts';
import { corridors } from '../corridors/corridor.ts';
import { placeReport } from './place-report.ts';

const geography = shippedGeography();
const day = 18_000;
const juarez = { day, lon: -106.4871, lat: 31.7363 };
const eaglePass = { day, lon: -100.4987, lat: 28.7112 };
const gulf = { day, lon: -96.2031, lat: 25.9044 };
const denver = { day, lon: -104.9903, lat: 39.7392 };

const times = (count: number, place: MadeRecord): MadeRecord[] =>
  Array.from({ length: count }, (_, i) => ({ ...place, lat: place.lat + i * 0.0013 }));
const reportOf = (records: readonly MadeRecord[], threshold: number | null) =>
  drain(placeReport(incidentsOf(geography.index, records), geography, threshold));

describe('placeReport', () => {
  it('counts a record in every corridor that it lies in, and the rest outside', () => {
    const report = reportOf([...times(3, juarez), ...times(4, eaglePass), ...times(2, denver)], null);
    const counted = Object.fromEntries(report.corridors.map(({ corridor, records }) => [corridor, records]));
    expect(counted).toEqual({
      ...Object.fromEntries(corridors.filter(({ id }) => id !== 'whole-border').map(({ id }) => [id, 0])),
      'el-paso-juarez': 3,
      'el-paso-eagle-pass-coahuila': 7,
    });
    expect([report.located, report.outside]).toEqual([9, 2]);
  });

  it('counts records without a place nowhere', () => {
    const report = reportOf([juarez, { day, lon: Number.NaN, lat: Number.NaN }], null);
    expect(report.located).toBe(1);
    expect(report.twoDecimals).toBe(0);
  });

  it('sees the sea, a grid of hundredths, and an address', () => {
    const office = Array.from({ length: 20 }, () => ({ day, lon: -110.95, lat: 32.2 }));
    const report = reportOf([...office, ...times(19, juarez), gulf], null);
    expect(report.inSea).toBe(1);
    expect(report.twoDecimals).toBe(20);
    expect(report.crowded).toEqual({ places: 1, records: 20 });
  });

  it('leaves small counts out, and what would give them away', () => {
    const report = reportOf([...times(12, juarez), ...times(2, denver), gulf], 5);
    expect(report.outside).toBeNull();
    expect(report.inSea).toBeNull();
    expect(report.corridors.filter(({ records }) => records === null).length).toBeGreaterThan(0);
    expect(reportOf(times(3, juarez), 5).located).toBeNull();
  });

  it('says nothing of sides where no column does', () => {
    expect(reportOf([juarez], null).wrongSide).toBeNull();
  });

  it.each([
    ['Country', ['United States', 'Mexico', 'Guatemala']],
    ['lado', ['EE. UU.', 'México', '']],
    ['State', ['Texas', 'Chihuahua', 'Colorado']],
  ])('holds "%s" against the line', (column, labels) => {
    const table = incidentsOf(geography.index, [
      { day, lon: -106.3, lat: 31.95 },
      { day, lon: -106.3, lat: 31.95 },
      { day, lon: -106.3, lat: 31.3 },
      { day, lon: -106.3, lat: 31.3 },
    ]);
    const sided = { ...table, categories: { [column]: { labels, codes: Uint8Array.from([0, 1, 0, 2]) } } };
    expect(drain(placeReport(sided, geography, null)).wrongSide).toBe(2);
  });

  it('takes a citizenship for no side', () => {
    const table = incidentsOf(geography.index, [{ day, lon: -106.3, lat: 31.95 }]);
    const sided = {
      ...table,
      categories: { 'Country of citizenship': { labels: ['Mexico'], codes: Uint8Array.from([0]) } },
    };
    expect(drain(placeReport(sided, geography, null)).wrongSide).toBeNull();
  });
});
