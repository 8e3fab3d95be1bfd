import { type Language, say } from '../base/words.ts';
import { countWords } from './count-words.ts';
import { formatOf } from './format.ts';

/** "1 incident", "1,203 people": how many of what, as a sentence or a tooltip has it. */
export function countText(count: number, of: 'records' | 'incidents' | 'people', language: Language): string {
  if (count === 1) return countWords[language][`${of}One`];
  return say(countWords, language, of, { count: formatOf(language).whole(count) });
}
