import type { Page, PageText } from '../show/page/page.ts';

const said = ({ lines }: PageText): string => lines.join(' ');

/** What a page says in a role, each text once however often it stands there. */
export const textsOf = (page: Page, role: PageText['role']): readonly string[] => [
  ...new Set(page.items.flatMap((item) => (item.kind === 'text' && item.role === role ? [said(item)] : []))),
];

/** What stands under an element; empty where nothing does. */
export const captionOf = (page: Page, id: string): string =>
  page.items.flatMap((item) => (item.kind === 'text' && item.field === `caption:${id}` ? [said(item)] : [])).join(' ');

/** What stands over an element, right before it in the order of reading; empty where nothing does. */
export function headingOf({ items }: Page, id: string): string {
  const before = items[items.findIndex((item) => 'id' in item && item.kind !== 'legend' && item.id === id) - 1];
  return before?.kind === 'text' && before.role === 'heading' ? said(before) : '';
}
