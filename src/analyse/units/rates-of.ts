import { ratePer } from '../../base/rate-per.ts';
import type { ReadonlyF64, ReadonlyU8 } from '../../base/typed-array.ts';
import { empiricalBayes } from '../kernels/empirical-bayes.ts';
import type { Denominator } from '../method.ts';
import type { Rates } from '../shapes.ts';

/** Under this many records a rate changes much with one more. */
const fewestStable = 20;

export interface RateGroups {
  /** Events by unit: records or people; NaN where nothing is observed. */
  readonly events: ReadonlyF64;
  readonly records: ReadonlyF64;
  /** What rates are per, by unit; NaN where there is none. */
  readonly base: ReadonlyF64;
  /** Group of each unit: rates are drawn towards the mean of their own; those of no other side. */
  readonly group: ReadonlyU8;
}

export interface FoundRates {
  readonly rates: Rates;
  /** Values of the Empirical Bayes index (Assuncao & Reis 1999), by unit. */
  readonly index: Float64Array;
}

/** The denominator by unit; NaN where it is zero, negative or missing. */
export const baseOf = (ids: readonly string[], { values }: Denominator): Float64Array =>
  Float64Array.from(ids, (id) => {
    const value = values.get(id) ?? Number.NaN;
    return value > 0 ? value : Number.NaN;
  });

/** Rates of units, and the same smoothed within each group. */
export function ratesOf({ events, records, base, group }: RateGroups, denominator: string): FoundRates {
  const count = events.length;
  const per = ratePer(events, base);
  const [value, smoothed, index] = [0, 0, 0].map(() => new Float64Array(count).fill(Number.NaN));
  for (const code of new Set(group)) {
    const members = Array.from(group, (own, i) => (own === code ? i : -1)).filter((i) => i >= 0);
    const found = empiricalBayes(
      Float64Array.from(members, (i) => events[i]),
      Float64Array.from(members, (i) => base[i]),
    );
    members.forEach((i, at) => {
      value[i] = found.rate[at] * per;
      smoothed[i] = found.smoothed[at] * per;
      index[i] = found.standardised[at];
    });
  }
  const unstable = Uint8Array.from(records, (held, i) => (!Number.isNaN(value[i]) && held < fewestStable ? 1 : 0));
  return { rates: { denominator, per, value, smoothed, unstable, base }, index };
}
