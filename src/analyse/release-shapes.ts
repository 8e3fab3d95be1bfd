import type { MonthIndex } from '../base/units.ts';

/** A figure on both sides of a comparison of releases; null where there is none, or where it is held back. */
export interface RevisedFigure {
  /** Sector, state, port or "" for records in no sector. */
  readonly area: string;
  readonly month: MonthIndex;
  readonly before: number | null;
  readonly after: number | null;
}

/** What a later release of a source has changed. Counts of null are held back. */
export interface ReleaseDiffResult {
  readonly shape: 'release-diff';
  /** Records of a table of records; cell-months of a table of figures. */
  readonly unit: 'records' | 'figures';
  readonly added: number | null;
  readonly removed: number | null;
  readonly revised: number | null;
  readonly same: number | null;
  readonly totalBefore: number | null;
  readonly totalAfter: number | null;
  /** Per sector and month, all that differ, by area and month. */
  readonly changes: readonly RevisedFigure[];
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

/** Where publishers give the same figures. */
export interface ReconciliationResult {
  readonly shape: 'reconciliation';
  readonly tables: readonly Reconciled[];
}

/** One figure that several publishers give: what each says, by area and fiscal or calendar year. */
export interface Reconciled {
  readonly publishers: readonly ReconciledPublisher[];
  /** What is counted: "apprehensions", "trucks". */
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

/** Series of a table of areas by month. */
export interface AreaMonthsResult {
  readonly shape: 'area-months';
  readonly measure: string;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly firstMonth: MonthIndex;
  readonly months: number;
  /** areas x months, row-major; NaN where there is none. */
  readonly values: Float64Array;
  /** By place in `values`: 1 where a figure of 1 to threshold less 1 is held back (then NaN). Empty: none is. */
  readonly held: Uint8Array;
  readonly threshold: number | null;
}
