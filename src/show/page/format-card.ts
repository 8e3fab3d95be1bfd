import type { Language, Words } from '../../base/words.ts';
import type { Briefing } from '../../document/sheet.ts';

/** A kind of file that sheets are written to, as a person chooses it. */
export interface FormatCard {
  readonly id: string;
  readonly words: Words<'name' | 'help'>;
  readonly extension: string;
  /** A file holds one sheet alone: several make several files, in a ZIP. */
  readonly isOneSheet: boolean;
  /** A picture: its size is asked for. */
  readonly isPicture: boolean;
}

/** What a person asks for: which sheets, as what, in which languages. */
export interface ExportOrder {
  readonly format: string;
  /** Ids, in order. */
  readonly sheets: readonly string[];
  readonly languages: readonly Language[];
  /** Width of a picture in pixels. */
  readonly pixels: number;
  readonly byteOrderMark: boolean;
  readonly review: Briefing['review'];
}
