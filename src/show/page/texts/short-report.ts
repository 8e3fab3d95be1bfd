import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import { shortDateMeaning } from '../../problems/date-meaning.ts';
import type { ReportFacts } from '../sheet-content.ts';
import { reasonWords, reportWords as words } from './short-report-words.ts';

type Reason = keyof (typeof reasonWords)['en'];
const isReason = (key: string): key is Reason => key in reasonWords.en;

/** "no date 6, total row 2", the most frequent first. */
function reasonList(reasons: Readonly<Record<string, number>>, language: Language): string {
  const { whole } = formatOf(language);
  return Object.entries(reasons)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${reasonWords[language][isReason(reason) ? reason : 'unknown']} ${whole(count)}`)
    .join(', ');
}

/**
 * The report on a file in one line, without a full stop: "5,515 rows read, 5,507 accepted, 8 left out (no date 8);
 * rounded to 10; dates are of the report". Empty where nothing may be said.
 */
export function shortReport({ rows, rounding, dateMeans }: ReportFacts, language: Language): string {
  const { whole } = formatOf(language);
  const parts: string[] = [];
  if (rows !== null) {
    const { read, accepted, reasons } = rows;
    const told = { read: whole(read), accepted: whole(accepted), left: whole(read - accepted) };
    parts.push(
      read === accepted
        ? say(words, language, 'allRows', told)
        : say(words, language, 'rows', { ...told, reasons: reasonList(reasons, language) }),
    );
  }
  if (rounding > 1) parts.push(say(words, language, 'rounded', { rounding: whole(rounding) }));
  if (dateMeans !== null) parts.push(shortDateMeaning(dateMeans, language));
  return parts.join('; ');
}

/** The same after the name of its file, as a sentence. */
export function reportLine(file: string, facts: ReportFacts, language: Language): string {
  const text = shortReport(facts, language);
  return text === '' ? '' : say(words, language, 'line', { file, text });
}
