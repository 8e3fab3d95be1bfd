import type { MonthIndex } from '../base/units.ts';

/** What a person marked on the map to be counted. It filters nothing. */
export type Selection =
  /** A ring of longitudes and latitudes, degrees, not closed; 3 to 500 vertices. */
  | {
      readonly kind: 'shape';
      readonly form: 'rectangle' | 'lasso' | 'polygon';
      readonly ring: readonly (readonly [number, number])[];
    }
  /** Areas of an "areas" layer, or cells of the grid ("cells"), by id. */
  | { readonly kind: 'areas'; readonly areas: string; readonly ids: readonly string[] }
  /** A stretch of the corridor, border kilometres. */
  | { readonly kind: 'kilometres'; readonly from: number; readonly to: number };

/** A place whose figures stay in view: up to three, the first of which the others are compared with. */
export interface Pin {
  /** Id of the layer in the study. */
  readonly layer: string;
  /** H3 index, or id of a sector, an area or a thing. */
  readonly item: string;
  readonly lon: number;
  readonly lat: number;
}

export const mostPins = 3;

/**
 * Months of the second of two maps, half-open, and the table of records on it; left out: that of the first. Null: there
 * is one map.
 */
export type SecondPeriod = { readonly from: MonthIndex; readonly to: MonthIndex; readonly incidents?: string } | null;
