import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';

export const clearClauses = defineCommand<Record<never, never>>({
  id: 'clear-clauses',
  words: defineWords({ en: { name: 'Remove all filters' }, es: { name: 'Quitar todos los filtros' } }),
  apply: (document) => ({ ...document, clauses: {} }),
});
