import type { MonthIndex } from '../base/units.ts';
import type { AreaLevel } from '../document/reading.ts';

/** What the date of a record is the date of. */
export const dateMeanings = ['event', 'report', 'recovery', 'registration', 'crossing', 'not-stated'] as const;
export type DateMeaning = (typeof dateMeanings)[number];

/** What a spreadsheet, or a program before it, did to a file. */
export const damages = [
  /** Dates that became numbers of days since 1900. */
  'dates-as-numbers',
  /** Figures or codes that became dates ("1-2" is 2 January). */
  'values-as-dates',
  'zeros-lost',
  'accents-broken',
  'rows-cut',
  'digits-lost',
] as const;
export type DamageKind = (typeof damages)[number];

export interface Damage {
  readonly kind: DamageKind;
  /** Header; "" for the whole file. */
  readonly column: string;
  readonly rows: number;
}

/** An area that joined nothing. */
export interface Unjoined {
  readonly level: AreaLevel;
  /** As it stands where it is a code or comes near to a name, else its shape. */
  readonly text: string;
  readonly rows: number;
  /** Names that come nearest, the nearest first; at most three. */
  readonly nearest: readonly string[];
}

/** What a report says of the figures themselves, beside the fate of rows. */
export interface ContentReport {
  /** Months inside the period without any row, as half-open runs. */
  readonly gaps: readonly { readonly from: MonthIndex; readonly to: MonthIndex }[];
  /** Rows that repeat an earlier one exactly in all that is kept: never taken out. */
  readonly duplicates: number;
  readonly damage: readonly Damage[];
  readonly unjoined: readonly Unjoined[];
}

export const emptyContent: ContentReport = { gaps: [], duplicates: 0, damage: [], unjoined: [] };

/** Where the records of a file lie. A count of null is held back: it is small, and the file is not public. */
export interface PlaceReport {
  readonly located: number | null;
  /** By programme corridor; corridors overlap, and the rest is in `outside`. */
  readonly corridors: readonly { readonly corridor: string; readonly records: number | null }[];
  readonly outside: number | null;
  readonly inSea: number | null;
  /** On the other side of the border than a column says. */
  readonly wrongSide: number | null;
  /** Places with very many records (a medical examiner's office, the middle of a county). */
  readonly crowded: { readonly places: number; readonly records: number | null };
  /** Records whose coordinates have two decimals or fewer (about a kilometre). */
  readonly twoDecimals: number | null;
}
