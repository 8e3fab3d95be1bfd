import type { Bilingual } from './corridor.ts';

/** A stretch of the border, border kilometres, half-open. */
export interface Stretch {
  readonly fromKm: number;
  readonly toKm: number;
}

/** A region that is judged, whatever it is made of. */
export interface Region {
  /** "corridor:arizona-sonora", "sector:del-rio", "county:48323", "pair:wd-texas~coahuila", or the person's own "r1". */
  readonly id: string;
  readonly kind: 'corridor' | 'sector' | 'county' | 'pair' | 'own';
  readonly name: Bilingual;
  /** West to east, apart from one another. */
  readonly stretches: readonly Stretch[];
  /** Sum of the stretches' lengths, km. */
  readonly lengthKm: number;
  /** Whole sectors whose figures stand for it. */
  readonly sectors: readonly string[];
  /** Kilometres of those sectors that lie outside its stretches: what its sector figures include besides. */
  readonly besidesKm: number;
  /** Ids of Mexican states that it faces or is paired with. */
  readonly states: readonly string[];
  /** FIPS codes of its counties, where figures of counties stand for it; empty for those of sectors. */
  readonly counties: readonly string[];
  /**
   * Rings in degrees that records must lie in; null: all records along the stretches, to the full depth on both sides.
   * Of a county its own polygon on the U.S. side and the facing stretch on the Mexican.
   */
  readonly rings: readonly (readonly (readonly [number, number])[])[] | null;
  /** Regions that it is made of; empty for one that is no group. */
  readonly members: readonly string[];
}
