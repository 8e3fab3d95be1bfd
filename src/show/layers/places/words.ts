import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: { name: 'Barriers, checkpoints and other places' },
  es: { name: 'Barreras, puntos de revisión y otros lugares' },
});
