import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64, ReadonlyI32, ReadonlyU8, ReadonlyU32 } from '../base/typed-array.ts';
import type { Words } from '../base/words.ts';
import type { AreaLevel } from '../document/reading.ts';
import type { GridRow } from '../read/format.ts';
import type { DateMeaning } from './file-report.ts';
import type { RejectionReason } from './ledger.ts';
import type { Provenance, SeriesBreak, Table } from './table.ts';

/** How the cells of a column are decoded, straight from the file's bytes. */
export type ColumnKind = 'number' | 'day' | 'month' | 'category' | 'position' | 'geometry';

/** One column that a source keeps; every other column of the file is dropped before a value is parsed. */
export interface ColumnRule {
  /** Name inside the app: "day", "people", "sector". */
  readonly id: string;
  /** Spellings that publishers use, compared without case, blanks, underscores and accents. */
  readonly headers: readonly string[];
  readonly kind: ColumnKind;
  /** A file without a required column is not of this source. */
  readonly required: boolean;
  /** For categories: the class that is kept instead of the text, which is forgotten ("exact", "place", "area"). */
  readonly classify?: (text: string) => string;
  /** For numbers that people spell in other ways, NaN where the text is none; `first`: even where the plain form would do. */
  readonly spelled?: { readonly read: (text: string) => number; readonly first: boolean };
  /** For positions that people spell in other ways, degrees; null where the text is none. */
  readonly place?: (text: string) => { readonly lon: number; readonly lat: number } | null;
  /** The column names places: in a file of areas "name" is no person's. */
  readonly namesPlaces?: true;
}

/** The outline of one area, or why it has none. */
export interface AreaShape {
  readonly fault: 'no-place' | 'not-an-area' | 'bad-geometry' | 'bad-position' | null;
  /** Longitude and latitude in turn, degrees, not closed; even-odd rule. */
  readonly rings: readonly (readonly number[])[];
  /** What was put right: a ring that did not end where it began, latitude before longitude. */
  readonly unclosed: boolean;
  readonly swapped: boolean;
  /** A ring crosses itself: what it encloses twice is outside. */
  readonly crossed: boolean;
}

/** What became of each cell of a decoded column. */
export const cellStates = ['fine', 'empty', 'unreadable'] as const;

/** A column decoded for all rows. `state[row]` is an index into `cellStates`. */
export type DecodedColumn =
  | { readonly kind: 'number'; readonly values: ReadonlyF64; readonly state: ReadonlyU8 }
  | { readonly kind: 'day' | 'month'; readonly values: ReadonlyI32; readonly state: ReadonlyU8 }
  | { readonly kind: 'category'; readonly codes: ReadonlyU32; readonly labels: readonly string[] }
  | { readonly kind: 'position'; readonly lon: ReadonlyF64; readonly lat: ReadonlyF64; readonly state: ReadonlyU8 }
  | { readonly kind: 'geometry'; readonly shapes: readonly AreaShape[] };

/** All kept columns of a file. An optional column that the file does not have is not in `columns`. */
export interface DecodedTable {
  readonly rows: number;
  /** Line in the file of each row. */
  readonly line: ReadonlyU32;
  readonly columns: Readonly<Record<string, DecodedColumn>>;
  readonly headers: readonly string[];
  /** What the file says of itself, by key; left out: its form has no place for it. */
  readonly metadata?: ReadonlyMap<string, string>;
}

/** Where a source says which rows it leaves out; the engine writes line, cell shape and counts. */
export interface Rejecter {
  reject(row: number, reason: RejectionReason, columnId: string): void;
  /** Something worth saying that rejects no row; `key` stands in the source's words. */
  notice(key: string, count: number): void;
  /** A row names an area that joined nothing: the engine counts the text, and finds the nearest names. */
  unjoined(level: AreaLevel, text: string): void;
}

export interface Assembled {
  readonly table: Table;
  /** First and last day that the records cover, ISO; null for an empty table. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where the form of the file says other than its card; left out: it does not. */
  readonly dateMeans?: DateMeaning;
  /** What the file itself says of where its figures come from; left out: what the card says. */
  readonly said?: Pick<Provenance, 'publisher' | 'title' | 'licence' | 'synthetic' | 'rounding' | 'cube'>;
}

export interface Citation {
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  /** The publisher rounds to this number; 1 means exact. */
  readonly rounding: number;
  readonly breaks: readonly SeriesBreak[];
  /** SHA-256 of releases that are known to be as their publisher released them. */
  readonly knownReleases: readonly string[];
}

/** A table whose header is not its first line, or that holds several under one another. */
export interface Layout {
  /** By the first lines (at most 60): whether `tidy` can make a plain table of it. */
  fits(head: readonly GridRow[]): boolean;
  /** One header, one record a row, and every line after the header is a row, also totals and footnotes. */
  tidy(rows: readonly GridRow[]): TidyTable;
}

export interface TidyTable {
  readonly headers: readonly string[];
  /** Cells as many as headers. */
  readonly rows: readonly GridRow[];
}

/** A publisher's form of a table: how it is recognised, which columns are kept, how rows become a table. */
export interface Source {
  readonly id: string;
  /** `name`, `counted` (what is counted, one sentence), `caution` (printed under pictures), and keys of notices. */
  readonly words: Words<'name' | 'counted' | 'caution'>;
  readonly citation: Citation;
  readonly synthetic: boolean;
  /** What the date of its records is the date of. */
  readonly dateMeans: DateMeaning;
  /** What the source puts right or leaves out by itself, for the report. */
  readonly quirks?: Words<'text'>;
  /** For forms that are laid out for people; tried where no header of the file's first line is known. */
  readonly layout?: Layout;
  /** Parts of a file in this form are one table: a sheet a year, a file a year. */
  readonly joinsParts?: true;
  /** 0: certainly not; 1: certainly. The highest wins; below 0.5 the file is of no known source. */
  recognise(headers: readonly string[]): number;
  /** The same for every file, or by its headers: a column a year, a month, a sector. */
  readonly columns: readonly ColumnRule[] | ((headers: readonly string[]) => readonly ColumnRule[]);
  /** Turns decoded columns into the table; every row is either in it or rejected. */
  assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>>;
}
