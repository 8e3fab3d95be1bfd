import { type Language, languages } from '../../../base/words.ts';
import { matchOf, plainWords } from '../word-match.ts';
import type { HandCommand } from './command.ts';
import { words } from './words.ts';

/** Names of the other language and of the group rank behind the name on display. */
const behind = 3;

function rankOf(asked: readonly string[], { name, group }: HandCommand, language: Language): number {
  const own = matchOf(asked, plainWords(name[language]));
  if (own !== null) return own;
  const others = languages.flatMap((one) => [name[one], `${words[one][`group.${group}`]} ${name[one]}`]);
  const ranks = others.map((text) => matchOf(asked, plainWords(text)) ?? Infinity);
  return Math.min(...ranks) + behind;
}

/**
 * Commands that a text asks for by beginnings of words, in either language; those used lately first, and of two alike
 * those that can be done. An empty text asks for all.
 * @param used ids of commands used in this session, the last first
 */
export function rankedCommands(
  text: string,
  commands: readonly HandCommand[],
  used: readonly string[],
  language: Language,
): readonly HandCommand[] {
  const asked = plainWords(text);
  const recency = ({ id }: HandCommand): number => (used.includes(id) ? used.indexOf(id) : used.length);
  const cannot = ({ whyNot }: HandCommand): number => Number(asked.length > 0 && whyNot !== null);
  return commands
    .map((command) => ({ command, rank: asked.length === 0 ? 0 : rankOf(asked, command, language) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => recency(a.command) - recency(b.command) || a.rank - b.rank || cannot(a.command) - cannot(b.command))
    .map(({ command }) => command);
}
