import { sureOfColumns } from '../../has-headers.ts';
import { assembleOwn, ownColumns } from '../../incidents/own-form.ts';
import type { Source } from '../../source.ts';
import { card } from './card.ts';

const columns = ownColumns('synthetic_day');

/** The same table as the real incidents', under a first header that marks it for good. */
export const corredorSynthetic: Source = {
  ...card,
  recognise: (headers) => sureOfColumns(headers, columns),
  columns,
  assemble: assembleOwn,
};
