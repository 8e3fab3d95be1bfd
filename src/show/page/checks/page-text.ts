import type { Page } from '../page.ts';

/** A text on one line, as it is looked for. */
export const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All that stands in blocks of text on the face of a page, in the order of reading. */
export const faceText = ({ items }: Page): string =>
  plainText(items.flatMap((item) => (item.kind === 'text' ? [item.lines.join(' ')] : [])).join(' '));

/** Whether a page says a text on its face. */
export const says = (page: Page, text: string): boolean => faceText(page).includes(plainText(text));
