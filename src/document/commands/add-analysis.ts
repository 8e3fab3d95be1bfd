import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { AnalysisSpec } from '../document.ts';

export const addAnalysis = defineCommand<{ analysis: Omit<AnalysisSpec, 'id'> }>({
  id: 'add-analysis',
  words: defineWords({ en: { name: 'Run a method' }, es: { name: 'Ejecutar un método' } }),
  apply: (document, { analysis }) => {
    const numbers = document.analyses.map(({ id }) => Number(id.slice(1)));
    return {
      ...document,
      analyses: [...document.analyses, { ...analysis, id: `a${Math.max(0, ...numbers) + 1}` }],
    };
  },
});
