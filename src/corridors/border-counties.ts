import stretchList from '../../data/geography/county-stretches.json' with { type: 'json' };
import type { Stretch } from './region.ts';

/**
 * A county of the United States on the boundary and its stretch of it, border kilometres, as `zoneStretches` measures it
 * on the Census outlines: right to a kilometre or two.
 */
export interface BorderCounty extends Stretch {
  /** FIPS code. */
  readonly id: string;
}

/** West to east. */
export const borderCounties: readonly BorderCounty[] = stretchList;
