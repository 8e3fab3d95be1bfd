import { type Language, say } from '../../base/words.ts';
import { droppedWords, rejectionWords } from './rejection-words.ts';

type Reason = keyof (typeof rejectionWords)['en'];
const isReason = (key: string): key is Reason => key in rejectionWords.en;
const whys = ['personal', 'personal-values', 'free-text', 'not-chosen', 'nested', 'not-used'] as const;
type Why = (typeof whys)[number];
const whyOf = (key: string): Why => whys.find((why) => why === key) ?? 'not-used';

export const rejectionText = (reason: string, language: Language): string =>
  rejectionWords[language][isReason(reason) ? reason : 'unknown'];

/** One line for each reason that columns were not kept, with their names. */
export function droppedLines(
  dropped: readonly { readonly column: string; readonly why: string }[],
  language: Language,
): readonly string[] {
  return whys.flatMap((why) => {
    const columns = dropped.filter((each) => whyOf(each.why) === why).map(({ column }) => column);
    if (columns.length === 0) return [];
    return [say(droppedWords, language, 'line', { why: droppedWords[language][why], columns: columns.join(', ') })];
  });
}
