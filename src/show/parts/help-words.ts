import { defineWords } from '../../base/words.ts';

export const helpWords = defineWords({
  en: { whatIs: 'What it means: {name}' },
  es: { whatIs: 'Qué significa: {name}' },
});
