import type { Problem } from '../base/problem.ts';
import type { Progress } from '../base/steps.ts';
import type { MonthIndex } from '../base/units.ts';
import type { Language } from '../base/words.ts';
import type { DateMeaning, PlaceReport } from '../columns/file-report.ts';
import type { Inspection } from '../columns/inspection.ts';
import type { Ledger } from '../columns/ledger.ts';
import type { MapFeature, Provenance } from '../columns/table.ts';
import type { CorridorOutline } from '../corridors/corridor-outline.ts';
import type {
  AgreementResult,
  AnalysisResult,
  AreaMonthsResult,
  CellResult,
  CheckResult,
  Disclosed,
  FramesResult,
  Period,
  PickResult,
  ReconciliationResult,
  RegionResult,
  ReleaseDiffResult,
  SegmentResult,
  SeriesResult,
  ShiftResult,
} from '../disclose/disclosed.ts';
import type {
  AnalysisSpec,
  Clause,
  Disclosure,
  Document,
  OwnCorridor,
  OwnFeature,
  Selection,
} from '../document/document.ts';
import type { Pace } from '../document/frames.ts';
import type { Reading } from '../document/reading.ts';
import type { RegionStudy } from '../document/regions.ts';

/** Addresses of what the desk fetches from its own origin. */
export interface GeographyFiles {
  readonly line: string;
  readonly land: string;
  /** Areas to count in; fetched when they are first asked for. */
  readonly zones: string;
  readonly sectors: string;
}

/** Which rows of which table, and how much of them may be shown. Tables are named, never sent. */
export interface Scope {
  readonly table: string;
  /** Id of a programme corridor, or one that the person drew. */
  readonly corridor: string | OwnCorridor;
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly disclosure: Disclosure;
  /** The person says that the file is as published. */
  readonly asPublished: boolean;
}

/** A question to the desk: plain data, small. */
export type Question =
  | {
      readonly kind: 'open';
      readonly table: string;
      readonly name: string;
      readonly from: Origin;
      /** Names that tables with these fingerprints, read in this way, already have in the study. */
      readonly known: readonly { readonly table: string; readonly sha256: string }[];
      readonly reading?: Reading;
    }
  | { readonly kind: 'inspect'; readonly name: string; readonly from: Origin; readonly reading: Reading }
  | { readonly kind: 'rejections'; readonly table: string }
  | {
      readonly kind: 'release-diff';
      readonly before: NamedTable;
      readonly after: NamedTable;
      readonly disclosure: Disclosure;
    }
  | { readonly kind: 'reconcile'; readonly tables: readonly NamedTable[]; readonly disclosure: Disclosure }
  | {
      readonly kind: 'area-months';
      readonly table: NamedTable;
      readonly measure: string;
      readonly disclosure: Disclosure;
    }
  | { readonly kind: 'split'; readonly table: string; readonly name: string; readonly from: Origin }
  | { readonly kind: 'outline'; readonly corridor: string | OwnCorridor; readonly depthKm: number }
  | ({ readonly kind: 'areas' } & Scope)
  | ({ readonly kind: 'bins'; readonly count: 'records' | 'people' } & Scope)
  | ({ readonly kind: 'cells'; readonly resolution: number; readonly period: Period | null } & Scope)
  | ({ readonly kind: 'frames'; readonly resolution: number; readonly pace: Pace; readonly months: Period } & Scope)
  | ({ readonly kind: 'national' } & Scope)
  | ({ readonly kind: 'analysis' } & Scope & Run)
  | ({ readonly kind: 'shift' } & Scope & Run)
  | ({ readonly kind: 'check' } & Scope & Run)
  | ({ readonly kind: 'pick' } & Scope & PickedUnits)
  | ({ readonly kind: 'area-counts' } & Scope & AreasAsked)
  | ({ readonly kind: 'selection' } & Scope & SelectionAsked)
  | ({ readonly kind: 'agreement' } & Scope & TwoRuns)
  | ({ readonly kind: 'regions'; readonly part: RegionPart; readonly disclosure: Disclosure } & RegionsAsked);

/** What of the regions is asked for. */
export const regionParts = ['table', 'ranking', 'firmness', 'back-test', 'coverage', 'profile', 'cases'] as const;
export type RegionPart = (typeof regionParts)[number];

/** A table by its name, and whether the person says that it is as published. */
export interface NamedTable {
  readonly table: string;
  readonly asPublished: boolean;
}

/** Regions with all that they are judged from. */
export interface RegionsAsked {
  readonly incidents: NamedTable;
  /** What of the planner's decisions the part depends on. */
  readonly study: RegionStudy;
  readonly own: OwnGround;
  readonly panel: NamedTable;
  /** The case file; null where none is loaded. */
  readonly cases: NamedTable | null;
  /** H3 resolution of the grid, whose cells own data are held back in. */
  readonly resolution: number;
  /** Further tables that the person says are as published, by name. */
  readonly published?: readonly string[];
}

/** Two runs of methods on one table whose maps are compared. */
export interface TwoRuns {
  readonly a: Run;
  readonly b: Run;
  readonly permutations: number;
  readonly seed: number;
}

/** A place that a person picked: its cells or areas, all of one kind, and the months whose kinds are asked for. */
export interface PickedUnits {
  readonly units: readonly string[];
  /** The parameters of the run that it was picked in: they say which units there are. */
  readonly params: AnalysisSpec['params'];
  readonly now: Period;
  /** H3 resolution of the grid, whose cells own data are held back in. */
  readonly resolution: number;
}

/** Areas that incidents are counted in: those of an "areas" layer. */
export interface AreasAsked {
  /** "sectors", "counties", "states", "drawn" or "table:s1". */
  readonly areas: string;
  /** "count", or the denominator of a rate: "border-km", "area-km2", "table:s1:population". */
  readonly figure: string;
  readonly period: Period;
  /** H3 resolution of the grid, whose cells own data are counted in. */
  readonly resolution: number;
  /** Things of kind "area", where `areas` is "drawn"; else empty. */
  readonly drawn: readonly OwnFeature[];
}

/** What a person marked on the map, to be counted. */
export interface SelectionAsked {
  readonly selection: Selection;
  readonly now: Period;
  /** H3 resolution of the grid, whose cells own data are counted in. */
  readonly resolution: number;
  /** Things of kind "area", where drawn areas are marked; else empty. */
  readonly drawn: readonly OwnFeature[];
}

/** A run of a method over the months chosen and those they are compared with. */
export interface Run {
  readonly analysis: AnalysisSpec;
  readonly count: 'records' | 'people';
  readonly now: Period;
  readonly before: Period | null;
  /** Months taken out of either period because they are partial. */
  readonly cut: readonly MonthIndex[];
  /** H3 resolution of the grid, whose cells own data are held back in. */
  readonly resolution: number;
  /** What the person drew, for a method that uses it. */
  readonly own?: OwnGround;
  /** What regions are judged from, for a method that needs them. */
  readonly regions?: RegionsAsked;
}

export type OwnGround = Pick<Document, 'corridors' | 'features' | 'events'>;

/** A set that comes with the app is public; a file is the person's own until it is known, or said to be as published. */
export type Origin =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly file: Blob }
  /** The file that a table was read from: the desk still has it. */
  | { readonly kind: 'held'; readonly table: string };

/** What the desk lets out: disclosed aggregates, the fate of the rows, where they came from, and outlines. */
export interface Answers {
  readonly open: Opened;
  readonly split: Opened;
  readonly outline: CorridorOutline;
  readonly areas: Disclosed<SegmentResult>;
  readonly bins: Disclosed<SegmentResult>;
  readonly cells: Disclosed<CellResult>;
  readonly frames: Disclosed<FramesResult>;
  readonly national: Disclosed<SeriesResult>;
  readonly analysis: Disclosed<AnalysisResult>;
  readonly shift: Disclosed<ShiftResult>;
  readonly check: Disclosed<CheckResult>;
  readonly pick: Disclosed<PickResult>;
  /** Cells that are areas, with rates where one is asked for. */
  readonly 'area-counts': Disclosed<CellResult>;
  readonly selection: Disclosed<PickResult>;
  readonly agreement: Disclosed<AgreementResult>;
  readonly regions: Disclosed<RegionResult>;
  readonly inspect: Inspection;
  /** Every rejected row as CSV: part, line, reason, column, shape of the cell. */
  readonly rejections: { readonly csv: string };
  readonly 'release-diff': Disclosed<ReleaseDiffResult>;
  readonly reconcile: Disclosed<ReconciliationResult>;
  readonly 'area-months': Disclosed<AreaMonthsResult>;
}

export interface Opened {
  readonly table: string;
  readonly kind:
    | 'incidents'
    | 'areas'
    | 'national'
    | 'zones'
    | 'map-features'
    | 'area-figures'
    | 'area-months'
    | 'cases';
  readonly ledger: Ledger;
  /** Where the records lie; null for tables of areas. */
  readonly places: PlaceReport | null;
  readonly dateMeans: DateMeaning;
  /** What its source puts right by itself; null where it says nothing. */
  readonly quirks: Readonly<Record<Language, string>> | null;
  readonly part: string;
  readonly parts: readonly string[];
  readonly provenance: Provenance;
  readonly firstMonth: MonthIndex;
  readonly months: number;
  /** Clause columns and their values. */
  readonly groups: readonly { readonly column: string; readonly labels: readonly string[] }[];
  /** Figures of areas that rates may be per, by name. */
  readonly figures: readonly string[];
  /** Of figures by month: those that rates and criteria may take by year, as they have a whole one; left out: none. */
  readonly byYear?: readonly string[];
  /** Areas of a loaded file of outlines, in its order; left out: it holds none. */
  readonly areas?: readonly { readonly id: string; readonly name: string }[];
  /** Places and lines that may be put on the map; left out: it holds none. */
  readonly features?: readonly MapFeature[];
}

export type Request =
  /** The worker holds the lifeline from then on. */
  | { readonly kind: 'start'; readonly geography: GeographyFiles; readonly lifeline: string }
  /** Is it there? It answers "here", between two slices of what it works on. */
  | { readonly kind: 'call' }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }
  | { readonly kind: 'cancel'; readonly id: number };

export type Reply =
  /** Its lifeline is held, or it cannot have one. */
  | { readonly kind: 'alive' }
  | { readonly kind: 'here' }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly kind: 'failed'; readonly id: number; readonly problem: Problem }
  | { readonly kind: 'cancelled'; readonly id: number };
