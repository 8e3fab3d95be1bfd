import type { Page } from '../../../show/page/page.ts';
import type { TextStyle } from '../../../show/page/page-size.ts';
import { linesOf } from '../../../show/page/text-block.ts';
import type { Part } from './kit.ts';
import { type NotesStyle, notesStyle } from './notes-style.ts';
import type { Pen } from './pen.ts';

/** A line of reading is no longer than this, in sizes of its text. */
const mostMeasure = 52;

/** Points from the edge of the paper to the handling mark. */
const markEdge = 14;

/** Text that runs from page to page after a sheet: each page has the sheet's mark and its label. */
export class Flow {
  readonly pen: Pen;
  readonly page: Page;
  readonly part: Part;
  readonly style: NotesStyle;
  /** Where the next thing begins. */
  y = 0;
  readonly #top: number;
  readonly #bottom: number;
  readonly #mark: readonly string[];
  /** How many columns the text runs in, which of them it has come to, and where all of them begin on this page. */
  #columns = 1;
  #column = 0;
  #columnTop = 0;
  /** Where the text of this page begins, under its label. */
  #pageTop = 0;
  /** The end of the longest column so far. */
  #deepest = 0;
  readonly #onPage: () => void;

  /**
   * @param part holds all that is written
   * @param onPage is called when a page has been opened
   */
  constructor(pen: Pen, page: Page, part: Part, onPage: () => void) {
    this.pen = pen;
    this.page = page;
    this.part = part;
    this.#onPage = onPage;
    this.style = notesStyle(page);
    const { height, margin, body, width } = this.style;
    this.#mark = linesOf(page.mark, width - 2 * margin, { ...body, weight: 600 }, pen.width);
    const taken = this.#mark.length * body.lineHeight;
    this.#top = Math.max(margin, markEdge + taken + body.lineHeight / 2);
    this.#bottom = height - this.#top;
    this.open();
  }

  /** Of the column that is written. */
  get width(): number {
    return this.widthIn(this.#columns);
  }

  get left(): number {
    return this.style.margin + this.#column * (this.width + this.style.gap);
  }

  /** Width of a column where there are so many. */
  widthIn(columns: number): number {
    const { width, margin, gap } = this.style;
    return (width - 2 * margin - (columns - 1) * gap) / columns;
  }

  /** From here on the text runs in so many columns. */
  spread(columns: number): void {
    if (columns === this.#columns) return;
    this.y = Math.max(this.y, this.#deepest) + this.style.gap / 2;
    this.#columns = columns;
    this.#column = 0;
    this.#columnTop = this.y;
    this.#deepest = this.y;
  }

  /** Begins a page: paper, mark and label as on the sheet. */
  open(): void {
    const { kit } = this.pen;
    const { theme, items } = this.page;
    const { width, height, body } = this.style;
    kit.addPage({ size: [width, height], margin: 0 });
    this.#onPage();
    this.decorate(() => kit.rect(0, 0, width, height).fillColor(theme.paper).fill());
    this.#across(this.#mark, markEdge, theme.ink);
    this.#across(this.#mark, height - markEdge - this.#mark.length * body.lineHeight, theme.ink);
    this.y = this.#top;
    this.#column = 0;
    for (const item of items) {
      if (item.kind === 'text' && item.role === 'synthetic') this.#band(item.lines.join(' '));
    }
    this.#pageTop = this.y;
    this.#columnTop = this.y;
    this.#deepest = this.y;
  }

  /** Leaves the column, and after the last of them the page, where less room is left than this; whether it did. */
  ensure(height: number): boolean {
    let hasMoved = false;
    while (this.y + height > this.#bottom && !this.#isFresh()) {
      this.#advance();
      hasMoved = true;
    }
    return hasMoved;
  }

  /** Nothing is written on the page yet: a thing that has no room here has none anywhere. */
  #isFresh(): boolean {
    return this.#column === 0 && this.y === this.#columnTop && this.#columnTop === this.#pageTop;
  }

  #advance(): void {
    this.#deepest = Math.max(this.#deepest, this.y);
    if (this.#column + 1 === this.#columns) {
      this.open();
      return;
    }
    this.#column++;
    this.y = this.#columnTop;
  }

  /** What says nothing. */
  decorate(draw: () => void): void {
    this.pen.kit.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pen.kit.endMarkedContent();
  }

  /** Writes a heading or a paragraph, over as many pages as it takes. */
  write(tag: 'H1' | 'H2' | 'P', text: string, style: TextStyle, fill: string): void {
    const lines = this.#lines(text, style);
    // A heading stays with what it stands over.
    this.ensure(tag === 'P' ? style.lineHeight : lines.length * style.lineHeight + 4 * this.style.body.lineHeight);
    const part = this.pen.kit.struct(tag);
    this.part.add(part);
    for (let i = 0; i < lines.length; ) {
      this.ensure(style.lineHeight);
      const room = Math.max(1, Math.floor((this.#bottom - this.y + 0.01) / style.lineHeight));
      const here = lines.slice(i, i + room);
      const top = this.y;
      part.add(() => this.pen.lines(here, top, { ...style, x: this.left, fill, anchor: 'start' }));
      this.y += here.length * style.lineHeight;
      i += here.length;
    }
    part.end();
  }

  /** Height of a text in the columns that are written. */
  heightOf(text: string, style: TextStyle): number {
    return this.#lines(text, style).length * style.lineHeight;
  }

  /** Height that a column has on a page of its own. */
  get most(): number {
    return this.#bottom - this.#top;
  }

  /** Leaves room; at the top of a column none is needed. */
  space(height: number): void {
    if (this.y > this.#columnTop) this.y += height;
  }

  #lines(text: string, style: TextStyle): readonly string[] {
    // A title is looked over; what is read has lines of a length that the eye follows.
    const most = style.size > this.style.heading.size ? this.width : mostMeasure * style.size;
    return linesOf(text, Math.min(this.width, most), style, this.pen.width);
  }

  /** The label of synthetic data, on top of every page. */
  #band(text: string): void {
    const { kit } = this.pen;
    const { amber, amberInk } = this.page.theme;
    const { margin, body, gap } = this.style;
    const width = this.widthIn(1);
    const lines = linesOf(text, width, { ...body, weight: 600 }, this.pen.width);
    const height = lines.length * body.lineHeight + body.size * 0.4;
    this.decorate(() => kit.rect(margin, this.y, width, height).fillColor(amber).fill());
    this.#across(lines, this.y + body.size * 0.2, amberInk);
    this.y += height + gap / 2;
  }

  /** Lines in the middle of every page. */
  #across(lines: readonly string[], top: number, fill: string): void {
    if (lines.length === 0) return;
    const part = this.pen.kit.struct('P');
    this.part.add(part);
    const text = { ...this.style.body, weight: 600 as const, x: this.style.width / 2, fill, anchor: 'middle' as const };
    part.add(() => this.pen.lines(lines, top, text));
    part.end();
  }
}
