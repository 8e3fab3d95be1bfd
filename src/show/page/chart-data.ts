/** One row of figures of a chart. */
export interface ChartSeries {
  readonly name: string;
  /** Null: held back or missing, a gap. */
  readonly values: readonly (number | null)[];
  readonly colour: string;
  /** A dashed line, in a chart of columns too: it lies over them. */
  readonly dashed?: boolean;
  /** Columns with a pattern of the colour, as in the drawing. */
  readonly hatched?: boolean;
}

/** Something that happened between two categories, drawn as a line across the chart. */
export interface ChartEvent {
  /** Categories to the left of it. */
  readonly at: number;
  readonly text: string;
  /** A break of the series: a dashed line. */
  readonly isBreak: boolean;
}

/** The figures of a chart, for a program that draws charts of its own. */
export interface ChartData {
  readonly kind: 'line' | 'column' | 'bar';
  readonly title: string;
  readonly categories: readonly string[];
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Columns of a category do not stand beside each other: each category has a figure in one of their series at most. */
  readonly series: readonly ChartSeries[];
  /** In the order of time; left out: none. */
  readonly events?: readonly ChartEvent[];
}
