/**
 * Columns of an enriched row, in the order of the file. Every one is required: what is not there has a number of its own,
 * so that the same plain SQL means the same to every engine. Personal columns never reach this file: the rows come from
 * an `IncidentTable`.
 */
export interface EnrichedColumn {
  readonly name: string;
  readonly type: 'date' | 'int32' | 'int64' | 'float' | 'double';
  readonly says: string;
}

/** H3 resolutions that a grid of the app can have. */
export const resolutions = [3, 4, 5, 6, 7] as const;
export type Resolution = (typeof resolutions)[number];

/** Column of the H3 cells of one resolution: the cell's index as an integer, 0 where a record has no place. */
export const cellColumn = (resolution: number): string => `h3_${resolution}`;

/** Levels whose areas are found for each record; a column each, 0 where it lies in none. */
export const areaColumns = ['sector', 'county', 'us_state', 'mx_state'] as const;
export type AreaColumn = (typeof areaColumns)[number];

/** Columns of a folder made with these resolutions. */
export const enrichedColumns = (chosen: readonly number[]): readonly EnrichedColumn[] => [
  { name: 'day', type: 'date', says: 'days since 1970-01-01' },
  { name: 'month', type: 'int32', says: 'months since January 1970' },
  { name: 'lon', type: 'double', says: 'degrees, WGS 84, to the decimals of the folder; NaN without a place' },
  { name: 'lat', type: 'double', says: 'degrees, WGS 84, to the decimals of the folder; NaN without a place' },
  ...chosen.map(
    (resolution) => ({ name: cellColumn(resolution), type: 'int64', says: 'H3 index; 0 without a place' }) as const,
  ),
  { name: 'border_km', type: 'float', says: 'kilometre of the border line, 0 at the Pacific; NaN without a place' },
  { name: 'across_km', type: 'float', says: 'km from the line, positive on the U.S. side; NaN without a place' },
  { name: 'km', type: 'int32', says: 'border_km rounded down; -1 without a place' },
  { name: 'sector', type: 'int32', says: 'place in the list of sectors, from 1; 0 outside the sectors' },
  { name: 'county', type: 'int32', says: 'code of the U.S. county; 0 outside those of the border' },
  { name: 'us_state', type: 'int32', says: 'code of the U.S. state; 0 outside' },
  { name: 'mx_state', type: 'int32', says: 'code of the Mexican state; 0 outside' },
  { name: 'kind', type: 'int64', says: 'which of the kinds of the manifest: classes, precision and state together' },
  { name: 'weight', type: 'double', says: 'people that the record stands for; the figure, in a row of an area' },
  { name: 'source', type: 'int32', says: 'number of its file in the manifest' },
];

/**
 * State of a kind whose rows are published figures of whole areas, one for each area, month and group: a figure of 0 is a
 * row, a missing one is none. They lie at no point, so that no cell and no kilometre ever counts them.
 */
export const areaTotal = 'area-total';

/** Class of a figure of an area that says what it counts. */
export const measureClass = 'measure';

/** A kind: every class of a record at once, by the names that the app's tables have. */
export interface Kind {
  /** One of `precisions`. */
  readonly precision: string;
  /** One of `pointStates`, or `areaTotal`. */
  readonly state: string;
  /** By clause column: "type", "cause" and what else its source keeps. */
  readonly classes: Readonly<Record<string, string>>;
}

/** One file that was enriched. Its place in the list is the `source` of its rows. */
export interface EnrichedFile {
  /** The file's own name, without folders. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Registry id of its source, and what is printed under every picture. */
  readonly source: string;
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  readonly synthetic: boolean;
  readonly isPublic: boolean;
  readonly rounding: number;
  /** accepted + rejected = read. */
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  /** ISO days; null where it has no rows. */
  readonly from: string | null;
  readonly to: string | null;
  readonly isDone: boolean;
  /** Of figures of areas: the one column of areas that its rows have a code in. Left out: it holds records. */
  readonly level?: AreaColumn | undefined;
}

/** One Parquet file of the folder. */
export interface EnrichedPart {
  /** `year=2019/0003-000012.parquet`: number of the file, number of its slice. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** `manifest.json` of an enriched folder: what is whole in it. A part that it does not name is no part of the data. */
export interface Manifest {
  readonly form: 'corredor-enriched';
  readonly version: 1;
  readonly resolutions: readonly number[];
  /** Decimals of `lon` and `lat`. */
  readonly decimals: number;
  readonly columns: readonly string[];
  readonly files: readonly EnrichedFile[];
  readonly parts: readonly EnrichedPart[];
  /** By the number in `kind`: a hash of what it says, so that it is the same in whatever order files come. */
  readonly kinds: Readonly<Record<string, Kind>>;
}
