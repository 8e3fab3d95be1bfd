import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Near repeat (Knox)' },
  es: { name: 'Repetición cercana (Knox)' },
});
