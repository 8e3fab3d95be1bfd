import type { ReadonlyF64, ReadonlyU8 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';

/** What a later release says of one area and month. Null: there is no figure, or it is held back. */
export interface RevisedFigure {
  /** Sector, state, port; "" for records in no sector. */
  readonly area: string;
  /** As its publisher calls the area; its id where it has no name. */
  readonly name: string;
  /** Of a table with several; "" where it has one, and for records. */
  readonly measure: string;
  readonly month: MonthIndex;
  /** Records, or the figure itself; of records null too where the month is none that the release reaches. */
  readonly before: number | null;
  readonly after: number | null;
}

/** How many records or figures a later release has added, taken out, revised and left as they were. Null: held back. */
export interface ReleaseCounts {
  readonly added: number | null;
  readonly removed: number | null;
  readonly revised: number | null;
  readonly same: number | null;
}

export interface ReleaseDiffResult {
  readonly shape: 'release-diff';
  /** Records at points; figures of areas and months; figures of areas and years, under the first month of the year. */
  readonly unit: 'records' | 'months' | 'years';
  readonly counts: ReleaseCounts;
  readonly totalBefore: number | null;
  readonly totalAfter: number | null;
  /** All that differ, by area and month. Of records: how many there are; one that moved within a month is revised there. */
  readonly changes: readonly (RevisedFigure & ReleaseCounts)[];
  /** What is held back was 1 to this less 1; null: nothing is. */
  readonly threshold: number | null;
}

/** One publisher's side of a reconciliation. */
export interface ReconciledPublisher {
  readonly table: string;
  readonly source: string;
  readonly publisher: string;
  readonly file: string;
  /** Last day that its figures cover, ISO. */
  readonly to: string | null;
  readonly rounding: number;
}

/** One figure that several publishers give: what each says, by area and year. */
export interface Reconciled {
  readonly publishers: readonly ReconciledPublisher[];
  /** What is counted: "border-patrol", "trucks". */
  readonly measure: string;
  readonly isFiscal: boolean;
  readonly rows: readonly {
    readonly area: string;
    readonly name: string;
    readonly year: number;
    /** By publisher; null where it has none for the whole year, or where it is held back. */
    readonly figures: readonly (number | null)[];
  }[];
}

/** Where publishers give the same figures. */
export interface ReconciliationResult {
  readonly shape: 'reconciliation';
  readonly tables: readonly Reconciled[];
}

/** Series of a table of areas by month. */
export interface AreaMonthsResult {
  readonly shape: 'area-months';
  readonly measure: string;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly firstMonth: MonthIndex;
  readonly months: number;
  /** areas x months, row-major; NaN where there is none. */
  readonly values: ReadonlyF64;
  /** By place in `values`: 1 where a figure of 1 to `threshold` less 1 is held back (then NaN). Empty: none is. */
  readonly held: ReadonlyU8;
  readonly threshold: number | null;
}
