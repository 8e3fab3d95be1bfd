import { type Language, say } from '../base/words.ts';
import type { ProgrammeEvent } from '../corridors/corridor.ts';
import { words } from './scene-text/words.ts';

/** "OASISS begins (not verified)": wherever an event is named, so is what its source is worth. */
export function eventName({ name, verified }: ProgrammeEvent, language: Language): string {
  return verified ? name[language] : say(words, language, 'notVerified', { name: name[language] });
}
