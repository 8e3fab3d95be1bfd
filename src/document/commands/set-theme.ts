import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { ThemeName } from '../document.ts';

export const setTheme = defineCommand<{ theme: ThemeName }>({
  id: 'set-theme',
  words: defineWords({ en: { name: 'Change the colours' }, es: { name: 'Cambiar los colores' } }),
  apply: (document, { theme }) => ({ ...document, theme }),
});
