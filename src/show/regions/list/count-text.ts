import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import type { Candidates } from './candidates.ts';
import { words } from './words.ts';

/** "5 of 6 considered; 1 left out: Laredo (no figures of Mexico)." */
export function countText({ rows, considered, out, grouped }: Candidates, language: Language): string {
  const { whole } = formatOf(language);
  const counts = { considered: whole(considered), all: whole(rows.length) };
  const names = out.map(({ name, out: left }) =>
    left === null || left.reason === '' ? name : say(words, language, 'withReason', { name, reason: left.reason }),
  );
  const parts = [
    say(words, language, 'considered', counts),
    ...(out.length === 0
      ? []
      : [say(words, language, 'leftOut', { count: whole(out.length), names: names.join('; ') })]),
    ...(grouped === 0 ? [] : [say(words, language, 'grouped', { count: whole(grouped) })]),
  ];
  return `${parts.join('; ')}.`;
}
