import type { MonthIndex } from '../base/units.ts';
import type { Language } from '../base/words.ts';
import type { Pin, SecondPeriod, Selection } from './hand.ts';
import { firstLayers, type LayerSpec } from './layers.ts';
import type { OwnCorridor, OwnEvent, OwnFeature } from './own.ts';
import type { KeptReport, Reading } from './reading.ts';
import { emptyRegions, type RegionStudy } from './regions.ts';
import { type Briefing, type ElementSpec, emptyBriefing, type SheetSpec } from './sheet.ts';

export type { Pin, SecondPeriod, Selection } from './hand.ts';
export type { LayerSpec } from './layers.ts';
export {
  type FeatureKind,
  featureKinds,
  type OwnCorridor,
  type OwnEvent,
  type OwnFeature,
  type OwnText,
} from './own.ts';

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
  /** How the person had it read; left out: as the app reads it by itself. */
  readonly reading?: Reading;
}

/** One condition on which rows count. Clauses are kept under the view that made them. */
export type Clause =
  | { readonly kind: 'months'; readonly from: MonthIndex; readonly to: MonthIndex }
  | { readonly kind: 'kilometres'; readonly from: number; readonly to: number }
  | { readonly kind: 'categories'; readonly column: string; readonly values: readonly string[] }
  /** Months of the year that count, 1 to 12: May to September of each year. */
  | { readonly kind: 'season'; readonly months: readonly number[] };

/** How the kilometre x month picture is drawn. */
export interface Picture {
  readonly view: 'diagram' | 'ridges' | 'years';
  /** Counts, or each month's shares along the border. */
  readonly figure: 'counts' | 'shares';
  /** Standard deviation of the Gaussian that smooths profiles, km; 0 draws them as they are. */
  readonly smoothKm: number;
  /** What the axes are zoomed to; null: all. */
  readonly kilometres: { readonly from: number; readonly to: number } | null;
  readonly months: { readonly from: MonthIndex; readonly to: MonthIndex } | null;
}

/** How series of months are drawn. */
export interface SeriesForm {
  readonly form: 'counts' | 'per-day' | 'rolling-12' | 'index';
  /** The month that is 100 in an index; null: the first with a figure. */
  readonly base: MonthIndex | null;
}

/** How time is played on the map. */
export interface Playback {
  /** A window that slides, one that grows from the first month, or one step at a time. */
  readonly mode: 'window' | 'cumulative' | 'step';
  readonly step: 'month' | 'quarter' | 'fiscal-year';
  /** Steps in a sliding window. */
  readonly window: number;
  readonly perSecond: number;
  /** First month of the step on display; null: nothing is played, and the filters stand. */
  readonly at: MonthIndex | null;
}

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

/** How a briefing shows a person's own data, beside what is held back everywhere. */
export interface BriefingRule {
  /** Nothing from this month on. */
  readonly until: MonthIndex;
  /** H3 resolution of the one set of cells that small figures are held back in, whatever is drawn. */
  readonly resolution: number;
  /** Length of a bin along the border, km: a multiple of 10. */
  readonly binKm: number;
}

export interface Disclosure {
  /** Cells of 1 to `threshold - 1` records of the person's own data are suppressed. */
  readonly threshold: number;
  /** Why the threshold is under 5; kept in the recipe. */
  readonly reason: string;
  /** Suppress the public sets too. */
  readonly suppressPublic: boolean;
  /** Of own data on a sheet, whose study has it; a study as a person keeps it has none. */
  readonly briefing?: BriefingRule;
}

/** Null means: the corridor, whole. */
export type Camera = { readonly lon: number; readonly lat: number; readonly zoom: number } | null;

/** What an element of a sheet may hold for itself. */
export const viewKeys = [
  'corridor',
  'corridors',
  'features',
  'events',
  'grid',
  'compare',
  'clauses',
  'analyses',
  'board',
  'significance',
  'layers',
  'picture',
  'series',
  'playback',
  'hiddenEvents',
  'camera',
  'regions',
] as const satisfies readonly (keyof Document)[];

export type View = { readonly [Key in (typeof viewKeys)[number]]?: Document[Key] };
export type Sheet = SheetSpec<View>;
export type SheetElement = ElementSpec<View>;

/** All that a person decided. It is the address, the study file and the recipe inside an exported picture. */
export interface Document {
  /** Raised where an earlier study would be read wrongly; `migrations` turn one into the next. */
  readonly schema: 2;
  readonly workspace: Workspace;
  readonly sources: readonly SourceRef[];
  /** What became of the rows of each dropped file, by id of its source. */
  readonly reports: Readonly<Record<string, KeptReport>>;
  /** Id of a programme corridor, or of one of `corridors`. */
  readonly corridor: string;
  /** What the person drew or loaded: corridors, things on the map, events on the time axis. */
  readonly corridors: readonly OwnCorridor[];
  readonly features: readonly OwnFeature[];
  readonly events: readonly OwnEvent[];
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
  /** What is marked on the map to be counted; it filters nothing. */
  readonly selection: Selection | null;
  readonly pins: readonly Pin[];
  /** Months of a second map beside the first, under the same filters and camera. */
  readonly secondPeriod: SecondPeriod;
  /** Bottom first. */
  readonly layers: readonly LayerSpec[];
  readonly charts: readonly ChartSpec[];
  readonly picture: Picture;
  readonly series: SeriesForm;
  readonly playback: Playback;
  /** Programme events that are not shown. */
  readonly hiddenEvents: readonly string[];
  readonly camera: Camera;
  readonly language: Language;
  readonly theme: ThemeName;
  /** The pages of the briefing, in order, and what they share. */
  readonly sheets: readonly Sheet[];
  readonly briefing: Briefing;
  /** Regions that are judged for expansion: candidates, criteria, weights. */
  readonly regions: RegionStudy;
}

export const emptyDocument: Document = {
  schema: 2,
  workspace: 'explore',
  sources: [],
  reports: {},
  corridor: 'el-paso-eagle-pass-coahuila',
  corridors: [],
  features: [],
  events: [],
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
  selection: null,
  pins: [],
  secondPeriod: null,
  layers: firstLayers,
  charts: [
    { id: 'c1', chart: 'hovmoller' },
    { id: 'c2', chart: 'profile' },
    { id: 'c3', chart: 'months' },
  ],
  picture: { view: 'diagram', figure: 'counts', smoothKm: 0, kilometres: null, months: null },
  series: { form: 'counts', base: null },
  playback: { mode: 'window', step: 'month', window: 12, perSecond: 2, at: null },
  // As many of Mexico's acts as of the United States' are shown at first.
  hiddenEvents: ['jump-start', 'secure-fence', 'mpp', 'lawful-pathways', 'troops'],
  camera: null,
  language: 'en',
  theme: 'light',
  sheets: [],
  briefing: emptyBriefing,
  regions: emptyRegions,
};
