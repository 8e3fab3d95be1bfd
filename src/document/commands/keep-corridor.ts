import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { OwnCorridor } from '../document.ts';
import { withKept } from '../with-kept.ts';

/** Adds a corridor of the person's own, or changes the one of that id, and shows it. */
export const keepCorridor = defineCommand<{ corridor: OwnCorridor }>({
  id: 'keep-corridor',
  words: defineWords({ en: { name: 'Keep a corridor' }, es: { name: 'Guardar un corredor' } }),
  apply: (document, { corridor }) => ({
    ...document,
    corridor: corridor.id,
    corridors: withKept(document.corridors, corridor),
  }),
});
