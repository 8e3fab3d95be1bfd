import type { Language } from '../../base/words.ts';
import { canvasMeasure, type Measure } from '../page/measure.ts';
import type { Page } from '../page/page.ts';
import { planPages } from '../page/plan-pages.ts';
import type { SheetContent } from '../page/sheet-content.ts';

type Pages = Readonly<Record<Language, Page>>;

const planned = new WeakMap<SheetContent, Pages>();
let measure: Measure | null = null;

/** Pages of a sheet, planned once for all who look at them; `loadPageFonts` comes first. */
export function plannedPages(content: SheetContent): Pages {
  const known = planned.get(content);
  if (known !== undefined) return known;
  measure ??= canvasMeasure();
  const pages = planPages(content, measure);
  planned.set(content, pages);
  return pages;
}
