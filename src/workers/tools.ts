import type { Method } from '../analyse/method.ts';
import type { ShapedResult } from '../analyse/shapes.ts';
import { type Hands, noHands } from '../base/hands.ts';
import type { ZoneFiles } from '../corridors/decode-zones.ts';
import type { PlaceAnswers } from './place-ground.ts';
import type { ReadingTools } from './reading.ts';
import type { RegionTools } from './regions.ts';
import type { Shapes } from './shapes.ts';

/** What answering needs beside tables: the methods, which the page loads when the first is asked for, and further workers. */
export interface Tools {
  readonly methods: readonly Method[];
  readonly hands: Hands;
  /** The last results of methods, before anything is held back: they never leave the worker. */
  readonly recent: Map<string, ShapedResult>;
  /** Areas of the app, fetched with the first question for them. */
  readonly zoneFiles: ZoneFiles | null;
  /** Outlines and loaded areas; loaded with the first question that may ask for them. */
  readonly shapes: Shapes | null;
  /** What counts in areas and in what is marked; loaded with the first question of them. */
  readonly places: PlaceAnswers | null;
  /** What judges regions; loaded with the first question about them. */
  readonly regions: RegionTools | null;
  /** What reads files that are not the app's own; loaded with the first of them. */
  readonly reading: ReadingTools | null;
}

export const noTools: Tools = {
  methods: [],
  hands: noHands,
  recent: new Map(),
  zoneFiles: null,
  shapes: null,
  places: null,
  regions: null,
  reading: null,
};
