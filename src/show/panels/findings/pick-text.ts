import { type Language, say } from '../../../base/words.ts';
import type { PickResult } from '../../../disclose/disclosed.ts';
import { countText } from '../../count-text.ts';
import type { Figure, FindingContext } from '../../findings/finding-view.ts';
import { formatOf } from '../../format.ts';
import { pickWords } from './pick-words.ts';

/** Kinds that are named; the others are one sum. */
const named = 5;

/** How many records and people stand there, or that the number is held back. */
export function countsText({ records, people }: PickResult, language: Language): string {
  if (Number.isNaN(records)) return pickWords[language].held;
  return say(pickWords, language, 'counts', {
    records: countText(records, 'records', language),
    people: countText(people, 'people', language),
  });
}

/** The commonest kinds of one column, most first, and the sum of the others. */
function kindsFigure(column: string, kinds: PickResult['kinds'], context: FindingContext): Figure {
  const { language, sourceText } = context;
  const { whole } = formatOf(language);
  const sorted = kinds.filter(({ records }) => records !== 0).toSorted((a, b) => b.records - a.records);
  const texts = sorted.slice(0, named).map(({ label, records }) =>
    say(pickWords, language, 'line', {
      name: sourceText(`${column}.${label}`),
      count: Number.isNaN(records) ? pickWords[language].held : whole(records),
    }),
  );
  const others = sorted.slice(named).reduce((sum, { records }) => sum + records, 0);
  return {
    term: sourceText(`column.${column}`),
    texts: others > 0 ? [...texts, say(pickWords, language, 'others', { count: whole(others) })] : texts,
  };
}

function precisionFigure(precision: PickResult['precision'], language: Language): Figure {
  const { whole } = formatOf(language);
  const names = ['exact', 'town', 'area'] as const;
  const texts = names.flatMap((name, i) => {
    const count = precision[i] ?? 0;
    const said = Number.isNaN(count) ? pickWords[language].held : whole(count);
    return count === 0 ? [] : [say(pickWords, language, 'line', { name: pickWords[language][name], count: said })];
  });
  return { term: pickWords[language].precision, texts };
}

/** Kinds by column, then precision; of own data neither. */
export function pickFigures(result: PickResult, context: FindingContext): readonly Figure[] {
  const columns = [...new Set(result.kinds.map(({ column }) => column))];
  const kinds = columns.map((column) =>
    kindsFigure(
      column,
      result.kinds.filter((kind) => kind.column === column),
      context,
    ),
  );
  return [...kinds, precisionFigure(result.precision, context.language)].filter(({ texts }) => texts.length > 0);
}
