import type { MonthIndex } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import { shiftWords } from './shift-words.ts';

/** "Mar 2012 to Dec 2013 and Apr 2025": months in a row are said by their ends. @param months ascending */
export function monthRuns(months: readonly MonthIndex[], language: Language): string {
  const { list, shortMonth } = formatOf(language);
  const runs: { from: MonthIndex; to: MonthIndex }[] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last !== undefined && month === last.to + 1) last.to = month;
    else runs.push({ from: month, to: month });
  }
  return list(
    runs.map(({ from, to }) =>
      from === to
        ? shortMonth(from)
        : say(shiftWords, language, 'span', { from: shortMonth(from), to: shortMonth(to) }),
    ),
  );
}
