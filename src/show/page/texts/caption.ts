import { type Language, say } from '../../../base/words.ts';
import type { ElementContent } from '../sheet-content.ts';
import { hotText } from './facts.ts';
import { ownText } from './own-text.ts';
import { subjectText } from './subject.ts';
import { words } from './words.ts';

/** "Hot spots of recorded deaths ..., 2014 to 2019: 12 hot cells near ..."; null where the element shows none. */
const hotDetail = (content: ElementContent, language: Language): string | null =>
  content.element.kind === 'map' ? hotText(content.scenes[language], content.study.briefing.first, language) : null;

/** What stands under an element as the result gives it: one sentence with its period. */
export function writtenCaption(content: ElementContent, language: Language): string {
  const subject = subjectText(content, language);
  const detail = hotDetail(content, language);
  return detail === null
    ? say(words, language, 'sentence', { text: subject })
    : say(words, language, 'detailed', { subject, detail });
}

/** What stands under an element: the person's own text, or else written from the result. */
export const captionOf = (content: ElementContent, language: Language): string =>
  ownText(content.element.caption, language) || writtenCaption(content, language);
