import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Briefing } from '../sheet.ts';

/** Changes what all sheets share: title, handling mark, limits, draft or final. */
export const setBriefing = defineCommand<{ change: Partial<Briefing> }>({
  id: 'set-briefing',
  words: defineWords({ en: { name: 'Change the briefing' }, es: { name: 'Cambiar la sesión informativa' } }),
  apply: (document, { change }) => ({ ...document, briefing: { ...document.briefing, ...change } }),
});
