import type { Language, Words } from '../../base/words.ts';
import type { CorridorOutline } from '../../corridors/corridor-outline.ts';
import type { Feature } from '../../corridors/feature.ts';
import type {
  AgreementResult,
  CellResult,
  Disclosed,
  FramesResult,
  Period,
  SegmentResult,
  ShapedResult,
  ShiftResult,
} from '../../disclose/disclosed.ts';
import type { LayerSpec, Significance } from '../../document/document.ts';
import type { ShownFigures } from '../classes/layer-figures.ts';
import type { Legend } from '../drawing/legend.ts';
import type { ShownFinding } from '../findings/shown-finding.ts';
import type { MapName } from '../map/map-picture.ts';
import type { Theme } from '../theme/colours.ts';
import type { LayerDrawing } from './layer-drawing.ts';

/** All that map layers may draw. Null: not there yet, or not asked for. */
export interface LayerInput {
  readonly language: Language;
  readonly count: 'records' | 'people';
  /** What the colours and sizes span. */
  readonly scale: 'study' | 'view';
  /** What is counted, as a legend names it. */
  readonly areasName: string;
  readonly incidentsName: string;
  /** The same with where it is from, as a tooltip says it last. */
  readonly areasSource: string;
  readonly incidentsSource: string;
  /** Deaths and disappearances keep their own colours. */
  readonly incidentColours: 'counts' | 'people';
  readonly incidentsSynthetic: boolean;
  readonly areas: Disclosed<SegmentResult> | null;
  readonly areasStudy: Disclosed<SegmentResult> | null;
  readonly cells: Disclosed<CellResult> | null;
  readonly cellsStudy: Disclosed<CellResult> | null;
  /** The same cells in the period that is compared with; null while nothing is compared. */
  readonly cellsBefore: Disclosed<CellResult> | null;
  /** The finding on the map, where it is one of hot spots: they have a layer of their own. */
  readonly hotSpots: Disclosed<CellResult> | null;
  /** The finding on the map, of whatever method, once its view is there. */
  readonly finding: ShownFinding | null;
  /** What counts as significant. */
  readonly significance: Significance;
  /** The difference of the two findings on the board, where that is what the map shows. */
  readonly agreement: Disclosed<AgreementResult> | null;
  readonly shift: Disclosed<ShiftResult> | null;
  /** Of the corridor, while its layer is on. */
  readonly outline: CorridorOutline | null;
  /** Routes and other things on the map, the app's own and those of the study, that lie in view of the corridor. */
  readonly features: readonly Feature[];
  /** Months on display: a thing that was not there then is not drawn. Null before a table is there. */
  readonly shownPeriod: Period | null;
  /** While time is played: the figures of the cells in all frames, and the largest total of an area in any. */
  readonly frames: { readonly cells: Disclosed<FramesResult> | null; readonly largestArea: number } | null;
  /** Figures of 1 to one less are suppressed, where any are. */
  readonly leastShown: number;
  /** Incidents in areas, by areas and figure: see `areaCountsSlot`. */
  readonly areaCounts: Readonly<Record<string, Disclosed<CellResult>>>;
  /** What loaded tables are from, in words, by table: a denominator names its source. */
  readonly tables: Readonly<Record<string, string>>;
  /** Small figures of the incidents are held back. */
  readonly isHeld: boolean;
  /** The layer of the study that is being drawn: its style, and what it counts in. */
  readonly spec: LayerSpec;
}

/** One way of drawing results on the map. */
export interface Layer {
  readonly id: string;
  readonly words: Words<'name'>;
  /** Who makes its classes: a person may ("own"), its method does ("fixed"), or it has none. */
  readonly classes: 'own' | 'fixed' | 'none';
  readonly shows: readonly ShapedResult['shape'][];
  /** What its classes or sizes are made of, where a person may choose them; null while nothing is drawn. */
  figures?(input: LayerInput): ShownFigures | null;
  /** Empty when there is nothing to draw. */
  build(input: LayerInput, theme: Theme): readonly LayerDrawing[];
  /** Names written beside what is drawn; left out where there are none. */
  names?(input: LayerInput): readonly MapName[];
  /** Every class that `build` draws and no other; null when it draws nothing. */
  legend(input: LayerInput, theme: Theme): Legend | null;
}
