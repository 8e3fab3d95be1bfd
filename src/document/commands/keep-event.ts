import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { OwnEvent } from '../document.ts';
import { withKept } from '../with-kept.ts';

/** Adds an event of the person's own, or changes the one of that id. */
export const keepEvent = defineCommand<{ event: OwnEvent }>({
  id: 'keep-event',
  words: defineWords({ en: { name: 'Keep an event' }, es: { name: 'Guardar un acontecimiento' } }),
  apply: (document, { event }) => ({ ...document, events: withKept(document.events, event) }),
});
