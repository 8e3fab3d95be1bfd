import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import { nextId } from '../with-kept.ts';

/** Puts a copy of a sheet after it. */
export const duplicateSheet = defineCommand<{ id: string }>({
  id: 'duplicate-sheet',
  words: defineWords({ en: { name: 'Duplicate a sheet' }, es: { name: 'Duplicar una lámina' } }),
  apply: (document, { id }) => {
    const at = document.sheets.findIndex((sheet) => sheet.id === id);
    const sheet = document.sheets[at];
    if (sheet === undefined) return document;
    const copy = { ...sheet, id: nextId('p', document.sheets) };
    return { ...document, sheets: [...document.sheets.slice(0, at + 1), copy, ...document.sheets.slice(at + 1)] };
  },
});
