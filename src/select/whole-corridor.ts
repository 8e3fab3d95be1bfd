import { borderLengthKm, type Corridor } from '../corridors/corridor.ts';
import { corridorDepthKm } from '../corridors/geography.ts';
import { binKm } from './tally-bins.ts';

/**
 * A drawn corridor as it is counted where figures are held back: in whole bins and to the full depth. Its ends and its
 * depth are free, and two of them could be subtracted to a part of a bin that is small.
 */
export const wholeCorridor = (corridor: Corridor): Corridor => ({
  ...corridor,
  fromKm: Math.floor(corridor.fromKm / binKm) * binKm,
  toKm: Math.min(Math.ceil(corridor.toKm / binKm) * binKm, borderLengthKm),
  depthKm: corridorDepthKm,
});
