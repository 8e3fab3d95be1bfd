import { monthIndexOf } from '../../base/units.ts';
import { type Language, say } from '../../base/words.ts';
import type { Months } from '../../document/whole-months.ts';
import { formatOf } from '../format.ts';
import type { NewSheet } from './new-sheet.ts';
import { words } from './words.ts';

/** What has to be known of a sheet that was just made. */
export function toldText(told: NonNullable<NewSheet['told']>, language: Language): string {
  const format = formatOf(language);
  const months = ({ from, to }: Months): string => {
    const [first, last] = [format.month(from), format.month(monthIndexOf(to - 1))];
    return first === last ? first : say(words, language, 'months', { from: first, to: last });
  };
  switch (told.key) {
    case 'halves':
      return say(words, language, 'halves', { before: months(told.before), now: months(told.now) });
    case 'newestYears':
      return say(words, language, 'newestYears', { shown: told.shown, all: told.all });
    case 'noYears':
    case 'noHalves':
      return words[language][told.key];
  }
}
