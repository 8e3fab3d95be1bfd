import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import { emptyDocument } from '../document.ts';

/** Takes a dropped file out; pictures that it fed go back to the sets of the app. */
export const removeSource = defineCommand<{ id: string }>({
  id: 'remove-source',
  words: defineWords({ en: { name: 'Remove a file' }, es: { name: 'Quitar un archivo' } }),
  apply: (document, { id }) => {
    const { grid } = document;
    const kept = (key: 'areas' | 'national' | 'incidents'): string =>
      grid[key] === id ? emptyDocument.grid[key] : grid[key];
    const { [id]: _, ...reports } = document.reports;
    return {
      ...document,
      reports,
      sources: document.sources.filter((source) => source.id !== id),
      grid: { ...grid, areas: kept('areas'), national: kept('national'), incidents: kept('incidents') },
    };
  },
});
