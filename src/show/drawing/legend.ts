import type { SymbolForm } from './symbol-form.ts';

/** How one class looks on the map or in a chart. */
export type Swatch =
  | {
      readonly shape: 'cell';
      /** Null: nothing is filled. */
      readonly fill: string | null;
      readonly pattern: 'hatch' | 'dots' | null;
      /** Colour of the pattern and of the edge. */
      readonly ink: string;
      readonly edge: 'none' | 'solid' | 'dotted';
    }
  | {
      readonly shape: 'circle';
      readonly radius: number;
      readonly fill: string;
      readonly ink: string;
      /** Left out: a circle. */
      readonly form?: SymbolForm;
    }
  | { readonly shape: 'line'; readonly ink: string; readonly width: number; readonly dashed: boolean };

export interface LegendEntry {
  readonly id: string;
  readonly swatch: Swatch;
  readonly label: string;
}

/** What a map layer or a diagram means: on screen and in an export the same. */
export interface Legend {
  readonly id: string;
  /** What is drawn, and its unit. */
  readonly title: string;
  /** Few to many, west to east, or strong to weak. */
  readonly entries: readonly LegendEntry[];
  /** Small print: how classes are made, what the colours span, how many records. */
  readonly notes: readonly string[];
  /** Of the notes, those without which the marks are read wrongly: they are never folded away. Left out: none. */
  readonly fixed?: readonly string[];
}
