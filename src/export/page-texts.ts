import type { Page, PageText } from '../show/page/page.ts';

const linesWhere = (page: Page, isMeant: (text: PageText) => boolean): readonly string[] =>
  page.items.flatMap((item) => (item.kind === 'text' && isMeant(item) ? [item.lines.join(' ')] : []));

/** What a page says in a role, each text once however often it stands there. */
export const textsOf = (page: Page, role: PageText['role']): readonly string[] => [
  ...new Set(linesWhere(page, (text) => text.role === role)),
];

/** What stands under an element; empty where nothing does. */
export const captionOf = (page: Page, id: string): string =>
  linesWhere(page, ({ field }) => field === `caption:${id}`).join(' ');
