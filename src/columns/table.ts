import type { ReadonlyF32, ReadonlyF64, ReadonlyI32, ReadonlyU8, ReadonlyU16 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';
import type { AreaLevel } from '../document/reading.ts';
import type { CubeFacts } from './cube/cube-facts.ts';

/** A column of few distinct values: one code a row, and the value that each code stands for. */
export interface Category {
  readonly codes: ReadonlyU8 | ReadonlyU16;
  /** `labels[code]`: canonical ids where the source knows them ("drowning"), else the publisher's own text. */
  readonly labels: readonly string[];
}

/** How exactly the place of an incident is known. */
export const precisions = ['exact', 'place', 'area'] as const;
export type Precision = (typeof precisions)[number];

/** Why a record stays out of point statistics, by code: 0 means that it takes part. */
export const pointStates = ['point', 'cumulative', 'misplaced', 'elsewhere', 'not-located'] as const;
export type PointState = (typeof pointStates)[number];

/**
 * Records at points, a struct of arrays, rows in order of day.
 * `borderKm`, `straightKm` and `acrossKm` are NaN until `corridors` has located the rows, and stay NaN for rows
 * without a place.
 */
export interface IncidentTable {
  readonly kind: 'incidents';
  readonly rows: number;
  /** Degrees, WGS 84; NaN where the record has no place. */
  readonly lon: ReadonlyF64;
  readonly lat: ReadonlyF64;
  /** Days since 1970-01-01, ascending. */
  readonly day: ReadonlyI32;
  /**
   * People the record stands for (dead or missing, rescued ...). Of a cube the sums of groups, in 64 bits: 32 hold whole
   * numbers to 16,777,216 alone.
   */
  readonly weight: ReadonlyF32 | ReadonlyF64;
  /** Index into `precisions`. */
  readonly precision: ReadonlyU8;
  /** Index into `pointStates`. */
  readonly pointState: ReadonlyU8;
  /** Clause columns: "type", "cause" and what else the source keeps. */
  readonly categories: Readonly<Record<string, Category>>;
  readonly borderKm: ReadonlyF32;
  readonly straightKm: ReadonlyF32;
  readonly acrossKm: ReadonlyF32;
  /** Of a cube: what each row stands for. Left out where each row is one record. */
  readonly cube?: CubeRows;
}

/**
 * A cube's side of a table: its rows are groups of records of one month, cell, kilometre and kind, each at the centre of
 * its cell and in the middle of its month; `weight` is the group's people.
 */
export interface CubeRows {
  /** Records of each row, whole. */
  readonly records: ReadonlyF64;
  readonly facts: CubeFacts;
  /**
   * Cell-months that the file itself holds back: months since January 1970, and the centre of the cell, with its border
   * coordinate once `corridors` has located it.
   */
  readonly held: {
    readonly month: ReadonlyI32;
    readonly lon: ReadonlyF64;
    readonly lat: ReadonlyF64;
    readonly borderKm?: ReadonlyF64;
    readonly acrossKm?: ReadonlyF64;
  };
}

/** One dense block of figures: `values[(area * months + month) * measures + measure]`, NaN where there is no figure. */
export interface PanelTable {
  readonly kind: 'panel';
  /** Ids of areas: sector ids ("del-rio"), or "mexico" for a national series. */
  readonly areas: readonly string[];
  readonly firstMonth: MonthIndex;
  readonly months: number;
  /** What is counted: "apprehensions", "events" ... */
  readonly measure: string;
  /**
   * Groups that the figures are split by, as clauses ("authority", "demographic", "citizenship"), each with its labels.
   * The sum over all groups is `total`.
   */
  readonly groups: readonly PanelGroup[];
  /** areas x months, row-major by area; NaN = no figure. */
  readonly total: ReadonlyF64;
}

/** The same figures split by one column; only for the months where the publisher gives the split. */
export interface PanelGroup {
  readonly column: string;
  readonly labels: readonly string[];
}

/**
 * The joint split of a panel: one entry for each cell that is not zero.
 * `group[g][entry]` is the label code of group g. Figures before `from` have no split.
 */
export interface PanelSplit {
  /** Months that the publisher splits, half-open. */
  readonly from: MonthIndex;
  readonly to: MonthIndex;
  readonly area: ReadonlyU8;
  /** Offset from the panel's first month. */
  readonly month: ReadonlyU16;
  readonly group: readonly ReadonlyU8[];
  readonly value: ReadonlyF64;
}

/** Whose codes the ids of areas are: the same digits mean one county in the United States and another place in Mexico. */
export type AreaCoding = 'us' | 'mexico' | 'own';

/** Areas of a loaded file: municipalities, counties, or a person's own. */
export interface ZoneTable {
  readonly kind: 'zones';
  readonly coding: AreaCoding;
  /** `rings`: longitude and latitude in turn, degrees, not closed; even-odd rule. */
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly rings: readonly (readonly number[])[];
  }[];
}

/** Places and lines of a loaded file, which a person may put on the map: nothing is counted at them. */
export interface MapFeatureTable {
  readonly kind: 'map-features';
  readonly features: readonly MapFeature[];
}

export interface MapFeature {
  readonly kind: 'port' | 'barrier';
  /** As its publisher calls it; "" where it has no name. */
  readonly name: string;
  /** Key of its class in the source's words, "class.<key>"; "" where it has none. */
  readonly group: string;
  /** Longitude and latitude of each vertex, degrees: one is a place, more are a line. */
  readonly lonLat: readonly (readonly [number, number])[];
}

/** Figures of areas that rates are per: people, agents. */
export interface AreaFigureTable {
  readonly kind: 'area-figures';
  readonly coding: AreaCoding;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly figures: readonly AreaFigure[];
}

/** One figure of every area, by year where the file has years. */
export interface AreaFigure {
  /** ASCII letters, digits, blanks, dots, "-" and "_" alone: it stands in addresses. */
  readonly name: string;
  /** Ascending; empty for a figure without a year. */
  readonly years: readonly number[];
  /** The years end in September. */
  readonly isFiscal: boolean;
  /** areas x years (or areas alone), row-major by area; NaN = no figure. */
  readonly values: ReadonlyF64;
  /** Left out: nothing is held back. By place in `values`: 1 where a count of 1 to `threshold` less 1 is. */
  readonly held?: { readonly at: ReadonlyU8; readonly threshold: number };
}

/** Figures of areas by month: states, municipalities, ports, bridges, sectors. */
export interface AreaMonthTable {
  readonly kind: 'area-months';
  /** What the areas are; their ids are those of `columns/areas` (codes with their zeros, "del-rio", port codes). */
  readonly level: AreaLevel;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** What is counted; `measure.<id>` in the source's words where it knows it. ASCII, as names of area figures. */
  readonly measures: readonly string[];
  readonly firstMonth: MonthIndex;
  readonly months: number;
  /** measures x areas x months, row-major; NaN = no figure. */
  readonly values: ReadonlyF64;
}

/** Stages of a case, in the order of the procedure of either country. */
export const caseStages = {
  us: ['presented', 'accepted', 'sentenced'],
  mexico: ['carpeta-de-investigacion', 'judicializacion', 'vinculacion-a-proceso', 'sentencia'],
} as const;

/** Cases by region of the programme, side, stage and fiscal year: the programme's own file. */
export interface CaseTable {
  readonly kind: 'cases';
  /** Ids of programme corridors. */
  readonly corridors: readonly string[];
  /** Side and stage, in the order of `caseStages`. */
  readonly stages: readonly { readonly side: 'us' | 'mexico'; readonly stage: string }[];
  readonly firstMonth: MonthIndex;
  readonly months: number;
  /** corridors x stages x months, row-major; 0 where the file has none. */
  readonly values: ReadonlyF64;
  /**
   * U.S. fiscal years x corridors x stages whose sum is held back, as flat places from the fiscal year of `firstMonth`;
   * empty until disclosed. Their months are NaN in `values`.
   */
  readonly held: readonly number[];
  /** Where cells are held back: a held one is of 1 to `threshold - 1` cases. Null elsewhere. */
  readonly threshold: number | null;
}

export type Table =
  | IncidentTable
  | (PanelTable & { readonly split: PanelSplit | null })
  | ZoneTable
  | MapFeatureTable
  | AreaFigureTable
  | AreaMonthTable
  | CaseTable;

/** A known break of a series: a comparison that crosses it says so, or refuses. */
export interface SeriesBreak {
  readonly month: MonthIndex;
  /** Key into the source's words. */
  readonly key: string;
  /** A comparison across a refusing break is not made unless the person asks for the series without it. */
  readonly refuses: boolean;
}

/** Where a table came from; it travels with the table and is printed under every picture. */
export interface Provenance {
  /** Registry id of the source. */
  readonly source: string;
  readonly publisher: string;
  readonly title: string;
  readonly file: string;
  readonly sha256: string;
  /** ISO date, or null where it is not known. */
  readonly retrieved: string | null;
  readonly licence: string;
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly synthetic: boolean;
  /** Public record by record already: the publisher's own, a known release. */
  readonly isPublic: boolean;
  /** The publisher rounds to this number; 1 means exact. */
  readonly rounding: number;
  readonly breaks: readonly SeriesBreak[];
  /** First and last day that the records cover, ISO; null for an empty table. */
  readonly from: string | null;
  readonly to: string | null;
  /** Of a cube: what it says of itself; names of its files are those that may be shown. */
  readonly cube?: CubeFacts;
}
