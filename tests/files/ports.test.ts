import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { length } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../scripts/data/publishers-files.ts';
import { reconcile } from '../../src/analyse/releases/reconcile.ts';
import { monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import type { ReadTable } from '../../src/columns/build-table.ts';
import type { MapFeatureTable } from '../../src/columns/table.ts';
import { openedOf } from '../../src/workers/opened-of.ts';
import { areaMonthsIn, monthlyOf } from '../support/area-months.ts';
import { plainCsvRecords, plainSheet, plainSheetRecords } from '../support/plain-workbook.ts';
import { haveFiles, named, publishersFolder } from '../support/publishers-files.ts';

const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + (value || 0), 0);
const sumOf = (read: ReadTable, measure: string): number =>
  sum(areaMonthsIn(read).ids.flatMap((id) => monthlyOf(read, measure, id)));

function featuresIn({ table }: ReadTable): MapFeatureTable['features'] {
  if (table.kind !== 'map-features') throw new Error(table.kind);
  return table.features;
}

const of2018 = 'bts/border-crossing-entry-2018.csv';
const texas = 'cbp-field-offices/texas-crossings-2008-2024.xlsx';
const laredo = 'cbp-field-offices/laredo-rgv-2025.xlsx';

describe.skipIf(!haveFiles)(named("BTS's entries by port"), () => {
  it('of 2018 are 2,313 rows of Mexico, 76,916,275 personal vehicles and 6,310,903 trucks', () => {
    const records = plainCsvRecords(of2018).filter(({ Border }) => Border === 'US-Mexico Border');
    const read = readFile(publishersFolder, of2018);
    expect([read.source, read.ledger.read, read.ledger.accepted]).toEqual(['bts-border-crossings', 9534, 2313]);
    expect(records).toHaveLength(2313);
    expect(read.ledger.counts).toEqual({ 'other-area': 9534 - 2313 });
    expect([sumOf(read, 'personal-vehicles'), sumOf(read, 'trucks')]).toEqual([76_916_275, 6_310_903]);
    expect(sum(monthlyOf(read, 'pedestrians', '2303'))).toBe(703_659);
    const { ids, names, firstMonth, months, measures } = areaMonthsIn(read);
    expect([firstMonth, months, measures.length]).toEqual([monthIndex(2018, 1), 12, 12]);
    expect(new Set(ids)).toEqual(new Set(records.map((record) => record['Port Code'])));
    expect(names[ids.indexOf('2404')]).toBe('Tornillo-Fabens');
    expect([read.provenance.from, read.provenance.to]).toEqual(['2018-01-01', '2018-12-31']);
  });

  it('of 2018 keep each figure in its month, and have none where there is no row', () => {
    const read = readFile(publishersFolder, of2018);
    const records = plainCsvRecords(of2018).filter(({ Border }) => Border === 'US-Mexico Border');
    const given = Array.from(areaMonthsIn(read).values).filter((value) => !Number.isNaN(value)).length;
    expect(given).toBe(records.length);
    const trucks = records.filter((record) => record.Measure === 'Truck Containers Full');
    for (const record of trucks) {
      const month = Number(record.Date.slice(0, 2)) - 1;
      expect(monthlyOf(read, 'truck-containers-loaded', record['Port Code'])[month]).toBe(Number(record.Value));
    }
  });

  it('in the form of 2024 have the same measures, and Ysleta apart', () => {
    const read = readFile(publishersFolder, 'bts/border-crossing-entry-2024-01.sample.csv');
    expect([read.ledger.read, read.ledger.accepted, read.ledger.counts]).toEqual([36, 31, { 'other-area': 5 }]);
    expect(monthlyOf(read, 'truck-containers-loaded', '2401')).toEqual([Number.NaN, 63_367]);
    expect(monthlyOf(read, 'trucks', '2302')).toEqual([6552, Number.NaN]);
    expect(areaMonthsIn(read).firstMonth).toBe(monthIndex(2023, 12));
    expect(read.ledger.notices).toContainEqual({ key: 'notice.ysleta', count: 4 });
  });
});

describe.skipIf(!haveFiles)(named('bridges of Texas'), () => {
  const headers = {
    trucks: 'Trucks',
    buses: 'Buses ',
    'personal-vehicles': 'POVs',
    pedestrians: 'Pedestrians',
    'rail-containers-empty': 'EmptyRC',
    'rail-containers-loaded': 'Loaded RC',
    trains: 'Trains',
  } as const;

  it('2008 to 2024 are 6,802 rows; the twelve of Anzalduas 2010 have no month', () => {
    const records = plainSheetRecords(texas);
    const lost = records.filter(
      ({ Year, BrdgNameCommon }) => Year === '2010' && BrdgNameCommon.startsWith('Anzalduas'),
    );
    expect([lost.length, new Set(lost.map(({ Month }) => Month)).size]).toEqual([12, 1]);
    const read = readFile(publishersFolder, texas);
    expect([read.source, read.ledger.read, read.ledger.accepted]).toEqual(['texas-bridges', 6802, 6790]);
    expect(read.ledger.counts).toEqual({ 'bad-date': 12 });
    expect(read.ledger.notices).toEqual([{ key: 'notice.months-lost', count: 12 }]);
    for (const [measure, header] of Object.entries(headers)) {
      const all = sum(records.map((record) => Number(record[header])));
      expect(sumOf(read, measure), measure).toBe(all - sum(lost.map((record) => Number(record[header]))));
    }
    expect(areaMonthsIn(read).measures).toHaveLength(7);
    for (const record of records.filter((one) => one['Total RC'] !== '')) {
      expect(Number(record.EmptyRC) + Number(record['Loaded RC'])).toBe(Number(record['Total RC']));
    }
  });

  it('are each one bridge, whatever it was called', () => {
    const read = readFile(publishersFolder, texas);
    const { ids, months, firstMonth } = areaMonthsIn(read);
    expect([firstMonth, months, ids.length]).toEqual([monthIndex(2008, 1), 204, 34]);
    const tornillo = plainSheetRecords(texas).filter(({ BrdgNameCommon }) => BrdgNameCommon === 'Mserna');
    expect(new Set(tornillo.map(({ BrdgName }) => BrdgName)).size).toBe(3);
    const vehicles = monthlyOf(read, 'personal-vehicles', '2404-marcelino-serna');
    expect(sum(vehicles)).toBe(sum(tornillo.map(({ POVs }) => Number(POVs))));
    expect(ids).toContain('2408-santa-teresa');
  });

  it('of the Laredo Field Office 2025 are 147 rows in seven tables, 4,565,867 trucks', () => {
    const grid = plainSheet(laredo);
    const figures = (row: readonly string[]): number => sum(row.slice(2, 14).map(Number));
    const rows = grid.filter((row) => (row[1] ?? '').trim() !== '');
    expect([rows.length, grid.filter((row) => row[2] === '45658').length]).toEqual([147, 7]);
    const read = readFile(publishersFolder, laredo);
    expect([read.source, read.ledger.read, read.ledger.accepted]).toEqual(['field-office-bridges', 147, 147]);
    const { ids, measures, firstMonth, months } = areaMonthsIn(read);
    expect([ids.length, measures.length, firstMonth, months]).toEqual([21, 7, monthIndex(2025, 1), 12]);
    expect(sumOf(read, 'trucks')).toBe(4_565_867);
    expect(sum(measures.map((measure) => sumOf(read, measure)))).toBe(sum(rows.map(figures)));
  });

  it('and the BTS differ over pedestrians at Eagle Pass in 2018: 703,659 and 770,584', () => {
    const published = [of2018, texas].map((file) => {
      const { table, provenance } = readFile(publishersFolder, file);
      return { name: file, table, provenance };
    });
    const { tables } = drain(reconcile(published));
    const rows = tables.flatMap((one) =>
      one.rows.filter(({ area }) => area === '2303').map((row) => ({ ...one, row })),
    );
    const found = rows.map(({ row }) => row.figures);
    expect(found).toContainEqual([703_659, 770_584]);
    expect(rows[0]?.row.name).toBe('Eagle Pass');
    // In 2018 the BTS counted Ysleta's 1,415,345 pedestrians in El Paso.
    const elPaso = tables.flatMap((one) => one.rows.filter(({ area }) => area === '2402'));
    expect(elPaso.map(({ figures }) => figures)).toContainEqual([7_218_420, 1_415_345 + 1_275_643 + 4_531_236]);
  });
});

describe.skipIf(!haveFiles)(named('places and lines for the map'), () => {
  it('are 34 crossings, through three line breaks in cells, without an address', () => {
    const file = 'cbp-field-offices/texas-mexico-crossings-coordinates.csv';
    const text = readFileSync(join(publishersFolder, file), 'utf8');
    expect([text.charCodeAt(0), text.trim().split('\n').length]).toEqual([0xfeff, 35 + 3]);
    const records = plainCsvRecords(file);
    const read = readFile(publishersFolder, file);
    expect([read.source, read.ledger.read, read.ledger.accepted]).toEqual(['crossing-places', 34, 34]);
    expect(featuresIn(read).map(({ name, lonLat: [[lon, lat]] }) => [name, lon, lat])).toEqual(
      records.map((record) => [record['Border Crossing Name'], Number(record.Lon), Number(record.Lat)]),
    );
    expect(read.ledger.dropped).toContainEqual({ column: 'Address', why: 'personal' });
    expect(JSON.stringify([read.table, read.ledger])).not.toMatch(/\d{3,5} \w+ (St|Ave|Rd|Hwy)/);
  });

  it('are 743 lines of barrier, 483 km of them for vehicles', () => {
    const file = 'cir/border-fence-2017.geojson';
    const { features } = JSON.parse(readFileSync(join(publishersFolder, file), 'utf8')) as {
      features: { properties: { gen_type: string | null; id: number | null }; geometry: never }[];
    };
    const ids = features.map(({ properties }) => properties.id);
    expect([ids.length, new Set(ids).size, ids.filter((id) => id === null).length]).toEqual([743, 653, 35]);
    const read = readFile(publishersFolder, file);
    expect([read.source, read.ledger.read, read.ledger.accepted]).toEqual(['barrier-lines', 743, 743]);
    expect(featuresIn(read)).toHaveLength(743);
    const opened = openedOf('s1', read, null);
    expect([opened.kind, opened.features?.length, opened.months]).toEqual(['map-features', 743, 0]);
    const kmOf = (type: string | null): number =>
      Math.round(
        sum(
          features
            .filter(({ properties }) => properties.gen_type === type)
            .map(({ geometry }) => length({ type: 'Feature', properties: {}, geometry })),
        ),
      );
    expect(kmOf('vehicle')).toBe(483);
    expect(read.ledger.notices).toEqual([
      { key: 'notice.km-pedestrian', count: kmOf('pedestrian') },
      { key: 'notice.km-vehicle', count: 483 },
      { key: 'notice.km-not-stated', count: kmOf(null) },
      { key: 'notice.same-line', count: 5 },
    ]);
  });
});
