import type { Corridor } from '../corridors/corridor.ts';
import type { Document } from '../document/document.ts';
import type { DataSet, Periods, Results } from './cockpit.ts';
import type { FindingView } from './findings/finding-view.ts';
import type { Theme } from './theme/colours.ts';

/** What of the document a scene depends on: a moved map does not make a new one. */
export type SceneDocument = Pick<
  Document,
  | 'corridor'
  | 'corridors'
  | 'features'
  | 'events'
  | 'picture'
  | 'series'
  | 'playback'
  | 'compare'
  | 'sources'
  | 'grid'
  | 'clauses'
  | 'disclosure'
  | 'layers'
  | 'hiddenEvents'
  | 'language'
  | 'analyses'
  | 'board'
  | 'significance'
  | 'pick'
>;

interface Sets {
  readonly areas: DataSet | undefined;
  readonly national: DataSet | undefined;
  readonly incidents: DataSet | undefined;
}

export type ScenePeriods = { readonly areas: Periods; readonly incidents: Periods };

/** What the pieces of a scene are made from. */
export interface Parts {
  readonly document: SceneDocument;
  readonly results: Results;
  readonly sets: Sets;
  readonly dataSets: readonly DataSet[];
  readonly corridor: Corridor;
  readonly theme: Theme;
  readonly views: readonly FindingView[];
  readonly periods: ScenePeriods;
}
