/** How a person had a file read, beside what the file says of itself. */
export interface Reading {
  /** Name of the sheet or packed file; "*": all parts of one form, as one table. */
  readonly part?: string;
  /** Registry id of the source that reads it, where another is surer of the form: a file of sectors by its field offices. */
  readonly source?: string;
  /** Whether the day stands before the month, where a column could be read either way. */
  readonly dayFirst?: boolean;
  /** Calendar years that are kept, both included. */
  readonly years?: { readonly from: number; readonly to: number };
  /** Headers of the columns that are kept of those that could be. */
  readonly columns?: readonly string[];
  /** What each column is, for a file of no known source. */
  readonly mapping?: Mapping;
}

/** What a table becomes: records at points, or figures of areas by month or by year. */
export type MappedKind = 'points' | 'area-months' | 'area-figures';

export const fieldRoles = [
  /** A day, or a month where the figures are monthly. */
  'date',
  'year',
  'fiscal-year',
  'month',
  'lon',
  'lat',
  /** Both coordinates in one cell. */
  'position',
  /** People that a record stands for, or the figure of a row. */
  'figure',
  /** Code or name of an area. */
  'area',
  /** What the figure counts, in a long table. */
  'measure',
  /** A class to filter by. */
  'category',
] as const;
export type FieldRole = (typeof fieldRoles)[number];

export interface MappedField {
  /** Header in the file. */
  readonly column: string;
  readonly role: FieldRole;
  /** Name of the figure or class in the app; "": the header. */
  readonly label: string;
}

/** Whose codes and names an area column holds. */
export const areaLevels = [
  'sector',
  'field-office',
  'port',
  'county',
  'us-state',
  'municipality',
  'mx-state',
  'country',
  'region',
  'own',
] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** Columns that are cells of one long column: a column a month, a year, an area. */
export interface WideColumns {
  readonly columns: readonly string[];
  readonly are: 'months' | 'years' | 'areas';
  /** Where the columns are months and no column has the year. */
  readonly year: number | null;
}

/** What each column of a file is: made by a person from what the app proposes, kept in the study and by name. */
export interface Mapping {
  readonly name: string;
  /** Headers that it is for: a file with the same is offered it. */
  readonly headers: readonly string[];
  /** Lines above the header. */
  readonly skip: number;
  readonly kind: MappedKind;
  readonly fields: readonly MappedField[];
  readonly wide: WideColumns | null;
  readonly level: AreaLevel;
  readonly decimal: 'point' | 'comma';
  /** A row without a figure: one record, no figure at all. */
  readonly each: 'record' | 'figure';
  /** Publisher and title as they are printed; both may be empty. */
  readonly publisher: string;
  readonly title: string;
}

/** What is kept in the study of the report on a file: counts and names of columns, never a cell. */
export interface KeptReport {
  readonly read: number;
  readonly accepted: number;
  readonly reasons: Readonly<Record<string, number>>;
  readonly dropped: readonly { readonly column: string; readonly why: string }[];
  readonly from: string | null;
  readonly to: string | null;
  readonly rounding: number;
}
