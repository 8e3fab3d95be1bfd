import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: { name: 'Other findings' },
  es: { name: 'Otros hallazgos' },
});
