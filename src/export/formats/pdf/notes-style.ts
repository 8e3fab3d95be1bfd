import type { Page } from '../../../show/page/page.ts';
import { pageStyle, type TextStyle } from '../../../show/page/page-size.ts';

/** How the pages behind sheets are set: to be read, and not to be projected. */
export interface NotesStyle {
  /** Points, as all lengths here. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Between columns, and over headings. */
  readonly gap: number;
  /** Columns of text. */
  readonly columns: number;
  readonly title: TextStyle;
  readonly heading: TextStyle;
  readonly body: TextStyle;
}

const title: TextStyle = { size: 13, weight: 600, lineHeight: 16.5 };
const heading: TextStyle = { size: 10, weight: 600, lineHeight: 13 };
const body: TextStyle = { size: 9.25, weight: 400, lineHeight: 11.75 };

/** A column is no narrower. */
const leastColumn = 240;
const mostColumns = 3;

/** Pages of notes are as large as their sheet; those of a poster are A4, which can be held. */
export function notesStyle({ kind, width, height }: Pick<Page, 'kind' | 'width' | 'height'>): NotesStyle {
  const sheet = kind === 'a1' ? pageStyle({ page: 'a4', orientation: 'portrait' }) : { width, height };
  const margin = 36;
  const gap = 18;
  const room = sheet.width - 2 * margin + gap;
  const columns = Math.max(1, Math.min(mostColumns, Math.floor(room / (leastColumn + gap))));
  return { width: sheet.width, height: sheet.height, margin, gap, columns, title, heading, body };
}
