import type { Language } from '../../../base/words.ts';
import type { ShiftResult } from '../../../disclose/disclosed.ts';
import type { FindingContext } from '../../findings/finding-view.ts';
import { arrowWords } from '../../layers/arrows/words.ts';
import { monthsTold, numberTold } from './told.ts';

type About = Pick<FindingContext, 'measure' | 'source' | 'synthetic'>;

/**
 * The smallest re-allocation between two periods as a GeoJSON text, a line for each flow from the border kilometre that
 * it leaves to the one that it reaches, with share, straight distance and the test; null where nothing is drawn.
 */
export function flowsJson(
  result: ShiftResult,
  { measure, source, synthetic }: About,
  language: Language,
): string | null {
  const { flows, stamp, p, pMonths, placebo, wasserstein, meanShift } = result;
  if (flows === null || flows.length === 0) return null;
  const test = { p, pMonths, nNow: numberTold(result.nNow), nBefore: numberTold(result.nBefore) };
  const features = flows.map(({ from, to, share, km }) => ({
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: [from.at, to.at] },
    properties: {
      what: 'smallest-re-allocation',
      fromKm: [from.fromKm, from.toKm],
      toKm: [to.fromKm, to.toKm],
      fromStraightKm: from.straightKm,
      toStraightKm: to.straightKm,
      share,
      straightKm: km,
      ...test,
      method: stamp.method,
      source,
      synthetic,
    },
  }));
  const facts = {
    note: arrowWords[language].caption,
    source,
    measure,
    synthetic,
    now: monthsTold(result.now),
    before: monthsTold(result.before),
    run: { ...stamp, ...test, placebo, wassersteinKm: wasserstein, meanShiftKm: meanShift },
  };
  return `${JSON.stringify({ type: 'FeatureCollection', ...facts, features }, null, 1)}\n`;
}
