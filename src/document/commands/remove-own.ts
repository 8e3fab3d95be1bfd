import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import { emptyDocument } from '../document.ts';
import { without } from '../without.ts';

/** Takes away a corridor, a thing on the map or an event of the person's own. What hung on it goes back to the start. */
export const removeOwn = defineCommand<{ from: 'corridors' | 'features' | 'events'; id: string }>({
  id: 'remove-own',
  words: defineWords({ en: { name: 'Take away what was drawn' }, es: { name: 'Quitar lo dibujado' } }),
  apply: (document, { from, id }) => {
    const { compare, corridor } = document;
    const lostCorridor = from === 'corridors' && corridor === id;
    const lostEvent = from === 'events' && compare.kind === 'event' && compare.event === id;
    // The kilometres chosen were those of a corridor that is gone.
    const whole = lostCorridor ? { camera: null, clauses: without(document.clauses, 'place') } : {};
    return {
      ...document,
      ...whole,
      corridor: lostCorridor ? emptyDocument.corridor : corridor,
      compare: lostEvent ? { kind: 'none' } : compare,
      [from]: document[from].filter((one) => one.id !== id),
    };
  },
});
