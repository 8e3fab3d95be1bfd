import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import { importWords as words } from './import-words.ts';
import type { MatchedSet } from './matched-set.ts';

/** As many of a long list as are named. */
const mostNamed = 12;
const longestNamed = 60;

const shortened = (text: string): string => (text.length > longestNamed ? `${text.slice(0, longestNamed)}…` : text);

/** What of a set fits the study and what does not, in lines. */
export function importLines(
  { set, unknown, unclear, repeated, unread, unsaid, isScaled }: MatchedSet,
  nameOf: (id: string) => string,
  language: Language,
): readonly string[] {
  const { list, whole } = formatOf(language);
  const listed = (
    key: 'unknown' | 'unclear' | 'repeated' | 'unread' | 'unsaid',
    names: readonly string[],
  ): string[] => {
    if (names.length === 0) return [];
    const shown = names.slice(0, mostNamed).map(shortened);
    const more = names.length - shown.length;
    return [say(words, language, key, { names: list(more > 0 ? [...shown, `+${whole(more)}`] : shown) })];
  };
  const all = Object.keys(set.weights).length;
  const count = all - unsaid.length;
  return [
    count === 0 ? words[language].nothing : say(words, language, 'fits', { count: whole(count), all: whole(all) }),
    ...listed('unknown', unknown),
    ...listed('unclear', unclear),
    ...listed('repeated', repeated),
    ...listed('unread', unread),
    ...(count === 0 ? [] : listed('unsaid', unsaid.map(nameOf))),
    ...(isScaled ? [words[language].scaled] : []),
  ];
}
