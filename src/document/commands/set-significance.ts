import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Significance } from '../document.ts';

/** Filters what runs have found; nothing is run again. */
export const setSignificance = defineCommand<{ significance: Partial<Significance> }>({
  id: 'set-significance',
  words: defineWords({
    en: { name: 'Choose what counts as significant' },
    es: { name: 'Elegir qué cuenta como significativo' },
  }),
  apply: (document, { significance }) => ({ ...document, significance: { ...document.significance, ...significance } }),
});
