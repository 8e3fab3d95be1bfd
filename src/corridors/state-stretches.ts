import stretchList from '../../data/geography/state-stretches.json' with { type: 'json' };

/**
 * The stretch of the boundary that a Mexican state faces, in border kilometres. Measured on states drawn at 1:10m: an end
 * may be off by a few kilometres.
 */
export interface StateStretch {
  /** Of `borderStates`. */
  readonly id: string;
  readonly fromKm: number;
  readonly toKm: number;
}

/** West to east. */
export const stateStretches: readonly StateStretch[] = stretchList;

/** Ids of the Mexican states that a half-open stretch of border kilometres faces, west to east. */
export const statesFacing = (fromKm: number, toKm: number): readonly string[] =>
  stateStretches.filter((stretch) => stretch.fromKm < toKm && stretch.toKm > fromKm).map(({ id }) => id);
