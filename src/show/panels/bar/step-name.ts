import type { Language } from '../../../base/words.ts';
import type { Command } from '../../../document/command.ts';
import { commands } from '../../../document/commands/index.ts';
import { words } from './words.ts';

/** Name of an undo step from the id of its command. */
export function stepName(id: string, language: Language): string {
  const [name = id, step = ''] = id.split(':');
  const command: Pick<Command<never>, 'words' | 'steps'> | undefined = Object.values(commands).find(
    (candidate) => candidate.id === name,
  );
  return command?.steps?.words[language][step] ?? command?.words[language].name ?? words[language].openedStudy;
}
