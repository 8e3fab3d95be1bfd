import type { Language } from '../../../base/words.ts';
import type { OwnText } from '../../../document/own.ts';

/** A person's own text; where one language is empty the other stands for it. Empty: there is none. */
export function ownText(text: OwnText, language: Language): string {
  const own = text[language].trim();
  return own === '' ? text[language === 'en' ? 'es' : 'en'].trim() : own;
}
