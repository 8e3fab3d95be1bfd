import { causeClassOf, incidentTypeOf, precisionOf } from '../../incidents/classes.ts';
import type { ColumnRule } from '../../source.ts';

/** Records of two countries belong to the border region; where the release names no country, the point decides. */
const countryClass = (text: string): string => (/^(|USA|MEX)$/i.test(text.trim()) ? 'border' : 'elsewhere');

/** Headers of the releases since 2014, and of the Global Data Institute's cut ("t", "dead", "geo", "lon", "lat"). */
export const columns: readonly ColumnRule[] = [
  {
    id: 'day',
    headers: ['Incident Date', 'Reported Date', 'Website Date', 't'],
    kind: 'day',
    required: true,
  },
  {
    id: 'people',
    headers: ['Total Number of Dead and Missing', 'Total Dead and Missing', 'Number of Dead and Missing', 'dead'],
    kind: 'number',
    required: true,
  },
  { id: 'type', headers: ['Incident Type', 'type'], kind: 'category', required: false, classify: incidentTypeOf },
  { id: 'cause', headers: ['Cause of Death', 'cause'], kind: 'category', required: true, classify: causeClassOf },
  {
    id: 'precision',
    headers: ['Location of Incident', 'Location Description', 'Location of Death', 'location'],
    kind: 'category',
    required: true,
    classify: precisionOf,
  },
  { id: 'country', headers: ['geo'], kind: 'category', required: false, classify: countryClass },
  { id: 'position', headers: ['Coordinates', 'Location Coordinates'], kind: 'position', required: false },
  { id: 'lon', headers: ['longitude', 'lon'], kind: 'number', required: false },
  { id: 'lat', headers: ['latitude', 'lat'], kind: 'number', required: false },
];
