import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import { withRenewed } from '../with-renewed.ts';

/** Puts a newer release of a table in the place of the one before, in the whole briefing: one that was final is a draft again. */
export const renewSource = defineCommand<{ from: string; to: string }>({
  id: 'renew-source',
  words: defineWords({ en: { name: 'Renew the briefing' }, es: { name: 'Renovar la sesión informativa' } }),
  apply: (document, { from, to }) => {
    const renewed = withRenewed(document, from, to);
    return { ...renewed, briefing: { ...renewed.briefing, final: null } };
  },
});
