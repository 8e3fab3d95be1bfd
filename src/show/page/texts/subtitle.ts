import { type Language, say } from '../../../base/words.ts';
import type { SheetContent } from '../sheet-content.ts';
import { factsOf, hotText } from './facts.ts';
import { ownText } from './own-text.ts';
import { capital } from './subject.ts';
import { words } from './words.ts';

/** Subtitle of a sheet as the result gives it: what its first element found, or how much it holds. */
export function writtenSubtitle({ elements }: SheetContent, language: Language): string {
  const [main] = elements;
  if (main === undefined) return '';
  const hot = main.element.kind === 'map' ? hotText(main.scenes[language], main.study.briefing.first, language) : null;
  if (hot !== null) return say(words, language, 'sentence', { text: capital(hot) });
  if (main.element.kind === 'record') return '';
  const { finding, count, highest } = factsOf(main, language);
  return finding === '' ? [count, highest].filter((text) => text !== '').join(' ') : finding;
}

/** Subtitle of a sheet: the person's own, or else written from the result. */
export const defaultSubtitle = (content: SheetContent, language: Language): string =>
  ownText(content.sheet.subtitle, language) || writtenSubtitle(content, language);
