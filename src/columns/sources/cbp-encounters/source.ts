import { assembleEncounters } from '../../encounters/assemble-encounters.ts';
import { encounterColumns, fiscalMonthColumns } from '../../encounters/columns.ts';
import { sureOfColumns } from '../../has-headers.ts';
import type { Source } from '../../source.ts';
import { card } from './card.ts';
import { quirks } from './words.ts';

const columns = [...fiscalMonthColumns, ...encounterColumns];

export const cbpEncounters: Source = {
  ...card,
  quirks,
  recognise: (headers) => sureOfColumns(headers, columns),
  columns,
  assemble: (decoded, rejecter) => assembleEncounters(decoded, rejecter),
};
