import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Selection } from '../document.ts';

export const setSelection = defineCommand<{ selection: Selection | null }>({
  id: 'set-selection',
  words: defineWords({ en: { name: 'Select on the map' }, es: { name: 'Seleccionar en el mapa' } }),
  apply: (document, { selection }) => ({ ...document, selection }),
});
