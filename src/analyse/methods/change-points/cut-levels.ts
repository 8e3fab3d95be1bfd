import type { Steps } from '../../../base/steps.ts';
import { ar1Steps } from '../../kernels/ar1-steps.ts';
import { type PeltSettings, pelt } from '../../kernels/pelt.ts';
import type { Prepared } from './prepare-series.ts';

export interface CutSettings {
  readonly penalty: 'mbic' | 'bic' | 'given';
  readonly penaltyValue: number;
  readonly minSegment: number;
  readonly serial: boolean;
}

/** A division of the values into stretches of one level. */
export interface Cut {
  readonly changes: readonly number[];
  /** What each change had to save, serial correlation allowed for. */
  readonly penalty: number;
}

/** PELT runs with penalties that go with correlations from none up to this one. */
const widestCorrelation = 0.95;
/**
 * The largest correlation that a division may claim. Nearer to 1 a series wanders as a sum of chance steps does, which
 * explains any course of it without a level: the months would be asked whether they have levels at all.
 */
const mostCorrelation = 0.7;

/** Long-run variance over variance of AR(1). */
const longRun = (rho: number): number => (1 + rho) / (1 - rho);

/** MBIC and BIC count one number a stretch. */
const perChange = ({ penalty }: CutSettings, n: number): number => (penalty === 'mbic' ? 3 : 2) * Math.log(n);

/** What a division is charged: one penalty a change, and under MBIC the lengths of its stretches. */
function chargeOf(changes: readonly number[], settings: CutSettings, n: number): number {
  const starts = [0, ...changes, n];
  const lengths = starts.slice(1).map((to, k) => to - starts[k]);
  const short = settings.penalty === 'mbic' ? lengths.reduce((sum, length) => sum + Math.log(length), 0) : 0;
  return perChange(settings, n) * changes.length + short;
}

/** The best division where every charge is `factor` times itself. */
interface Best {
  readonly factor: number;
  readonly changes: readonly number[];
  /** Cost of the stretches alone, and the charge as it is. */
  readonly cost: number;
  readonly charge: number;
}

/** PELT with the penalty times `factor`, on values in units of their spread from month to month. */
function bestAt(prepared: Prepared, settings: CutSettings, factor: number): Best {
  const { counts, steady, weights, scale } = prepared;
  const isGiven = settings.penalty === 'given';
  const penalty = isGiven ? settings.penaltyValue : perChange(settings, steady.length) * factor;
  const shared = { penalty, lengthWeight: settings.penalty === 'mbic' ? factor : 0, least: settings.minSegment };
  const as: PeltSettings = { cost: counts === null ? 'mean' : 'poisson', exposure: weights, ...shared };
  const { changes, objective } = pelt(counts ?? steady.map((value) => value / scale), as);
  const charge = chargeOf(changes, settings, steady.length);
  return { factor, changes, cost: objective - factor * charge, charge };
}

/** Least gain, of a cost of the order of the number of values, that is no rounding. */
const rounding = 1e-9;

/** Every division that is the best for some factor between two, by halving where two of them cost the same. */
function* divisionsBetween(low: Best, high: Best, solve: (factor: number) => Best): Steps<readonly Best[]> {
  const pending = [[low, high] as const];
  const found = [low, high];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [less, more] = pair;
    const apart = less.charge - more.charge;
    if (!(apart > 0) || less.changes.length - more.changes.length <= 1) continue;
    const factor = (more.cost - less.cost) / apart;
    if (!(factor > less.factor && factor < more.factor)) continue;
    yield { done: found.length, total: found.length + pending.length + 1 };
    const between = solve(factor);
    const gain = less.cost + factor * less.charge - between.cost - factor * between.charge;
    if (gain <= rounding * Math.abs(less.cost + factor * less.charge)) continue;
    found.push(between);
    pending.push([less, between], [between, more]);
  }
  return found;
}

/**
 * Divides the values. Where serial correlation is allowed for, PELT gives every division that is the best with its
 * penalty times (1 + r) / (1 - r) for some correlation r from 0 to 0.95, values in units of the standard deviation that
 * goes with r; of these and none at all the one is kept that has the best penalised likelihood with AR(1) errors about
 * its own levels: r is then that of the months about levels that were found, and neither a change nor a season passes
 * for correlation. Of series of 120
 * to 300 months without a change, r 0 to 0.7, it cuts at most 5 of 100, of 60 months 7
 * (`npm run calibrate`).
 *
 * O(n^2) for each division at worst. Shi, Gallagher, Lund & Killick 2022, doi:10.1016/j.csda.2022.107433 (the
 * criterion); Haynes, Eckley & Fearnhead 2017, doi:10.1080/10618600.2015.1116445 (all penalties of a range)
 */
export function* cutLevels(prepared: Prepared, settings: CutSettings): Steps<Cut> {
  const { steady, weights, at, counts, scale } = prepared;
  const n = steady.length;
  if (settings.penalty === 'given' || !settings.serial) {
    const penalty = settings.penalty === 'given' ? settings.penaltyValue : perChange(settings, n);
    return { changes: bestAt(prepared, settings, 1).changes, penalty };
  }
  // Variance with a correlation: one in its own units, of counts their own at least.
  const variance = (rho: number): number => (counts === null ? 1 : Math.max(1, (scale * scale) / (1 - rho)));
  const perUnit = (rho: number): number => (counts === null ? 1 / (1 - rho) : variance(rho));
  const solve = (factor: number): Best => bestAt(prepared, settings, factor);
  yield { done: 0, total: 3 };
  const low = solve(perUnit(0));
  yield { done: 1, total: 3 };
  const high = solve(perUnit(widestCorrelation) * longRun(widestCorrelation));
  const found = yield* divisionsBetween(low, high, solve);
  const judged = [...found.map(({ changes }) => changes), []].map((changes) => {
    const { rho, minusTwoLogLikelihood } = ar1Steps(steady, weights, at, changes, mostCorrelation);
    return { changes, rho, value: minusTwoLogLikelihood + chargeOf(changes, settings, n) };
  });
  const best = judged.reduce((least, one) => (one.value < least.value ? one : least));
  const rho = Math.min(Math.max(best.rho, 0), widestCorrelation);
  return { changes: best.changes, penalty: perChange(settings, n) * longRun(rho) * variance(rho) };
}
