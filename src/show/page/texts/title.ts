import type { Language } from '../../../base/words.ts';
import type { SheetContent } from '../sheet-content.ts';
import { ownText } from './own-text.ts';

/** Title of a sheet as the result gives it. */
export const writtenTitle = (content: SheetContent, language: Language): string =>
  content.elements[0]?.scenes[language].title.replace(/\.$/, '') ?? '';

/** Title of a sheet: the person's own, or else written from the result. */
export const defaultTitle = (content: SheetContent, language: Language): string =>
  ownText(content.sheet.title, language) || writtenTitle(content, language);
