import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';

export const showEvent = defineCommand<{ event: string; visible: boolean }>({
  id: 'show-event',
  words: defineWords({ en: { name: 'Show or hide an event' }, es: { name: 'Mostrar u ocultar un acontecimiento' } }),
  apply: (document, { event, visible }) => {
    const others = document.hiddenEvents.filter((id) => id !== event);
    return { ...document, hiddenEvents: visible ? others : [...others, event] };
  },
});
