import { seededRng } from '../../../src/base/rng.ts';

/** Files made on the spot, in the form that the International Organization for Migration releases since 2026. */
export const header2026 =
  'Main ID,Incident ID,Incident Type,Region of Incident,Incident Date,Number of Dead,Total Number of Dead and Missing,Cause of Death,Location of Incident,Information Source,Coordinates,URL';

export const header2020 =
  'Web ID,Region of Incident,Reported Date,Number Dead,Total Dead and Missing,Cause of Death,Location Description,Information Source,Location Coordinates,latitude,longitude,URL';

const days = ['Thu, 01/01/2026 - 12:00', 'Mon, 02/02/2026 - 12:00', 'Sun, 03/15/2026 - 12:00'];

/** Incidents near Eagle Pass, each of one person, as a release of 2026 would list them. @param at how many at each place */
export function release2026(
  places: readonly { readonly lon: number; readonly lat: number; readonly at: number }[],
): string {
  const rows = places.flatMap(({ lon, lat, at }, place) =>
    Array.from({ length: at }, (_, n) =>
      [
        `2026.MMP${place}${n}`,
        `2026.MMP${place}${n}.1`,
        'Incident',
        'North America',
        `"${days[n % days.length]}"`,
        '1',
        '1',
        'Drowning',
        '"Río Grande near Eagle Pass, Texas, USA"',
        'CBP',
        `"${lat}, ${lon}"`,
        '',
      ].join(','),
    ),
  );
  return `${[header2026, ...rows].join('\r\n')}\r\n`;
}

/** Rows in the form of the release of 2020. @param separator between cells */
export function release2020(rows: number, separator = ','): string {
  const body = Array.from({ length: rows }, (_, n) =>
    [
      String(50_000 + n),
      'US-Mexico Border',
      `2019-0${1 + (n % 9)}-1${n % 10}`,
      '1',
      '1',
      'Drowning',
      'Río Bravo near Piedras Negras',
      'Secretaría',
      '',
      (28.6 + (n % 7) / 50).toFixed(4),
      (-100.5 - (n % 11) / 50).toFixed(4),
      '',
    ].join(separator),
  );
  return `${[header2020.replaceAll(',', separator), ...body].join('\n')}\n`;
}

/** An incident of a person's own file. */
export interface OwnRecord {
  readonly lon: string;
  readonly lat: string;
  /** ISO date. */
  readonly day: string;
}

/** Some places by the river between Presidio and Eagle Pass, one of them hardly visited. */
const ownPlaces = [
  [-100.5, 28.71],
  [-100.9, 29.36],
  [-101.3, 29.75],
  [-104.37, 29.56],
  [-100.3, 28.3],
] as const;

/**
 * Records of the last 20 months up to the day given, most of them few to a place and month; their days, places and the
 * names in the file are such that each can be searched for.
 * @param until ISO date of the last record
 */
export function ownRecords(until: string): readonly OwnRecord[] {
  const rng = seededRng(20);
  const last = Date.parse(until);
  const jitter = (): number => (rng.nextUnit() - 0.5) * 0.05;
  const each = ownPlaces.flatMap(([lon, lat]) =>
    Array.from({ length: 150 }, () => ({
      lon: (lon + jitter()).toFixed(6),
      lat: (lat + jitter()).toFixed(6),
      day: new Date(last - rng.nextBelow(600) * 86_400_000).toISOString().slice(0, 10),
    })),
  );
  return [...each, { lon: '-100.512345', lat: '28.712345', day: until }];
}

/** The records as a file with times of day and the names of persons. */
export const ownFile = (records: readonly OwnRecord[]): string =>
  [
    'day,time,name,lon,lat,people,type,cause,precision,state',
    ...records.map(
      ({ day, lon, lat }, n) =>
        `${day},03:${10 + (n % 50)}:17,Zacarías Quiroga ${n},${lon},${lat},1,death,heat,exact,point`,
    ),
    '',
  ].join('\n');

/** Bytes that are no table. */
export const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 7) % 251);
