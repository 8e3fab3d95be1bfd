import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { Interval, Period, ShiftResult } from '../../../disclose/disclosed.ts';
import type { Figure } from '../../findings/finding-view.ts';
import { formatOf } from '../../format.ts';
import { numberText } from '../../held-figures.ts';
import { arrowWords } from '../../layers/arrows/words.ts';
import { problemText } from '../../problems/problem-text.ts';
import { sectorName } from '../../sector-name.ts';
import { flowLines } from './flow-lines.ts';
import { shiftWords } from './shift-words.ts';
import { standsOut } from './stands-out.ts';

/** Largest p with which a move is claimed. */
const largestP = 0.05;

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
    const headline = meanShift === null ? null : areasHeadline(result, meanShift, language, tails);
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
  const headline = meanShift === null ? null : incidentsHeadline(result, meanShift, language, tails);
  return {
    headline,
    figures: [
      ...figureOf('periods', [capital(periods)], language),
      ...distanceFigures(result, language, placeboLines(result, language, names)),
      ...figureOf('arrows', flowLines(result, language), language),
    ],
    caveats: [
      ...(headline === null ? [] : [shiftWords[language].smoothed]),
      ...((result.flows ?? []).length === 0 ? [] : [arrowWords[language].caption]),
    ],
  };
}

type Term = 'periods' | 'shares' | 'dates' | 'distance' | 'chance' | 'gap' | 'centre' | 'arrows';

/** A figure with its term; none where it says nothing. */
const figureOf = (term: Term, texts: readonly string[], language: Language): readonly Figure[] =>
  texts.length === 0 ? [] : [{ term: shiftWords[language][`term.${term}`], texts }];

/** A sentence begins with a capital, where months do not. */
const capital = (sentence: string): string => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;

interface Tails {
  readonly season: string;
  readonly breaks: string;
}

/** What a picture or a table says of a comparison: its sentence, or why there is none. */
export function shiftSentence(result: ShiftResult, language: Language, names: ShiftNames): string {
  const { headline } = shiftText(result, language, names);
  return headline ?? result.problems.map((problem) => problemText(problem, language).happened).join(' ');
}

/** What must stand inside the sentence itself: a change of definition, and seasons that differ. */
function tailsOf(result: ShiftResult, language: Language, names: ShiftNames): Tails {
  const list = formatOf(language).list(result.breaks.map((key) => names.breakText(key).replace(/\.$/, '')));
  return {
    season: result.sameSeason ? '' : shiftWords[language].season,
    breaks: list === '' ? '' : say(shiftWords, language, 'breaks', { list }),
  };
}

/** Interval, p or why there is none, and n: no sentence about a move stands without them. */
function testText({ p, pMonths, nNow, nBefore }: ShiftResult, { lower, upper }: Interval, language: Language): string {
  const { signed } = formatOf(language);
  const why = shiftWords[language][pMonths === null ? 'test.blocks' : 'test.dates'];
  return say(shiftWords, language, 'test', {
    lower: signed(lower),
    upper: signed(upper),
    p: p === null ? why : say(shiftWords, language, 'test.p', { p: pText(p, language) }),
    nNow: numberText(nNow, language),
    nBefore: numberText(nBefore, language),
  });
}

/** A direction is claimed only where the interval leaves 0 out and the test finds a change at this date. */
function incidentsHeadline(result: ShiftResult, shift: Interval, language: Language, tails: Tails): string {
  const { signed, whole } = formatOf(language);
  const { value, lower, upper } = shift;
  const test = testText(result, shift, language);
  if (lower <= 0 && upper >= 0) return say(shiftWords, language, 'noMove', { km: signed(value), test, ...tails });
  const km = whole(Math.abs(value));
  if (result.p !== null && result.p <= largestP) {
    return say(shiftWords, language, lower > 0 ? 'movedEast' : 'movedWest', { km, test, ...tails });
  }
  const texts = shiftWords[language];
  const why = texts[result.p === null ? 'why.untested' : 'why.usual'];
  return say(shiftWords, language, 'notClaimed', { km, way: texts[lower > 0 ? 'east' : 'west'], test, why, ...tails });
}

const pText = (p: number, language: Language): string => formatOf(language).decimal(p, p < 0.01 ? 4 : 3);

/** p with what it is the larger of; where no p is claimed, what the exchange of months gives by itself. */
function chanceLines({ p, pMonths, placebo }: ShiftResult, language: Language): readonly string[] {
  if (pMonths === null) return [];
  const months = pText(pMonths, language);
  if (p === null || placebo === null) return [say(shiftWords, language, 'pMonths', { months })];
  const rank = pText((placebo.of - placebo.larger + 1) / (placebo.of + 1), language);
  return [say(shiftWords, language, 'p', { p: pText(p, language), months, rank })];
}

function areasHeadline(result: ShiftResult, bounds: Interval, language: Language, tails: Tails): string {
  const { value, lower, upper } = bounds;
  const { signed, whole } = formatOf(language);
  const isOpen = lower <= 0 && upper >= 0;
  return say(shiftWords, language, isOpen ? 'areasCentreOpen' : 'areasCentre', {
    km: whole(Math.abs(value)),
    way: shiftWords[language][value >= 0 ? 'east' : 'west'],
    lower: signed(lower),
    upper: signed(upper),
    nNow: numberText(result.nNow, language),
    nBefore: numberText(result.nBefore, language),
    ...tails,
  });
}

/** The Wasserstein distance with what no change would give; empty where there is none. */
export function distanceText({ wasserstein }: ShiftResult, language: Language): string {
  if (wasserstein === null) return '';
  const { whole } = formatOf(language);
  const { value, lower, upper } = wasserstein;
  const bare = Number.isNaN(lower) ? 'wassersteinAlone' : 'wasserstein';
  return say(shiftWords, language, bare, { km: whole(value), lower: whole(lower), upper: whole(upper) });
}

function distanceFigures(result: ShiftResult, language: Language, ranks: readonly string[]): readonly Figure[] {
  const format = formatOf(language);
  const { ks, centres } = result;
  const figures: Figure[] = [];
  const add = (term: Term, texts: readonly string[]): void => void figures.push(...figureOf(term, texts, language));
  const distance = distanceText(result, language);
  if (distance !== '') add('distance', [distance]);
  add('chance', chanceLines(result, language));
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
    return `${value > 0 ? '+' : ''}${format.decimal(value, 1)}`.replace('-', '−');
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
