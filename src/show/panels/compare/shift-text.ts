import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { Interval, Period, ShiftResult } from '../../../disclose/disclosed.ts';
import type { Figure } from '../../findings/finding-view.ts';
import { formatOf } from '../../format.ts';
import { sectorName } from '../../sector-name.ts';
import { shiftWords } from './shift-words.ts';
import { standsOut } from './stands-out.ts';

export interface ShiftText {
  /** The finding in one sentence; null where conditions fail and there is no number. */
  readonly headline: string | null;
  /** What stands under it, the weightiest first. */
  readonly figures: readonly Figure[];
  readonly caveats: readonly string[];
}

export interface ShiftNames {
  /** A break of the series in words. */
  readonly breakText: (key: string) => string;
  /** Small figures of these data are held back. */
  readonly isHeldBack: boolean;
  /** Name of the event whose date was chosen; null where no event was. */
  readonly event: string | null;
}

/** "January 2018 to December 2019". */
export function spanText(period: Period, language: Language): string {
  const format = formatOf(language);
  const last = monthIndexOf(Math.max(period.from, period.to - 1));
  return say(shiftWords, language, 'span', { from: format.month(period.from), to: format.month(last) });
}

/** A comparison in words: what moved, how firmly, and what would be usual without a change. */
export function shiftText(result: ShiftResult, language: Language, names: ShiftNames): ShiftText {
  const tails = tailsOf(result, language, names);
  const whole = (value: number): string =>
    Number.isNaN(value) ? shiftWords[language].held : formatOf(language).whole(value);
  const key = result.figures === 'areas' ? 'periodsAreas' : 'periods';
  const periods = say(shiftWords, language, names.isHeldBack ? `${key}Shown` : key, {
    now: spanText(result.now, language),
    before: spanText(result.before, language),
    nNow: whole(result.nNow),
    nBefore: whole(result.nBefore),
    ...tails,
  });
  const { meanShift } = result;
  if (result.figures === 'areas') {
    const headline = meanShift === null ? null : areasHeadline(meanShift, language, tails);
    return {
      headline,
      figures: [
        ...figureOf('periods', [capital(periods)], language),
        ...figureOf('shares', shareLines(result, language), language),
        ...figureOf('dates', placeboLines(result, language, names), language),
      ],
      caveats: [],
    };
  }
  const headline = meanShift === null ? null : incidentsHeadline(meanShift, language, tails);
  return {
    headline,
    figures: [
      ...figureOf('periods', [capital(periods)], language),
      ...distanceFigures(result, language, placeboLines(result, language, names)),
    ],
    caveats: headline === null ? [] : [shiftWords[language].smoothed],
  };
}

type Term = 'periods' | 'shares' | 'dates' | 'distance' | 'chance' | 'gap' | 'centre';

/** A figure with its term; none where it says nothing. */
const figureOf = (term: Term, texts: readonly string[], language: Language): readonly Figure[] =>
  texts.length === 0 ? [] : [{ term: shiftWords[language][`term.${term}`], texts }];

/** A sentence begins with a capital, where months do not. */
const capital = (sentence: string): string => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;

interface Tails {
  readonly season: string;
  readonly breaks: string;
}

/** What must stand inside the sentence itself: a change of definition, and seasons that differ. */
function tailsOf(result: ShiftResult, language: Language, names: ShiftNames): Tails {
  const list = formatOf(language).list(result.breaks.map((key) => names.breakText(key).replace(/\.$/, '')));
  return {
    season: result.sameSeason ? '' : shiftWords[language].season,
    breaks: list === '' ? '' : say(shiftWords, language, 'breaks', { list }),
  };
}

function incidentsHeadline({ value, lower, upper }: Interval, language: Language, tails: Tails): string {
  const { signed, whole } = formatOf(language);
  const interval = { lower: signed(lower), upper: signed(upper), ...tails };
  if (lower > 0) return say(shiftWords, language, 'movedEast', { km: whole(value), ...interval });
  if (upper < 0) return say(shiftWords, language, 'movedWest', { km: whole(-value), ...interval });
  return say(shiftWords, language, 'noMove', { km: signed(value), ...interval });
}

function areasHeadline({ value, lower, upper }: Interval, language: Language, tails: Tails): string {
  const { signed, whole } = formatOf(language);
  const isOpen = lower <= 0 && upper >= 0;
  return say(shiftWords, language, isOpen ? 'areasCentreOpen' : 'areasCentre', {
    km: whole(Math.abs(value)),
    way: shiftWords[language][value >= 0 ? 'east' : 'west'],
    lower: signed(lower),
    upper: signed(upper),
    ...tails,
  });
}

function distanceFigures(result: ShiftResult, language: Language, ranks: readonly string[]): readonly Figure[] {
  const format = formatOf(language);
  const { wasserstein, p, ks, centres } = result;
  const figures: Figure[] = [];
  const add = (term: Term, texts: readonly string[]): void => void figures.push(...figureOf(term, texts, language));
  if (wasserstein !== null) {
    const { value, lower, upper } = wasserstein;
    const kilometres = { km: format.whole(value), lower: format.whole(lower), upper: format.whole(upper) };
    add('distance', [say(shiftWords, language, 'wasserstein', kilometres)]);
  }
  if (p !== null) add('chance', [say(shiftWords, language, 'p', { p: format.decimal(p, p < 0.01 ? 4 : 3) })]);
  add('dates', ranks);
  if (ks !== null) {
    const gap = { at: format.whole(ks.km), d: format.decimal(ks.d, 2) };
    add('gap', [say(shiftWords, language, Number.isNaN(ks.km) ? 'ksHeld' : 'ks', gap)]);
  }
  if (centres !== null) {
    const compass = compassPoint(centres.bearing, language);
    const moved = { km: format.whole(centres.driftKm), bearing: format.whole(centres.bearing), compass };
    add('centre', [say(shiftWords, language, 'centres', moved)]);
  }
  return figures;
}

/** An event is named only where its date stands out among all others. */
function placeboLines({ placebo, figures }: ShiftResult, language: Language, { event }: ShiftNames): readonly string[] {
  if (placebo === null) return [];
  const { whole } = formatOf(language);
  const key = figures === 'areas' ? 'placeboAreas' : 'placebo';
  const rank = say(shiftWords, language, key, { larger: whole(placebo.larger), of: whole(placebo.of) });
  if (event === null) return [rank];
  if (!standsOut(placebo)) return [rank, shiftWords[language].eventDoesNot];
  return [rank, say(shiftWords, language, 'eventStandsOut', { event })];
}

function shareLines(result: ShiftResult, language: Language): readonly string[] {
  const format = formatOf(language);
  const points = (share: number | undefined): string => {
    const value = (share ?? Number.NaN) * 100;
    return `${value > 0 ? '+' : ''}${format.decimal(value, 1)}`;
  };
  const clear = result.ids.flatMap((id, at) => {
    const [lower = 0, upper = 0] = [result.lower[at], result.upper[at]];
    if (!(lower > 0 || upper < 0)) return [];
    const shares = { before: format.share(result.shareBefore[at] ?? 0), now: format.share(result.shareNow[at] ?? 0) };
    const change = { change: points(result.difference[at]), lower: points(lower), upper: points(upper) };
    return [say(shiftWords, language, 'areasShare', { area: sectorName(id, language), ...shares, ...change })];
  });
  const hasBand = result.ids.some((_, at) => Number.isFinite(result.lower[at]));
  if (result.meanShift === null || !hasBand) return [];
  return clear.length === 0 ? [shiftWords[language].areasNoShare] : [shiftWords[language].areasShareNote, ...clear];
}

function compassPoint(bearing: number, language: Language): string {
  const points = shiftWords[language].compass.split(',');
  return points[Math.round((((bearing % 360) + 360) % 360) / 45) % 8] ?? '';
}
