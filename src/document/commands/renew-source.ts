import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import { withRenewed } from '../with-renewed.ts';

/** Puts a newer release of a table in the place of the one before, in the whole briefing. */
export const renewSource = defineCommand<{ from: string; to: string }>({
  id: 'renew-source',
  words: defineWords({ en: { name: 'Renew the briefing' }, es: { name: 'Renovar la sesión informativa' } }),
  apply: (document, { from, to }) => withRenewed(document, from, to),
});
