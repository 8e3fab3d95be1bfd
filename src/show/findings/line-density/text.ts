import { say } from '../../../base/words.ts';
import type { LineDensityResult } from '../../../disclose/disclosed.ts';
import { periodText } from '../../charts/frame.ts';
import { formatOf } from '../../format.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { bandText, countOf, type Peak, peaksOf, townText, unitOf } from './peaks.ts';
import { words } from './words.ts';

function peakTitle({ km }: Peak, { language }: FindingContext): string {
  return say(words, language, 'peak', { km: formatOf(language).whole(km), town: townText(km, language) });
}

function peakText(result: LineDensityResult, { at, value }: Peak, { language }: FindingContext): string {
  const density = formatOf(language).figure(value);
  return say(words, language, 'peakText', { density, band: bandText(result, at, language) });
}

function kernelText({ bandwidthKm, meta }: LineDensityResult, { language }: FindingContext): string {
  const format = formatOf(language);
  const km = format.figure(bandwidthKm);
  return meta.stamp.params.kernel === 'gaussian'
    ? say(words, language, 'gaussian', { km, sigma: format.figure(bandwidthKm / Math.sqrt(7)) })
    : say(words, language, 'quartic', { km });
}

function figuresOf(result: LineDensityResult, context: FindingContext, peaks: readonly Peak[]): readonly Figure[] {
  const { language } = context;
  const texts = words[language];
  const format = formatOf(language);
  const { meta, us, mexico, upper } = result;
  const [top] = peaks;
  const counted = say(words, language, 'counted', {
    records: format.whole(meta.n),
    people: format.whole(meta.people),
  });
  const missing = say(words, language, 'missing', { missing: format.whole(meta.missing) });
  const sides = say(words, language, 'sidesText', {
    us: format.figure(us[top?.at ?? 0] ?? 0),
    mexico: format.figure(mexico[top?.at ?? 0] ?? 0),
  });
  const band = say(words, language, 'bandText', {
    draws: format.whole(Number(meta.stamp.params.draws)),
    months: format.whole(Number(meta.stamp.params.blockMonths)),
  });
  return [
    {
      term: texts['term.peaks'],
      texts: peaks.slice(0, 3).map((peak) => `${peakTitle(peak, context)}: ${peakText(result, peak, context)}`),
    },
    ...(top === undefined ? [] : [{ term: texts['term.sides'], texts: [`${peakTitle(top, context)}: ${sides}`] }]),
    { term: texts['term.counted'], texts: meta.missing > 0 ? [counted, missing] : [counted] },
    { term: texts['term.kernel'], texts: [kernelText(result, context)] },
    ...(upper.length > 0 ? [{ term: texts['term.bandOf'], texts: [band] }] : []),
  ];
}

export function textOf(result: LineDensityResult, context: FindingContext): FindingText {
  const { language } = context;
  const texts = words[language];
  const format = formatOf(language);
  const peaks = peaksOf(result);
  const [top] = peaks;
  if (top === undefined) return { headline: '', figures: [], caveats: [], items: [] };
  const items = peaks.map(
    (peak): FindingItem => ({
      id: peak.id,
      title: peakTitle(peak, context),
      lines: [peakText(result, peak, context)],
      ink: null,
    }),
  );
  return {
    headline: say(words, language, 'headline', {
      unit: unitOf(result, language),
      km: format.whole(top.km),
      town: townText(top.km, language),
      density: format.figure(top.value),
      band: bandText(result, top.at, language),
      period: periodText(result.period, language),
      n: format.whole(countOf(result)),
    }),
    figures: figuresOf(result, context, peaks),
    caveats: [
      texts['caveat.sides'],
      ...(result.upper.length > 0 ? [texts['caveat.band']] : []),
      texts['caveat.gather'],
      ...(result.meta.basis === 'disclosed' ? [texts['caveat.disclosed']] : []),
    ],
    items,
  };
}
