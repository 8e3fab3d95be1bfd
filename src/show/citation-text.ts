import { type Language, say } from '../base/words.ts';
import { citationWords } from './citation-words.ts';
import type { DataSet } from './cockpit.ts';

type OwnText = keyof (typeof citationWords)['en'];
const isOwnText = (text: string): text is OwnText => Object.hasOwn(citationWords.en, text);

/** A part of a citation: in the person's language where the words are the app's own, else as its publisher has it. */
function inWords(text: string, file: string, language: Language): string {
  return isOwnText(text) ? say(citationWords, language, text, { file }) : text;
}

/** Publisher, title and licence as they are printed; a file that names no publisher goes by its own name. */
export function citationOf(
  { publisher, title, licence, file }: Pick<DataSet, 'publisher' | 'title' | 'licence' | 'file'>,
  language: Language,
): Pick<DataSet, 'publisher' | 'title' | 'licence'> {
  return {
    publisher: inWords(publisher, file, language),
    title: inWords(title, file, language),
    licence: inWords(licence, file, language),
  };
}

/** The title that its publisher, or a person who described the file, gave; null where the app has one in its stead. */
export const ownTitle = ({ title }: Pick<DataSet, 'title'>): string | null => (isOwnText(title) ? null : title);
