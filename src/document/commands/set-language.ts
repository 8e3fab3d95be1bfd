import type { Language } from '../../base/words.ts';
import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';

export const setLanguage = defineCommand<{ language: Language }>({
  id: 'set-language',
  words: defineWords({ en: { name: 'Change the language' }, es: { name: 'Cambiar el idioma' } }),
  apply: (document, { language }) => ({ ...document, language }),
});
