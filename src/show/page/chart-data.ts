/** The figures of a chart, for a program that draws charts of its own. */
export interface ChartData {
  readonly kind: 'line' | 'column' | 'bar';
  readonly title: string;
  readonly categories: readonly string[];
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly series: readonly {
    readonly name: string;
    /** Null: held back or missing, a gap. */
    readonly values: readonly (number | null)[];
    readonly colour: string;
    readonly dashed?: boolean;
  }[];
}
