import type { Language, Words } from '../../base/words.ts';
import type { ProgrammeEvent } from '../../corridors/corridor.ts';
import type { AnalysisResult, Disclosed } from '../../disclose/disclosed.ts';
import type { Significance } from '../../document/document.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { Legend } from '../drawing/legend.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import type { MapName } from '../map/map-picture.ts';
import type { Theme } from '../theme/colours.ts';

/** What a finding's words and pictures depend on beside its result. */
export interface FindingContext {
  readonly language: Language;
  readonly theme: Theme;
  /** What is counted, as axes and legends name it. */
  readonly measure: string;
  readonly synthetic: boolean;
  /** Printed under charts. */
  readonly source: string;
  readonly significance: Significance;
  /** Id of the item that is picked in this finding; null for none. */
  readonly pick: string | null;
  /** Events on the time axis that are not hidden; the programme's own as they are shown at first where none are given. */
  readonly events?: readonly ProgrammeEvent[];
  /** A key of the source ("break.title-42-begins") as text. */
  readonly sourceText: (key: string) => string;
}

/** A figure of a finding: what it is, and what it says, in whole sentences. */
export interface Figure {
  readonly term: string;
  readonly texts: readonly string[];
}

/** A place, a band or a month that can be picked: a cluster, a cylinder, a change. */
export interface FindingItem {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** Ink of the item's mark in the list, as on the map; null for none. */
  readonly ink: string | null;
}

export interface FindingText {
  /** One sentence that says what was found. */
  readonly headline: string;
  readonly figures: readonly Figure[];
  readonly caveats: readonly string[];
  readonly items: readonly FindingItem[];
}

/** Figures behind a finding, as a table and as a file. */
export interface FindingTable {
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A GeoJSON feature with properties; coordinates in degrees, WGS 84. */
export interface FindingFeature {
  readonly type: 'Feature';
  readonly geometry: {
    readonly type: 'Polygon' | 'MultiPolygon' | 'LineString' | 'Point';
    readonly coordinates: unknown;
  };
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the findings of one method look and read, for results of its own shape. */
export interface FindingShow<R> {
  text(result: R, context: FindingContext): FindingText;
  /** Drawings for the map, ids starting with "finding:"; empty where the finding has no place. */
  layer(result: R, context: FindingContext): readonly LayerDrawing[];
  /** Names written beside what `layer` draws; left out where there are none. */
  names?(result: R, context: FindingContext): readonly MapName[];
  /** Every class that `layer` draws and no other; null when it draws nothing. */
  legend(result: R, context: FindingContext): Legend | null;
  /** The chart that fits the result; null when there is nothing to draw. */
  chart(result: R, context: FindingContext, size: Size): Drawing | null;
  /** Item at a thing of a drawing on the map, and at a pixel of the chart; null where there is none. */
  itemOnMap(result: R, drawing: string, index: number): string | null;
  itemOnChart(result: R, context: FindingContext, size: Size, x: number, y: number): string | null;
  /** H3 cells or ids of areas that an item covers: their records are its profile. Empty: it has no place. */
  unitsOf(result: R, item: string): readonly string[];
  /** Lines of the map's tooltip over a thing of a drawing; empty where there are none. */
  tooltip(result: R, context: FindingContext, drawing: string, index: number): readonly string[];
  table(result: R, context: FindingContext): FindingTable;
  /** Geometry that a person can take: hulls, cylinders, contours, cells with their classes. */
  features(result: R, context: FindingContext): readonly FindingFeature[];
}

/** One line of the registry: a method's findings. */
export interface FindingView extends FindingShow<Disclosed<AnalysisResult>> {
  /** Id of the method. */
  readonly id: string;
  /** `chart`: what its chart is called. */
  readonly words: Words<'chart'>;
  /** Whether the result is of the shape that this view shows; the others answer for such results alone. */
  accepts(result: AnalysisResult): boolean;
}

/** Makes a view of a shape's functions; a result of another shape gets empty answers. */
export function defineFindingView<R extends AnalysisResult>(
  id: string,
  words: Words<'chart'>,
  accepts: (result: AnalysisResult) => result is R,
  show: FindingShow<R>,
): FindingView {
  const given = <T>(result: AnalysisResult, use: (own: R) => T, otherwise: T): T =>
    accepts(result) ? use(result) : otherwise;
  const noText: FindingText = { headline: '', figures: [], caveats: [], items: [] };
  return {
    id,
    words,
    accepts,
    text: (result, context) => given(result, (own) => show.text(own, context), noText),
    layer: (result, context) => given(result, (own) => show.layer(own, context), []),
    names: (result, context) => given(result, (own) => show.names?.(own, context) ?? [], []),
    legend: (result, context) => given(result, (own) => show.legend(own, context), null),
    chart: (result, context, size) => given(result, (own) => show.chart(own, context, size), null),
    itemOnMap: (result, drawing, index) => given(result, (own) => show.itemOnMap(own, drawing, index), null),
    itemOnChart: (result, context, size, x, y) =>
      given(result, (own) => show.itemOnChart(own, context, size, x, y), null),
    unitsOf: (result, item) => given(result, (own) => show.unitsOf(own, item), []),
    tooltip: (result, context, drawing, index) =>
      given(result, (own) => show.tooltip(own, context, drawing, index), []),
    table: (result, context) => given(result, (own) => show.table(own, context), { columns: [], rows: [] }),
    features: (result, context) => given(result, (own) => show.features(own, context), []),
  };
}
