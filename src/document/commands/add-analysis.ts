import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { AnalysisSpec } from '../document.ts';

/** Runs a method; where one finding stands on the map, the new one takes its place as soon as it has one. */
export const addAnalysis = defineCommand<{ analysis: Omit<AnalysisSpec, 'id'> }>({
  id: 'add-analysis',
  words: defineWords({ en: { name: 'Run a method' }, es: { name: 'Ejecutar un método' } }),
  apply: (document, { analysis }) => {
    const numbers = document.analyses.map(({ id }) => Number(id.slice(1)));
    const { board } = document;
    return {
      ...document,
      board: board.view === 'one' ? { ...board, finding: '' } : board,
      analyses: [...document.analyses, { ...analysis, id: `a${Math.max(0, ...numbers) + 1}` }],
    };
  },
});
