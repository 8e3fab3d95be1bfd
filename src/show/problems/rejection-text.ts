import type { Language } from '../../base/words.ts';
import { droppedWords, rejectionWords } from './rejection-words.ts';

type Reason = keyof (typeof rejectionWords)['en'];
type Dropped = keyof (typeof droppedWords)['en'];
const isReason = (key: string): key is Reason => key in rejectionWords.en;
const isDropped = (key: string): key is Dropped => key in droppedWords.en;

export const rejectionText = (reason: string, language: Language): string =>
  rejectionWords[language][isReason(reason) ? reason : 'unknown'];

export const droppedText = (why: string, language: Language): string =>
  droppedWords[language][isDropped(why) ? why : 'not-used'];
