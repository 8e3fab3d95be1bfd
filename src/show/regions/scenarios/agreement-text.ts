import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import type { Agreement, RankSpan } from './agreement.ts';
import { agreementWords as words } from './agreement-words.ts';

/** "3", "2 to 4" where missing figures decide, or a word where it is not ranked. */
export function rankText(span: RankSpan, language: Language): string {
  if (span === null) return words[language].notRanked;
  const { whole } = formatOf(language);
  return span.best === span.worst
    ? whole(span.best)
    : say(words, language, 'span', { best: whole(span.best), worst: whole(span.worst) });
}

/** Whom the sets put first: one line for all, or whom each does. */
function firstLine(
  { sets, leaders }: Agreement,
  setNames: readonly string[],
  nameOf: (region: string) => string,
  language: Language,
): string {
  const [one] = leaders;
  const shared = one?.length === 1 && leaders.every((of) => of.length === 1 && of[0] === one[0]) ? one[0] : undefined;
  if (shared !== undefined) {
    return say(words, language, sets === 2 ? 'bothFirst' : 'allFirst', { sets, region: nameOf(shared) });
  }
  const { list } = formatOf(language);
  const each = leaders.map((of, i) =>
    say(words, language, 'eachFirst', {
      set: setNames[i] ?? '',
      region: of.length === 0 ? words[language].uncertain : list(of.map(nameOf)),
    }),
  );
  return say(words, language, 'differ', { each: each.join('; ') });
}

/** What the sets agree on, in sentences. */
export function agreementLines(
  agreement: Agreement,
  setNames: readonly string[],
  nameOf: (region: string) => string,
  language: Language,
): readonly string[] {
  const { sets, first, rows, pairs } = agreement;
  if (sets < 2 || rows.length === 0) return [];
  const { list, whole } = formatOf(language);
  const always = rows.filter(({ isAlwaysFirst }) => isAlwaysFirst).map(({ region }) => nameOf(region));
  const counts = { sets: whole(sets), first: whole(first) };
  return [
    firstLine(agreement, setNames, nameOf, language),
    ...(first === 1
      ? []
      : [
          always.length === 0
            ? say(words, language, 'noneAlways', counts)
            : say(words, language, sets === 2 ? 'alwaysBoth' : 'always', { ...counts, regions: list(always) }),
        ]),
    ...(pairs.of === 0
      ? []
      : [
          say(words, language, sets === 2 ? 'pairsBoth' : 'pairs', {
            sets: whole(sets),
            same: whole(pairs.same),
            of: whole(pairs.of),
          }),
        ]),
  ];
}
