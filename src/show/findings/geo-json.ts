import { monthIso } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import type { AnalysisResult } from '../../disclose/disclosed.ts';
import type { FindingContext, FindingFeature } from './finding-view.ts';
import { metaOf } from './run-facts.ts';

/** First and last month of what a result counts, "2014-01". */
export const monthsOfResult = ({ period }: Pick<AnalysisResult, 'period'>) => ({
  from: monthIso(period.from),
  to: monthIso(monthIndexOf(Math.max(period.from, period.to - 1))),
});

/**
 * A finding's geometry as a GeoJSON text (RFC 7946): what it was made from, how and for which months stands in foreign
 * members of the collection, and in short in each feature, which a program may cut out.
 */
export function geoJsonOf(
  features: readonly FindingFeature[],
  result: AnalysisResult,
  { source, measure, synthetic }: Pick<FindingContext, 'source' | 'measure' | 'synthetic'>,
): string {
  const meta = metaOf(result);
  const period = monthsOfResult(result);
  const facts = { source, measure, from: period.from, to: period.to, synthetic };
  const run =
    meta === null
      ? {}
      : { ...meta.stamp, n: Number.isFinite(meta.n) ? meta.n : null, tests: meta.tests, basis: meta.basis };
  const told = features.map(({ type, geometry, properties }) => ({
    type,
    geometry,
    properties: { ...properties, method: meta?.stamp.method ?? null, source, synthetic },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', ...facts, run, features: told }, null, 1)}\n`;
}
