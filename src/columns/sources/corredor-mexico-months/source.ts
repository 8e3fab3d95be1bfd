import { sureOfColumns } from '../../has-headers.ts';
import { assembleFigures } from '../../panel/assemble-figures.ts';
import type { ColumnRule, Source } from '../../source.ts';
import { card } from './card.ts';

const columns: readonly ColumnRule[] = [
  { id: 'month', headers: ['month'], kind: 'month', required: true },
  { id: 'figure', headers: ['inm_events'], kind: 'number', required: true },
];

/** The app's own table of the INM's national series. */
export const corredorMexicoMonths: Source = {
  ...card,
  recognise: (headers) => sureOfColumns(headers, columns),
  columns,
  assemble: (decoded, rejecter) => assembleFigures(decoded, rejecter, { areas: ['mexico'], measure: 'events' }),
};
