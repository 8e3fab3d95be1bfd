import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { ar1 } from '../../kernels/ar1.ts';
import { type Pelt, pelt } from '../../kernels/pelt.ts';
import { robustScale } from '../../kernels/robust-scale.ts';
import { seasonOf } from '../../kernels/season-of.ts';

const yearMonths = 12;

export interface LevelSettings {
  readonly cost: 'poisson' | 'normal';
  readonly penalty: 'mbic' | 'bic' | 'given';
  readonly penaltyValue: number;
  readonly minSegment: number;
  readonly season: boolean;
  readonly logs: boolean;
  readonly serial: boolean;
}

/** Stretches of one level. */
export interface Levels {
  /** Index of the first month of each stretch but the first. */
  readonly changes: readonly number[];
  /** Level of each month, in the units of the series; gaps have that of their stretch. */
  readonly level: Float64Array;
  /** What each change had to save. */
  readonly penalty: number;
}

/** What a series is cut by: values without gaps, what each is per, and what their spread does to the penalty. */
interface Prepared {
  readonly values: Float64Array;
  readonly exposure: Float64Array | null;
  readonly factor: number;
}

function prepareCounts(there: ReadonlyF64, phase: readonly number[], season: Float64Array | null): Prepared {
  const values = Float64Array.from(there);
  const exposure = season === null ? null : Float64Array.from(phase, (month) => season[month]);
  // Anscombe's root has variance 1 under Poisson: more is overdispersion.
  const roots = values.map((value, i) => 2 * Math.sqrt((value + 3 / 8) / (exposure?.[i] ?? 1)));
  const { scale, factor } = ar1(roots);
  return { values, exposure, factor: Math.max(1, scale * scale * factor) };
}

function prepareMeans(
  plain: Float64Array,
  phase: readonly number[],
  season: Float64Array | null,
  serial: boolean,
): Prepared | null {
  const values = plain.map((value, i) => value - (season?.[phase[i]] ?? 0));
  const { scale, factor } = serial ? ar1(values) : { scale: robustScale(values), factor: 1 };
  return scale > 0 ? { values: values.map((value) => value / scale), exposure: null, factor } : null;
}

/** MBIC and BIC count one number a stretch. */
function penaltyOf({ penalty, penaltyValue, serial }: LevelSettings, n: number, factor: number) {
  if (penalty === 'given') return { penalty: penaltyValue, lengthWeight: 0 };
  const times = serial ? factor : 1;
  return { penalty: times * (penalty === 'mbic' ? 3 : 2) * Math.log(n), lengthWeight: penalty === 'mbic' ? times : 0 };
}

/**
 * Levels of a series by PELT: counts as Poisson with the season as exposure; others as normal means of the logarithm,
 * season taken out, divided by their robust standard deviation. Gaps are left out of the costs.
 * @returns null where the values do not differ: nothing to scale by
 */
export function levelsOf(values: ReadonlyF64, settings: LevelSettings): Levels | null {
  const isPoisson = settings.cost === 'poisson';
  const isLog = !isPoisson && settings.logs;
  const scaled = Float64Array.from(values, (value) => (isLog ? Math.log1p(value) : value));
  const at = Array.from(values, (_, i) => i).filter((i) => !Number.isNaN(values[i]));
  const season = settings.season ? seasonOf(scaled, yearMonths, isPoisson ? 'product' : 'sum') : null;
  const phase = at.map((i) => i % yearMonths);
  const there = Float64Array.from(at, (i) => scaled[i]);
  const prepared = isPoisson
    ? prepareCounts(there, phase, season)
    : prepareMeans(there, phase, season, settings.serial);
  if (prepared === null) return null;
  const used = penaltyOf(settings, there.length, prepared.factor);
  const found = pelt(prepared.values, {
    cost: isPoisson ? 'poisson' : 'mean',
    exposure: prepared.exposure,
    least: settings.minSegment,
    ...used,
  });
  const seasonal = (i: number): number => (isPoisson ? (prepared.exposure?.[i] ?? 1) : (season?.[phase[i]] ?? 0));
  const means = meansOf(found, there, seasonal, isPoisson).map((mean) => (isLog ? Math.expm1(mean) : mean));
  const changes = found.changes.map((k) => at[k]);
  const level = Float64Array.from(values, (_, i) => means[changes.filter((change) => change <= i).length]);
  return { changes, level, penalty: used.penalty };
}

/** Mean of each stretch on the scale that it was cut on: counts per exposure, or values less their season. */
function meansOf(
  { changes }: Pelt,
  there: ReadonlyF64,
  seasonal: (i: number) => number,
  isPoisson: boolean,
): readonly number[] {
  const starts = [0, ...changes];
  return starts.map((from, k) => {
    const to = starts[k + 1] ?? there.length;
    let sum = 0;
    let per = 0;
    for (let i = from; i < to; i++) {
      sum += isPoisson ? there[i] : there[i] - seasonal(i);
      per += isPoisson ? seasonal(i) : 1;
    }
    return sum / per;
  });
}
