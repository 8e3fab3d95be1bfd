import type { Language } from '../../base/words.ts';
import type { DateMeaning } from '../../columns/file-report.ts';
import { dateMeaningWords } from './date-meaning-words.ts';

/** What the date of a record is the date of, in a sentence. */
export const dateMeaningText = (means: DateMeaning, language: Language): string => dateMeaningWords[language][means];

/** As the end of a sentence. */
export const shortDateMeaning = (means: DateMeaning, language: Language): string =>
  dateMeaningWords[language][`short.${means}`];
