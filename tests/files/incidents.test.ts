import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../scripts/data/publishers-files.ts';
import { drain } from '../../src/base/steps.ts';
import { type ReadTable, readTable } from '../../src/columns/build-table.ts';
import { type PointState, pointStates, precisions } from '../../src/columns/table.ts';
import { locateIncidents } from '../../src/select/locate-incidents.ts';
import { plainCsvRecords, plainSheetRecords } from '../support/plain-workbook.ts';
import { haveFiles, named, publishersFolder } from '../support/publishers-files.ts';
import { incidentsIn } from '../support/read-text.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

/** How many records have each state. */
function statesOf(read: ReadTable): Readonly<Partial<Record<PointState, number>>> {
  const counts: Partial<Record<PointState, number>> = {};
  for (const code of incidentsIn(read).pointState) {
    const state = pointStates[code];
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}
const peopleIn = (read: ReadTable): number =>
  Array.from(incidentsIn(read).weight).reduce((sum, people) => sum + people, 0);

describe('incidents that come with the app', () => {
  it('are 5,515 records of 6,628 people, 47 of them out of point statistics', () => {
    const path = 'data/incidents/incidents.csv';
    const read = drain(readTable(readFileSync(path), path, { shipped: true }));
    if (!read.ok) throw new Error(read.error.code);
    expect([read.value.ledger.read, read.value.ledger.accepted]).toEqual([5515, 5515]);
    expect(peopleIn(read.value)).toBe(6628);
    expect(statesOf(read.value)).toEqual({ point: 5468, cumulative: 32, misplaced: 14, elsewhere: 1 });
    expect([read.value.provenance.from, read.value.provenance.to]).toEqual(['2014-01-02', '2025-04-20']);
    expect([read.value.provenance.isPublic, read.value.provenance.synthetic]).toEqual([true, false]);
  });
});

const box = ([lon, lat]: readonly number[]): boolean => lon >= -118 && lon <= -97 && lat >= 25 && lat <= 33.6;
const rejectedIn = ({ ledger }: ReadTable): number =>
  Object.values(ledger.counts).reduce((sum, count) => sum + count, 0);

/** Records and people with a place in the border box. */
function insideOf(read: ReadTable): readonly [number, number] {
  const { lon, lat, weight, rows } = incidentsIn(read);
  let [records, people] = [0, 0];
  for (let row = 0; row < rows; row++) {
    if (!box([lon[row], lat[row]])) continue;
    records += 1;
    people += weight[row];
  }
  return [records, people];
}

describe.skipIf(!haveFiles)(named("the IOM's releases"), () => {
  it('of January 2020: 6,339 rows, each accounted for, 1,724 in the border box, 1,639 of them of the border', () => {
    const file = 'iom/missing-migrants-2014-2020-01.csv';
    const records = plainCsvRecords(file);
    const inside = records.filter(({ latitude, longitude }) => box([Number(longitude), Number(latitude)]));
    const ofBorder = inside.filter((record) => record['Region of Incident'] === 'US-Mexico Border');
    expect([records.length, inside.length, ofBorder.length]).toEqual([6339, 1724, 1639]);
    expect(records.filter((record) => record['Number Dead'] === '')).toHaveLength(231);
    const read = readFile(publishersFolder, file);
    expect(read.source).toBe('iom-missing-migrants');
    expect([read.ledger.read, read.ledger.accepted, rejectedIn(read)]).toEqual([6339, 6339, 0]);
    const people = inside.reduce((sum, record) => sum + Number(record['Total Dead and Missing']), 0);
    expect(insideOf(read)).toEqual([1724, people]);
    expect(statesOf(read)).toEqual({ point: 1709, misplaced: 15, elsewhere: 4615 });
    expect(read.ledger.dropped.map(({ column }) => column)).toContain('Information Source');
    expect(read.provenance.isPublic).toBe(true);
  });

  it('of May 2022, a workbook: 10,606 rows, 82 totals of a period, 36 without a place, 15 without a day', () => {
    const file = 'iom/missing-migrants-2014-2022-05.xlsx';
    const records = plainSheetRecords(file).map((record) => ({
      day: record['Website Date'],
      type: record['Incident Type'],
      people: Number(record['Total Number of Dead and Missing']),
      place: (/^POINT \((\S+) (\S+)\)$/.exec(record.Coordinates) ?? ['', 'x', 'x']).slice(1).map(Number),
    }));
    const inside = records.filter(({ place }) => box(place));
    const sumOf = (list: typeof records): number => list.reduce((sum, { people }) => sum + people, 0);
    expect([records.length, inside.length, sumOf(inside)]).toEqual([10_606, 2793, 3786]);
    const undated = inside.filter(({ day }) => day === '');
    const read = readFile(publishersFolder, file);
    expect([read.ledger.read, read.ledger.accepted]).toEqual([10_606, 10_591]);
    expect(read.ledger.counts).toEqual({ 'missing-value': 15 });
    const [kept, people] = insideOf(read);
    expect([kept + undated.length, people + sumOf(undated)]).toEqual([2793, 3786]);
    expect(records.filter(({ type }) => type === 'Cumulative Incident')).toHaveLength(82);
    const elsewhere = 10_591 - (kept - 14 - 36) - 82 - 14 - 36;
    const ofBox = inside.filter(({ type }) => type === 'Cumulative Incident').length;
    expect(ofBox).toBe(36);
    expect(statesOf(read)).toEqual({
      point: kept - 14 - ofBox,
      cumulative: 82,
      misplaced: 14,
      'not-located': 36,
      elsewhere,
    });
    const types = incidentsIn(read).categories.type;
    const split = [...types.codes].filter((code) => types.labels[code] === 'split-incident');
    expect(split).toHaveLength(records.filter(({ type }) => type.includes('Split')).length);
    const dates = records.flatMap(({ day }) => (day === '' ? [] : [day])).sort();
    expect([read.provenance.from, read.provenance.to]).toEqual([dates[0], dates.at(-1)]);
  });

  it('to April 2025: 5,515 rows, 6,628 people, 32 totals of a period, 14 misplaced', () => {
    const read = readFile(publishersFolder, 'iom/mmp-border-box-2014-2025-04.gdi.csv');
    expect([read.ledger.read, read.ledger.accepted, peopleIn(read)]).toEqual([5515, 5515, 6628]);
    expect(statesOf(read)).toEqual({ point: 5468, cumulative: 32, misplaced: 14, elsewhere: 1 });
    const { day } = incidentsIn(read);
    expect(Array.from(day).every((value, row) => row === 0 || value >= day[row - 1])).toBe(true);
  });

  it('to April 2025: 499 records of 633 people lie over 100 km from the line, and none is de-duplicated', () => {
    const file = 'iom/mmp-border-box-2014-2025-04.gdi.csv';
    const records = plainCsvRecords(file).map((record) => JSON.stringify(record));
    expect(records.length - new Set(records).size).toBe(35);
    const read = readFile(publishersFolder, file);
    const located = drain(locateIncidents(incidentsIn(read), shippedGeography().index));
    let [far, people] = [0, 0];
    for (let row = 0; row < located.rows; row++) {
      if (pointStates[located.pointState[row]] !== 'point' || Math.abs(located.acrossKm[row]) <= 100) continue;
      far += 1;
      people += located.weight[row];
    }
    expect(Math.abs(far - 499)).toBeLessThan(3);
    expect(Math.abs(people - 633)).toBeLessThan(6);
  });
});

describe.skipIf(!haveFiles)(named("Humane Borders' deaths in Arizona"), () => {
  const file = 'humane-borders/arizona-deaths-2021-04.stripped.csv';

  it('are 3,627 records, 72 of them at the offices of two medical examiners', () => {
    const records = plainCsvRecords(file);
    const at = (lat: string, lon: string): number =>
      records.filter(({ Latitude, Longitude }) => Latitude === lat && Longitude === lon).length;
    expect([at('32.175119', '-110.928097'), at('33.446545', '-112.083092')]).toEqual([59, 13]);
    const read = readFile(publishersFolder, file);
    expect([read.source, read.dateMeans]).toEqual(['humane-borders', 'report']);
    expect([read.ledger.read, read.ledger.accepted, peopleIn(read)]).toEqual([3627, 3627, 3627]);
    const beyond = records.filter(({ Latitude }) => Number(Latitude) > 33.6).length;
    expect(statesOf(read)).toEqual({ point: 3627 - 72 - beyond, misplaced: 72, elsewhere: beyond });
    const dates = records.map((record) => record['Reporting Date']).sort();
    expect([read.provenance.from, read.provenance.to]).toEqual([dates[0], dates.at(-1)]);
    expect(read.provenance.isPublic).toBe(false);
  });

  it('have three precisions of six classes, and each county once', () => {
    const counts = new Map<string, number>();
    for (const record of plainCsvRecords(file)) {
      const wording = record['Location Precision'];
      counts.set(wording, (counts.get(wording) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    const table = incidentsIn(readFile(publishersFolder, file));
    const kept = precisions.map((_, code) => [...table.precision].filter((one) => one === code).length);
    expect(kept).toEqual([2422 + 91, 583, 463 + 35 + 33]);
    const { county } = table.categories;
    const pima = [...county.codes].filter((code) => county.labels[code] === 'Pima');
    expect(pima).toHaveLength(2355 + 351);
    expect(new Set(county.labels.map((label) => label.toLowerCase())).size).toBe(county.labels.length);
  });
});

describe.skipIf(!haveFiles)(named("the INM's two tables of events"), () => {
  it('agree in every year but 2024', () => {
    const yearsOf = (file: string): readonly number[] => {
      const { table } = readFile(publishersFolder, file);
      if (table.kind !== 'panel') throw new Error('no panel');
      return [0, 1, 2, 3, 4, 5, 6, 7].map((year) =>
        Array.from(table.total.subarray(year * 12, year * 12 + 12)).reduce((sum, value) => sum + value, 0),
      );
    };
    const byNationality = yearsOf('inm/irregular-events-by-nationality-2018-2025-04.csv');
    const bySexAndAge = yearsOf('inm/irregular-events-by-sex-age-2018-2025-04.csv');
    expect(byNationality.map((total, year) => total - bySexAndAge[year])).toEqual([0, 0, 0, 0, 0, 0, 1194, 0]);
    expect(byNationality[6]).toBe(1_231_320);
  });
});
