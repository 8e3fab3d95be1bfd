import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: { title: 'Layers' },
  es: { title: 'Capas' },
});
