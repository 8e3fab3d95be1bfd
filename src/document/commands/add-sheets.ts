import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Sheet } from '../document.ts';

/** Adds sheets after the one of that id, or at the end. */
export const addSheets = defineCommand<{ sheets: readonly Sheet[]; after: string }>({
  id: 'add-sheets',
  words: defineWords({ en: { name: 'Add sheets' }, es: { name: 'Agregar láminas' } }),
  apply: (document, { sheets, after }) => {
    const at = document.sheets.findIndex(({ id }) => id === after) + 1 || document.sheets.length;
    return { ...document, sheets: [...document.sheets.slice(0, at), ...sheets, ...document.sheets.slice(at)] };
  },
});
