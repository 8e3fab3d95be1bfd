import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { type CutSettings, cutLevels } from './cut-levels.ts';
import { type LevelScale, type LevelSeries, type Prepared, prepareSeries, unscaledValue } from './prepare-series.ts';

export interface LevelSettings extends CutSettings {
  readonly scale: LevelScale;
  readonly season: boolean;
}

/** Stretches of one level. */
export interface Levels {
  /** Index of the first month of each stretch but the first. */
  readonly changes: readonly number[];
  /** Level of each month, in the units of the series or as a share; gaps have that of their stretch. */
  readonly level: Float64Array;
  /** What each change had to save. */
  readonly penalty: number;
}

/**
 * Levels of a series by PELT: counts as Poisson with the season as exposure; others as normal means on their scale,
 * season taken out, in units of their robust standard deviation. Gaps are left out of the costs.
 * @returns null where the values do not differ: nothing to scale by
 */
export function* levelsOf(series: LevelSeries, settings: LevelSettings): Steps<Levels | null> {
  const prepared = prepareSeries(series, settings.scale, settings.season);
  if (!(prepared.scale > 0)) return null;
  const cut = yield* cutLevels(prepared, settings);
  const means = meansOf(cut.changes, prepared).map((mean) => unscaledValue(mean, settings.scale));
  const changes = cut.changes.map((k) => prepared.at[k]);
  const level = Float64Array.from(series.values, (_, i) => means[changes.filter((change) => change <= i).length]);
  return { changes, level, penalty: cut.penalty };
}

/** Mean of each stretch on the scale that it was cut on: counts per exposure, or steady values by their weights. */
function meansOf(changes: readonly number[], { counts, steady, weights }: Prepared): readonly number[] {
  const values: ReadonlyF64 = counts ?? steady;
  const starts = [0, ...changes, values.length];
  return starts.slice(1).map((to, k) => {
    let [sum, per] = [0, 0];
    for (let i = starts[k]; i < to; i++) {
      const weight = weights?.[i] ?? 1;
      sum += counts === null ? weight * values[i] : values[i];
      per += weight;
    }
    return sum / per;
  });
}
