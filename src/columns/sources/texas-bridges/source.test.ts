import { describe, expect, it } from 'vitest';
import { areaMonthsIn, monthlyOf } from '../../../../tests/support/area-months.ts';
import { readText } from '../../../../tests/support/read-text.ts';
import { monthIso } from '../../../base/month.ts';

const header =
  'Year,Month,Region,POE,BrdgNameCommon,BrdgName,Trucks,Buses ,POVs,Pedestrians,EmptyRC,Loaded RC,Total RC,Trains,TXSen23-26,TXHouse23-26,USHouse';
const row = (date: string, names: string, figures: string): string => `${date},ELP,${names},${figures},29,77,16`;

describe('bridges of Texas', () => {
  it('takes a bridge under its three names for one, and adds up the lanes of another', () => {
    const read = readText(
      header,
      row('2014,10', 'Marcelino Serna,Mserna,Fabens Bridge', ',,500,20,,,,'),
      row('2014,11', 'Marcelino Serna,Mserna,Tornillo-Guadalupe Bridge', '3,0,600,30,,,,'),
      row('2014,12', 'Marcelino Serna,Mserna,Marcelino Serna Bridge', '4,1,700,40,,,,'),
      row('2014,12', 'Ysleta,Ysleta,Ysleta-Zaragoza Bridge', '40,1,7000,400,,,,'),
      row('2014,12', 'Ysleta,Ysleta,Ysleta-Zaragoza Bridge (DCL)', ',,2000,,,,,'),
      row('2014,12', 'Santa Teresa,Santa Teresa,Santa Teresa', '9,9,9,9,,,,'),
    );
    expect(read.source).toBe('texas-bridges');
    const { level, ids, measures, firstMonth } = areaMonthsIn(read);
    expect([level, monthIso(firstMonth)]).toEqual(['own', '2014-10']);
    expect(ids).toEqual(['2401-zaragoza', '2404-marcelino-serna', '2408-santa-teresa']);
    expect(measures).toContain('pedestrians');
    expect(monthlyOf(read, 'personal-vehicles', '2404-marcelino-serna')).toEqual([500, 600, 700]);
    expect(monthlyOf(read, 'trucks', '2404-marcelino-serna')).toEqual([Number.NaN, 3, 4]);
    expect(monthlyOf(read, 'personal-vehicles', '2401-zaragoza')[2]).toBe(9000);
    expect(read.ledger.accepted).toBe(6);
    expect(read.ledger.dropped.map(({ column }) => column)).toContain('BrdgNameCommon');
  });

  it('leaves out rows of one bridge and month, which cannot be told apart', () => {
    const read = readText(
      header,
      row('2010,1', 'Hidalgo,Anzalduas Bridge,Anzalduas International Bridge', ',14,741,,,,,'),
      row('2010,1', 'Hidalgo,Anzalduas Bridge,Anzalduas International Bridge', ',18,704,,,,,'),
      row('2011,1', 'Hidalgo,Anzalduas Bridge,Anzalduas International Bridge', ',24,788,,,,,'),
    );
    expect(read.ledger.counts).toEqual({ 'bad-date': 2 });
    expect(read.ledger.notices).toEqual([{ key: 'notice.months-lost', count: 2 }]);
    expect(monthlyOf(read, 'personal-vehicles', '2305-anzalduas')).toEqual([788]);
  });

  it('compares the total of rail containers, and counts it once', () => {
    const read = readText(
      header,
      row('2020,1', 'Eagle Pass,Eagle Pass RR,UP Eagle Pass Bridge', ',,,,10,20,30,2'),
      row('2020,2', 'Eagle Pass,Eagle Pass RR,UP Eagle Pass Bridge', ',,,,10,20,31,2'),
    );
    expect(areaMonthsIn(read).measures).toEqual(expect.not.arrayContaining(['rail-containers']));
    expect(monthlyOf(read, 'rail-containers-loaded', '2303-rail')).toEqual([20, 20]);
    expect(read.ledger.notices).toEqual([{ key: 'notice.totals-disagree', count: 1 }]);
  });

  it('refuses months and bridges that there are not', () => {
    const read = readText(
      header,
      row('2020,13', 'Laredo,Colombia,Laredo-Colombia Solidarity Bridge', '1,,,,,,,'),
      row('2020.5,1', 'Laredo,Colombia,Laredo-Colombia Solidarity Bridge', '1,,,,,,,'),
      row('2020,1', 'Laredo,Colombia,Bridge to Nowhere', '1,,,,,,,'),
      row('2020,1', 'Laredo,Colombia,', '1,,,,,,,'),
      row('2020,1', 'Laredo,Colombia,Laredo-Colombia Solidarity Bridge', 'many,,,,,,,'),
      row('2020,2', 'Laredo,Colombia,Laredo-Colombia Solidarity Bridge', '8,,,,,,,'),
    );
    expect(read.ledger.counts).toEqual({ 'bad-date': 2, 'unknown-area': 1, 'missing-value': 1, 'bad-number': 1 });
    expect(monthlyOf(read, 'trucks', '2304-colombia')).toEqual([8]);
  });
});
