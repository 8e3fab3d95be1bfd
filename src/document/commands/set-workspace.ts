import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Workspace } from '../document.ts';

/** Shows the workspace of another of the three people; what is studied stays. */
export const setWorkspace = defineCommand<{ workspace: Workspace }>({
  id: 'set-workspace',
  words: defineWords({ en: { name: 'Change the workspace' }, es: { name: 'Cambiar de espacio de trabajo' } }),
  apply: (document, { workspace }) => (document.workspace === workspace ? document : { ...document, workspace }),
});
