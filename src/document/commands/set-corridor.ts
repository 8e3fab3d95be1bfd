import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import { without } from '../without.ts';

export const setCorridor = defineCommand<{ corridor: string }>({
  id: 'set-corridor',
  words: defineWords({ en: { name: 'Choose a corridor' }, es: { name: 'Elegir un corredor' } }),
  apply: (document, { corridor }) => ({
    ...document,
    corridor,
    camera: null,
    clauses: without(document.clauses, 'place'),
  }),
});
