import { flagWords, missingWords } from '../../../analyse/criteria/catalog.ts';
import { type Language, say } from '../../../base/words.ts';
import type { CriterionColumn, MissingReason, RegionFlag, RegionTableResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { problemText } from '../../problems/problem-text.ts';
import { noteWords as words } from './note-words.ts';

/** What has to be known of a criterion's figures: `lines` in sight, `more` when it is opened. */
export interface CriterionNotes {
  readonly lines: readonly string[];
  readonly more: readonly string[];
}

/** How often each thing is there, in the order in which it is first met. */
function countsOf<Key>(keys: readonly Key[]): readonly (readonly [Key, number])[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
}

/** "2 of 6 regions have no figure and are ranked with bounds: A small figure is held back (1); Too few events (1)." */
function missingLine(reasons: readonly (MissingReason | null)[], of: number, language: Language): readonly string[] {
  if (reasons.length === 0) return [];
  const { whole } = formatOf(language);
  const told = countsOf(reasons).map(([reason, count]) =>
    say(words, language, 'counted', {
      text: reason === null ? words[language].unknown : missingWords[language][reason],
      count: whole(count),
    }),
  );
  const params = { count: whole(reasons.length), of: whole(of), reasons: told.join('; ') };
  const key = reasons.length === of ? 'noneHas' : reasons.length === 1 ? 'missingOne' : 'missing';
  return [say(words, language, key, params)];
}

const trueMinus = '−';

/** Marks that stand in sight: the others are told when the criterion is opened. */
const loud: readonly RegionFlag[] = ['not-comparable', 'break-inside', 'unverified-coverage'];

/**
 * Notes of one criterion over the candidates.
 * @param places of the candidates in the table
 * @param nameOf names of the criteria of the study by their ids
 */
export function criterionNotes(
  column: CriterionColumn,
  { correlated }: Pick<RegionTableResult, 'correlated'>,
  places: readonly number[],
  nameOf: (id: string) => string,
  language: Language,
): CriterionNotes {
  const { whole, decimal } = formatOf(language);
  // Counts without a reason have a field of their own, where it is given.
  const gone = places.filter(
    (at) => Number.isNaN(column.values[at] ?? Number.NaN) && column.missing[at] !== 'not-confirmed',
  );
  const flags = countsOf(places.flatMap((at) => column.flags[at] ?? []));
  const flagLine = ([flag, count]: readonly [RegionFlag, number]): string =>
    count === places.length
      ? `${flagWords[language][flag]}.`
      : `${say(words, language, 'counted', { text: flagWords[language][flag], count: whole(count) })}.`;
  const twice = correlated.flatMap(({ a, b, r, n }) => {
    const other = a === column.id ? b : b === column.id ? a : null;
    if (other === null) return [];
    const params = { name: nameOf(other), r: decimal(r, 2).replace('-', trueMinus), n: whole(n) };
    return [say(words, language, r < 0 ? 'reversed' : 'twice', params)];
  });
  const [first] = places.map((at) => column.values[at]);
  const isAlike = places.length > 1 && places.every((at) => column.values[at] === first);
  const shown = flags.filter(([flag]) => flag !== 'raw-count');
  return {
    lines: [
      ...missingLine(
        gone.map((at) => column.missing[at] ?? null),
        places.length,
        language,
      ),
      ...(isAlike ? [words[language].alike] : []),
      ...twice,
      ...shown.filter(([flag]) => loud.includes(flag)).map(flagLine),
    ],
    more: [
      ...shown.filter(([flag]) => !loud.includes(flag)).map(flagLine),
      ...column.problems.map((problem) => {
        const { happened, remedy } = problemText(problem, language);
        return `${happened} ${remedy}`;
      }),
    ],
  };
}
