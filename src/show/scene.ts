import type { Language } from '../base/words.ts';
import type { Document } from '../document/document.ts';
import type { ChartInput } from './charts/chart.ts';
import type { DataSet, Periods, Results } from './cockpit.ts';
import type { Legend } from './drawing/legend.ts';
import type { MapPicture } from './map/map-picture.ts';
import type { Theme } from './theme/colours.ts';

/** What of the document a scene depends on: a moved map does not make a new one. */
export type SceneDocument = Pick<
  Document,
  'corridor' | 'grid' | 'compare' | 'clauses' | 'layers' | 'hiddenEvents' | 'language' | 'analyses'
>;

/** Everything that is drawn and said, the same on screen and in an export. */
export interface Scene {
  readonly language: Language;
  readonly theme: Theme;
  /** One sentence: what, where, when. */
  readonly title: string;
  /** How many records and people are shown, which share that is, what is left out and why. */
  readonly counts: string;
  /** "October 2006 to September 2008"; null while nothing is there. */
  readonly period: string;
  /** The period compared with, said in full; empty when nothing is compared. */
  readonly compared: string;
  /** What has to be known to read the picture, each one sentence. */
  readonly notes: readonly string[];
  /** Publisher, title, file, licence: one line a data set shown. */
  readonly sources: readonly string[];
  /** True when any data set shown is synthetic. */
  readonly synthetic: boolean;
  /** The word to print on it, in the scene's language. */
  readonly syntheticLabel: string;
  readonly map: MapPicture;
  readonly legends: readonly Legend[];
  readonly charts: ChartInput;
  /** For file names: ASCII, lower case, "corredor_el-paso-eagle-pass-coahuila_apprehensions_2006-10_2008-09_en". */
  readonly fileStem: string;
}

export type BuildScene = (
  document: SceneDocument,
  results: Results,
  periods: { readonly areas: Periods; readonly incidents: Periods },
  dataSets: readonly DataSet[],
  theme: Theme,
) => Scene;
