import type { Language } from '../../../base/words.ts';
import type { SheetContent } from '../sheet-content.ts';
import { ownText } from './own-text.ts';

/** Subtitle of a sheet as the result gives it. */
export const writtenSubtitle = (content: SheetContent, language: Language): string =>
  content.elements[0]?.scenes[language].counts ?? '';

/** Subtitle of a sheet: the person's own, or else written from the result. */
export const defaultSubtitle = (content: SheetContent, language: Language): string =>
  ownText(content.sheet.subtitle, language) || writtenSubtitle(content, language);
