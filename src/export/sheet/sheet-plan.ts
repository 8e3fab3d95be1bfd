import type { Legend } from '../../show/drawing/legend.ts';
import type { Scene } from '../../show/scene.ts';
import type { PlacedText, PlannedLegends } from './plan-legends.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type SheetChart = 'profile' | 'hovmoller' | 'ridges' | 'years' | 'months' | 'national' | 'difference';

/** Where everything stands; nothing is drawn yet, so that a test can see that nothing overlaps. */
export interface SheetPlan {
  /** Of the whole sheet: 16:9, or more where its notes ask for it. */
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly map: Box;
  readonly legends: PlannedLegends & { readonly x: number; readonly y: number };
  readonly charts: readonly (Box & { readonly chart: SheetChart })[];
  /** Height over the body, lines under it, and height of the legends beside it. */
  readonly taken: SheetTaken;
  /** Where the date of a frame stands, over the legends; null where nothing is played. */
  readonly date: Box | null;
  /** Amber band with the word, over the whole width; null for real data. */
  readonly band: (Box & { readonly text: string }) | null;
}

/** What heading, legends and foot of a sheet take: the frames of a film give each the most of all, so that no map moves. */
export interface SheetTaken {
  readonly bodyTop: number;
  readonly footLines: number;
  readonly legendHeight: number;
}

export interface SheetContent {
  readonly scene: Scene;
  readonly what: 'map' | 'view';
  readonly legends: readonly Legend[];
  readonly version: string;
  /** ISO date. */
  readonly date: string;
}
