import type { Language } from '../../../base/words.ts';
import type { ElementContent } from '../sheet-content.ts';
import { ownText } from './own-text.ts';

/** Alternative text of an element as the result gives it, at most about 350 characters. */
export const writtenAlt = (content: ElementContent, language: Language): string => content.scenes[language].title;

/** Alternative text of an element: the person's own, or else written from the result. */
export const altOf = (content: ElementContent, language: Language): string =>
  ownText(content.element.alt, language) || writtenAlt(content, language);
