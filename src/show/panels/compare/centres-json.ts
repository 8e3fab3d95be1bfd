import type { ShiftResult } from '../../../disclose/disclosed.ts';
import type { FindingContext, FindingFeature } from '../../findings/finding-view.ts';
import { monthsTold, numberTold } from './told.ts';

type About = Pick<FindingContext, 'measure' | 'source' | 'synthetic'>;

function featuresOf(result: ShiftResult, centres: NonNullable<ShiftResult['centres']>): readonly FindingFeature[] {
  const { now, before, driftKm, bearing, ellipse } = centres;
  const centre = (of: 'now' | 'before', at: readonly [number, number]): FindingFeature => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: at },
    properties: { what: 'mean-centre', period: of, ...monthsTold(result[of]) },
  });
  const [first] = ellipse;
  const ring = first === undefined ? [] : [...ellipse, first];
  const drift: FindingFeature = {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: [before, now] },
    properties: { what: 'drift', lengthKm: numberTold(driftKm), bearingDegrees: numberTold(bearing) },
  };
  const spread: FindingFeature = {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: { what: 'bootstrap-ellipse', period: 'now', level: 0.95, ...monthsTold(result.now) },
  };
  return [centre('before', before), centre('now', now), drift, ...(ring.length > 3 ? [spread] : [])];
}

/**
 * The mean centres of a comparison, the line from the earlier to the later one with its length and bearing (clockwise
 * from north), and the ellipse of resampled centres, as a GeoJSON text; null where there are no centres.
 */
export function centresJson(result: ShiftResult, { measure, source, synthetic }: About): string | null {
  const { centres, stamp, nNow, nBefore } = result;
  if (centres === null) return null;
  const facts = { source, measure, synthetic, now: monthsTold(result.now), before: monthsTold(result.before) };
  const run = { ...stamp, nNow: numberTold(nNow), nBefore: numberTold(nBefore) };
  const features = featuresOf(result, centres).map(({ type, geometry, properties }) => ({
    type,
    geometry,
    properties: { ...properties, method: stamp.method, source, synthetic },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', ...facts, run, features }, null, 1)}\n`;
}
