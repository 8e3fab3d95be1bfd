import type { SegmentResult } from '../analyse/shapes.ts';
import type { ReadonlyF64 } from '../base/typed-array.ts';
import { type IncidentFigures, marginsOf } from '../select/tally-areas.ts';
import { leftShown } from './left-shown.ts';
import { isSmall } from './rule.ts';

/**
 * Which segment-months are held back: those where any part that clauses, and for bins the corridor's ends, can set
 * apart is small, so that the set is one for every window and for every choice of values. Bins of incidents go by their
 * records, whatever the people.
 */
function heldBack({ values, leastPart, incidents, suppressed }: SegmentResult, threshold: number): readonly number[] {
  const telling = incidents?.least ?? leastPart ?? values;
  // What the file itself holds back is so before the rule is asked.
  const before = new Set(suppressed);
  const held: number[] = [];
  for (let at = 0; at < telling.length; at++) if (before.has(at) || isSmall(telling[at], threshold)) held.push(at);
  return held;
}

function without(values: ReadonlyF64, held: readonly number[]): Float64Array {
  const kept = Float64Array.from(values);
  for (const at of held) kept[at] = Number.NaN;
  return kept;
}

/** Small cells are NaN and listed, and every margin is summed again from the cells that are shown. */
export function discloseSegments(result: SegmentResult, threshold: number): SegmentResult {
  const { firstMonth, months, chosen, segments, incidents, offSeason } = result;
  const held = heldBack(result, threshold);
  const from = result.from - firstMonth;
  const to = result.to - firstMonth;
  const margins = (values: ReadonlyF64) => marginsOf(values, segments.length, months, from, to, chosen, offSeason);
  const values = without(result.values, held);
  const shown = margins(values);
  const isInside = (at: number): boolean => {
    const month = at % months;
    return month >= from && month < to && chosen[Math.floor(at / months)];
  };
  // Records elsewhere may be held back in their own bins: all rows less those shown would tell how many.
  const isWhole = held.length === 0 && Object.values(incidents?.left ?? {}).every((records) => records === 0);
  let figures: IncidentFigures | null = null;
  if (incidents !== null) {
    const records = without(incidents.records, held);
    const people = without(incidents.people, held);
    const left = leftShown(incidents.left, held.length > 0);
    const sums = { totalRecords: margins(records).total, totalPeople: margins(people).total };
    figures = { records, people, ...sums, left, least: new Float64Array(0) };
  }
  return {
    ...result,
    ...shown,
    values,
    leastPart: null,
    incidents: figures,
    suppressed: held,
    missing: shown.missing - held.filter(isInside).length,
    grandTotal: isWhole ? result.grandTotal : values.reduce((sum, v) => (Number.isNaN(v) ? sum : sum + v), 0),
  };
}
