import type { Language } from '../../../base/words.ts';
import type { ElementKind } from '../../../document/sheet.ts';
import type { Page, PageItem } from '../page.ts';
import { isEmpty, shapeOf } from '../plan-elements.ts';
import { leastMap } from '../plan-parts.ts';
import type { SheetContent } from '../sheet-content.ts';
import type { Check } from './check.ts';
import { elementName, found } from './make-check.ts';

/** Of the size at which a picture is read well, what it has at least to be read at all. */
const leastShare = 0.6;
/** Rows that a table shows at least, where it has so many. */
const leastRows = 3;

/** Whether a picture is so small on its page that it is hardly read. */
function isSmall(item: PageItem, { elements }: SheetContent): boolean {
  if (item.kind === 'table') return item.rows.length < Math.min(leastRows, item.table.rows.length);
  if (item.kind !== 'map' && item.kind !== 'chart') return false;
  const owner = elements.find(({ element }) => element.id === item.id);
  if (owner === undefined) return false;
  const least = item.kind === 'map' ? leastMap : shapeOf(owner).least;
  const { box, scale } = item;
  return box.width < least.width * scale * leastShare || box.height < least.height * scale * leastShare;
}

/** A record is no picture: it stands on its page as texts. */
const isToldRecord = (kind: ElementKind, { items }: Page): boolean =>
  kind === 'record' && items.some((item) => item.kind === 'text' && item.role === 'record');

/**
 * Pictures and tables that a larger page, or fewer of them, would let one read: small ones, and those that have no room at
 * all. Both languages have the same layout.
 */
export const smallChecks = (content: SheetContent, { en }: Readonly<Record<Language, Page>>): readonly Check[] =>
  content.elements.flatMap((owner) => {
    const { element } = owner;
    const items = en.items.filter((item) => item.kind === element.kind && item.id === element.id);
    const isLost = items.length === 0 && !isEmpty(owner) && !isToldRecord(element.kind, en);
    if (!isLost && !items.some((item) => isSmall(item, content))) return [];
    return [
      found('overlap', 'warn', 'pictureSmall', (language) => ({ element: elementName(element, language) }), {
        element: element.id,
        fix: { kind: 'larger-page' },
      }),
    ];
  });
