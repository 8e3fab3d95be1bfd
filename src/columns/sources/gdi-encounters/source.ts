import { assembleEncounters } from '../../encounters/assemble-encounters.ts';
import { calendarMonthColumns, encounterColumns } from '../../encounters/columns.ts';
import { hasHeaders } from '../../has-headers.ts';
import type { Source } from '../../source.ts';
import { card } from './card.ts';
import { quirks } from './words.ts';

const columns = [...calendarMonthColumns, ...encounterColumns];
/** Fiscal years that the file gives without an area. */
const yearsWithoutArea = [2018, 2019];

export const gdiEncounters: Source = {
  ...card,
  quirks,
  recognise: (headers) => (hasHeaders(headers, [['t_fy'], ...columns.map((column) => column.headers)]) ? 1 : 0),
  columns,
  assemble: (decoded, rejecter) => assembleEncounters(decoded, rejecter, yearsWithoutArea),
};
