import type { Problem } from '../base/problem.ts';
import type { Mapping, Reading } from '../document/reading.ts';
import type { DropReason } from './ledger.ts';

/** What reading will take. */
export interface Estimate {
  /** About how many rows. */
  readonly rows: number;
  /** Of the file, unpacked. */
  readonly bytes: number;
  /** What the columns will take in memory, and for how long reading will last on this machine, bytes and seconds. */
  readonly memoryBytes: number;
  readonly seconds: number;
  /** More than a browser should be asked for: the person chooses years or columns. */
  readonly isTooMuch: boolean;
}

/** One sheet or packed file. */
export interface InspectedPart {
  readonly name: string;
  /** Registry id of its source, or null. */
  readonly source: string | null;
  /** Bytes, or for small tables rows: only for telling large from small. */
  readonly size: number;
}

/** One column of the file, and what will become of it. */
export interface InspectedColumn {
  readonly column: string;
  /** Null: it is read. */
  readonly dropped: DropReason | null;
  readonly looksLike: 'number' | 'date' | 'position' | 'code' | 'text' | 'empty';
  /** A person may leave it out. */
  readonly isOptional: boolean;
}

/** A date column that could be read either way: three dates both ways, ISO. */
export interface DateQuestion {
  readonly column: string;
  readonly examples: readonly { readonly text: string; readonly dayFirst: string; readonly monthFirst: string }[];
}

/** The first rows as they will be read; cells of accepted columns alone, as text in the page's own form (ISO days, plain numbers). */
export interface ReadSample {
  readonly columns: readonly string[];
  /** At most twenty. */
  readonly rows: readonly {
    readonly line: number;
    readonly cells: readonly string[];
    /** Why the row is left out, or null. */
    readonly rejected: string | null;
  }[];
}

/** What a file is, before it is read: nothing of it is kept. */
export interface Inspection {
  readonly name: string;
  readonly bytes: number;
  readonly parts: readonly InspectedPart[];
  /** The part that is or would be read; "*" for all of one form. */
  readonly part: string;
  /** Registry id ("mapped" under a mapping), or null where nothing recognises it. */
  readonly source: string | null;
  /** Sources that take the same form for something else, which `reading.source` may ask for: its field offices, not its sectors. */
  readonly others: readonly string[];
  readonly reading: Reading;
  readonly estimate: Estimate;
  readonly columns: readonly InspectedColumn[];
  readonly dates: DateQuestion | null;
  /** Calendar years of the first rows, or null: a file in order of date has others further down. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /**
   * For a file that nothing recognises, and under a mapping: what the columns could be, for the header that `skip` says.
   * Without a mapping `columns`, `dates` and `sample` are then those of the file as this would read it.
   */
  readonly proposal: Mapping | null;
  readonly sample: ReadSample | null;
  /**
   * Why it cannot be read so. "source-unknown" beside a proposal asks for a mapping, "source-ambiguous-dates" beside
   * `dates` for the order of day and month; both are questions, no faults.
   */
  readonly problem: Problem | null;
}
