import { describe, expect, it } from 'vitest';
import { areaMonthsIn, monthlyOf } from '../../../../tests/support/area-months.ts';
import { readText } from '../../../../tests/support/read-text.ts';
import { monthIso } from '../../../base/month.ts';

const of2018 = 'Port Name,State,Port Code,Border,Date,Measure,Value';
const of2024 = `${of2018},Latitude,Longitude,Point`;

describe("BTS's entries by port", () => {
  it('reads the form of 2018: the first of a month is the month, and codes without their zero', () => {
    const read = readText(
      of2018,
      'Eagle Pass,Texas,2303,US-Mexico Border,12/01/2018 12:00:00 AM,Pedestrians,70',
      'Eagle Pass,Texas,2303,US-Mexico Border,10/01/2018 12:00:00 AM,Pedestrians,50',
      'Eagle Pass,Texas,2303,US-Mexico Border,10/01/2018 12:00:00 AM,Truck Containers Full,5',
      'Houlton,Maine,106,US-Canada Border,10/01/2018 12:00:00 AM,Trucks,4',
    );
    expect(read.source).toBe('bts-border-crossings');
    const { ids, names, level, firstMonth, measures } = areaMonthsIn(read);
    expect([ids, names, level, monthIso(firstMonth)]).toEqual([['2303'], ['Eagle Pass'], 'port', '2018-10']);
    expect(measures).toEqual(['truck-containers-loaded', 'pedestrians']);
    expect(monthlyOf(read, 'pedestrians', '2303')).toEqual([50, Number.NaN, 70]);
    expect(read.ledger.counts).toEqual({ 'other-area': 1 });
    expect(read.ledger.notices).toEqual([{ key: 'notice.northern', count: 1 }]);
  });

  it('reads the later forms, with a point in one column or three', () => {
    const of2019 = readText(
      `${of2018},Location`,
      'Nogales,Arizona,2604,US-Mexico Border,03/01/2019 12:00:00 AM,Trains,6,POINT (-110.9 31.3)',
    );
    expect([of2019.source, areaMonthsIn(of2019).months]).toEqual(['bts-border-crossings', 1]);
    const read = readText(
      of2024,
      'Ysleta,Texas,2401,US-Mexico Border,Jan 2024,Truck Containers Loaded,63,31.67,-106.33,POINT (-106.33 31.67)',
      'Ysleta,Texas,2401,US-Mexico Border,2024-02-01T00:00:00.000,Truck Containers Loaded,64,31.67,-106.33,POINT (-106.33 31.67)',
    );
    expect(monthlyOf(read, 'truck-containers-loaded', '2401')).toEqual([63, 64]);
    expect(read.ledger.dropped.map(({ column }) => column)).toEqual(['State', 'Latitude', 'Longitude', 'Point']);
    expect(read.ledger.notices).toEqual([{ key: 'notice.ysleta', count: 2 }]);
  });

  it('refuses what it does not know, and lists the port', () => {
    const row = (code: string, date: string, measure: string, value: string): string =>
      `Somewhere,Texas,${code},US-Mexico Border,${date},${measure},${value}`;
    const read = readText(
      of2018,
      row('2304', '01/01/2018 12:00:00 AM', 'Trucks', '0'),
      row('23045', '01/01/2018 12:00:00 AM', 'Trucks', '1'),
      row('', '01/01/2018 12:00:00 AM', 'Trucks', '1'),
      row('2304', '13/01/2018 12:00:00 AM', 'Trucks', '1'),
      row('2304', '', 'Trucks', '1'),
      row('2304', '01/01/2018 12:00:00 AM', 'Camels', '1'),
      row('2304', '01/01/2018 12:00:00 AM', 'Trucks', 'many'),
      row('2304', '01/01/2018 12:00:00 AM', 'Trucks', ''),
    );
    expect(monthlyOf(read, 'trucks', '2304')).toEqual([0]);
    expect(read.ledger.counts).toEqual({
      'unknown-area': 1,
      'missing-value': 3,
      'bad-date': 1,
      'unknown-measure': 1,
      'bad-number': 1,
    });
    expect(read.ledger.content.unjoined.map(({ level, rows }) => [level, rows])).toEqual([['port', 1]]);
  });
});
