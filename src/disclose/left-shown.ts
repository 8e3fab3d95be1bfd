import type { LeftOut } from '../analyse/shapes.ts';
import { isSmall } from './rule.ts';

/**
 * Records left out, as they may be told: small numbers are held back here too. As soon as a cell is held back, so is the number of records elsewhere:
 * the rows of the file, less those shown, less all those left out, would be the sum of the cells held back.
 */
export function leftShown(left: LeftOut, threshold: number, anyHeld: boolean): LeftOut {
  const shown = (number: number): number => (isSmall(number, threshold) ? Number.NaN : number);
  return {
    elsewhere: anyHeld ? Number.NaN : shown(left.elsewhere),
    beyondDepth: shown(left.beyondDepth),
    notLocated: shown(left.notLocated),
    notAPoint: shown(left.notAPoint),
  };
}
