import type { ColumnRule } from '../../source.ts';

export const idHeaders = [
  'CVEGEO',
  'CVE_MUN',
  'CVE',
  'clave',
  'GEOID',
  'FIPS',
  'sector',
  'area_id',
  'area',
  'zone_id',
  'zone',
];

/** Figures that publishers give a column of their own, by the name that they get here. */
export const namedFigures: readonly { readonly name: string; readonly headers: readonly string[] }[] = [
  { name: 'agents', headers: ['number_of_agents', 'agents', 'agentes'] },
  { name: 'population', headers: ['population', 'poblacion', 'pobtot', 'pob_total', 'POP', 'B01003_001E'] },
  { name: 'apprehensions', headers: ['total_apprehensions', 'apprehensions', 'aprehensiones'] },
  { name: 'encounters', headers: ['encounters', 'encuentros'] },
  { name: 'households', headers: ['households', 'hogares'] },
];

const [firstYear, lastYear] = [1950, 2070];

/** Years that a wide table may have a column for. */
export const wideYears: readonly number[] = Array.from(
  { length: lastYear - firstYear + 1 },
  (_, offset) => firstYear + offset,
);

export const columns: readonly ColumnRule[] = [
  { id: 'id', headers: idHeaders, kind: 'category', required: true },
  {
    id: 'name',
    headers: ['area_name', 'NOM_MUN', 'NOMGEO', 'Municipio', 'municipality', 'county', 'county_name'],
    kind: 'category',
    required: false,
    namesPlaces: true,
  },
  {
    id: 'figure',
    headers: ['figure', 'indicator', 'indicador', 'variable', 'measure'],
    kind: 'category',
    required: false,
  },
  { id: 'value', headers: ['value', 'valor'], kind: 'number', required: false },
  { id: 'fiscal-year', headers: ['fiscal_year'], kind: 'number', required: false },
  { id: 'year', headers: ['year', 'año', 'anio', 'ano'], kind: 'number', required: false },
  ...namedFigures.map(
    ({ name, headers }): ColumnRule => ({ id: `of-${name}`, headers, kind: 'number', required: false }),
  ),
  ...wideYears.map(
    (year): ColumnRule => ({ id: `in-${year}`, headers: [String(year)], kind: 'number', required: false }),
  ),
];
