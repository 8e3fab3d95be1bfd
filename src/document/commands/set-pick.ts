import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Pick } from '../document.ts';

/** Picks a place, a band or a month of a finding in all views; null picks nothing. */
export const setPick = defineCommand<{ pick: Pick | null }>({
  id: 'set-pick',
  words: defineWords({ en: { name: 'Pick a place' }, es: { name: 'Seleccionar un lugar' } }),
  apply: (document, { pick }) => {
    const before = document.pick;
    const isSame = before === pick || (before?.analysis === pick?.analysis && before?.item === pick?.item);
    return isSame ? document : { ...document, pick };
  },
});
