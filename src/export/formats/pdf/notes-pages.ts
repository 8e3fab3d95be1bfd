import { say } from '../../../base/words.ts';
import { formatOf } from '../../../show/format.ts';
import type { Page } from '../../../show/page/page.ts';
import type { SheetContent } from '../../../show/page/sheet-content.ts';
import { tablesOf } from '../../page-tables.ts';
import { Flow } from './flow.ts';
import { shownRows, writeTable } from './flow-table.ts';
import type { Part } from './kit.ts';
import type { Pen } from './pen.ts';
import { words } from './words.ts';

export const notesTitle = (page: Page): string => say(words, page.language, 'notes', { title: page.title });

/** Where the notes of a sheet go. */
export interface NotesPlace {
  /** Of the document, in the sheet's language. */
  readonly part: Part;
  /** Of the sheet's maps, in an inch, where there are fewer than were asked for; null: all of them. */
  readonly dots: number | null;
  /** Called when a page has been opened. */
  onPage(): void;
}

/** Writes what stands behind a sheet: its notes in full, and as its long description the figures of its pictures. */
export function writeNotes(
  pen: Pen,
  page: Page,
  contents: readonly SheetContent[],
  { part, dots, onPage }: NotesPlace,
): void {
  const { language, theme } = page;
  const flow = new Flow(pen, page, part, onPage);
  const { body, heading, gap } = flow.style;
  flow.write(
    'H1',
    notesTitle(page),
    { ...heading, size: heading.size * 1.25, lineHeight: heading.lineHeight * 1.25 },
    theme.ink,
  );
  for (const { heading: title, texts } of page.backNotes) {
    flow.space(gap / 2);
    flow.write('H2', title, heading, theme.ink);
    for (const text of texts) {
      flow.write('P', text, body, theme.ink);
      flow.space(gap / 4);
    }
  }
  if (dots !== null) flow.write('P', say(words, language, 'resolution', { dots }), body, theme.ink);
  for (const { title, figures, least, element } of tablesOf([page], contents)) {
    const alt = altOf(page, element);
    const heard = say(words, language, 'figures', { title });
    flow.space(gap);
    flow.write('H2', heard, heading, theme.ink);
    if (alt !== '') flow.write('P', alt, body, theme.ink);
    const shown = shownRows(figures);
    flow.space(gap / 4);
    writeTable(flow, figures, shown.rows, least, heard);
    if (shown.order !== 'all') {
      const { whole } = formatOf(language);
      const counts = { shown: whole(shown.rows.length), all: whole(figures.rows.length) };
      flow.write('P', say(words, language, shown.order, counts), body, theme.quiet);
    }
  }
}

const altOf = ({ items }: Page, element: string): string =>
  items.flatMap((item) => ('id' in item && 'alt' in item && item.id === element ? [item.alt] : [])).join(' ');
