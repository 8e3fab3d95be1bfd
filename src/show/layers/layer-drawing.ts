import type { ReadonlyF32, ReadonlyF64, ReadonlyU8, ReadonlyU32 } from '../../base/typed-array.ts';

import type { SymbolForm } from '../drawing/symbol-form.ts';

/** What a layer asks the map to draw: finished attributes, positions in degrees, sizes in CSS pixels. */
export type LayerDrawing =
  | {
      readonly kind: 'polygons';
      readonly id: string;
      /** Corners of polygon i are k from `starts[i]` to `starts[i + 1] - 1`; a ring each, not closed; few corners where it is not convex. */
      readonly starts: ReadonlyU32;
      readonly lonLat: ReadonlyF64;
      /** Red, green, blue, alpha of each polygon. */
      readonly fill: ReadonlyU8;
      /** A mark over things that are drawn themselves: the pointer sees what lies under it. */
      readonly isInk?: boolean;
    }
  | {
      readonly kind: 'lines';
      readonly id: string;
      /** Vertices of line i are k from `starts[i]` to `starts[i + 1] - 1`. */
      readonly starts: ReadonlyU32;
      readonly lonLat: ReadonlyF64;
      /** Red, green, blue, alpha of each line. */
      readonly colour: ReadonlyU8;
      readonly widthPx: number;
      readonly dashed: boolean;
      /** Hatching, or an outline of things that are drawn themselves: the pointer sees what lies under it. */
      readonly isInk?: boolean;
    }
  | {
      readonly kind: 'circles';
      readonly id: string;
      readonly lonLat: ReadonlyF64;
      readonly radiusPx: ReadonlyF32;
      readonly fill: ReadonlyU8;
      readonly outline: ReadonlyU8;
      readonly outlinePx: number;
      /** As of polygons. */
      readonly isInk?: boolean;
      /** Left out: circles. Other forms all have the radius of the first, to their corners. */
      readonly form?: SymbolForm;
    };
