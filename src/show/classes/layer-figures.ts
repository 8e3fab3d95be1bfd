import type { Counted } from './counted.ts';

/** What a layer's classes are made of. */
export interface LayerFigures {
  /** The result that they come from: classes are made once for each. */
  readonly from: object;
  /** What tells figures of one result apart: "records", "people", a denominator. */
  readonly key: string;
  readonly whole: boolean;
  /** Deaths and disappearances have their own colours. */
  readonly colours: 'counts' | 'people';
  /** The figures that the classes span. */
  counted(): Counted;
}

/** The same, for who changes the classes. */
export interface ShownFigures extends LayerFigures {
  /** Filled classes, sizes of symbols, or sizes of change on both sides of zero. */
  readonly as: 'classes' | 'sizes' | 'changes';
  /** The figures on the map. */
  drawn(): Iterable<number>;
}
