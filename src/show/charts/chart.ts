import type { MonthIndex } from '../../base/units.ts';
import type { Language, Words } from '../../base/words.ts';
import type {
  Disclosed,
  Period,
  SegmentResult,
  SeriesResult,
  ShapedResult,
  ShiftResult,
} from '../../disclose/disclosed.ts';
import type { Picture, SeriesForm } from '../../document/document.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { Legend } from '../drawing/legend.ts';
import type { ClassScale } from '../scale.ts';
import type { Theme } from '../theme/colours.ts';

export interface NamedEvent {
  readonly id: string;
  readonly month: number;
  /** Last month of an event that lasts; null for one of a date. */
  readonly to: number | null;
  readonly name: string;
}

/** All that charts may draw. Null: not there yet, or not asked for. */
export interface ChartInput {
  readonly language: Language;
  readonly theme: Theme;
  readonly figures: 'areas' | 'incidents';
  readonly count: 'records' | 'people';
  /** What is counted, as axes name it. */
  readonly measure: string;
  readonly national: Disclosed<SeriesResult> | null;
  readonly nationalMeasure: string;
  readonly result: Disclosed<SegmentResult> | null;
  /** The same in the period compared with. */
  readonly before: Disclosed<SegmentResult> | null;
  readonly shift: Disclosed<ShiftResult> | null;
  readonly periodBefore: Period | null;
  /** Colours of the figures by stretch and month. */
  readonly scale: ClassScale;
  readonly scaleOf: 'study' | 'view';
  /** All the colours that classes of these figures are picked from, few to many. */
  readonly colours: readonly string[];
  /** How the kilometre x month picture is drawn, and what the axes of all pictures are zoomed to. */
  readonly picture: Picture;
  /** How series of months are drawn. */
  readonly series: SeriesForm;
  /** Figures of 1 to one less are suppressed, where any are. */
  readonly leastShown: number;
  /** A filter splits the figures: one may be held back because a part of it is small. */
  readonly isSplit: boolean;
  /** Border kilometres of what is picked in the finding on the map; null where nothing is. */
  readonly pickedKm: readonly [number, number] | null;
  /** Limits of the corridor, border kilometres. */
  readonly corridor: readonly [number, number];
  readonly events: readonly NamedEvent[];
  readonly breaks: readonly { readonly month: MonthIndex; readonly text: string }[];
  /** Last month of the data where it is not whole. */
  readonly partialMonth: MonthIndex | null;
  readonly partialNational: MonthIndex | null;
  /** Printed under the chart. */
  readonly source: string;
  readonly nationalSource: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One picture under the map. */
export interface Chart {
  readonly id: string;
  readonly words: Words<'name'>;
  readonly shows: readonly ShapedResult['shape'][];
  /** What its axes are, so that a pointer on it is a place and a month. */
  readonly across: 'kilometres' | 'value';
  readonly down: 'months' | 'value';
  /** Months of a row, where the months run down in rows: a key goes a row on. */
  readonly rowMonths?: (input: ChartInput) => number;
  /** Null when there is nothing to draw; a panel then says why. */
  build(input: ChartInput, size: Size): Drawing | null;
  legend(input: ChartInput): Legend | null;
  source(input: ChartInput): string;
}
