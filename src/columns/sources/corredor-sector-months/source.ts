import { sureOfColumns } from '../../has-headers.ts';
import { assembleFigures } from '../../panel/assemble-figures.ts';
import { sectorIds } from '../../sectors.ts';
import type { ColumnRule, Source } from '../../source.ts';
import { card } from './card.ts';

const columns: readonly ColumnRule[] = [
  { id: 'area', headers: ['sector'], kind: 'category', required: true },
  { id: 'month', headers: ['month'], kind: 'month', required: true },
  { id: 'figure', headers: ['apprehensions'], kind: 'number', required: true },
];

/** The app's own table of figures by sector and month. */
export const corredorSectorMonths: Source = {
  ...card,
  recognise: (headers) => sureOfColumns(headers, columns),
  columns,
  assemble: (decoded, rejecter) => assembleFigures(decoded, rejecter, { areas: sectorIds, measure: 'apprehensions' }),
};
