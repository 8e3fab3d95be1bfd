import type { LeftOut } from '../analyse/shapes.ts';

/**
 * Records left out of the person's own data, as they may be told: whether there are any, and no number. The numbers
 * move with months, stretch and depth, so that two of them would subtract to a single record and its place. As soon as
 * a figure is held back, even that there are none elsewhere stays unsaid: the rows of the file less those shown would
 * be the sum of what is held back.
 */
export function leftShown({ elsewhere, beyondDepth, notLocated, notAPoint }: LeftOut, isAnyHeld: boolean): LeftOut {
  const told = (records: number): number => (records === 0 ? 0 : Number.NaN);
  return {
    elsewhere: isAnyHeld ? Number.NaN : told(elsewhere),
    beyondDepth: told(beyondDepth),
    notLocated: told(notLocated),
    notAPoint: told(notAPoint),
  };
}
