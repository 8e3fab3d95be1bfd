import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { SeriesForm } from '../document.ts';

export const setSeries = defineCommand<{ series: Partial<SeriesForm> }>({
  id: 'set-series',
  words: defineWords({
    en: { name: 'Change how months are drawn' },
    es: { name: 'Cambiar cómo se dibujan los meses' },
  }),
  apply: (document, { series }) => ({ ...document, series: { ...document.series, ...series } }),
});
