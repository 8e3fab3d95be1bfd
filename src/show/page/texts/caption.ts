import type { Language } from '../../../base/words.ts';
import type { ElementContent } from '../sheet-content.ts';
import { ownText } from './own-text.ts';

/** What stands under an element as the result gives it: one sentence. */
export const writtenCaption = (content: ElementContent, language: Language): string => content.scenes[language].title;

/** What stands under an element: the person's own text, or else written from the result. */
export const captionOf = (content: ElementContent, language: Language): string =>
  ownText(content.element.caption, language) || writtenCaption(content, language);
