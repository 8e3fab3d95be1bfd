import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Board } from '../document.ts';

export const setBoard = defineCommand<{ board: Partial<Board> }>({
  id: 'set-board',
  words: defineWords({
    en: { name: 'Choose the finding on the map' },
    es: { name: 'Elegir el hallazgo en el mapa' },
  }),
  apply: (document, { board }) => ({ ...document, board: { ...document.board, ...board } }),
});
