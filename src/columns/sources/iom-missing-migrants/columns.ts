import { hasHeaders } from '../../has-headers.ts';
import { causeClassOf, incidentTypeOf, precisionOf } from '../../incidents/classes.ts';
import type { ColumnRule } from '../../source.ts';

/**
 * Records of two countries belong to the border region; where the release names no country, the point decides.
 * Codes in the Global Data Institute's cut, names in the releases since 2023.
 */
const countryClass = (text: string): string =>
  /^(|USA|MEX|United States( of America)?|Mexico)$/i.test(text.trim()) ? 'border' : 'elsewhere';

const cause: ColumnRule = {
  id: 'cause',
  headers: ['Cause of Death', 'cause_death', 'cause'],
  kind: 'category',
  required: true,
  classify: causeClassOf,
};
const coordinates: readonly ColumnRule[] = [
  {
    id: 'position',
    headers: ['Coordinates', 'Location Coordinates', 'location_coodinates'],
    kind: 'position',
    required: false,
  },
  { id: 'lon', headers: ['longitude', 'lon'], kind: 'number', required: false },
  { id: 'lat', headers: ['latitude', 'lat'], kind: 'number', required: false },
];

/** Headers of the releases since 2018, and of the Global Data Institute's cut ("t", "dead", "geo", "lon", "lat"). */
const later: readonly ColumnRule[] = [
  { id: 'day', headers: ['Incident Date', 'Reported Date', 'Website Date', 't'], kind: 'day', required: true },
  {
    id: 'people',
    headers: [
      'Total Number of Dead and Missing',
      'Total Dead and Missing',
      'Number of Dead and Missing',
      'total_dead_missing',
      'dead',
    ],
    kind: 'number',
    required: true,
  },
  { id: 'type', headers: ['Incident Type', 'type'], kind: 'category', required: false, classify: incidentTypeOf },
  cause,
  {
    id: 'precision',
    headers: ['Location of Incident', 'Location Description', 'Location of Death', 'location'],
    kind: 'category',
    required: true,
    classify: precisionOf,
  },
  { id: 'country', headers: ['Country of Incident', 'geo'], kind: 'category', required: false, classify: countryClass },
  ...coordinates,
];

/**
 * Headers up to 2017: day before month, the dead and the missing in a column each, and nothing that says where but the
 * point, so that every place counts as an area.
 */
const first: readonly ColumnRule[] = [
  { id: 'day', headers: ['date'], kind: 'day', required: true },
  { id: 'dead', headers: ['dead'], kind: 'number', required: true },
  { id: 'missing', headers: ['missing'], kind: 'number', required: true },
  cause,
  ...coordinates,
];

const isOfFirstForm = (headers: readonly string[]): boolean => hasHeaders(headers, [['incident_region']]);

export const columnsOf = (headers: readonly string[]): readonly ColumnRule[] =>
  isOfFirstForm(headers) ? first : later;

/** Every release has a day, people, a cause and, since 2018, a description, and its points in one of two forms. */
export function recognise(headers: readonly string[]): number {
  const needed = columnsOf(headers).filter((column) => column.required);
  const place = coordinates.map((column) => column.headers);
  const hasPlace = hasHeaders(headers, place.slice(0, 1)) || hasHeaders(headers, place.slice(1));
  const isWhole = hasHeaders(
    headers,
    needed.map((column) => column.headers),
  );
  return isWhole && hasPlace ? 1 : 0;
}
