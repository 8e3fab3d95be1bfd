import type { MonthIndex } from '../base/units.ts';
import type { Language } from '../base/words.ts';

export type Workspace = 'explore' | 'regions' | 'briefing';
export type ThemeName = 'light' | 'dark';

/** A data set of the study, by name and fingerprint; never the data. */
export interface SourceRef {
  /** Short and stable within the study: "s1". */
  readonly id: string;
  /** Registry id of the source that reads it. */
  readonly source: string;
  readonly name: string;
  readonly sha256: string;
  /** Comes with the app; a dropped file is asked for again by name and SHA-256. */
  readonly shipped: boolean;
  /** The person says that the file is as its publisher released it. */
  readonly asPublished: boolean;
}

/** One condition on which rows count. Clauses are kept under the view that made them. */
export type Clause =
  | { readonly kind: 'months'; readonly from: MonthIndex; readonly to: MonthIndex }
  | { readonly kind: 'kilometres'; readonly from: number; readonly to: number }
  | { readonly kind: 'categories'; readonly column: string; readonly values: readonly string[] };

export interface AnalysisSpec {
  readonly id: string;
  readonly method: string;
  readonly version: number;
  readonly params: Readonly<Record<string, string | number | boolean>>;
  readonly seed: number;
  /** Which table it runs on: the incidents or the area figures of the grid. */
  readonly data: 'incidents' | 'areas';
  /** The months chosen, or those they are compared with. */
  readonly period: 'now' | 'before';
  /** What the person says of the finding; never inferred. */
  readonly chosen: 'beforehand' | 'found' | 'not-said';
}

export interface LayerSpec {
  readonly id: string;
  readonly layer: string;
  readonly visible: boolean;
}

export interface ChartSpec {
  readonly id: string;
  readonly chart: string;
}

/** Which findings the map shows: "" for the newest, and another one beside it or as a difference. */
export interface Board {
  readonly finding: string;
  readonly beside: string;
  readonly view: 'one' | 'side' | 'difference';
}

/** What counts as significant on the map and in lists. It filters what a run found and never runs it again. */
export interface Significance {
  readonly level: 0.1 | 0.05 | 0.01 | 0.001;
  /** Corrected for the number of tests (false discovery rate), or each p by itself. */
  readonly corrected: boolean;
}

/** A cluster, cell or bar that is picked in all views. */
export interface Pick {
  readonly analysis: string;
  readonly item: string;
}

/** The sensitivity strip that is open: one parameter of an analysis over several values. */
export interface Sweep {
  readonly analysis: string;
  readonly param: string;
}

/** What is drawn along the border: totals of areas, or incidents in bins of 10 km. */
export interface Grid {
  readonly figures: 'areas' | 'incidents';
  readonly count: 'records' | 'people';
  /** Table of sector figures that is drawn, and of a national series beside it: a set of the app or a dropped source. */
  readonly areas: string;
  readonly national: string;
  /** Table of incidents that is drawn: a set of the app ("iom", "synthetic") or the id of a dropped source ("s1"). */
  readonly incidents: string;
  /** H3 resolution of the cells on the map. */
  readonly resolution: number;
  /** Domain of the colours: the whole study, or what is in view. */
  readonly scale: 'study' | 'view';
}

/** The other period; all of them are shown with the dates that they mean. */
export type Compare =
  | { readonly kind: 'none' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'year-before' }
  | { readonly kind: 'event'; readonly event: string; readonly months: number }
  | { readonly kind: 'dates'; readonly from: MonthIndex; readonly to: MonthIndex };

export interface Disclosure {
  /** Cells of 1 to `threshold - 1` records of the person's own data are suppressed. */
  readonly threshold: number;
  /** Why the threshold is under 5; kept in the recipe. */
  readonly reason: string;
  /** Suppress the public sets too. */
  readonly suppressPublic: boolean;
}

/** Null means: the corridor, whole. */
export type Camera = { readonly lon: number; readonly lat: number; readonly zoom: number } | null;

export interface SheetSpec {
  readonly id: string;
  readonly what: 'map' | 'view';
  readonly size: '1x' | '2x' | '4k';
}

/** All that a person decided. It is the address, the study file and the recipe inside an exported picture. */
export interface Document {
  readonly schema: 1;
  readonly workspace: Workspace;
  readonly sources: readonly SourceRef[];
  readonly corridor: string;
  readonly grid: Grid;
  readonly compare: Compare;
  /** Keyed by the view that made them: "time", "place", "panel:authority". */
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly disclosure: Disclosure;
  readonly analyses: readonly AnalysisSpec[];
  readonly board: Board;
  readonly significance: Significance;
  readonly pick: Pick | null;
  readonly sweep: Sweep | null;
  readonly layers: readonly LayerSpec[];
  readonly charts: readonly ChartSpec[];
  /** Programme events that are not shown. */
  readonly hiddenEvents: readonly string[];
  readonly camera: Camera;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly sheets: readonly SheetSpec[];
}

export const emptyDocument: Document = {
  schema: 1,
  workspace: 'explore',
  sources: [],
  corridor: 'el-paso-eagle-pass-coahuila',
  grid: {
    figures: 'areas',
    count: 'records',
    areas: 'sector-months',
    national: 'inm',
    incidents: 'iom',
    resolution: 5,
    scale: 'study',
  },
  compare: { kind: 'none' },
  clauses: {},
  disclosure: { threshold: 5, reason: '', suppressPublic: false },
  analyses: [],
  board: { finding: '', beside: '', view: 'one' },
  significance: { level: 0.1, corrected: true },
  pick: null,
  sweep: null,
  layers: [
    { id: 'l1', layer: 'sectors', visible: true },
    { id: 'l2', layer: 'cells', visible: true },
    { id: 'l3', layer: 'hot-spots', visible: true },
    { id: 'l4', layer: 'mean-centres', visible: true },
    { id: 'l5', layer: 'finding', visible: true },
    { id: 'l6', layer: 'agreement', visible: true },
    { id: 'l7', layer: 'corridor', visible: false },
  ],
  charts: [
    { id: 'c1', chart: 'hovmoller' },
    { id: 'c2', chart: 'profile' },
    { id: 'c3', chart: 'months' },
  ],
  // As many of Mexico's acts as of the United States' are shown at first.
  hiddenEvents: ['jump-start', 'secure-fence', 'mpp', 'lawful-pathways', 'troops'],
  camera: null,
  language: 'en',
  theme: 'light',
  sheets: [],
};
