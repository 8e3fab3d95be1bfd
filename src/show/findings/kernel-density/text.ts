import { say } from '../../../base/words.ts';
import { ports } from '../../../corridors/corridor.ts';
import { geodesic } from '../../../corridors/geodesic.ts';
import type { DensityResult } from '../../../disclose/disclosed.ts';
import { periodText } from '../../charts/frame.ts';
import { formatOf } from '../../format.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { areaCurve, areaHolding } from './area-curve.ts';
import { bandName, bandsOf, countOf, densityText, unitOf } from './bands.ts';
import { words } from './words.ts';

/** Where the density is largest, by the nearest crossing. */
function densestPlace(result: DensityResult, { language }: FindingContext): string {
  const at = areaCurve(result).densest;
  const [lon = 0, lat = 0] = [result.lonLat[2 * at], result.lonLat[2 * at + 1]];
  const away = ports
    .map((port) => ({ port, km: geodesic(lon, lat, port.lon, port.lat).km }))
    .sort((a, b) => a.km - b.km);
  const [nearest] = away;
  if (nearest === undefined) return '';
  const town = `${nearest.port.name} / ${nearest.port.twin.split(',')[0] ?? ''}`;
  return say(words, language, 'place', { km: formatOf(language).whole(nearest.km), town });
}

function kernelText({ bandwidthKm, cellKm, meta }: DensityResult, { language }: FindingContext): string {
  const format = formatOf(language);
  const [km, grid] = [format.figure(bandwidthKm), format.figure(cellKm)];
  return meta.stamp.params.kernel === 'gaussian'
    ? say(words, language, 'gaussian', { km, grid, sigma: format.figure(bandwidthKm / Math.sqrt(8)) })
    : say(words, language, 'quartic', { km, grid });
}

function figuresOf(result: DensityResult, context: FindingContext): readonly Figure[] {
  const { language } = context;
  const texts = words[language];
  const format = formatOf(language);
  const curve = areaCurve(result);
  const area = (share: number): string =>
    say(words, language, 'areaText', {
      share: format.share(share),
      area: format.figure(areaHolding(curve, share)),
    });
  const densest = say(words, language, 'densestText', {
    density: format.figure(result.largest),
    unit: unitOf(result, language),
    place: densestPlace(result, context),
  });
  const counted = say(words, language, 'counted', {
    records: format.whole(result.meta.n),
    people: format.whole(result.meta.people),
    integral: format.whole(result.integral),
  });
  const missing = say(words, language, 'missing', { missing: format.whole(result.meta.missing) });
  return [
    { term: texts['term.densest'], texts: [densest] },
    { term: texts['term.areas'], texts: [area(0.5), area(0.95)] },
    { term: texts['term.counted'], texts: result.meta.missing > 0 ? [counted, missing] : [counted] },
    { term: texts['term.kernel'], texts: [kernelText(result, context)] },
  ];
}

function itemsOf(result: DensityResult, { language, theme }: FindingContext): readonly FindingItem[] {
  const bands = bandsOf(result, theme);
  return bands.map((band, at) => ({
    id: band.id,
    title: bandName(bands, at, language),
    lines: [
      densityText(band, result, language),
      say(words, language, 'area', { area: formatOf(language).whole(band.areaKm2) }),
    ],
    ink: band.colour,
  }));
}

export function textOf(result: DensityResult, context: FindingContext): FindingText {
  const { language } = context;
  const texts = words[language];
  const format = formatOf(language);
  if (result.values.length === 0) return { headline: '', figures: [], caveats: [], items: [] };
  const { sides } = result.meta.stamp.params;
  return {
    headline: say(words, language, 'headline', {
      n: format.whole(countOf(result)),
      unit: unitOf(result, language),
      area: format.figure(areaHolding(areaCurve(result), 0.5)),
      place: densestPlace(result, context),
      period: periodText(result.period, language),
    }),
    figures: figuresOf(result, context),
    caveats: [
      ...(sides === 'both' ? [texts['caveat.sides']] : []),
      texts['caveat.edges'],
      ...(result.meta.basis === 'disclosed' ? [texts['caveat.disclosed']] : []),
    ],
    items: itemsOf(result, context),
  };
}
