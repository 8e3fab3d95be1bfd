import { type Language, say } from '../base/words.ts';
import type { SegmentResult } from '../disclose/disclosed.ts';
import type { ChartInput } from './charts/chart.ts';
import { formatOf } from './format.ts';
import { heldWords } from './held-words.ts';

/** How many segment-months each sum of a result leaves out because they are held back. */
export interface HeldCounts {
  /** Of each segment, in the months chosen. */
  readonly bySegment: Uint32Array;
  /** Of each month, in the segments chosen. */
  readonly byMonth: Uint32Array;
  /** In the months and segments chosen. */
  readonly total: number;
}

type Sums = Pick<SegmentResult, 'segments' | 'firstMonth' | 'months' | 'from' | 'to' | 'chosen' | 'suppressed'>;

/** Counts along the same margins as `bySegment`, `byMonth` and `total` of the result. */
export function heldCounts(result: Sums): HeldCounts {
  const bySegment = new Uint32Array(result.segments.length);
  const byMonth = new Uint32Array(result.months);
  let total = 0;
  for (const at of result.suppressed) {
    const [s, m] = [Math.floor(at / result.months), at % result.months];
    const month = result.firstMonth + m;
    const isInside = month >= result.from && month < result.to;
    const isChosen = result.chosen[s] === true;
    if (isInside) bySegment[s] = (bySegment[s] ?? 0) + 1;
    if (isChosen) byMonth[m] = (byMonth[m] ?? 0) + 1;
    if (isInside && isChosen) total++;
  }
  return { bySegment, byMonth, total };
}

/**
 * Whether the held-back figure of one month is itself under the least shown. It need not be where people are counted
 * and records are few, nor where a part alone is small: of the values that clauses split, or of a bin that the
 * corridor's end cuts.
 */
export function isUnderLeast(
  segment: { readonly fromKm: number; readonly toKm: number },
  { figures, count, isSplit, corridor }: Pick<ChartInput, 'figures' | 'count' | 'isSplit' | 'corridor'>,
): boolean {
  if (isSplit) return false;
  if (figures === 'areas') return true;
  return count === 'records' && segment.fromKm > corridor[0] && segment.toKm < corridor[1];
}

/** "without 3 suppressed months"; empty where a sum is whole. */
export function withoutText(count: number, what: 'month' | 'sector' | 'bin', language: Language): string {
  if (count === 0) return '';
  return say(heldWords, language, count === 1 ? what : `${what}s`, { count: formatOf(language).whole(count) });
}

/** A whole number, or "a suppressed number". */
export const numberText = (value: number, language: Language): string =>
  Number.isNaN(value) ? heldWords[language].number : formatOf(language).whole(value);
