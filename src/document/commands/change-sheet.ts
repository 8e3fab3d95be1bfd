import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Sheet } from '../document.ts';

/** Changes what stands on a sheet, and how. */
export const changeSheet = defineCommand<{ id: string; change: Partial<Omit<Sheet, 'id'>> }>({
  id: 'change-sheet',
  words: defineWords({ en: { name: 'Change a sheet' }, es: { name: 'Cambiar una lámina' } }),
  apply: (document, { id, change }) => ({
    ...document,
    sheets: document.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...change } : sheet)),
  }),
});
