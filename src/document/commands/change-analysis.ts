import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { AnalysisSpec } from '../document.ts';

/** Changes parameters, the seed, or what the person says of the finding. */
export const changeAnalysis = defineCommand<{
  id: string;
  change: Partial<Pick<AnalysisSpec, 'params' | 'seed' | 'chosen'>>;
}>({
  id: 'change-analysis',
  words: defineWords({ en: { name: 'Change a method' }, es: { name: 'Cambiar un método' } }),
  apply: (document, { id, change }) => ({
    ...document,
    analyses: document.analyses.map((analysis) => (analysis.id === id ? { ...analysis, ...change } : analysis)),
  }),
});
