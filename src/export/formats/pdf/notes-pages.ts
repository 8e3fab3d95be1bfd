import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../../show/format.ts';
import type { Page } from '../../../show/page/page.ts';
import type { SheetContent } from '../../../show/page/sheet-content.ts';
import { type PageFigures, tablesOf } from '../../page-tables.ts';
import type { Notes } from './common-notes.ts';
import { Flow } from './flow.ts';
import {
  hasRoomIn,
  mostRows,
  type Prepared,
  prepareTable,
  type ShownRows,
  shownRows,
  tableHeight,
  writeTable,
} from './flow-table.ts';
import type { Part } from './kit.ts';
import type { Pen } from './pen.ts';
import { words } from './words.ts';

export const notesTitle = (page: Page): string => say(words, page.language, 'notes', { title: page.title });
export const commonTitle = (language: Language): string => words[language].notesAll;

/** Where notes go. */
export interface NotesPlace {
  /** Of the document, in the language of the notes. */
  readonly part: Part;
  /** Called when a page has been opened. */
  onPage(): void;
}

/** What stands behind a sheet. */
export interface NotesOfSheet {
  /** Those that no other sheet says. */
  readonly notes: Notes;
  /** Some notes stand at the end of the document, once for all sheets. */
  readonly hasCommon: boolean;
  /** Of the sheet's maps, in an inch, where there are fewer than were asked for; null: all of them. */
  readonly dots: number | null;
}

function begin(pen: Pen, page: Page, title: string, { part, onPage }: NotesPlace): Flow {
  const flow = new Flow(pen, page, part, onPage);
  flow.write('H1', title, flow.style.title, page.theme.ink);
  return flow;
}

function writeTexts(flow: Flow, notes: Notes): void {
  const { body, heading, gap } = flow.style;
  const { ink } = flow.page.theme;
  for (const { heading: title, texts } of notes) {
    flow.space(gap / 2);
    flow.write('H2', title, heading, ink);
    for (const text of texts) {
      flow.write('P', text, body, ink);
      flow.space(gap / 5);
    }
  }
}

/** Writes what stands behind a sheet: its own notes, and as its long description the figures of its pictures. */
export function writeNotes(
  pen: Pen,
  page: Page,
  contents: readonly SheetContent[],
  { notes, hasCommon, dots }: NotesOfSheet,
  place: NotesPlace,
): void {
  const { language, theme } = page;
  const flow = begin(pen, page, notesTitle(page), place);
  const { body } = flow.style;
  const pictures = tablesOf([page], contents);
  const most = pictures.length > manyTables ? fewRows : mostRows;
  const tables = pictures.map((picture): Table => {
    const shown = shownRows(picture.figures, most);
    return { picture, shown, prepared: prepareTable(flow, picture.figures, shown.rows, picture.least) };
  });
  const columns = columnsFor(flow, tables);
  flow.spread(columns);
  writeTexts(flow, notes);
  if (dots !== null) flow.write('P', say(words, language, 'resolution', { dots }), body, theme.ink);
  if (hasCommon) flow.write('P', words[language].seeAll, body, theme.quiet);
  const written = new Map<string, string>();
  for (const table of tables) {
    const key = JSON.stringify(table.picture.figures);
    const title = headingOf(table.picture, page, pictures);
    writeFigures(flow, table, title, written.get(key) ?? null, columns);
    if (!written.has(key)) written.set(key, title);
  }
}

/** Writes what several sheets of a language say, once. */
export function writeCommonNotes(pen: Pen, page: Page, notes: Notes, place: NotesPlace): void {
  const flow = begin(pen, page, commonTitle(page.language), place);
  flow.spread(flow.style.columns);
  writeTexts(flow, notes);
}

interface Table {
  readonly picture: PageFigures;
  readonly shown: ShownRows;
  readonly prepared: Prepared;
}

/** Columns in which the tables take the least of the page: narrow ones break texts, wide ones leave room beside them. */
function columnsFor(flow: Flow, tables: readonly Table[]): number {
  const all = Array.from({ length: flow.style.columns }, (_, i) => flow.style.columns - i);
  const costs = all.map((columns) => {
    const width = flow.widthIn(columns);
    const fitting = tables.filter(({ prepared }) => hasRoomIn(prepared, width));
    const others = tables.filter((table) => !fitting.includes(table));
    const high = (some: readonly Table[], wide: number): number =>
      some.reduce((sum, { prepared }) => sum + tableHeight(flow, prepared, prepared.rows.length, wide), 0);
    return high(fitting, width) / columns + high(others, flow.widthIn(1));
  });
  return all[costs.indexOf(Math.min(...costs))] ?? 1;
}

/** Of more tables than this only the first rows of each are written. */
const manyTables = 4;
const fewRows = 12;
/** Rows that stay with the heading over a table. */
const keptRows = 2;
/** The title over a picture's figures; a picture whose title is its sheet's is told by its kind, where that is plain. */
function headingOf({ kind, title, language }: PageFigures, page: Page, all: readonly PageFigures[]): string {
  const isOnly = all.filter((other) => other.kind === kind).length === 1;
  if (title !== page.title || !isOnly) return say(words, language, 'figures', { title });
  return words[language][`${kind}Figures`];
}

/**
 * @param same title over a table of the same figures that is written already; null: there is none
 * @param columns in which it is written, where it has room there
 */
function writeFigures(
  flow: Flow,
  { picture: { figures, element }, shown, prepared }: Table,
  title: string,
  same: string | null,
  columns: number,
): void {
  const { page, style } = flow;
  const { language, theme } = page;
  const { body, heading, gap } = style;
  const alt = altOf(page, element);
  flow.spread(hasRoomIn(prepared, flow.widthIn(columns)) ? columns : 1);
  flow.space(gap / 2);
  const above = flow.heightOf(title, heading) + flow.heightOf(alt, body) + gap / 2;
  const heightOf = (rows: number): number => above + tableHeight(flow, prepared, rows, flow.width);
  const whole = heightOf(shown.rows.length);
  // A short table is not broken, and no heading stands alone.
  if (same === null) flow.ensure(whole < flow.most / 2 ? whole : heightOf(keptRows));
  flow.write('H2', title, heading, theme.ink);
  if (alt !== '') flow.write('P', alt, body, theme.ink);
  flow.space(gap / 5);
  if (same !== null) {
    flow.write('P', say(words, language, 'same', { title: same }), body, theme.ink);
    return;
  }
  writeTable(flow, prepared, title);
  if (shown.order === 'all') return;
  const { whole: digits } = formatOf(language);
  const counts = { shown: digits(shown.rows.length), all: digits(figures.rows.length) };
  flow.write('P', say(words, language, shown.order, counts), body, theme.quiet);
}

const altOf = ({ items }: Page, element: string): string =>
  items.flatMap((item) => ('id' in item && 'alt' in item && item.id === element ? [item.alt] : [])).join(' ');
