import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Clause } from '../document.ts';

export const setClause = defineCommand<{ view: string; clause: Clause }>({
  id: 'set-clause',
  words: defineWords({ en: { name: 'Filter' }, es: { name: 'Filtrar' } }),
  apply: (document, { view, clause }) => ({ ...document, clauses: { ...document.clauses, [view]: clause } }),
});
