import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';

/** Takes sheets out of the briefing. */
export const removeSheets = defineCommand<{ ids: readonly string[] }>({
  id: 'remove-sheets',
  words: defineWords({ en: { name: 'Remove sheets' }, es: { name: 'Quitar láminas' } }),
  apply: (document, { ids }) => ({
    ...document,
    sheets: document.sheets.filter(({ id }) => !ids.includes(id)),
  }),
});
