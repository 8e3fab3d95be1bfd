import type { Language } from '../../base/words.ts';
import type { Page, PageChart, PageMap, PageTable } from '../page/page.ts';

/** Where a part of a sheet stands on its page; undefined before the page is planned. Both languages have one layout. */
export function onPage(
  pages: Readonly<Record<Language, Page>> | null,
  part: string,
): PageMap | PageChart | PageTable | undefined {
  for (const item of pages?.en.items ?? []) {
    if ((item.kind === 'map' || item.kind === 'chart' || item.kind === 'table') && item.id === part) return item;
  }
  return undefined;
}
