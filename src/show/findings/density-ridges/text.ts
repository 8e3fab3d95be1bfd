import { type Language, say } from '../../../base/words.ts';
import { ports } from '../../../corridors/corridor.ts';
import type { Ridge, RidgeDistance, RidgePeriod, RidgesResult } from '../../../disclose/disclosed.ts';
import { periodText } from '../../charts/frame.ts';
import { formatOf } from '../../format.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { isRefused } from '../run-facts.ts';
import { beforeInk, nowInk } from './layer.ts';
import { allRidges, firmKm, firmShare, isOfNow } from './stretches.ts';
import { words } from './words.ts';

/** How far along the border a town may be from the middle of a ridge that it names, and how long such a ridge is. */
const nearKm = 25;
const longestNamedKm = 150;

/** First and last border kilometre of a ridge. */
export function kmOf({ borderKm }: Ridge): readonly [number, number] {
  return [Math.min(...borderKm), Math.max(...borderKm)];
}

/** "km 411 to 833, near Nogales / Nogales". */
function placeText(ridge: Ridge, language: Language): string {
  const [from, to] = kmOf(ridge);
  const format = formatOf(language);
  const middle = (from + to) / 2;
  const [port] = [...ports].sort((a, b) => Math.abs(a.km - middle) - Math.abs(b.km - middle));
  const isNear = port !== undefined && Math.abs(port.km - middle) <= nearKm && to - from <= longestNamedKm;
  const town = isNear ? `${port.name} / ${port.twin.split(',')[0] ?? ''}` : '';
  return say(words, language, isNear ? 'kmNear' : 'km', { from: format.whole(from), to: format.whole(to), town });
}

/** Half the width of the band at the middle of a ridge's corners; NaN without resamples. */
export function middleBandKm({ bandKm }: Ridge): number {
  const sorted = [...bandKm].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function distanceKey({ p, pMonths }: RidgeDistance, level: number): 'differ' | 'alike' | 'untested' | 'undated' {
  if (pMonths === null) return 'untested';
  if (p === null) return 'undated';
  return p <= level ? 'differ' : 'alike';
}

/** The finding in one sentence: with distance, interval, p and n, or as a description. */
export function headlineOf(result: RidgesResult, { language, significance, sourceText }: FindingContext): string {
  const { now, before, distance, meta, sameSeason, breaks } = result;
  const format = formatOf(language);
  const [longest] = now.ridges;
  const list = format.list(breaks.map((key) => sourceText(key).replace(/\.$/, '')));
  const said = {
    now: periodText(now.period, language),
    n: format.whole(meta.n),
    season: sameSeason ? '' : words[language].season,
    breaks: list === '' ? '' : say(words, language, 'breaks', { list }),
    count: format.whole(now.ridges.length),
    length: format.whole(now.lengthKm),
  };
  if (before === null) {
    if (longest === undefined) return '';
    const place = placeText(longest, language);
    return say(words, language, 'alone', { ...said, longest: format.whole(longest.lengthKm), place });
  }
  const compared = { ...said, before: periodText(before.period, language) };
  if (distance === null) return say(words, language, 'noneBefore', compared);
  const [usualLower, usualUpper] = distance.usual ?? [Number.NaN, Number.NaN];
  return say(words, language, distanceKey(distance, significance.level), {
    ...compared,
    km: format.figure(distance.mean.value),
    lower: format.figure(distance.mean.lower),
    upper: format.figure(distance.mean.upper),
    usualLower: format.figure(usualLower),
    usualUpper: format.figure(usualUpper),
    p: distance.p === null ? '' : format.p(distance.p),
    dates: distance.placebo === null ? '' : say(words, language, 'dates', datesOf(distance.placebo, language)),
  });
}

function datesOf({ larger, of, dates }: NonNullable<RidgeDistance['placebo']>, language: Language) {
  const { whole } = formatOf(language);
  return { larger: whole(larger), of: whole(of), dates: whole(dates) };
}

/** What p is the larger of, or why none is claimed, and how the date stands among others. */
function chanceFigures({ p, pMonths, placebo }: RidgeDistance, language: Language): readonly Figure[] {
  if (pMonths === null) return [];
  const format = formatOf(language);
  const months = format.p(pMonths);
  const rank = placebo === null ? '' : format.p((placebo.of - placebo.larger + 1) / (placebo.of + 1));
  const known =
    p === null
      ? say(words, language, 'pMonths', { months })
      : say(words, language, 'p', { p: format.p(p), months, rank });
  const dates =
    placebo === null
      ? []
      : [say(words, language, placebo.of < placebo.dates ? 'placeboSome' : 'placebo', datesOf(placebo, language))];
  return [{ term: words[language]['term.chance'], texts: [known, ...dates] }];
}

function distanceFigures({ distance, now, before, bandwidthKm }: RidgesResult, language: Language): readonly Figure[] {
  if (distance === null || before === null) return [];
  const texts = words[language];
  const { whole, share } = formatOf(language);
  const { hausdorff, hausdorff95 } = distance;
  const farthest = say(words, language, 'farthest', {
    km: whole(hausdorff.value),
    lower: whole(hausdorff.lower),
    upper: whole(hausdorff.upper),
    km95: whole(hausdorff95.value),
    lower95: whole(hausdorff95.lower),
    upper95: whole(hausdorff95.upper),
  });
  const apart = (key: 'apartNow' | 'apartBefore', { ridges, lengthKm }: RidgePeriod): string => {
    const km = ridges.reduce((sum, ridge) => sum + ridge.apartShare * ridge.lengthKm, 0);
    return say(words, language, key, {
      share: share(km / lengthKm),
      km: whole(firmKm({ bandwidthKm })),
      now: periodText(now.period, language),
      before: periodText(before.period, language),
    });
  };
  return [
    { term: texts['term.distance'], texts: [farthest, texts.straight] },
    ...chanceFigures(distance, language),
    { term: texts['term.apart'], texts: [apart('apartNow', now), apart('apartBefore', before)] },
  ];
}

function figuresOf(result: RidgesResult, language: Language): readonly Figure[] {
  const texts = words[language];
  const { whole, figure, share, list, shortMonth } = formatOf(language);
  const { now, before, meta, cut, resamples, exchanges, thinnedTo, bandwidthKm } = result;
  const periods = before === null ? [now] : [now, before];
  const lengths = periods.map((one) => {
    const firm = firmShare(one, firmKm(result));
    return say(words, language, resamples === 0 || Number.isNaN(firm) ? 'lengthsBare' : 'lengths', {
      period: periodText(one.period, language),
      count: whole(one.ridges.length),
      length: whole(one.lengthKm),
      firm: share(firm),
    });
  });
  const counted = periods.map(({ period, records, people }) =>
    say(words, language, 'counted', {
      period: periodText(period, language),
      records: whole(records),
      people: whole(people),
    }),
  );
  const missing = meta.missing === 0 ? [] : [say(words, language, 'missing', { missing: whole(meta.missing) })];
  const lost = cut.length === 0 ? [] : [say(words, language, 'cut', { months: list(cut.map(shortMonth)) })];
  const { cutoff } = meta.stamp.params;
  const kernel = say(words, language, 'kernel', { km: figure(bandwidthKm), cutoff: whole(Number(cutoff)) });
  const drawn = { resamples: whole(resamples), exchanges: whole(exchanges) };
  const draws = say(words, language, exchanges > 0 ? 'draws' : 'drawsAlone', drawn);
  const isThinned = thinnedTo > 0 && periods.some(({ records }) => records > thinnedTo);
  const thinned = isThinned ? [say(words, language, 'thinned', { n: whole(thinnedTo) })] : [];
  return [
    ...distanceFigures(result, language),
    { term: texts['term.lengths'], texts: lengths },
    { term: texts['term.counted'], texts: [...counted, ...missing, ...lost] },
    { term: texts['term.how'], texts: resamples > 0 ? [kernel, draws, ...thinned] : [kernel] },
  ];
}

/** "Now 2", "Before 1"; "Ridge 2" where nothing is compared. */
export function ridgeName(ridge: Ridge, { before }: RidgesResult, language: Language): string {
  const key = before === null ? 'nameAlone' : isOfNow(ridge) ? 'nameNow' : 'nameBefore';
  return say(words, language, key, { number: ridge.id.split('-')[1] ?? '' });
}

/** "Now 2: km 2,243 to 2,451, 182 km". */
export function ridgeTitle(ridge: Ridge, result: RidgesResult, language: Language): string {
  return say(words, language, 'item', {
    name: ridgeName(ridge, result, language),
    place: placeText(ridge, language),
    length: formatOf(language).whole(ridge.lengthKm),
  });
}

export function ridgeLines(ridge: Ridge, result: RidgesResult, language: Language): readonly string[] {
  const { figure, share, whole } = formatOf(language);
  const density = [...ridge.density];
  const band = middleBandKm(ridge);
  const limit = firmKm(result);
  const lines = [
    say(words, language, 'itemDensity', { from: figure(Math.min(...density)), to: figure(Math.max(...density)) }),
  ];
  if (band <= limit) lines.push(say(words, language, 'itemBand', { km: figure(band) }));
  if (band > limit) lines.push(say(words, language, 'itemUnsure', { km: whole(limit) }));
  if (ridge.apartShare > 0) {
    lines.push(say(words, language, 'itemApart', { share: share(ridge.apartShare), km: whole(limit) }));
  }
  return lines;
}

export function textOf(result: RidgesResult, context: FindingContext): FindingText {
  if (isRefused(result) || result.now.ridges.length === 0) return { headline: '', figures: [], caveats: [], items: [] };
  const { language, theme } = context;
  const texts = words[language];
  const inwards = formatOf(language).figure(result.bandwidthKm ** 2 / 200);
  return {
    headline: headlineOf(result, context),
    figures: figuresOf(result, language),
    caveats: [
      texts['caveat.travel'],
      say(words, language, 'caveat.bend', { km: inwards }),
      ...(result.meta.stamp.params.sides === 'both' ? [texts['caveat.sides']] : []),
      ...(result.meta.basis === 'disclosed' ? [texts['caveat.disclosed']] : []),
    ],
    items: allRidges(result).map(
      (ridge): FindingItem => ({
        id: ridge.id,
        title: ridgeTitle(ridge, result, language),
        lines: ridgeLines(ridge, result, language),
        ink: isOfNow(ridge) ? nowInk(theme) : beforeInk(theme),
      }),
    ),
  };
}
