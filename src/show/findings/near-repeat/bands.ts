import { type Language, say } from '../../../base/words.ts';
import type { PairsResult } from '../../../disclose/disclosed.ts';
import type { Significance } from '../../../document/document.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

/** One band of distance and days. */
export interface PairBand {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly observed: number;
  readonly expected: number;
  readonly ratio: number;
  readonly p: number;
  readonly adjusted: number;
}

export function bandsOf({ days, observed, expected, ratio, p, adjusted }: PairsResult): readonly PairBand[] {
  return Array.from(observed, (count, cell) => {
    const [row, column] = [Math.floor(cell / days.length), cell % days.length];
    const of = (values: ArrayLike<number>): number => values[cell] ?? Number.NaN;
    return {
      id: `band-${row}-${column}`,
      row,
      column,
      observed: count,
      expected: of(expected),
      ratio: of(ratio),
      p: of(p),
      adjusted: of(adjusted),
    };
  });
}

/** Whether a band has more pairs than chance, at the level that the person looks at. */
export const stands = ({ p, adjusted }: PairBand, { level, corrected }: Significance): boolean =>
  (corrected ? adjusted : p) <= level;

/** Those that stand, the largest ratio first. */
export const standing = (result: PairsResult, significance: Significance): readonly PairBand[] =>
  bandsOf(result)
    .filter((band) => stands(band, significance))
    .sort((a, b) => b.ratio - a.ratio);

export const levelText = ({ level, corrected }: Significance, language: Language): string =>
  say(words, language, corrected ? 'level.corrected' : 'level.single', { level });

/** "0.5–1 km", "same place". */
export function distanceText({ distance }: PairsResult, row: number, language: Language): string {
  const [from, to] = distance[row] ?? [0, 0];
  if (to === 0) return words[language].samePlace;
  const { figure } = formatOf(language);
  return say(words, language, 'distance', { from: figure(from / 1000), to: figure(to / 1000) });
}

function daysText({ days }: PairsResult, column: number, language: Language): string {
  const [from, to] = days[column] ?? [0, 0];
  return say(words, language, 'days', { from, to });
}

export const bandText = (result: PairsResult, { row, column }: PairBand, language: Language): string =>
  say(words, language, 'band', {
    distance: distanceText(result, row, language),
    days: daysText(result, column, language),
  });

/** Expected pairs are no whole number: "0.17", "3.3", "145". */
export const expectedText = (value: number, language: Language): string =>
  value < 1 || value >= 100 ? formatOf(language).figure(value) : formatOf(language).decimal(value, 1);

/** A ratio as it stands in the picture: "0.8", "12". */
export const ratioText = (value: number, language: Language): string =>
  value >= 9.95 ? formatOf(language).whole(value) : formatOf(language).decimal(value, 1);
