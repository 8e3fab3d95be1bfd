import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';

/** Puts a sheet at another place of the briefing, from 0. */
export const moveSheet = defineCommand<{ id: string; to: number }>({
  id: 'move-sheet',
  words: defineWords({ en: { name: 'Move a sheet' }, es: { name: 'Mover una lámina' } }),
  apply: (document, { id, to }) => {
    const moved = document.sheets.find((sheet) => sheet.id === id);
    if (moved === undefined) return document;
    const others = document.sheets.filter((sheet) => sheet.id !== id);
    return { ...document, sheets: [...others.slice(0, to), moved, ...others.slice(to)] };
  },
});
