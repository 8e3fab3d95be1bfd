import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Sweep } from '../document.ts';

/** Opens the sensitivity strip of a finding over one of its parameters; null closes it. */
export const setSweep = defineCommand<{ sweep: Sweep | null }>({
  id: 'set-sweep',
  words: defineWords({ en: { name: 'Vary a parameter' }, es: { name: 'Variar un parámetro' } }),
  apply: (document, { sweep }) => ({ ...document, sweep }),
});
