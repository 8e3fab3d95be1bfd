/** Files made on the spot, in the form that the International Organization for Migration releases since 2026. */
const header2026 =
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
