import { parseMonthIso } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import { type Language, say } from '../../base/words.ts';
import { formatOf } from '../format.ts';
import { particularWords } from './particular-words.ts';
import { problemWords } from './problem-words.ts';
import { remedyWords } from './remedy-words.ts';

export interface ProblemText {
  /** What happened, and where. */
  readonly happened: string;
  readonly remedy: string;
}

type Particular = keyof (typeof particularWords)['en'];
const isParticular = (key: string): key is Particular => key in particularWords.en;

/** A month such as "2014-01" as the language writes it; other texts as they are. */
function textOf(value: string, language: Language): string {
  const month = parseMonthIso(value);
  return month === undefined ? value : formatOf(language).month(month);
}

/** A problem in words. Parameters without a word of their own are for machines and stay unsaid. */
export function problemText(problem: Problem, language: Language): ProblemText {
  const particulars = Object.entries(problem.params).flatMap(([key, value]) => {
    if (!isParticular(key)) return [];
    const shown = typeof value === 'number' ? formatOf(language).whole(value) : textOf(value, language);
    return [say(particularWords, language, key, { value: shown })];
  });
  return {
    happened: [problemWords[language][problem.code], ...particulars].join(' '),
    remedy: remedyWords[language][problem.code],
  };
}
