import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { OwnCorridor } from '../document.ts';
import { withKept } from '../with-kept.ts';
import { without } from '../without.ts';

/**
 * Adds a corridor of the person's own, or changes the one of that id, and shows it whole.
 * @param isOnlyKept the corridor on display stays: what is kept came from a file
 */
export const keepCorridor = defineCommand<{ corridor: OwnCorridor; isOnlyKept?: boolean }>({
  id: 'keep-corridor',
  words: defineWords({ en: { name: 'Keep a corridor' }, es: { name: 'Guardar un corredor' } }),
  apply: (document, { corridor, isOnlyKept = false }) => {
    const corridors = withKept(document.corridors, corridor);
    if (isOnlyKept) return { ...document, corridors };
    const clauses = without(document.clauses, 'place');
    return { ...document, corridor: corridor.id, corridors, camera: null, clauses };
  },
});
