import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: { print: 'Print', actions: 'What can be done with the briefing' },
  es: { print: 'Imprimir', actions: 'Qué se puede hacer con la sesión informativa' },
});
