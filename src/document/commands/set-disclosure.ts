import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Disclosure } from '../document.ts';

export const setDisclosure = defineCommand<{ disclosure: Partial<Disclosure> }>({
  id: 'set-disclosure',
  words: defineWords({
    en: { name: 'Change the suppression of small figures' },
    es: { name: 'Cambiar la reserva de cifras pequeñas' },
  }),
  apply: (document, { disclosure }) => ({ ...document, disclosure: { ...document.disclosure, ...disclosure } }),
});
