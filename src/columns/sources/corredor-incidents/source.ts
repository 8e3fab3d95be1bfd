import { sureOfColumns } from '../../has-headers.ts';
import { assembleOwn, ownColumns } from '../../incidents/own-form.ts';
import type { Source } from '../../source.ts';
import { card } from './card.ts';

const columns = ownColumns('day');

/** The app's own table of the IOM's incidents. */
export const corredorIncidents: Source = {
  ...card,
  recognise: (headers) => sureOfColumns(headers, columns),
  columns,
  assemble: assembleOwn,
};
