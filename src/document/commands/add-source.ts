import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { SourceRef } from '../document.ts';
import type { KeptReport } from '../reading.ts';

/** Adds a dropped file, and draws it: `draws` names the picture that it feeds; null for areas and denominators. */
export const addSource = defineCommand<{
  source: SourceRef;
  draws: 'areas' | 'national' | 'incidents' | null;
  report?: KeptReport;
}>({
  id: 'add-source',
  words: defineWords({ en: { name: 'Add a file' }, es: { name: 'Agregar un archivo' } }),
  apply: (document, { source, draws, report }) => ({
    ...document,
    reports: report === undefined ? document.reports : { ...document.reports, [source.id]: report },
    sources: [...document.sources.filter(({ id }) => id !== source.id), source],
    grid:
      draws === null
        ? document.grid
        : {
            ...document.grid,
            [draws]: source.id,
            figures: draws === 'national' ? document.grid.figures : draws,
          },
  }),
});
