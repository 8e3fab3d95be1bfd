import type { MonthIndex } from '../base/units.ts';
import type { Language } from '../base/words.ts';
import type { ContentReport, DateMeaning, PlaceReport } from '../columns/file-report.ts';

/** What a loaded table holds. */
export type DataSetKind =
  | 'incidents'
  | 'areas'
  | 'national'
  | 'zones'
  | 'map-features'
  | 'area-figures'
  | 'area-months'
  | 'cases';

/** A place or a line of a loaded file. */
export interface LoadedFeature {
  readonly kind: 'port' | 'barrier';
  /** "" where it has no name. */
  readonly name: string;
  /** Key of its class in the source's words, "class.<key>"; "" where it has none. */
  readonly group: string;
  /** Longitude and latitude of each vertex, degrees: one is a place, more are a line. */
  readonly lonLat: readonly (readonly [number, number])[];
}

/** Why a row of a file was left out. */
export interface Rejected {
  readonly line: number;
  /** Sheet or packed file, where several were read as one table. */
  readonly part?: string;
  readonly reason: string;
  readonly column: string;
  readonly shape: string;
}

/** The fate of every row of one file, as its report shows it. */
export interface Report {
  readonly read: number;
  readonly accepted: number;
  readonly rejections: readonly Rejected[];
  readonly counts: Readonly<Record<string, number>>;
  readonly dropped: readonly { readonly column: string; readonly why: string }[];
  readonly notices: readonly { readonly key: string; readonly count: number }[];
  readonly content: ContentReport;
}

/** What a cube says of itself: its rows are sums that were counted where the records are. */
export interface CubeSaid {
  /** H3 resolution of its cells, and how far inland it goes, km. */
  readonly resolution: number;
  readonly depthKm: number;
  readonly audience: 'working' | 'briefing';
  readonly threshold: number | null;
  /** Records that its rows sum to. */
  readonly records: number;
  /** Files that it was counted from, by names that may be shown. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

/** One loaded table, without its rows. */
export interface DataSet {
  /** "sector-months", "iom", "inm", "synthetic", or the id of a dropped source ("s1"). */
  readonly table: string;
  /** Registry id of the source: the key to its words and citation in the catalogue. */
  readonly source: string;
  readonly kind: DataSetKind;
  readonly file: string;
  readonly sha256: string;
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  readonly retrieved: string | null;
  readonly synthetic: boolean;
  /** The publisher rounds to this number; 1 means exact. */
  readonly rounding: number;
  readonly isPublic: boolean;
  readonly shipped: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly firstMonth: MonthIndex;
  readonly months: number;
  readonly breaks: readonly { readonly month: MonthIndex; readonly key: string; readonly refuses: boolean }[];
  readonly report: Report;
  /** Where the records lie; null for tables of areas. */
  readonly places: PlaceReport | null;
  readonly dateMeans: DateMeaning;
  /** What its source puts right by itself; null where it says nothing. */
  readonly quirks: Readonly<Record<Language, string>> | null;
  /** Sheet or packed file that was read, "*" for all of one form, "" where the file is one table; and all that there are. */
  readonly part: string;
  readonly parts: readonly string[];
  readonly groups: readonly { readonly column: string; readonly labels: readonly string[] }[];
  /** Figures of areas that rates may be per, by name; empty for other tables. */
  readonly figures: readonly string[];
  /** Of figures by month: those that rates and criteria may take by year, as they have a whole one; left out: none. */
  readonly byYear?: readonly string[];
  /** Areas of a loaded file of outlines; left out: it holds none. */
  readonly areas?: readonly { readonly id: string; readonly name: string }[];
  /** Places and lines that may be put on the map; left out: it holds none. */
  readonly features?: readonly LoadedFeature[];
  /** Left out: its rows are records. */
  readonly cube?: CubeSaid;
}
