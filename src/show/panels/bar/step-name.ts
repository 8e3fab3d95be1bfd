import type { Language } from '../../../base/words.ts';
import { commands } from '../../../document/commands/index.ts';
import { words } from './words.ts';

/** Name of an undo step from the id of its command. */
export function stepName(id: string, language: Language): string {
  const command = Object.values(commands).find((candidate) => candidate.id === id);
  return command?.words[language].name ?? words[language].openedStudy;
}
