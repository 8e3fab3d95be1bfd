import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { AnalysisSpec } from '../document.ts';

/** Changes parameters, the seed, the months, or what the person says of the finding. */
export const changeAnalysis = defineCommand<{
  id: string;
  change: Partial<Pick<AnalysisSpec, 'params' | 'seed' | 'data' | 'period' | 'chosen'>>;
}>({
  id: 'change-analysis',
  words: defineWords({ en: { name: 'Change a method' }, es: { name: 'Cambiar un método' } }),
  apply: (document, { id, change }) => ({
    ...document,
    analyses: document.analyses.map((analysis) => (analysis.id === id ? { ...analysis, ...change } : analysis)),
    // What was picked stands in a result that is no more; what a person says of it changes no result.
    pick: document.pick?.analysis === id && Object.keys(change).some((key) => key !== 'chosen') ? null : document.pick,
  }),
});
