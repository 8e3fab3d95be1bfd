import { describe, expect, it } from 'vitest';
import { incidentsIn, readText } from '../../../../tests/support/read-text.ts';
import { dayIso } from '../../../base/month.ts';
import { dayIndexOf } from '../../../base/units.ts';
import { pointStates, precisions } from '../../table.ts';

const release2020 =
  'Web ID,Region of Incident,Reported Date,Number Dead,Total Dead and Missing,Cause of Death,Location Description,Information Source,Location Coordinates,latitude,longitude,URL';
const release2026 =
  'Main ID,Incident ID,Incident Type,Region of Incident,Incident Date,Number of Dead,Total Number of Dead and Missing,Cause of Death,Location of Incident,Information Source,Coordinates,URL';
const cut = 't,m,type,route,geo,dead,cause,surv,nat,location,lon,lat';

/** Records as plain words, in the table's order. */
function recordsOf(read: ReturnType<typeof readText>): readonly string[] {
  const table = incidentsIn(read);
  const { type, cause } = table.categories;
  return Array.from({ length: table.rows }, (_, row) =>
    [
      dayIso(dayIndexOf(table.day[row])),
      table.weight[row],
      type.labels[type.codes[row]],
      cause.labels[cause.codes[row]],
      precisions[table.precision[row]],
      pointStates[table.pointState[row]],
    ].join(' '),
  );
}

describe("the IOM's Missing Migrants", () => {
  it('reads the release of 2020 and puts it in order of day', () => {
    const read = readText(
      release2020,
      '2,US-Mexico Border,13-Jan-20,,3,Drowning,"Río Bravo, near Villa Inventada, Tamaulipas, Mexico",Paper,"26.3, -98.7",26.3,-98.7,http://x',
      '1,Mediterranean,2-Jan-20,1,1,Presumed drowning,Off Nowhere,Paper,"36.1, 12.5",36.1,12.5,http://x',
      '3,US-Mexico Border,31-Feb-20,1,1,Drowning,Somewhere,Paper,"26.3, -98.7",26.3,-98.7,http://x',
    );
    expect(read.source).toBe('iom-missing-migrants');
    expect(recordsOf(read)).toEqual([
      '2020-01-02 1 not-stated drowning place elsewhere',
      '2020-01-13 3 not-stated drowning place point',
    ]);
    expect(read.ledger.counts).toEqual({ 'bad-date': 1 });
    expect(read.ledger.dropped.find(({ column }) => column === 'Location Description')).toBeUndefined();
    expect(read.ledger.dropped).toContainEqual({ column: 'URL', why: 'free-text' });
    expect([read.provenance.from, read.provenance.to]).toEqual(['2020-01-02', '2020-01-13']);
  });

  it('reads a release of 2026, with its weekday, its hour and its one column of points', () => {
    const read = readText(
      release2026,
      '1,1,Cumulative Incident,North America,"Thu, 01/01/2026 - 12:00",5,5,Mixed or unknown,"Unspecified location, Texas, USA",Paper,"29.1, -100.9",http://x',
      '2,2,Incident,North America,"Tue, 01/13/2026 - 12:00",1,2,Violence,"See coordinates, Made-up County, Texas",Paper,"29.2, -101.9",http://x',
      '3,3,Incident,North America,"Wed, 01/14/2026 - 12:00",1,1,Violence,Somewhere,Paper,,http://x',
    );
    expect(recordsOf(read)).toEqual([
      '2026-01-01 5 cumulative-incident mixed-or-unknown area cumulative',
      '2026-01-13 2 incident violence exact point',
      '2026-01-14 1 incident violence place not-located',
    ]);
    const table = incidentsIn(read);
    expect([table.lon[1], table.lat[1]]).toEqual([-101.9, 29.2]);
    expect([table.lon[2], table.borderKm[0]]).toEqual([Number.NaN, Number.NaN]);
    expect(read.ledger.notices).toEqual([
      { key: 'notice.cumulative', count: 1 },
      { key: 'notice.not-located', count: 1 },
    ]);
  });

  it('tells misplaced records and those of another country from the rest', () => {
    const row = (t: string, geo: string, lon: string, lat: string): string =>
      `${t},${t.slice(0, 7)},Incident,Route,${geo},1,Drowning,,UNK,"Río, Lugar, Coahuila, Mexico",${lon},${lat}`;
    const read = readText(
      cut,
      row('2016-07-24', 'MEX', '-103.434484', '27.133491'),
      row('2017-07-24', 'MEX', '-103.434484', '27.133491'),
      row('2020-07-30', 'LBY', '-111.7', '31.5'),
      row('2020-07-31', 'USA', '-96.9', '31.5'),
      row('2020-08-01', 'USA', '-97', '25'),
    );
    expect(recordsOf(read).map((record) => record.split(' ')[5])).toEqual([
      'misplaced',
      'point',
      'elsewhere',
      'elsewhere',
      'point',
    ]);
  });

  it('never takes one of two equal rows for a repetition, and refuses what cannot be read', () => {
    const same = '2020-01-01,2020-01,Incident,R,USA,1,Drowning,,UNK,"Lugar, Texas",-98,26';
    const read = readText(
      cut,
      same,
      same,
      '2020-01-01,2020-01,Incident,R,USA,,Drowning,,UNK,"Lugar, Texas",-98,26',
      '2020-01-01,2020-01,Incident,R,USA,1,Drowning,,UNK,"Lugar, Texas",-98,126',
    );
    expect(read.ledger.accepted).toBe(2);
    expect(read.ledger.counts).toEqual({ 'missing-value': 1, 'bad-position': 1 });
  });

  it('reads the releases before 2018: day before month, the dead and the missing apart, no description', () => {
    const read = readText(
      'id,cause_of_death,region_origin,affected_nationality,missing,dead,incident_region,date,source,reliability,lat,lon',
      '1,Drowning,MENA,,2,1,U.S./Mexico Border,05/11/2015,Paper,Verified,27.4954,-99.5226',
      '2,Dehydration,,,,1,U.S./Mexico Border,28/10/2015,Paper,Verified,31.9,-111.5',
      '3,Shot,,,,,U.S./Mexico Border,27/10/2015,Paper,Verified,31.9,-111.5',
      '4,Shot,,,many,1,U.S./Mexico Border,27/10/2015,Paper,Verified,31.9,-111.5',
    );
    expect(read.source).toBe('iom-missing-migrants');
    expect(recordsOf(read)).toEqual([
      '2015-10-28 1 not-stated harsh-environment area point',
      '2015-11-05 3 not-stated drowning area point',
    ]);
    expect(read.ledger.counts).toEqual({ 'missing-value': 1, 'bad-number': 1 });
  });

  it('reads the releases of 2021, 2022 and 2023', () => {
    const of2021 = readText(
      'Web ID,Region,Reported Date,Reported Year,Reported Month,Number Dead,Minimum Estimated Number of Missing,Total Dead and Missing,Number of Survivors,Number of Females,Number of Males,Number of Children,Cause of Death,Location Description,Information Source,Location Coordinates,Migration Route,URL,UNSD Geographical Grouping,Source Quality',
      '"5","North America","August 31, 2021","2021","Aug","","2","2","","","","","Presumed drowning","Río, Lugar, Texas, USA","Paper","28.69, -100.51","","","Northern America","1"',
    );
    const of2022 = readText(
      'Main ID,Incident ID,Incident Type,Region of Incident,Website Date,Incident year,Reported Month,Number of Dead,Minimum Estimated Number of Missing,Total Number of Dead and Missing,Number of Survivors,Number of Females,Number of Males,Number of Children,Region of Origin,Cause of Death,Migration route,Location of death,Information Source,Coordinates,UNSD Geographical Grouping,Article title,Source Quality,URL',
      'a,a,"Incident,Split Incident",North America,2014-01-17,2014,January,1,,1,,,1,,,Violence,,"Somewhere, Arizona, USA",Paper,POINT (-110.36 31.65),Northern America,,5,',
      'b,b,Incident,North America,,2020,January,1,,1,,,1,,,Violence,,"Somewhere, Arizona, USA",Paper,POINT (-110.36 31.65),Northern America,,5,',
    );
    const of2023 = readText(
      'Main ID,Incident ID,Incident Type,Region of Incident,Incident Date,Incident Year,Month,Number of Dead,Minimum Estimated Number of Missing,Total Number of Dead and Missing,Number of Survivors,Number of Females,Number of Males,Number of Children,Country of Origin,Region of Origin,Cause of Death,Country of Incident,Migration Route,Location of Incident,Coordinates,UNSD Geographical Grouping,Information Source,URL,Source Quality',
      'a,a,Incident,North America,2014-01-06,2014,January,1,,1,,,1,,Country,Region,Mixed or unknown,United States of America,,"See coordinates, Arizona","31.65, -110.36",Northern America,Paper,,5',
      'b,b,Incident,Mediterranean,2014-01-07,2014,January,11,,11,,,1,,Country,Region,Drowning,Libya,,"Off the coast","31.65, -110.36",Northern Africa,Paper,,5',
    );
    expect(of2021.source).toBe('iom-missing-migrants');
    expect([of2021, of2022, of2023].map(({ dateMeans }) => dateMeans)).toEqual(['report', 'report', 'event']);
    expect(recordsOf(of2021)).toEqual(['2021-08-31 2 not-stated drowning place point']);
    expect(recordsOf(of2022)).toEqual(['2014-01-17 1 split-incident violence place point']);
    expect(of2022.ledger.counts).toEqual({ 'missing-value': 1 });
    expect(recordsOf(of2023)).toEqual([
      '2014-01-06 1 incident mixed-or-unknown exact point',
      '2014-01-07 11 incident drowning place elsewhere',
    ]);
  });
});
