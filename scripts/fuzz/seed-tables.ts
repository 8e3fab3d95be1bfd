import type { Rng } from '../../src/base/rng.ts';
import { plainHeader } from '../../src/columns/plain-header.ts';
import type { ColumnKind } from '../../src/columns/source.ts';
import { sources } from '../../src/columns/sources/index.ts';

/** A table of invented rows under headers that some source knows. */
export interface SeedTable {
  readonly name: string;
  /** Lines above the header. */
  readonly title: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const months = 'January February March April May June July August September October November December'.split(' ');
const meses = 'Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre'.split(' ');
const years = Array.from({ length: 51 }, (_, k) => String(1990 + k));

/** Headers of forms whose columns depend on them, and of files that are told by more than their kept columns. */
const moreHeaders: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['gdi', ['t', 't_fy', 'component', 'area', 'authority', 'type', 'demog', 'nat', 'n'], []],
  ['inm-events', ['t', 'nat', 'n'], []],
  ['inm-returns', ['t', 'nat', 'type', 'n'], []],
  ['iom-new', ['t', 'm', 'type', 'route', 'geo', 'dead', 'cause', 'surv', 'nat', 'location', 'lon', 'lat'], []],
  [
    'iom-old',
    'Web ID,Region of Incident,Reported Date,Number Dead,Total Dead and Missing,Number of Survivors,Cause of Death,Location Coordinates,latitude,longitude'.split(
      ',',
    ),
    [],
  ],
  [
    'iom-later',
    'Main ID,Incident Type,Region of Incident,Incident Date,Website Date,Total Number of Dead and Missing,Cause of Death,Coordinates,Location of Death'.split(
      ',',
    ),
    [],
  ],
  [
    'cbp-area',
    'Fiscal Year,Month Grouping,Month (abbv),Component,Land Border Region,Area of Responsibility,AOR (Abbv),Demographic,Citizenship,Title of Authority,Encounter Type,Encounter Count'.split(
      ',',
    ),
    [],
  ],
  ['conapo', ['CVE', 'Entidad', 'Municipio', ...years], []],
  ['inegi', ['', '', 'Total', ...meses], ['Defunciones por homicidios', 'Año de registro : 2010', '']],
  [
    'pdf',
    ['SECTOR', ...months, 'Yearly Total'],
    ['United States Border Patrol', 'Total Apprehensions By Month - FY 2007'],
  ],
  ['bridges', ['Trucks', '', '2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'], ['']],
  ['people', ['Name', 'Fecha de Nacimiento', 'A-Number', 'Phone', 'lat', 'lon', 'date', 'count'], []],
  ['unknown', ['__proto__', 'constructor', 'hasOwnProperty', 'date', 'lat', 'lon', 'value'], []],
];

const places =
  'Del Rio|Del Rio Sector|Rio Grande Valley|Big Bend|el paso|Tucson|Coahuila|Acuña|Piedras Negras|Maverick|Eagle Pass|TOTAL|Laredo Field Office|05002|48323|2304|Sonora|05|Nogales|southwest border'.split(
    '|',
  );
const words =
  'Title 8|Title 42|U.S. Border Patrol|Office of Field Operations|FMUA|UC / Single Minors|Incident|Split Incident|Cumulative Incident|Drowning|MEXICO|yes|Homicidio|Trucks|Pedestrians|OASISS|exact|area|NA|Ciudad Juárez, Chihuahua|apprehensions|Feminicidio|FYTD|Remaining|presented|us'.split(
    '|',
  );
const dates =
  '2014-01-17|13-Jan-20|Thu, 01/01/2026 - 12:00|2019-05|12/01/2018 12:00:00 AM|Jan 2024|3/4/2020|25/12/2019|01 October|OCT|2025 (FYTD)|2012|enero|43831|31 de febrero de 2020|2017-10|0000-00-00'.split(
    '|',
  );
const numbers = '0|1|12|1,234|-3|1.5|1e3|1e999|NA|-|2,3,4|007|99999999999999999999|0.1.2|10 %|NaN'.split('|');
const positions =
  '31.5, -110.2|POINT (-98.75 26.3)|-98.75|26.3|28°42′N 100°31′W|31,5|1e308, 1e308|POINT ()|91, 0'.split('|');

const mostColumns = 40;

const pick = <T>(values: readonly T[], rng: Rng): T => values[rng.nextBelow(values.length)] as T;

function cellOf(kind: ColumnKind, rng: Rng): string {
  if (rng.nextBelow(12) === 0) return pick([...words, ...numbers, ...dates, ...positions, ''], rng);
  switch (kind) {
    case 'number':
      return rng.nextBelow(3) === 0 ? pick(numbers, rng) : String(rng.nextBelow(3000));
    case 'day':
    case 'month':
      return rng.nextBelow(3) === 0
        ? pick(dates, rng)
        : `20${10 + rng.nextBelow(16)}-0${1 + rng.nextBelow(9)}-1${rng.nextBelow(10)}`;
    case 'position':
      return pick(positions, rng);
    case 'geometry':
      return '{"type":"Polygon","coordinates":[[[-110,31],[-109,31],[-109,32],[-110,31]]]}';
    case 'category':
      return pick(rng.nextBelow(2) === 0 ? places : words, rng);
  }
}

/** What a header without a rule looks like it holds. */
function kindOf(header: string): ColumnKind {
  const plain = plainHeader(header);
  if (/date|month|^t$|tfy|fecha|day/.test(plain)) return 'day';
  if (/coordinates|position/.test(plain)) return 'position';
  const isFigure = /^(\d{4}|n|m|dead|surv|lon|lat|latitude|longitude|total.*|number.*|count.*|value|year)$/.test(plain);
  return isFigure || [...months, ...meses].some((month) => plainHeader(month) === plain) ? 'number' : 'category';
}

function table(
  name: string,
  title: readonly string[],
  headers: readonly string[],
  kinds: readonly ColumnKind[],
  rng: Rng,
): SeedTable {
  const rows = Array.from({ length: 3 + rng.nextBelow(20) }, () => kinds.map((kind) => cellOf(kind, rng)));
  return { name, title, headers, rows };
}

/** A table of any source or of any other form, with fresh rows. */
export function seedTable(rng: Rng): SeedTable {
  const which = rng.nextBelow(sources.length + moreHeaders.length);
  const { id, columns } = sources[which] ?? { id: '', columns: [] };
  if (typeof columns !== 'function' && columns.length > 0) {
    const kept = columns.slice(0, mostColumns);
    const kinds = kept.map(({ kind }) => kind);
    return table(
      id,
      [],
      kept.map((rule) => pick(rule.headers, rng)),
      kinds,
      rng,
    );
  }
  const [name, headers, title] = pick(moreHeaders, rng);
  return table(name, title, headers, headers.map(kindOf), rng);
}
