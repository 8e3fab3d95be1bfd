import { assembleAreaEncounters } from '../../encounters/assemble-area-encounters.ts';
import { demographicColumn } from '../../encounters/columns.ts';
import { ohssColumns } from '../../encounters/ohss-columns.ts';
import { hasHeaders, sureOfColumns } from '../../has-headers.ts';
import type { ColumnRule, Source } from '../../source.ts';
import { card } from './card.ts';
import { quirks } from './words.ts';

const region: ColumnRule = { id: 'region', headers: ['Region'], kind: 'category', required: true };
const familyStatus: ColumnRule = { ...demographicColumn, headers: ['Family Status'], required: false };

/** Sheets with a citizenship or a sector are others. */
const recognise = (headers: readonly string[]): number =>
  hasHeaders(headers, [['Sector', 'Citizenship']]) ? 0 : 0.9 * sureOfColumns(headers, [...ohssColumns, region]);

/** OHSS's monthly workbook, Border Patrol encounters by land border: a sheet that a person picks. */
export const ohssMonthlyRegions: Source = {
  ...card,
  quirks,
  recognise,
  columns: [...ohssColumns, region, familyStatus],
  assemble: (decoded, rejecter) => assembleAreaEncounters(decoded, rejecter, { level: 'region', column: 'region' }),
};
