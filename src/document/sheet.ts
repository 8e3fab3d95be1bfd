import { emptyText, type OwnText } from './own.ts';

export const pageKinds = ['slide', 'slide-4-3', 'a4', 'letter', 'a1', 'square'] as const;
export type PageKind = (typeof pageKinds)[number];

export const templates = ['map', 'map-chart', 'before-after', 'years', 'table-map', 'decision'] as const;
export type Template = (typeof templates)[number];

export const elementKinds = ['map', 'chart', 'table', 'record'] as const;
export type ElementKind = (typeof elementKinds)[number];

/** A map, a chart, a table or the decision record of a sheet. */
export interface ElementSpec<View> {
  /** "x1", within its sheet. */
  readonly id: string;
  readonly kind: ElementKind;
  /**
   * Of a chart its registry id, of a table which figures, or "finding" for those of the finding shown; of a map "", of a record
   * "" for a decision and "profile" for a region in words.
   */
  readonly what: string;
  /** A locked element holds all of its view and does not follow the screen. */
  readonly isLocked: boolean;
  /** What it holds for itself; the rest is as on the screen. */
  readonly view: View;
  /** Empty: written from the result. */
  readonly caption: OwnText;
  readonly alt: OwnText;
}

export const noteKinds = ['text', 'arrow', 'circle', 'bracket'] as const;

/** A note on a map or a chart of a sheet. */
export interface SheetNote {
  /** "n1", within its sheet. */
  readonly id: string;
  readonly element: string;
  readonly kind: (typeof noteKinds)[number];
  readonly text: OwnText;
  /** On a map degrees, on a chart values of its axes; of a bracket the border kilometre it begins with comes first. */
  readonly at: readonly [number, number];
  /** Tip of an arrow, a place on the rim of a circle, end of a bracket; null for a text. */
  readonly to: readonly [number, number] | null;
}

export const furnitureKinds = ['legend', 'scale', 'north', 'locator', 'method', 'sources'] as const;
export type Furniture = (typeof furnitureKinds)[number];

/** What a series of sheets has one of each: "region" is a Mexican border state, "profile" a region that is judged. */
export const seriesKinds = ['corridor', 'sector', 'region', 'year', 'profile'] as const;
export type SeriesBy = (typeof seriesKinds)[number];

/** One page of a briefing. */
export interface SheetSpec<View> {
  /** "p1". */
  readonly id: string;
  readonly template: Template;
  readonly page: PageKind;
  /** Slides and squares have one way alone. */
  readonly orientation: 'landscape' | 'portrait';
  /** Empty: written from the result. */
  readonly title: OwnText;
  readonly subtitle: OwnText;
  readonly elements: readonly ElementSpec<View>[];
  readonly notes: readonly SheetNote[];
  /** What stands beside the elements; sources cannot be taken away from files, only from the face of the sheet. */
  readonly furniture: readonly Furniture[];
  /** Ids of images of the briefing. */
  readonly logos: readonly string[];
  readonly projection: 'conic' | 'mercator';
  /** Names of the sea off either coast; empty: seas carry none. */
  readonly seas: { readonly pacific: OwnText; readonly gulf: OwnText };
  /** The map series that it belongs to; null for a sheet by itself. */
  readonly series: { readonly by: SeriesBy; readonly of: string } | null;
}

/** A picture of the person's own, as a data address of a PNG or JPEG. */
export interface OwnImage {
  /** "i1". */
  readonly id: string;
  readonly name: string;
  readonly data: string;
}

/** The inputs of a briefing when it was marked final: a change of any is warned of. */
export interface FinalMark {
  /** ISO date. */
  readonly on: string;
  readonly data: readonly { readonly table: string; readonly file: string; readonly sha256: string }[];
  readonly methods: readonly { readonly id: string; readonly version: number }[];
}

/** What all sheets of a study share. */
export interface Briefing {
  readonly title: OwnText;
  /** Author or office. */
  readonly office: string;
  /** Handling mark, at top and bottom of every page; never inferred. */
  readonly mark: string;
  readonly theme: 'light' | 'dark';
  /** Which country is named first. */
  readonly first: 'us' | 'mexico';
  readonly images: readonly OwnImage[];
  /** Date of the release of a table, ISO, where a person knows it. */
  readonly releases: Readonly<Record<string, string>>;
  /** Null while it is a draft. */
  readonly final: FinalMark | null;
  /** What briefings show of a person's own data at the finest; finer needs a reason. */
  readonly limits: {
    readonly resolution: number;
    readonly binKm: number;
    readonly days: number;
    readonly reason: string;
  };
  /** The answer to "could this help someone to hunt, avoid or extort people here?", and whose it is; null: not asked yet. */
  readonly review: { readonly isSafe: boolean; readonly by: string; readonly on: string } | null;
}

export const emptyBriefing: Briefing = {
  title: emptyText,
  office: '',
  mark: '',
  theme: 'light',
  first: 'us',
  images: [],
  releases: {},
  final: null,
  limits: { resolution: 5, binKm: 10, days: 90, reason: '' },
  review: null,
};
