import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';

export const removeAnalysis = defineCommand<{ id: string }>({
  id: 'remove-analysis',
  words: defineWords({ en: { name: 'Remove a finding' }, es: { name: 'Quitar un hallazgo' } }),
  apply: (document, { id }) => ({ ...document, analyses: document.analyses.filter((analysis) => analysis.id !== id) }),
});
