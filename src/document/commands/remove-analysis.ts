import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';

/** Takes a finding out, and what was picked, shown or varied of it. */
export const removeAnalysis = defineCommand<{ id: string }>({
  id: 'remove-analysis',
  words: defineWords({ en: { name: 'Remove a finding' }, es: { name: 'Quitar un hallazgo' } }),
  apply: (document, { id }) => {
    const { board, pick, sweep } = document;
    const isBeside = board.finding !== id && board.beside !== id;
    return {
      ...document,
      analyses: document.analyses.filter((analysis) => analysis.id !== id),
      board: {
        finding: board.finding === id ? '' : board.finding,
        beside: board.beside === id ? '' : board.beside,
        view: isBeside ? board.view : 'one',
      },
      pick: pick?.analysis === id ? null : pick,
      sweep: sweep?.analysis === id ? null : sweep,
    };
  },
});
