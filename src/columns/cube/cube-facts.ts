/**
 * What a cube says of itself, in the metadata of its Parquet file under `cubeKey`: figures by cell, kilometre, month and
 * kind that were counted where the records are.
 */
export interface CubeFacts {
  readonly version: 1;
  /** H3 resolution of its cells. Larger cells are sums of these by their centres; smaller ones it cannot give. */
  readonly resolution: number;
  /** Kilometres from the line within which a record is "within", whole. */
  readonly depthKm: number;
  /** "briefing": small cell-months are held back in the file already, and it has neither kinds nor kilometres of its own. */
  readonly audience: 'working' | 'briefing';
  /** Records under which a cell-month was held back; null for "working". */
  readonly threshold: number | null;
  /** Clauses and stretch of the study that it was made for, as the study has them, so that a reader can tell. */
  readonly madeFor: {
    readonly from: string | null;
    readonly to: string | null;
    readonly fromKm: number;
    readonly toKm: number;
    readonly filtered: boolean;
  };
  /** Clause columns that it has, in order; each is a column of text in the file. */
  readonly classes: readonly string[];
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  readonly synthetic: boolean;
  readonly rounding: number;
  /** Records that its rows sum to. */
  readonly records: number;
  /** Files that it was counted from, by name and SHA-256. */
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly accepted: number }[];
  /** Last whole day of the records, ISO; null where there are none. */
  readonly filledTo: string | null;
}

/** Key of `CubeFacts`, as JSON, in a Parquet file's metadata. */
export const cubeKey = 'corredor.cube';

/** Columns of a cube besides its classes; the order is that of the file. */
export const cubeColumns = {
  /** INT32: months since January 1970. */
  month: 'cube_month',
  /** INT64: H3 index; 0 for records without a place. */
  cell: 'cube_cell',
  /** INT32: border kilometre rounded down; -1 without a place. */
  km: 'cube_km',
  /** INT32: place in `cubeSides`. */
  side: 'cube_side',
  /** Text: one of `precisions`, one of `pointStates`. */
  precision: 'cube_precision',
  state: 'cube_state',
  /** INT64: records; 0 in a cell-month that is held back. */
  records: 'cube_records',
  /** DOUBLE: people. */
  people: 'cube_people',
} as const;

/** Where a row's records lie: nowhere, within the depth on either side, beyond it on either side. */
export const cubeSides = ['nowhere', 'us', 'mexico', 'beyond-us', 'beyond-mexico'] as const;
