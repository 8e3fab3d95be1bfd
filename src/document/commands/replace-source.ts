import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { SourceRef } from '../document.ts';
import type { KeptReport } from '../reading.ts';
import { withRenewed } from '../with-renewed.ts';

/**
 * Puts another reading of a file, or a later release, in the place of a dropped file: on the screen, in every sheet and
 * in every analysis. The file before is no longer in the study; releases are never merged.
 */
export const replaceSource = defineCommand<{ from: string; source: SourceRef; report: KeptReport }>({
  id: 'replace-source',
  words: defineWords({ en: { name: 'Replace a file' }, es: { name: 'Reemplazar un archivo' } }),
  apply: (document, { from, source, report }) => {
    const renewed = withRenewed(document, from, source.id);
    const { [from]: _, ...reports } = renewed.reports;
    return {
      ...renewed,
      sources: [...renewed.sources.filter(({ id }) => id !== from && id !== source.id), source],
      reports: { ...reports, [source.id]: report },
      briefing: { ...renewed.briefing, final: null },
    };
  },
});
