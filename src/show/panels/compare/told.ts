import { monthIso } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { Period } from '../../../disclose/disclosed.ts';

/** First and last month of a period, as a file has them. */
export const monthsTold = ({ from, to }: Period) => ({
  from: monthIso(from),
  to: monthIso(monthIndexOf(Math.max(from, to - 1))),
});

/** A figure that is held back is none in a file. */
export const numberTold = (value: number): number | null => (Number.isFinite(value) ? value : null);
