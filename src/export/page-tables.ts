import type { Language } from '../base/words.ts';
import type { Page } from '../show/page/page.ts';
import type { SheetContent } from '../show/page/sheet-content.ts';
import type { Figures } from '../show/table/figures.ts';
import { captionOf, headingOf } from './page-texts.ts';

/** The figures behind one picture of a page. */
export interface PageFigures {
  readonly kind: 'map' | 'chart' | 'table';
  /** Place of the sheet among those of the file, from 1. */
  readonly number: number;
  /** Id of the element within its sheet, "x2". */
  readonly element: string;
  readonly language: Language;
  /** What stands under the picture or over it; where nothing does, the title of its page. */
  readonly title: string;
  readonly figures: Figures;
  /** Figures of 1 to one less are held back. */
  readonly least: number;
}

/** Least that is shown where a page says nothing of it. */
const usualLeast = 5;

/** The tables of pages in the order of reading, each in its page's language; those without rows are left out. */
export function tablesOf(pages: readonly Page[], contents: readonly SheetContent[]): readonly PageFigures[] {
  const sheets = [...new Set(pages.map(({ id }) => id))];
  return pages.flatMap((page) =>
    page.items.flatMap((item): PageFigures[] => {
      if (item.kind !== 'map' && item.kind !== 'chart' && item.kind !== 'table') return [];
      if (item.table === null || item.table.rows.length === 0) return [];
      const { language } = page;
      const content = contents.find(({ sheet }) => sheet.id === page.id);
      const scene = content?.elements.find(({ element }) => element.id === item.id)?.scenes[language];
      return [
        {
          kind: item.kind,
          number: sheets.indexOf(page.id) + 1,
          element: item.id,
          language,
          title: captionOf(page, item.id) || headingOf(page, item.id) || page.title,
          figures: item.table,
          least: scene?.charts.leastShown ?? usualLeast,
        },
      ];
    }),
  );
}
