import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Rates drawn towards their mean, and what they were drawn with. */
export interface EmpiricalBayes {
  /** Events per unit of the base; NaN where the base is zero or missing. */
  readonly rate: Float64Array;
  readonly smoothed: Float64Array;
  /** Overall rate, and the variance of the true rates about it, 0 where chance alone explains their spread. */
  readonly mean: number;
  readonly variance: number;
  /**
   * Rates as the Empirical Bayes index has them: less the mean, over the standard error that their own base gives
   * (Assuncao & Reis 1999).
   */
  readonly standardised: Float64Array;
}

const hasBase = (base: number): boolean => base > 0;

/**
 * Global Empirical Bayes estimates of rates (method of moments, Poisson; Marshall 1991, doi:10.2307/2347593) and the
 * values of the Empirical Bayes index (Assuncao & Reis 1999, doi:10.1002/(SICI)1097-0258(19990830)18:16<2147::AID-SIM179>3.0.CO;2-I).
 * Where the moments give a negative variance it is 0, and all estimates are the mean; the index then takes the variance
 * of the mean rate alone, as R spdep does.
 * @param events by area; NaN where there is no figure
 * @param base people, kilometres ... by area; areas with zero, missing or negative base have no rate
 */
export function empiricalBayes(events: ReadonlyF64, base: ReadonlyF64): EmpiricalBayes {
  const count = events.length;
  const rate = new Float64Array(count);
  let [areas, sumEvents, sumBase] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    rate[i] = hasBase(base[i]) ? events[i] / base[i] : Number.NaN;
    if (Number.isNaN(rate[i])) continue;
    areas += 1;
    sumEvents += events[i];
    sumBase += base[i];
  }
  const mean = sumEvents / sumBase;
  let spread = 0;
  for (let i = 0; i < count; i++) {
    if (!Number.isNaN(rate[i])) spread += (base[i] * (rate[i] - mean) ** 2) / sumBase;
  }
  const moment = spread - mean / (sumBase / areas);
  const variance = Math.max(0, moment);
  const smoothed = rate.map((value, i) => mean + (variance * (value - mean)) / (variance + mean / base[i]));
  const standardised = rate.map((value, i) => {
    const own = moment + mean / base[i];
    return (value - mean) / Math.sqrt(own > 0 ? own : mean / base[i]);
  });
  return { rate, smoothed, mean, variance, standardised };
}
