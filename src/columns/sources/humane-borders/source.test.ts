import { describe, expect, it } from 'vitest';
import { incidentsIn, readText } from '../../../../tests/support/read-text.ts';
import { dayIso } from '../../../base/month.ts';
import { dayIndexOf } from '../../../base/units.ts';
import { pointStates, precisions } from '../../table.ts';
import { causeOf } from './classes.ts';

const published =
  'ML Number,Name,Sex,Age,Reporting Date,Surface Management,Location,Location Precision,Corridor Code,Corridor,Cause of Death,OME Determined COD,Condition Code,Body Condition,Post Mortem Interval,State,County,Latitude,Longitude,UTM X,UTM Y';
const gps = 'GPS Coordinate (precise to within ca. 300ft./100m)';
const described = '"physical description with directions, distances, and landmarks (precise to within 1mi/2km)"';

const row = (date: string, precision: string, cause: string, county: string, place: string): string =>
  `00-0001,Inventada Persona,female,33,${date},Private,Near an invented wash,${precision},A,Nowhere,${cause},Words of an examiner,1,Fully fleshed,< 1 day,Arizona,${county},${place},500000,3500000`;

describe("deaths by Humane Borders and the medical examiner's office", () => {
  const read = readText(
    published,
    row('2011-07-02', gps, 'Exposure', 'PIMA', '31.9,-111.8'),
    row('2010-07-02', described, 'Gunshot Wound', 'Pima', '31.9,-111.7'),
    row(
      '2012-01-01',
      'vague physical description (precise to within 10mi/15km)',
      'Pending',
      'SANTA CRUZ',
      '31.5,-110.9',
    ),
    row('2012-01-02', 'no location description', 'Drowning', 'Unknown', '32.175119,-110.928097'),
    row(
      '2012-01-03',
      'individual moved from location where they originally collapsed or died',
      'Heart Disease',
      'Maricopa',
      '33.446545,-112.083092',
    ),
    row('2012-01-04', gps, 'Exposure', 'Pinal', '33.9,-112.1'),
    row('2012-01-05', gps, 'Exposure', 'Pinal', ','),
    row('', gps, 'Exposure', 'Pinal', '32.9,-112.1'),
    row('2012-01-06', gps, 'Exposure', 'Pinal', '132.9,-112.1'),
  );
  const table = incidentsIn(read);

  it('are points of one person each, by the day of the report', () => {
    expect(read.source).toBe('humane-borders');
    expect(read.dateMeans).toBe('report');
    const { cause, county } = table.categories;
    const records = Array.from({ length: table.rows }, (_, at) => [
      dayIso(dayIndexOf(table.day[at])),
      table.weight[at],
      precisions[table.precision[at]],
      pointStates[table.pointState[at]],
      cause.labels[cause.codes[at]],
      county.labels[county.codes[at]],
    ]);
    expect(records).toEqual([
      ['2010-07-02', 1, 'place', 'point', 'violence', 'Pima'],
      ['2011-07-02', 1, 'exact', 'point', 'harsh-environment', 'Pima'],
      ['2012-01-01', 1, 'area', 'point', 'mixed-or-unknown', 'Santa Cruz'],
      ['2012-01-02', 1, 'area', 'misplaced', 'drowning', 'not-known'],
      ['2012-01-03', 1, 'area', 'misplaced', 'sickness', 'Maricopa'],
      ['2012-01-04', 1, 'exact', 'elsewhere', 'harsh-environment', 'Pinal'],
      ['2012-01-05', 1, 'exact', 'not-located', 'harsh-environment', 'Pinal'],
    ]);
    expect(read.ledger.counts).toEqual({ 'missing-value': 1, 'bad-position': 1 });
    expect(read.ledger.notices).toEqual([
      { key: 'notice.misplaced', count: 2 },
      { key: 'notice.elsewhere', count: 1 },
      { key: 'notice.not-located', count: 1 },
    ]);
  });

  it('keep nothing that can name a person', () => {
    const dropped = new Map(read.ledger.dropped.map(({ column, why }) => [column, why]));
    for (const column of ['ML Number', 'Name']) expect(dropped.get(column)).toBe('personal');
    for (const column of ['Sex', 'Age', 'Location', 'Body Condition', 'UTM X']) expect(dropped.has(column)).toBe(true);
    const kept = JSON.stringify([read.ledger, read.table, read.provenance, read.rejections()]);
    expect(kept).not.toMatch(/Inventada|invented wash|00-0001|female|Words of an examiner/);
  });

  it.each([
    ['Skeletal Remains', 'mixed-or-unknown'],
    ['Undetermined', 'mixed-or-unknown'],
    ['Not Reported', 'not-stated'],
    ['Motor Vehicle Accident', 'vehicle-or-transport'],
    ['Other Injury / Homicide', 'violence'],
    ['Blunt Force Injury', 'accidental'],
    ['Other injury', 'accidental'],
    ['Diabetes', 'sickness'],
  ])('has "%s" in the class "%s"', (wording, cause) => expect(causeOf(wording)).toBe(cause));
});
