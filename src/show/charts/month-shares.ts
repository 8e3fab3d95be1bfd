import type { SegmentResult } from '../../disclose/disclosed.ts';
import type { ClassScale } from '../scale.ts';

/** Months (or years) of fewer records than these have no shares worth showing. */
export const leastForShares = 10;

/** Why a month has no shares, or that it has. */
export type MonthState = 'known' | 'few' | 'missing';

export interface MonthShares {
  /** Stretches x months, as `values` of the result: 0 to 1 of what is disclosed of the month, NaN where there is none. */
  readonly shares: Float64Array;
  readonly states: readonly MonthState[];
}

function stateOf(result: SegmentResult, m: number, held: ReadonlySet<number>): MonthState {
  const { segments, months, values, incidents } = result;
  const records = incidents?.records ?? values;
  let sum = 0;
  for (let s = 0; s < segments.length; s++) {
    const at = s * months + m;
    const value = values[at] ?? Number.NaN;
    // A figure that is missing would make the others' shares too large; one that is held back is said in the legend.
    if (Number.isNaN(value)) {
      if (!held.has(at)) return 'missing';
      continue;
    }
    sum += records[at] ?? 0;
  }
  return sum < leastForShares ? 'few' : 'known';
}

function made(result: SegmentResult): MonthShares {
  const { segments, months, values } = result;
  const held = new Set(result.suppressed);
  const states = Array.from({ length: months }, (_, m) => stateOf(result, m, held));
  const shares = new Float64Array(values.length).fill(Number.NaN);
  for (let m = 0; m < months; m++) {
    if (states[m] !== 'known') continue;
    let sum = 0;
    for (let s = 0; s < segments.length; s++) sum += values[s * months + m] || 0;
    for (let s = 0; s < segments.length; s++) shares[s * months + m] = (values[s * months + m] ?? Number.NaN) / sum;
  }
  return { shares, states };
}

const known = new WeakMap<SegmentResult, MonthShares>();

/** Each month's shares along the border, of all stretches of a result whatever is chosen; made once for a result. */
export function monthShares(result: SegmentResult): MonthShares {
  const shares = known.get(result) ?? made(result);
  known.set(result, shares);
  return shares;
}

/** Lower bounds of the classes, percent: fixed, so that a colour is the same share in every view. */
const bounds = { areas: [5, 10, 20, 40, 60], incidents: [2, 5, 10, 20, 40] } as const;

/** Classes of shares in percent. */
export const shareScale = (figures: 'areas' | 'incidents', colours: readonly string[]): ClassScale => ({
  breaks: bounds[figures],
  colours,
  method: 'fixed',
  whole: false,
  max: 100,
});
