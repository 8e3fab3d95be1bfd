import { optionalColumn } from '../column-of.ts';
import type { DecodedTable } from '../source.ts';
import { groupCodes } from './group-codes.ts';

/** Measures of areas, by the column whose classes they are. */
const splitMeasures = {
  component: ['border_patrol', 'field_operations'],
  region: ['southwest_land_border', 'northern_land_border', 'other_border'],
  authority: ['title_8', 'title_42'],
  demographic: ['single_adults', 'family_units', 'unaccompanied_children', 'accompanied_minors'],
} as const;

/** All measures of areas, the whole first: each is the sum over everything that it does not name. */
export const areaMeasures: readonly string[] = ['encounters', ...Object.values(splitMeasures).flat()];

/** A column that splits the encounters of an area; -1 where the cell is none of its classes. */
interface AreaSplit {
  readonly column: string;
  readonly measures: readonly string[];
  codeOf(row: number): number;
}

/** CBP's three kinds of border; "" for others. */
function landBorderOf(text: string): string {
  if (/^\s*southwest/i.test(text)) return 'southwest_land_border';
  if (/^\s*northern/i.test(text)) return 'northern_land_border';
  return /^\s*other\b/i.test(text) ? 'other_border' : '';
}

/** The splits that a file has. */
export function areaSplitsOf(decoded: DecodedTable): readonly AreaSplit[] {
  const region = optionalColumn(decoded, 'region', 'category');
  const borders: readonly string[] = splitMeasures.region;
  const regionCodes = region?.labels.map((label) => borders.indexOf(landBorderOf(label))) ?? [];
  const all: readonly AreaSplit[] = [
    {
      column: 'component',
      measures: splitMeasures.component,
      codeOf: groupCodes(decoded, 'component'),
    },
    { column: 'region', measures: borders, codeOf: (row) => regionCodes[region?.codes[row] ?? -1] ?? -1 },
    { column: 'authority', measures: splitMeasures.authority, codeOf: groupCodes(decoded, 'authority') },
    {
      column: 'demographic',
      measures: splitMeasures.demographic,
      codeOf: groupCodes(decoded, 'demographic'),
    },
  ];
  return all.filter(({ column }) => decoded.columns[column] !== undefined);
}
