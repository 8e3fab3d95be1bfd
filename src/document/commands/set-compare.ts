import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Compare } from '../document.ts';

export const setCompare = defineCommand<{ compare: Compare }>({
  id: 'set-compare',
  words: defineWords({ en: { name: 'Compare periods' }, es: { name: 'Comparar periodos' } }),
  apply: (document, { compare }) => ({ ...document, compare }),
});
