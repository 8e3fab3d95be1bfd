import { assembleAreaEncounters } from '../../encounters/assemble-area-encounters.ts';
import {
  authorityColumn,
  calendarMonthColumns,
  componentColumn,
  countColumn,
  demographicColumn,
  fiscalMonthColumns,
  regionColumn,
  tellingColumns,
} from '../../encounters/columns.ts';
import { hasHeaders, sureOfColumns } from '../../has-headers.ts';
import type { ColumnRule, Source } from '../../source.ts';
import { card } from './card.ts';
import { quirks } from './words.ts';

const figures = [componentColumn, regionColumn, demographicColumn, authorityColumn, countColumn, ...tellingColumns];

/** CBP's fiscal months, or the calendar months of the Global Data Institute's form of the same figures. */
const columns = (headers: readonly string[]): readonly ColumnRule[] => [
  ...(hasHeaders(headers, [['t_fy']]) ? calendarMonthColumns : fiscalMonthColumns),
  ...figures,
];

/** Whole borders by month; of files by area, others' form, only where it is asked for. */
function recognise(headers: readonly string[]): number {
  const needed = columns(headers).filter(({ required }) => required);
  if (sureOfColumns(headers, needed) === 0 || hasHeaders(headers, [['State']])) return 0;
  return hasHeaders(headers, [['Area of Responsibility', 'area']]) ? 0.7 : 1;
}

export const cbpLandBorders: Source = {
  ...card,
  quirks,
  recognise,
  columns,
  assemble: (decoded, rejecter) =>
    assembleAreaEncounters(decoded, rejecter, {
      level: 'region',
      column: 'region',
      only: 'Southwest Land Border',
    }),
};
