import { type LevelSettings, levelsOf } from '../../src/analyse/methods/change-points/levels-of.ts';
import type { LevelSeries } from '../../src/analyse/methods/change-points/prepare-series.ts';
import { type Rng, seededRng } from '../../src/base/rng.ts';
import { drain } from '../../src/base/steps.ts';

/** A made-up series of months, its errors AR(1) on the scale that it is cut on, and a change planted or not. */
export interface ChangeMade {
  /** Sector totals or records, as figures or as shares of all. */
  readonly of: 'totals' | 'records' | 'shares of totals' | 'shares of records';
  readonly months: number;
  readonly rho: number;
  /** Swing of the year on that scale, and of the year 20 years on: the season itself changes. */
  readonly season: number;
  readonly laterSeason: number;
  /** Change in the middle, in standard deviations of the errors; 0 for none. */
  readonly change: number;
}

const scaleOf = {
  totals: 'log',
  records: 'poisson',
  'shares of totals': 'logit',
  'shares of records': 'arcsine',
} as const satisfies Readonly<Record<ChangeMade['of'], LevelSettings['scale']>>;

/** Standard deviation of the errors, on the scale of the logarithm or of the logit. */
const spread = 0.3;

const normal = (rng: Rng): number =>
  Math.sqrt(-2 * Math.log(1 - rng.nextUnit())) * Math.cos(2 * Math.PI * rng.nextUnit());

/** Poisson by the product of uniforms, in parts that do not underflow. */
function poisson(rng: Rng, mean: number): number {
  let count = 0;
  for (let left = mean; left > 0; left -= 100) {
    const floor = Math.exp(-Math.min(left, 100));
    for (let product = rng.nextUnit(); product > floor; product *= rng.nextUnit()) count += 1;
  }
  return count;
}

function ar1(rng: Rng, months: number, rho: number): number[] {
  let value = normal(rng);
  return Array.from({ length: months }, () => {
    const now = value;
    value = rho * value + Math.sqrt(1 - rho * rho) * normal(rng);
    return now;
  });
}

/** A series of its own for each run. */
export function madeSeries(made: ChangeMade, run: number): LevelSeries {
  const { months, rho, season, laterSeason, change } = made;
  const rng = seededRng(2022, run);
  const [own, all] = [ar1(rng, months, rho), ar1(rng, months, rho)];
  const swing = (m: number): number =>
    (season + ((laterSeason - season) * m) / 240) * Math.sin((2 * Math.PI * (m % 12)) / 12);
  const course = own.map((error, m) => spread * (error + (m >= months / 2 ? change : 0)) + swing(m));
  const figures = (values: readonly number[]): LevelSeries => ({ values: Float64Array.from(values), of: null });
  if (made.of === 'totals') return figures(course.map((value) => Math.round(4000 * Math.exp(value))));
  if (made.of === 'records') return figures(course.map((value) => poisson(rng, 12 * Math.exp(value))));
  // What the shares are of drifts to three times as much, wanders and has its own season.
  const drift = (m: number): number => Math.exp(1.1 * (m / months) + spread * all[m] + swing(m + 3));
  const share = (m: number): number => 1 / (1 + Math.exp(1.2 - course[m]));
  if (made.of === 'shares of totals') {
    const of = Float64Array.from({ length: months }, (_, m) => Math.round(20_000 * drift(m)));
    return { of, values: of.map((total, m) => Math.round(total * share(m))) };
  }
  const of = Float64Array.from({ length: months }, (_, m) => poisson(rng, 12 * drift(m)) + 5);
  const drawn = (total: number, m: number): number =>
    Array.from({ length: total }, () => (rng.nextUnit() < share(m) ? 1 : 0)).reduce((sum: number, one) => sum + one, 0);
  return { of, values: of.map(drawn) };
}

/** Months of the changes that the default parameters find. */
export function changesFound(made: ChangeMade, run: number): readonly number[] {
  const settings: LevelSettings = {
    scale: scaleOf[made.of],
    penalty: 'mbic',
    penaltyValue: 0,
    minSegment: 6,
    season: true,
    serial: true,
  };
  return drain(levelsOf(madeSeries(made, run), settings))?.changes ?? [];
}
