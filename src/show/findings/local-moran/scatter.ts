import type { MoranResult } from './moran-result.ts';

/** A cell's place in the Moran scatterplot, standard deviations from the mean of its family. */
export interface ScatterPoint {
  readonly cell: number;
  readonly x: number;
  /** Mean of its neighbours. */
  readonly y: number;
}

/**
 * Every tested cell whose figure is not exactly the mean. The neighbours' mean is told by I itself:
 * I = x y where both are in standard deviations. Each side has its own mean.
 */
export function scatterOf(result: MoranResult): readonly ScatterPoint[] {
  const { finding, side } = result;
  const values = finding.meta.stamp.params.count === 'people' ? result.people : result.records;
  const isTogether = finding.families.some((family) => family.side === 'both');
  const families = isTogether ? [null] : [1, 0];
  return families.flatMap((code) => {
    const cells = result.ids.flatMap((_, cell) =>
      (finding.quadrant[cell] ?? 0) > 0 && (code === null || side[cell] === code) ? [cell] : [],
    );
    const own = cells.map((cell) => values[cell] ?? 0);
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    const spread = Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length);
    return cells.flatMap((cell, i) => {
      const x = ((own[i] ?? mean) - mean) / spread;
      const y = (finding.statistic[cell] ?? Number.NaN) / x;
      return Number.isFinite(y) ? [{ cell, x, y }] : [];
    });
  });
}
