import { say } from '../../../base/words.ts';
import { formatOf } from '../../../show/format.ts';
import type { Page } from '../../../show/page/page.ts';
import type { SheetContent } from '../../../show/page/sheet-content.ts';
import { type PageFigures, tablesOf } from '../../page-tables.ts';
import { Flow } from './flow.ts';
import { prepareTable, shownRows, tableHeight, writeTable } from './flow-table.ts';
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
  const columns = page.width > page.height ? 2 : 1;
  flow.spread(columns);
  for (const { heading: title, texts } of page.backNotes) {
    flow.space(gap / 2);
    flow.write('H2', title, heading, theme.ink);
    for (const text of texts) {
      flow.write('P', text, body, theme.ink);
      flow.space(gap / 4);
    }
  }
  if (dots !== null) flow.write('P', say(words, language, 'resolution', { dots }), body, theme.ink);
  for (const picture of tablesOf([page], contents)) writeFigures(flow, picture, columns);
}

/** Rows that stay with the heading over a table. */
const keptRows = 2;

function writeFigures(flow: Flow, { title, figures, least, element }: PageFigures, columns: number): void {
  const { page, style } = flow;
  const { language, theme } = page;
  const { body, heading, gap } = style;
  const heard = say(words, language, 'figures', { title });
  const alt = altOf(page, element);
  const shown = shownRows(figures);
  const table = prepareTable(flow, figures, shown.rows, least);
  const needed = table.needs.reduce((sum, need) => sum + need, 0);
  flow.spread(needed > flow.widthIn(columns) ? 1 : columns);
  flow.space(gap);
  const above = flow.heightOf(heard, heading) + flow.heightOf(alt, body) + gap;
  const whole = above + tableHeight(flow, table, shown.rows.length);
  // A short table is not broken, and no heading stands alone.
  flow.ensure(whole < flow.most / 2 ? whole : above + tableHeight(flow, table, keptRows));
  flow.write('H2', heard, heading, theme.ink);
  if (alt !== '') flow.write('P', alt, body, theme.ink);
  flow.space(gap / 4);
  writeTable(flow, table, heard);
  if (shown.order === 'all') return;
  const { whole: digits } = formatOf(language);
  const counts = { shown: digits(shown.rows.length), all: digits(figures.rows.length) };
  flow.write('P', say(words, language, shown.order, counts), body, theme.quiet);
}

const altOf = ({ items }: Page, element: string): string =>
  items.flatMap((item) => ('id' in item && 'alt' in item && item.id === element ? [item.alt] : [])).join(' ');
