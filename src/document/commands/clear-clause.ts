import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import { without } from '../without.ts';

export const clearClause = defineCommand<{ view: string }>({
  id: 'clear-clause',
  words: defineWords({ en: { name: 'Remove a filter' }, es: { name: 'Quitar un filtro' } }),
  apply: (document, { view }) => ({ ...document, clauses: without(document.clauses, view) }),
});
