import { assembleAreaEncounters } from '../../encounters/assemble-area-encounters.ts';
import {
  authorityColumn,
  countColumn,
  demographicColumn,
  fiscalMonthColumns,
  regionColumn,
  tellingColumns,
} from '../../encounters/columns.ts';
import { sureOfColumns } from '../../has-headers.ts';
import type { ColumnRule, Source } from '../../source.ts';
import { card } from './card.ts';
import { quirks } from './words.ts';

const columns: readonly ColumnRule[] = [
  ...fiscalMonthColumns,
  { ...regionColumn, required: true },
  { id: 'state', headers: ['State'], kind: 'category', required: true },
  demographicColumn,
  authorityColumn,
  countColumn,
  ...tellingColumns,
];

export const cbpStates: Source = {
  ...card,
  quirks,
  recognise: (headers) =>
    sureOfColumns(
      headers,
      columns.filter(({ required }) => required),
    ),
  columns,
  assemble: (decoded, rejecter) => assembleAreaEncounters(decoded, rejecter, { level: 'us-state', column: 'state' }),
};
