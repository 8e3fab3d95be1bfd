import { defineWords } from '../../../base/words.ts';

export const moreWords = defineWords({
  en: {
    more: 'More: commands, keys, set up the page, first steps, definitions, about',
    commands: 'Commands (Ctrl or Cmd+K)',
    keys: 'Keys (?)',
    presets: 'Set up the page for…',
    tour: 'First steps',
    help: 'Definitions',
    about: 'About Corredor',
  },
  es: {
    more: 'Más: comandos, teclas, preparar la página, primeros pasos, definiciones, acerca de',
    commands: 'Comandos (Ctrl o Cmd+K)',
    keys: 'Teclas (?)',
    presets: 'Preparar la página para…',
    tour: 'Primeros pasos',
    help: 'Definiciones',
    about: 'Acerca de Corredor',
  },
});
