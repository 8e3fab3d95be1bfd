import type { Language } from '../base/words.ts';
import type { Page } from '../show/page/page.ts';
import { recordFigures } from '../show/page/record-figures.ts';
import type { SheetContent } from '../show/page/sheet-content.ts';
import type { Figures } from '../show/table/figures.ts';
import { captionOf, headingOf } from './page-texts.ts';

/** The figures behind one picture of a page. */
export interface PageFigures {
  readonly kind: 'map' | 'chart' | 'table' | 'record';
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

/** The tables of pages, and what their decision records say as tables of parts and texts, before the figures of each. */
export function tablesAndRecords(pages: readonly Page[], contents: readonly SheetContent[]): readonly PageFigures[] {
  const sheets = [...new Set(pages.map(({ id }) => id))];
  return pages.flatMap((page) => {
    const content = contents.find(({ sheet }) => sheet.id === page.id);
    const records = (content?.elements ?? []).flatMap((owner): PageFigures[] => {
      const figures = recordFigures(owner, content?.releases ?? [], page.language);
      if (figures.rows.length === 0) return [];
      const number = sheets.indexOf(page.id) + 1;
      const { id: element } = owner.element;
      return [
        { kind: 'record', number, element, language: page.language, title: page.title, figures, least: usualLeast },
      ];
    });
    const tables = tablesOf([page], contents).map((table) => ({ ...table, number: sheets.indexOf(page.id) + 1 }));
    return [...records, ...tables];
  });
}
