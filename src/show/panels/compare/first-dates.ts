import { monthIndexOf } from '../../../base/units.ts';
import type { Period } from '../../../disclose/disclosed.ts';

/** Dates that a person starts from: what the series has of the window before, or its first year. */
export function firstDates(chosen: Period, whole: Period): Period {
  const from = Math.max(whole.from, 2 * chosen.from - chosen.to);
  if (from < chosen.from) return { from: monthIndexOf(from), to: chosen.from };
  return { from: whole.from, to: monthIndexOf(Math.min(whole.from + 12, whole.to)) };
}
