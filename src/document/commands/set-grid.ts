import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Grid } from '../document.ts';

export const setGrid = defineCommand<{ grid: Partial<Grid> }>({
  id: 'set-grid',
  words: defineWords({ en: { name: 'Change what is drawn' }, es: { name: 'Cambiar lo que se dibuja' } }),
  apply: (document, { grid }) => ({ ...document, grid: { ...document.grid, ...grid } }),
});
