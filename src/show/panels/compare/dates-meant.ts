import { parseMonthIso } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { events } from '../../../corridors/corridor.ts';
import type { Period } from '../../../disclose/disclosed.ts';
import type { Compare } from '../../../document/document.ts';

const periodOf = (from: number, to: number): Period => ({ from: monthIndexOf(from), to: monthIndexOf(to) });

/**
 * The two periods that a choice means, before partial months are cut: what the choice says of itself before it is
 * taken. Null for "none" and for an event that is not known.
 *
 * @param chosen the months on display
 */
export function datesMeant(compare: Compare, chosen: Period): { readonly now: Period; readonly before: Period } | null {
  const length = chosen.to - chosen.from;
  switch (compare.kind) {
    case 'none':
      return null;
    case 'previous':
      return { now: chosen, before: periodOf(chosen.from - length, chosen.from) };
    case 'year-before': {
      const back = 12 * Math.max(1, Math.ceil(length / 12));
      return { now: chosen, before: periodOf(chosen.from - back, chosen.to - back) };
    }
    case 'dates':
      return { now: chosen, before: compare };
    case 'event': {
      const month = parseMonthIso(events.find(({ id }) => id === compare.event)?.from ?? '');
      if (month === undefined) return null;
      return {
        now: periodOf(month + 1, month + 1 + compare.months),
        before: periodOf(month - compare.months, month),
      };
    }
  }
}

/** Dates that a person starts from: what the series has of the window before, or its first year. */
export function firstDates(chosen: Period, whole: Period): Period {
  const from = Math.max(whole.from, 2 * chosen.from - chosen.to);
  return from < chosen.from ? periodOf(from, chosen.from) : periodOf(whole.from, Math.min(whole.from + 12, whole.to));
}
